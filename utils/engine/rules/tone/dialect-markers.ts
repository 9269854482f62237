import { DIALECT_NOUNS, DIALECT_WORDS, type Dialect } from './dialect-words.ts';
import { dialectVerb } from './dialect-verbs.ts';

/** What makes a word one of dialect. */
export interface DialectMarker {
  /** The word without what is written onto it: two forms of one word are one marker. */
  word: string;
  dialect: Dialect;
  /** The standard word with what was written onto it; empty where none is certain. */
  standard: string;
  /** Whether one is enough to say so. */
  isUnambiguous: boolean;
}

const STRETCHED = /(.)\1{2,}/gu;
/** «هالشارع»، «عالطاولة»: a demonstrative or a preposition melted into the article; some names and words begin so too. */
const MELTED = /^(?:هال(?![ويااهةكسبن])[\u0621-\u064A]{3,}|عال(?![ميجقةب])[\u0621-\u064A]{4,})$/u;

/** Standard words that look like a marker with a particle: «فاشلون» is not «اشلون». */
const HIDING = new Set(['فاشلون', 'بتنامي', 'وبتنامي']);

/** A folded word as a marker of dialect. What و, ف and the article hide is found too; stretched letters are shortened. */
export function dialectMarker(folded: string): DialectMarker | undefined {
  const word = folded.replace(STRETCHED, '$1');
  if (HIDING.has(word)) return undefined;
  const whole = markerOf(word, '');
  if (whole !== undefined || word.length < 3) return whole;
  // «فيلا» and «فجوة» are words of their own, so ف is taken off long words only.
  const conjunction = /^و|^ف.{4}/u.test(word) ? (word[0] ?? '') : '';
  const bare = word.slice(conjunction.length);
  const joined = conjunction === '' ? undefined : markerOf(bare, conjunction);
  if (joined !== undefined) return joined;
  const isNoun = bare.startsWith('ال') && DIALECT_NOUNS.has(bare.slice(2));
  return isNoun ? listed(bare.slice(2), `${conjunction}ال`) : undefined;
}

function markerOf(word: string, before: string): DialectMarker | undefined {
  const known = listed(word, before);
  if (known !== undefined) return known;
  const verb = dialectVerb(word);
  if (verb !== undefined) {
    const standard = verb.standard === '' ? '' : before + verb.standard;
    return { word, dialect: verb.dialect, standard, isUnambiguous: true };
  }
  return MELTED.test(word) ? { word, dialect: 'common', standard: '', isUnambiguous: false } : undefined;
}

function listed(word: string, before: string): DialectMarker | undefined {
  const known = DIALECT_WORDS.get(word);
  if (known === undefined) return undefined;
  const { dialect, standard, isUnambiguous } = known;
  // A phrase takes no article, nor does a word that has it already.
  const isFit = standard !== '' && !(before.endsWith('ال') && /\s|^ال/u.test(standard));
  return { word, dialect, standard: isFit ? before + standard : '', isUnambiguous };
}
