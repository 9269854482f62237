import { isDigit, isLatinLetter } from './letters.ts';

/**
 * Which signs a text has, as bits of one number: rules that begin from a sign look at nothing where it does not stand. Two
 * signs may share a bit, so that a bit may be set without its sign; where it is not set, the sign is not there.
 */
const bitOf = new Int32Array(0x10000);
/** Signs of nearly every text: each has a bit of its own, so that the rare ones do not share with them. */
const COMMON = ' .،:؛؟!«»()"-/%ـ';
/** The bits left for the others, after those below. */
const RARE_BITS = 28 - COMMON.length;
let given = 0;

/** The text has a word with Latin letters, or with digits, or any sign beyond general punctuation: arrows, emoji. */
export const LATIN = 1 << 30;
export const DIGITS = 1 << 29;
export const SYMBOLS = 1 << 28;
const FIRST_SYMBOL = 0x2100;
bitOf.fill(SYMBOLS, FIRST_SYMBOL);
for (let at = 0; at < COMMON.length; at += 1) bitOf[COMMON.charCodeAt(at)] = 1 << (RARE_BITS + at);

/**
 * The bits of some signs (marks, digits, letters with signs: ' ' stands for blanks that do not stand singly
 * between words). For module scope only: texts read before lack the bits.
 */
export function signBits(...wanted: readonly string[]): number {
  let bits = 0;
  for (const sign of wanted.join('').split('')) {
    const code = sign.charCodeAt(0);
    if (bitOf[code] === 0) bitOf[code] = 1 << (given++ % RARE_BITS);
    bits |= bitOf[code] ?? 0;
  }
  return bits;
}

const parts: { letters: string; bit: number }[] = [];

/** The bit of letters that stand together in a word. For module scope only, too. */
export function partBit(letters: string): number {
  const bit = 1 << (given++ % RARE_BITS);
  parts.push({ letters, bit });
  return bit;
}

/** The bits of a word as it is written. */
export function signsOfWord(raw: string): number {
  let bits = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    bits |= signBit(code);
    if (isDigit(code)) bits |= DIGITS;
    else if (isLatinLetter(code)) bits |= LATIN;
  }
  for (const { letters, bit } of parts) if (raw.includes(letters)) bits |= bit;
  return bits;
}

/** The bit of one unit of a text; 0 where nobody looks for it. */
export function signBit(code: number): number {
  return bitOf[code] ?? 0;
}
