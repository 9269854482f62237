import { foldWord } from './fold.ts';
import { type Token, type TokenKind, type Word, tokenize } from './words.ts';

const END: Token = { kind: 'punctuation', start: 0, end: 0, index: -1 };

/**
 * A text's tokens for parsers that look a few words back and ahead. Outside the text stand empty punctuation tokens.
 */
export class TokenReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What is known of each token's word, looked up when first asked for. */
  readonly #known: (KnownWord | undefined)[];
  /** Folded words by token, as far as they were given. */
  readonly #folded: (string | undefined)[] = [];

  /** `words` are the text's words, if they are at hand: they are folded already. */
  constructor(text: string, tokens: readonly Token[] = tokenize(text), words: readonly Word[] = []) {
    this.text = text;
    this.tokens = tokens;
    this.#known = Array.from({ length: tokens.length });
    for (const { index, folded } of words) this.#folded[index] = folded;
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
    return this.#knownWord(at)?.form ?? '';
  }

  /** Whether the word of a token passes a test; no for any other token. */
  passes(at: number, test: WordTest): boolean {
    const known = this.#knownWord(at);
    if (known === undefined) return false;
    if ((known.asked & test.bit) === 0) {
      known.asked |= test.bit;
      if (test.holds(known.form)) known.answers |= test.bit;
    }
    return (known.answers & test.bit) !== 0;
  }

  #knownWord(at: number): KnownWord | undefined {
    const known = this.#known[at];
    if (known !== undefined) return known;
    const token = this.tokens[at];
    if (token?.kind !== 'arabic') return undefined;
    return (this.#known[at] = knownWord(this.#folded[at] ?? foldWord(this.text.slice(token.start, token.end))));
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

const REMEMBERED = 50_000;

/** A test of folded words. What it answers is remembered with the word: most words of a text come again. */
export interface WordTest {
  /** Its own bit of `asked` and `answers`. */
  bit: number;
  holds: (word: string) => boolean;
}

interface KnownWord {
  /** Folded, ة as ه too. */
  form: string;
  asked: number;
  answers: number;
}

const knownWords = new Map<string, KnownWord>();
let tests = 0;

/** @throws Error beyond the 31st: each takes a bit of a small integer. */
export function wordTest(holds: (word: string) => boolean): WordTest {
  if (tests === 31) throw new Error('too many word tests');
  tests += 1;
  return { bit: 1 << (tests - 1), holds };
}

function knownWord(folded: string): KnownWord {
  let known = knownWords.get(folded);
  if (known === undefined) {
    if (knownWords.size >= REMEMBERED) knownWords.clear();
    known = { form: folded.replaceAll('ة', 'ه'), asked: 0, answers: 0 };
    knownWords.set(folded, known);
  }
  return known;
}

/** A test of folded words that remembers its answers: most words of a text come again. */
export function rememberedTest(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= REMEMBERED) answers.clear();
    const answer = test(word);
    answers.set(word, answer);
    return answer;
  };
}
