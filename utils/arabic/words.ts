import { isArabicLetter, isArabicWordUnit, isDigit, isInvisible, isLatinLetter, isSpace } from './letters.ts';
import { signBit } from './signs.ts';
import { type WordForm, type WordKind, formAt } from './word-forms.ts';

export type TokenKind = WordKind | 'punctuation';

interface Piece {
  start: number;
  end: number;
  /** Its place among all tokens: two words are neighbours when nothing stands between their places. */
  index: number;
}

/** A token that a reader would call a word; `folded` is what matching compares. */
export interface Word extends Piece {
  kind: WordKind;
  folded: string;
  form: WordForm;
}

/** One mark of punctuation, or a character that is no letter and no digit. */
export interface Mark extends Piece {
  kind: 'punctuation';
}

/** A piece of a text that is not white space. Offsets are UTF-16 code units of the text. */
export type Token = Word | Mark;

const DECIMAL_MARKS = new Set(['.', ',', '٫', '٬', ':', '/']);
const LATIN_JOINERS = new Set(['.', '-', '_', "'", '’', '@', '&', '+']);

export interface Tokens {
  tokens: Token[];
  /** The words among them. */
  words: Word[];
  /** The forms of the words: a walk that asks for few of them need not touch the words. */
  forms: WordForm[];
  /** The signs that stand anywhere, as `signs.ts` has them. */
  signs: number;
}

/**
 * The tokens of a text and the words among them. Arabic words keep their signs and tatweel; zero-width characters inside a
 * word belong to it; a number keeps its decimal and thousands marks; a Latin word keeps the dots and hyphens inside it.
 */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const words: Word[] = [];
  const forms: WordForm[] = [];
  let signs = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      at += 1;
      // A single blank between words is no sign.
      if (code !== 0x20 || at === text.length || text.charCodeAt(at) === 0x20) signs |= signBit(code);
      continue;
    }
    const start = at;
    let kind: WordKind;
    if (isArabicWordUnit(code)) {
      kind = 'arabic';
      at = arabicWordEnd(text, at);
    } else if (isDigit(code)) {
      kind = 'number';
      at = numberEnd(text, at);
      if (at < text.length && isLatinLetter(text.charCodeAt(at))) {
        kind = 'latin';
        at = latinWordEnd(text, at);
      }
    } else if (isLatinLetter(code)) {
      kind = 'latin';
      at = latinWordEnd(text, at);
    } else {
      signs |= signBit(code);
      at += isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
      tokens.push({ kind: 'punctuation', start, end: at, index: tokens.length });
      continue;
    }
    const form = formAt(text, start, at, kind);
    signs |= form.signs;
    const word = { kind, start, end: at, index: tokens.length, folded: form.folded, form };
    tokens.push(word);
    words.push(word);
    forms.push(form);
  }
  return { tokens, words, forms, signs };
}

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  return readTokens(text).tokens;
}

/** Runs between white space that hold a letter or digit; `draft/word-count.ts` counts as a word processor does. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) inside = false;
    else if (!inside && (isArabicLetter(code) || isDigit(code) || isLatinLetter(code))) {
      inside = true;
      count += 1;
    }
  }
  return count;
}

function arabicWordEnd(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isArabicWordUnit(code)) end = at + 1;
    else if (!isInvisible(code)) break;
  }
  return end;
}

function latinWordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code) || isDigit(code)) at += 1;
    else if (LATIN_JOINERS.has(text[at] ?? '') && isLatinOrDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isDigit(text.charCodeAt(at))) at += 1;
    else if (DECIMAL_MARKS.has(text[at] ?? '') && isDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

function isLatinOrDigit(code: number): boolean {
  return isLatinLetter(code) || isDigit(code);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
