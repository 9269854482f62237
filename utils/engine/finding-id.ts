import { fold } from '../arabic/fold.ts';
import { isArabicLetter, isDigit, isLatinLetter } from '../arabic/letters.ts';
import type { TextRange } from '../draft/text-range.ts';

/** How many letters on either side make up a finding's surroundings. */
const NEARBY_LETTERS = 12;
/** How far to look for them: blanks, signs and punctuation do not count. */
const REACH = 48;

/**
 * Gives ids to findings in the order of the text: a hash of the rule, the folded match, the letters nearby and, where all
 * that is equal, which occurrence it is. Blanks, signs and punctuation do not enter, so cleaning them keeps decisions.
 */
export function createIdMaker(text: string): (rule: string, range: TextRange) => string {
  const seen = new Map<string, number>();
  return (rule, range) => {
    const { key, first } = placeAt(text, rule, range);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence === 0 ? first : hash(`${key}\u0000${occurrence}`);
  };
}

/** What tells a finding from others, and the id of the first finding that is so told. */
interface Place {
  key: string;
  first: string;
}

/** Places by the text around them: at each keystroke nearly all findings of the last check come again. */
const places = new Map<string, Place>();
const MOST_PLACES = 10_000;

function placeAt(text: string, rule: string, { start, end }: TextRange): Place {
  const from = Math.max(0, start - REACH);
  const around = `${rule}\u0000${start - from}\u0000${end - start}\u0000${text.slice(from, end + REACH)}`;
  const known = places.get(around);
  if (known !== undefined) return known;
  const before = letters(text.slice(from, start)).slice(-NEARBY_LETTERS);
  const after = letters(text.slice(end, end + REACH)).slice(0, NEARBY_LETTERS);
  const key = `${rule}\u0000${fold(text.slice(start, end)).text}\u0000${before}\u0000${after}`;
  const place = { key, first: hash(`${key}\u00000`) };
  if (places.size >= MOST_PLACES) places.clear();
  places.set(around, place);
  return place;
}

function letters(text: string): string {
  let kept = '';
  const { text: folded } = fold(text);
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (isArabicLetter(code) || isDigit(code) || isLatinLetter(code)) kept += folded[at];
  }
  return kept;
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
