import { foldWord } from './fold.ts';
import { isArabicLetter, isArabicWordUnit, isDigit, isInvisible, isLatinLetter, isSpace } from './letters.ts';

export type TokenKind = 'arabic' | 'latin' | 'number' | 'punctuation';

/** A piece of a text that is not white space. Offsets are UTF-16 code units of the text. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Its place among all tokens: two words are neighbours when nothing stands between their places. */
  index: number;
}

/** A token that a reader would call a word; `folded` is what matching compares. */
export interface Word extends Token {
  kind: 'arabic' | 'latin' | 'number';
  folded: string;
}

const DECIMAL_MARKS = new Set(['.', ',', '٫', '٬', ':', '/']);
const LATIN_JOINERS = new Set(['.', '-', '_', "'", '’', '@', '&', '+']);

/**
 * The tokens of a text in order. Arabic words keep their signs and tatweel; zero-width characters inside a word belong
 * to it; a number keeps its decimal and thousands marks; a Latin word keeps the dots and hyphens inside it.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let kind: TokenKind;
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
      kind = 'punctuation';
      at += isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
    }
    tokens.push({ kind, start, end: at, index: tokens.length });
  }
  return tokens;
}

/** The words among the tokens of a text, with their folded forms. */
export function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const { kind, start, end, index } of tokens) {
    if (kind !== 'punctuation') words.push({ kind, start, end, index, folded: foldWord(text.slice(start, end)) });
  }
  return words;
}

/** How many words a text has as a word processor counts them: runs between white space that hold a letter or digit. */
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
