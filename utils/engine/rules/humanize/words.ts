import { foldWord } from '../../../arabic/fold.ts';

/** A word class of a pattern from words written as they are spelt, blanks between them. */
export function oneOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => foldWord(word)),
  );
}

/** أنّ with and without a pronoun, as an introduction ends in it. */
export const THAT = oneOf('أن أنه أنها أنهم أننا إن إنه إنها');
