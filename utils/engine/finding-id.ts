import { foldText, foldUnit } from '../arabic/fold.ts';
import { isArabicLetter, isDigit, isLatinLetter, isSpace } from '../arabic/letters.ts';
import type { TextRange } from '../draft/text-range.ts';

/** How many letters on either side make up a finding's surroundings. */
const NEARBY_LETTERS = 12;
/** How far to look for them: blanks, signs and punctuation do not count. */
const REACH = 48;

/**
 * Gives ids to findings in the order of the text: a hash of the rule, the folded match, the letters nearby and, where all
 * that is equal, which occurrence it is. Blanks, signs and punctuation do not enter, so cleaning them keeps decisions.
 * `owner` is what stays the same while its paragraph does: its place is then found again without reckoning.
 */
export function createIdMaker(text: string): (rule: string, range: TextRange, owner?: object) => string {
  const seen = new Map<string, number>();
  return (rule, range, owner) => {
    const { key, first } = placeAt(text, rule, range, owner);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence === 0 ? first : hash(`${key}\u0000${occurrence}`);
  };
}

/** What tells a finding from others, and the id of the first finding that is so told. */
interface Place {
  key: string;
  first: string;
  /** The text around it that this was reckoned from, and how much of it stands before the finding. */
  around: string;
  before: number;
}

/** Places by the text around them: at each keystroke nearly all findings of the last check come again. */
const places = new Map<string, Place>();
const MOST_PLACES = 10_000;
const placeOf = new WeakMap<object, Place>();

function placeAt(text: string, rule: string, range: TextRange, owner: object | undefined): Place {
  const from = Math.max(0, range.start - REACH);
  const to = Math.min(text.length, range.end + REACH);
  const last = owner && placeOf.get(owner);
  if (
    last !== undefined &&
    last.before === range.start - from &&
    last.around.length === to - from &&
    text.startsWith(last.around, from)
  ) {
    return last;
  }
  const place = placeIn(text.slice(from, to), rule, range.start - from, range.end - from);
  if (owner !== undefined) placeOf.set(owner, place);
  return place;
}

function placeIn(around: string, rule: string, start: number, end: number): Place {
  const name = `${rule}\u0000${start}\u0000${end}\u0000${around}`;
  const known = places.get(name);
  if (known !== undefined) return known;
  const before = lettersBefore(around, start);
  const after = lettersAfter(around, end);
  const key = `${rule}\u0000${foldText(around.slice(start, end))}\u0000${before}\u0000${after}`;
  const place = { key, first: hash(`${key}\u00000`), around, before: start };
  if (places.size >= MOST_PLACES) places.clear();
  places.set(name, place);
  return place;
}

/** The last folded letters and digits before a place. */
function lettersBefore(text: string, from: number): string {
  let kept = '';
  for (let at = from - 1; at >= 0 && kept.length < NEARBY_LETTERS; at -= 1) kept = keptOf(text.charCodeAt(at)) + kept;
  return kept.slice(-NEARBY_LETTERS);
}

function lettersAfter(text: string, from: number): string {
  let kept = '';
  for (let at = from; at < text.length && kept.length < NEARBY_LETTERS; at += 1) kept += keptOf(text.charCodeAt(at));
  return kept.slice(0, NEARBY_LETTERS);
}

function keptOf(unit: number): string {
  if (isSpace(unit)) return '';
  const folded = foldUnit(unit);
  const code = folded.charCodeAt(0);
  if (folded.length > 1) return Array.from(folded, (letter) => keptOf(letter.charCodeAt(0))).join('');
  return isArabicLetter(code) || isDigit(code) || isLatinLetter(code) ? folded : '';
}

/** cyrb53, a 53-bit hash by bryc (public domain): good enough to tell findings apart, the same in every context. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
