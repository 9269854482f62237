import { ALPHABET, lettersOf } from './format.ts';
import type { Lexicon, Suggestion, SuggestionKind } from './lexicon.ts';
import { mergedReadings } from './merged.ts';
import { type ParticleTree, type Particles, particlesOf } from './particles.ts';
import { NEIGHBOURS, SLIPS } from './slips.ts';
import { type WordTable, step } from './word-table.ts';

/** How far a word may be from what is meant. */
const MOST_COST = 4.2;
/** Words with fewer letters after their particles have too many neighbours for slips of the hand. */
const LEAST_LETTERS = 4;
const MOST_SUGGESTIONS = 12;
/** What a level of frequency is worth. */
const LEVEL = 0.25;

const COSTS = { missing: 2.8, extra: 2.8, doubled: 1.8, swapped: 2.2, longVowel: 2.3, neighbour: 2.9 };
const ARTICLE = 1.9;
const ARTICLE_LOST = 0.8;
const LONG_VOWELS = lettersOf('اوي');

const KINDS = ['orthographic', 'confused', 'typing', 'merged'] as const satisfies readonly SuggestionKind[];
const ORTHOGRAPHIC = 0;
const CONFUSED = 1;
const TYPING = 2;

interface NumberedSlip {
  wrong: readonly number[];
  right: readonly number[];
  cost: number;
  kind: number;
  final: boolean;
}

/** By the first letter that stands in the word; at 0 those that only add letters at its end. */
const slipsOf: NumberedSlip[][] = Array.from({ length: ALPHABET }, () => []);
for (const { wrong, right, cost, kind, final } of SLIPS) {
  const letters = lettersOf(wrong);
  slipsOf[letters[0] ?? 0]?.push({ wrong: letters, right: lettersOf(right), cost, kind: KINDS.indexOf(kind), final });
}
const neighboursOf = Array.from({ length: ALPHABET }, (_, letter) =>
  lettersOf(NEIGHBOURS.get(String.fromCharCode(0x620 + letter)) ?? ''),
);

export interface SuggesterParts extends Pick<Lexicon, 'has' | 'frequency'> {
  forms: WordTable;
  particles: ParticleTree;
}

/**
 * Finds what a word may be meant for: walks the automaton along the word, slipping now and then. Slips of the hand are
 * looked for only where no slip of spelling gives a word in use.
 */
export function createSuggester({ forms, particles, has, frequency }: SuggesterParts): Lexicon['suggest'] {
  return (word) => {
    const found = new Map<string, Slipped>();
    const offer = (slipped: Slipped) => {
      const known = found.get(slipped.word);
      if (slipped.word !== word && (known === undefined || slipped.cost < known.cost)) found.set(slipped.word, slipped);
    };
    const entries = [undefined, ...particlesOf(particles, word)];
    for (const worst of [ORTHOGRAPHIC, TYPING]) {
      for (const entry of entries) walk(forms, word, entry, worst, offer);
      if (worst === TYPING) {
        for (const meant of withArticle(word)) {
          // One slip is enough: the rest may miss a hamza, no more.
          const further = (slipped: Slipped) => {
            if (slipped.kind === 'orthographic') offer({ ...slipped, kind: 'confused', cost: slipped.cost + ARTICLE });
          };
          if (has(meant)) offer({ word: meant, kind: 'confused', cost: ARTICLE });
          for (const entry of particlesOf(particles, meant)) walk(forms, meant, entry, ORTHOGRAPHIC, further);
        }
      }
      if (Array.from(found.keys()).some((other) => commonness(other, frequency) > 0)) break;
    }
    for (const merged of mergedReadings(word, { has, frequency })) offer(merged);
    return Array.from(found.values(), (slipped) => ({
      ...slipped,
      cost: slipped.cost + (losesArticle(word, slipped) ? ARTICLE_LOST : 0),
      frequency: commonness(slipped.word, frequency),
    }))
      .sort((a, b) => rate(a) - rate(b) || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_SUGGESTIONS);
  };
}

/** Readings of a word whose article is misspelt: «بلمدرسة», «االمدرسة», «الامدرسة», «اللمدرسة», «لمدرسة» for «المدرسة». */
function withArticle(word: string): string[] {
  const [, conjunction = '', particle = '', rest = ''] =
    /^([وف]?)([بكف]?ل|اال|الا|الل|للل|ا)([^ل].{2,})$/u.exec(word) ?? [];
  if (particle === '') return [];
  if (particle === 'للل') return [`${conjunction}لل${rest}`];
  if (/^[بكف]/u.test(particle)) return [`${conjunction}${particle.slice(0, 1)}ال${rest}`];
  return [`${conjunction}ال${rest}`];
}

const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;

/** The article is seldom what was mistyped: «الجتماعي» is not meant for «اجتماعي». */
function losesArticle(word: string, { word: meant, kind }: Slipped): boolean {
  return kind === 'typing' && WITH_ARTICLE.test(word) && !WITH_ARTICLE.test(meant);
}

type Slipped = Omit<Suggestion, 'frequency'>;

/** How unlikely it is that a suggestion is meant; those of the best rate stand first. */
export function rate({ cost, frequency }: Suggestion): number {
  return cost - LEVEL * frequency;
}

const PARTICLES = /^(?:[وف](?=...))?(?:[بكل]?ال(?=...)|لل(?=...)|[بكل](?=...)|س(?=[أيتن]...))?/u;
const PRONOUNS = /(?:ها|هم|هن|هما|نا|كم|ه|ك|ي)$/u;

