import { type Lexicon } from '../../../utils/engine/lexicon/lexicon.ts';

/** و ف, prepositions, the article, the future س: a word that is met with many of them is a common one. */
const PARTICLES = /^(?:[وف](?=..))?(?:[بك]?ال(?=..)|لل(?=..)|[بكل](?=...)|س(?=[أيتن]..))?/u;

/** The highest level. */
export const MOST_COMMON = 7;

/**
 * What is kept of a list of words in use: those of the lexicon, and names and loans, which nothing of the lexicon is a
 * spelling away from. Misspellings, of which any list of the web is full, go. A word's level is 1 for a word that is
 * in use at all and grows with the logarithm of the number of ways in which it is met, particles on and off.
 */
export function* commonWords(used: readonly string[], known: Lexicon): Generator<[word: string, level: number]> {
  const inUse = new Set(used);
  const kept = used.filter((word) => known.has(word) || (word.length > 2 && !isMisspelt(word, known, inUse)));
  const ways = new Map<string, number>();
  for (const word of kept) {
    const base = word.replace(PARTICLES, '');
    ways.set(base, (ways.get(base) ?? 0) + 1);
  }
  for (const word of kept) {
    const count = ways.get(word.replace(PARTICLES, '')) ?? 1;
    yield [word, Math.min(MOST_COMMON, 1 + Math.round(Math.log2(count)))];
  }
}

/** Whether a word of the lexicon differs by a missed hamza or the like, or by a rarer slip and is in use itself. */
function isMisspelt(word: string, known: Lexicon, inUse: ReadonlySet<string>): boolean {
  return known
    .suggest(word)
    .some(({ word: right, kind, cost }) => kind === 'orthographic' && (cost <= 1.1 || inUse.has(right)));
}
