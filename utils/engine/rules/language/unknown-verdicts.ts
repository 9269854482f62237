import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import type { Lexicon, Suggestion } from '../../lexicon/lexicon.ts';

/** What is to be said of a word by its letters alone. */
export type Verdict =
  /** It is of the lexicon, or a name or loan in use; `isName` where it is no word of the lexicon. */
  | { kind: 'known'; isName: boolean }
  /** It is not, and nothing it may be meant for stands out. */
  | { kind: 'strange' }
  /** Only one word can be meant; `maybeName` where letters alone do not tell it from a name. */
  | { kind: 'meant'; right: string; isCommonSlip: boolean; maybeName: boolean }
  | { kind: 'unclear'; suggestions: readonly string[] };

const KNOWN: Verdict = { kind: 'known', isName: false };
const NAME: Verdict = { kind: 'known', isName: true };
const STRANGE: Verdict = { kind: 'strange' };
const MOST_SUGGESTIONS = 5;
/** A candidate that needs so much more than another is none beside it: a second slip, not another reading of the first. */
const SECOND_SLIP = 0.75;

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
  if (lexicon.has(letters)) return KNOWN;
  if (lexicon.frequency(letters) > 0) return NAME;
  // «هههه», «اااه»: a laugh or a cry.
  if (/^(.)\1*$/u.test(letters) || /(.)\1\1/u.test(letters)) return KNOWN;
  const suggestions = lexicon.suggest(letters);
  const [best] = suggestions;
  if (best === undefined) return STRANGE;
  const meant = onlyCandidate(letters, suggestions);
  if (meant !== undefined && isCertain(letters, meant, lexicon)) {
    return {
      kind: 'meant',
      right: meant.word,
      isCommonSlip: meant.kind === 'orthographic' && meant.frequency >= 2,
      maybeName: meant.kind !== 'orthographic' || !/^[وف]?(?:[بك]?ال|لل)/u.test(letters),
    };
  }
  if (!isWorthAsking(letters, best)) return STRANGE;
  return { kind: 'unclear', suggestions: suggestions.slice(0, MOST_SUGGESTIONS).map(({ word }) => word) };
}

/**
 * The one word in use that the confusion sets lead to; none where there are two. A letter for another that sounds like it
 * is likelier than any slip of the hand; a letter twice and two words that met are not.
 */
function onlyCandidate(letters: string, suggestions: readonly Suggestion[]): Suggestion | undefined {
  const inUse = suggestions.filter(({ frequency }) => frequency > 0);
  const spelt = inUse.filter(({ kind }) => kind === 'orthographic');
  const heard = inUse.filter(({ kind }) => kind === 'confused');
  const isHeard = heard[0] !== undefined && heard[0].cost <= 2 && isSoundPair(letters, heard[0].word);
  const candidates = spelt.length > 0 ? spelt : isHeard ? heard : inUse;
  const least = Math.min(...candidates.map(({ cost }) => cost));
  const [only, other] = candidates.filter(({ cost }) => cost < least + SECOND_SLIP);
  return other === undefined && only?.kind !== 'typing' ? only : undefined;
}

/** Whether a word is more likely a slip than a name: a letter more than a word has is what names look like. */
function isWorthAsking(letters: string, best: Suggestion): boolean {
  const isLonger = letters.length > best.word.length && best.kind === 'typing';
  return letters.length >= 4 && best.frequency >= (isLonger ? 4 : 2) && rate(best) <= (isLonger ? 1.5 : 1.9);
}

const PARTICLES = /^[وف]?(?:[بك]?ال|لل|[بكل](?=...))?/u;
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
const PRESENT = /^[وف]?[سل]?[أتني]../u;
const PLURAL_PRESENT = /^[وف]?(?:ل?[يت]|س[يت](?=.{5})).{3,}و$/u;
const CONFUSED_LETTERS = new Set(['ضظ', 'ظض', 'دذ', 'ذد', 'سص', 'صس', 'تط', 'طت']);

/** Whether the only candidate is what was meant, and not the nearest word to a name. */
function isCertain(letters: string, { word, kind, cost, frequency }: Suggestion, lexicon: Lexicon): boolean {
  const stem = letters.replace(PARTICLES, '');
  if (letters.length < 4 || (stem.length < 3 && frequency < 4) || letters.includes('اا')) return false;
  if (kind === 'merged') return frequency >= 2;
  if (kind === 'confused') return frequency >= 3 && stem.length >= 4 && isNamedConfusion(letters, word);
  if (frequency < leastFrequency(cost)) return false;
  // «ايوا», «باريت»: two slips, or a particle that the word only seems to have, are what names look like.
  if (cost >= 2 && letters.length < 6) return false;
  if (lexicon.frequency(word) === 0 && /^(?:[وف]?لال|[وفبك]ا..$)/u.test(letters)) return false;
  const [, rest] = /^[وف]?[لم]ا(.+)$/u.exec(letters) ?? [];
  if (rest !== undefined && lexicon.frequency(word) === 0 && lexicon.frequency(rest) > 0) return false;
  if (word === `${letters}ا`) return PLURAL_PRESENT.test(letters);
  // «العقلا», «الاثني», «ماتم».
  if (word === `${letters}ء` || stem.startsWith('اثن') || /^[وف]?ا..?.?ا$/u.test(letters)) return false;
  if (word.startsWith('مأ') && letters.startsWith('ما') && lexicon.has(letters.slice(2))) return false;
  if (letters.endsWith('ا') && !word.endsWith('ا')) return PRESENT.test(letters);
  // «شافى» is a verb that the lexicon lacks, «بدى» may be «بدا».
  if (letters.endsWith('ى'))
    return WITH_ARTICLE.test(letters) || (stem.length >= 4 && stem[1] !== 'ا' && lexicon.frequency(word) >= 2);
  // «الكرت» and «الساير» are what names look like.
  if (letters.endsWith('ت') && word.endsWith('ة')) return stem.length >= 5;
  if (letters.includes('ي') && word.includes('ئ') && !letters.includes('ئ')) return stem.length >= 5;
  // «إسبر», «الإنزيمات»: a hamza written is mostly meant.
  if (/^[أإ]/u.test(stem) && !word.includes(stem.slice(0, 2)))
    return stem.length >= 5 && (frequency >= 3 || word.includes(`ا${stem.slice(1, 3)}`));
  return true;
}

/** A letter for another that sounds like it, a letter twice, or an article misspelt at a word long enough. */
function isNamedConfusion(letters: string, word: string): boolean {
  if (letters.length < 5) return false;
  if (word.length === letters.length) return isSoundPair(letters, word);
  return !/^[وف]?الا/u.test(letters) || word.replace(PARTICLES, '').length >= 5;
}

function isSoundPair(letters: string, word: string): boolean {
  if (word.length !== letters.length) return false;
  const at = Array.from(letters).findIndex((letter, index) => letter !== word[index]);
  return CONFUSED_LETTERS.has(`${letters[at] ?? ''}${word[at] ?? ''}`);
}

function leastFrequency(cost: number): number {
  if (cost <= 1.1) return 1;
  return cost < 1.5 ? 2 : 3;
}

/** How unlikely a suggestion is: a level of frequency weighs a quarter of a missed hamza. */
function rate({ cost, frequency }: Suggestion): number {
  return cost - frequency / 4;
}
