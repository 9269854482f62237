import { isDigit, isInvisible, isLatinLetter, isMark, isSpace } from './letters.ts';

/**
 * Which signs a text has, as bits of one number: rules that begin from a sign look at nothing where it does not stand. Two
 * signs may share a bit, so that a bit may be set without its sign; where it is not set, the sign is not there.
 */
const bitOf = new Int32Array(0x10000);

/**
 * Signs that have a bit together, one such group a bit. ' ' stands for blanks that do not stand singly between words. What is
 * in no group has the bit of rare signs.
 */
const GROUPS = [
  ' ',
  '.',
  '،',
  ':',
  '؛',
  '؟',
  '!',
  '«»',
  '()',
  '"“”',
  '-–—',
  '/',
  '%٪',
  'ـ',
  ',',
  ';?',
  "'‘’",
  '[]{}<>',
  '*_#`~',
];
const RARE_SIGNS = 1 << GROUPS.length;
const INVISIBLE_SIGNS = 1 << (GROUPS.length + 1);
const MARKS = 1 << (GROUPS.length + 2);
/** The bits left for letters that stand together. */
const FIRST_PART = GROUPS.length + 3;
const PARTS = 28 - FIRST_PART;

/** The text has a word with Latin letters, or with digits, or any sign beyond general punctuation: arrows, emoji. */
export const LATIN = 1 << 30;
export const DIGITS = 1 << 29;
export const SYMBOLS = 1 << 28;
const FIRST_SYMBOL = 0x2100;

bitOf.fill(SYMBOLS, FIRST_SYMBOL);
GROUPS.forEach((group, number) => {
  for (const sign of group) bitOf[sign.charCodeAt(0)] = 1 << number;
});

/**
 * The bits of some signs (marks, digits, letters with signs: ' ' stands for blanks that do not stand singly
 * between words). For module scope only: texts read before lack the bits.
 */
export function signBits(...wanted: readonly string[]): number {
  let bits = 0;
  for (const sign of wanted.join('').split('')) {
    const code = sign.charCodeAt(0);
    if (bitOf[code] === 0) bitOf[code] = groupOf(code);
    bits |= bitOf[code] ?? 0;
  }
  return bits;
}

function groupOf(code: number): number {
  if (isMark(code)) return MARKS;
  return isInvisible(code) || isSpace(code) ? INVISIBLE_SIGNS : RARE_SIGNS;
}

const parts: { letters: string; bit: number }[] = [];

/** The bit of letters that stand together in a word. For module scope only, too. */
export function partBit(letters: string): number {
  const bit = 1 << (FIRST_PART + (parts.length % PARTS));
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