/** How common a word is, by its parts where the whole is never met; two words are as common as the second. */
function commonness(word: string, frequency: Lexicon['frequency']): number {
  const whole = word.slice(word.indexOf(' ') + 1);
  const known = frequency(whole);
  if (known > 0) return known;
  const base = whole.replace(PARTICLES, '');
  const stem = base.replace(PRONOUNS, '');
  const parts = [base, stem, stem.replace(/ت$/u, 'ة'), `ال${base}`];
  // «أتعايش» and «يتعايشوا» are as common as «يتعايش».
  if (/^[أنتي]/u.test(base)) {
    const rest = base.slice(1).replace(/و?ا$/u, '');
    parts.push(`ي${rest}`, `ي${stem.slice(1)}`);
  }
  return Math.max(0, ...parts.map((part) => (part.length > 2 ? frequency(part) : 0) - 1));
}

/** All words that slips no worse than `worst` lead to, after the particles. */
function walk(
  forms: WordTable,
  word: string,
  particles: Particles | undefined,
  worst: number,
  offer: (slipped: Slipped) => void,
): void {
  const letters = lettersOf(word);
  const start = particles?.text.length ?? 0;
  const end = letters.length;
  const mayMistype = worst === TYPING && end - start >= LEAST_LETTERS;
  const not = particles?.not ?? 0;
  /** The letters taken so far. */
  const built: number[] = [];

  function go(state: number, at: number, cost: number, kind: number, slipped: boolean): void {
    if (at === end && cost > 0) {
      const mark = forms.marks[state] ?? 0;
      if (mark !== 0 && (particles === undefined || particles.classes[mark] === 1)) {
        const text = String.fromCharCode(...built.map((letter) => 0x620 + letter));
        offer({ word: (particles?.text ?? '') + text, kind: KINDS[kind] ?? 'typing', cost });
      }
    }
    const letter = letters[at] ?? 0;
    if (at < end) take(letter, state, at + 1, cost, kind, slipped);
    for (const known of slipsOf[letter] ?? []) trySlip(known, state, at, cost, kind, slipped);
    if (slipped || worst === ORTHOGRAPHIC) return;
    if (letter !== 0 && letter === letters[at + 1]) slip(COSTS.doubled, CONFUSED, state, at + 1, cost, kind);
    if (mayMistype) mistype(letter, state, at, cost);
  }

  /** Goes on with a letter, whatever stands in the word. */
  function take(letter: number, state: number, at: number, cost: number, kind: number, slipped: boolean): void {
    if (built.length === 0 && not !== 0 && letter === not) return;
    const next = step(forms, state, letter);
    if (next === 0) return;
    built.push(letter);
    go(next, at, cost, kind, slipped);
    built.pop();
  }

  /** Goes on without a letter. */
  function slip(price: number, slipKind: number, state: number, at: number, cost: number, kind: number): void {
    if (cost + price <= MOST_COST) go(state, at, cost + price, Math.max(kind, slipKind), true);
  }

  function trySlip(
    { wrong, right, cost: price, kind: slipKind, final }: NumberedSlip,
    state: number,
    at: number,
    cost: number,
    kind: number,
    slipped: boolean,
  ): void {
    if (slipKind > worst || (slipKind !== ORTHOGRAPHIC && slipped) || (slipKind === TYPING && !mayMistype)) return;
    const after = at + wrong.length;
    if (cost + price > MOST_COST || (final && after !== end) || after > end) return;
    for (let index = 1; index < wrong.length; index += 1) if (letters[at + index] !== wrong[index]) return;
    let next = state;
    for (let index = 0; index < right.length; index += 1) {
      const letter = right[index] ?? 0;
      if (built.length === 0 && index === 0 && not !== 0 && letter === not) return;
      next = step(forms, next, letter);
      if (next === 0) return;
    }
    // A word is not made of a slip alone.
    if (built.length === 0 && after === end) return;
    built.push(...right);
    go(next, after, cost + price, Math.max(kind, slipKind), slipped || slipKind !== ORTHOGRAPHIC);
    built.length -= right.length;
  }

  /** One letter too many, too few, out of place, or of the key beside it. */
  function mistype(letter: number, state: number, at: number, cost: number): void {
    for (let missing = 1; missing < ALPHABET; missing += 1) {
      if (step(forms, state, missing) === 0) continue;
      // The same letter again is tried once, before it.
      if (at > start && missing === letters[at - 1]) continue;
      const price = cost + (LONG_VOWELS.includes(missing) ? COSTS.longVowel : COSTS.missing);
      if (price <= MOST_COST) take(missing, state, at, price, TYPING, true);
    }
    if (at >= end) return;
    slip(LONG_VOWELS.includes(letter) ? COSTS.longVowel : COSTS.extra, TYPING, state, at + 1, cost, TYPING);
    const after = letters[at + 1] ?? 0;
    if (
      after !== 0 &&
      after !== letter &&
      cost + COSTS.swapped <= MOST_COST &&
      !(built.length === 0 && after === not)
    ) {
      const middle = step(forms, state, after);
      if (middle !== 0) {
        built.push(after);
        take(letter, middle, at + 2, cost + COSTS.swapped, TYPING, true);
        built.pop();
      }
    }
    if (cost + COSTS.neighbour > MOST_COST) return;
    for (const other of neighboursOf[letter] ?? []) take(other, state, at + 1, cost + COSTS.neighbour, TYPING, true);
  }

  go(particles?.state ?? 0, start, 0, ORTHOGRAPHIC, false);
}
