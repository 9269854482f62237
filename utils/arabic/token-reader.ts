import { type WordForm, perForm } from './word-forms.ts';
import { type Token, type TokenKind, type Word, readTokens } from './words.ts';

const END: Token = { kind: 'punctuation', start: 0, end: 0, index: -1 };

/** The tokens and words of a text. */
export interface ReadText {
  tokens: readonly Token[];
  words: readonly Word[];
  forms: readonly WordForm[];
}

/**
 * A text's tokens for parsers that look a few words back and ahead. Outside the text stand empty punctuation tokens.
 */
export class TokenReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly forms: readonly WordForm[];

  constructor(text: string, { tokens, words, forms }: ReadText = readTokens(text)) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.forms = forms;
  }

  /** The number of the first word from number `from` on whose form passes a test; -1 where there is none. */
  nextWord(from: number, test: WordTest): number {
    const { forms } = this;
    for (let number = from; number < forms.length; number += 1) {
      const form = forms[number];
      if (form !== undefined && test(form)) return number;
    }
    return -1;
  }

  /** The token at which word number `number` stands. */
  tokenOf(number: number): number {
    return this.words[number]?.index ?? -1;
  }

  token(at: number): Token {
    return this.tokens[at] ?? END;
  }

  kind(at: number): TokenKind {
    return this.token(at).kind;
  }

  /** The token as it stands. */
  raw(at: number): string {
    const { start, end } = this.token(at);
    return this.text.slice(start, end);
  }

  /** An Arabic word folded, ة as ه too; empty for any other token. */
  word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'arabic' ? token.form.plain : '';
  }

  /** Whether the word of a token passes a test; no for any other token. */
  passes(at: number, test: WordTest): boolean {
    const token = this.tokens[at];
    return token?.kind === 'arabic' && test(token.form);
  }

  /** Whether nothing stands between a token and the next. */
  touches(at: number): boolean {
    const next = this.tokens[at + 1];
    return next !== undefined && this.tokens[at]?.end === next.start;
  }

  /** Whether a token and the next are neighbours in a line: at most a few blanks between them. */
  isNear(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    if (token === undefined || next === undefined) return false;
    if (next.start - token.end > 4) return false;
    return next.start === token.end || !this.text.slice(token.end, next.start).includes('\n');
  }

  /** The folded word before a token, if it is its neighbour. */
  wordBefore(at: number): string {
    return this.isNear(at - 1) ? this.word(at - 1) : '';
  }

  wordAfter(at: number): string {
    return this.isNear(at) ? this.word(at + 1) : '';
  }

  /** Whether a token is the first of its line. */
  startsLine(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    const before = this.tokens[at - 1];
    return before === undefined || this.text.slice(before.end, token.start).includes('\n');
  }

  /** The token that begins at or after an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.token(middle).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Units of a word's first letter with the signs and tatweel on it. */
export function particleLength(word: string): number {
  return /^.[\u064B-\u065F\u0670\u0640]*/u.exec(word)?.[0].length ?? 1;
}

export type WordTest = (form: WordForm) => boolean;

/** A test of words folded with ة as ه. What it answers is remembered with the word: most words of a text come again. */
export function wordTest(holds: (plain: string) => boolean): WordTest {
  return perForm(({ plain }) => holds(plain));
}
