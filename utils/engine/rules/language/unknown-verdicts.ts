import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import type { Lexicon, Suggestion } from '../../lexicon/lexicon.ts';

/** What is to be said of a word by its letters alone. */
export type Verdict =
  /** It is of the lexicon, or a name or loan in use. */
  | { kind: 'known' }
  /** It is not, and nothing it may be meant for stands out. */
  | { kind: 'strange' }
  /** Only one word can be meant. */
  | { kind: 'meant'; slip: 'spelling' | 'typing'; right: string; isCommonSlip: boolean }
  | { kind: 'unclear'; suggestions: readonly string[] };

const KNOWN: Verdict = { kind: 'known' };
const STRANGE: Verdict = { kind: 'strange' };
const MOST_SUGGESTIONS = 5;
const PLURAL_PRESENT = /^[وف]?[سل]?ي.{3,}و$/u;

const readers = new WeakMap<Lexicon, (form: WordForm) => Verdict>();

/** Verdicts on words by their forms, each found once. */
export function verdictsOf(lexicon: Lexicon): (form: WordForm) => Verdict {
  let verdictOn = readers.get(lexicon);
  if (verdictOn === undefined) {
    verdictOn = perForm(({ letters }) => judge(letters, lexicon));
    readers.set(lexicon, verdictOn);
  }
  return verdictOn;
}

function judge(letters: string, lexicon: Lexicon): Verdict {
  // One letter is a list mark; letters that Arabic does not have write foreign sounds.
  if (letters.length < 2 || !/^[\u0621-\u064A]+$/u.test(letters)) return KNOWN;
  if (lexicon.has(letters) || lexicon.frequency(letters) > 0) return KNOWN;
  // «هههه», «اااه»: a laugh or a cry.
  if (/^(.)\1*$/u.test(letters) || /(.)\1\1/u.test(letters)) return KNOWN;
  const suggestions = lexicon.suggest(letters);
  const [best, second] = suggestions;
  if (best === undefined) return STRANGE;
  const lead = second === undefined ? Number.POSITIVE_INFINITY : rate(second) - rate(best);
  if (isMeant(letters, best, lead)) {
    return {
      kind: 'meant',
      slip: best.kind === 'typing' ? 'typing' : 'spelling',
      right: best.word,
      isCommonSlip: best.kind === 'orthographic' && best.frequency >= 2,
    };
  }
  if (!isWorthAsking(letters, best)) return STRANGE;
  return { kind: 'unclear', suggestions: suggestions.slice(0, MOST_SUGGESTIONS).map(({ word }) => word) };
}

/** Whether a word is more likely a slip than a name: a letter more than a word has is what names look like. */
function isWorthAsking(letters: string, best: Suggestion): boolean {
  const isLonger = letters.length > best.word.length && best.kind === 'typing';
  return letters.length >= 4 && best.frequency >= (isLonger ? 4 : 2) && rate(best) <= (isLonger ? 1.5 : 1.8);
}

/** How unlikely a suggestion is: a level of frequency weighs a quarter of a missed hamza. */
function rate({ cost, frequency }: Suggestion): number {
  return cost - frequency / 4;
}

/**
 * Whether a suggestion is the only one that can be meant: so common for so likely a slip, and so far before the next.
 * The bounds were found on texts of learners (what they meant) and on edited prose (what must stay).
 */
function isMeant(letters: string, { word, kind, cost, frequency }: Suggestion, lead: number): boolean {
  if (kind === 'merged') return frequency >= 2 && lead >= 0.4;
  if (kind === 'confused') return letters.length >= 5 && frequency >= 3 && lead >= 0.6;
  if (kind === 'typing') {
    // A letter too many is what foreign names look like.
    if (letters.length < 5 || word.length < letters.length) return false;
    return frequency >= 3 && lead >= (frequency >= 4 ? 0.5 : 0.7);
  }
  if (letters.length < 4 && (frequency < 4 || cost > 1.1)) return false;
  // The plural of the present is plain by its form: «ينتبهو».
  if (PLURAL_PRESENT.test(letters) && word === `${letters}ا`) return lead >= 0.4;
  return frequency >= leastFrequency(cost) && lead >= 0.4;
}

function leastFrequency(cost: number): number {
  if (cost <= 1.1) return 1;
  return cost < 1.5 ? 2 : 3;
}
