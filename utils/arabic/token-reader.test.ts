import { expect, it } from 'vitest';
import { TokenReader, wordTest } from './token-reader.ts';
import { tokenize, wordsOf } from './words.ts';

const text = 'كُتبت المقالة عام 2015 في Cairo';

it('reads the same words whether they are given or not', () => {
  const tokens = tokenize(text);
  const given = new TokenReader(text, tokens, wordsOf(text, tokens));
  const own = new TokenReader(text);
  const words = (reader: TokenReader) => Array.from({ length: tokens.length + 2 }, (_, at) => reader.word(at - 1));
  expect(words(given)).toEqual(words(own));
  expect(words(own)).toEqual(['', 'كتبت', 'المقاله', 'عام', '', 'في', '', '']);
});

it('remembers each test of a word for itself', () => {
  const short = wordTest((word) => word.length === 2);
  const defined = wordTest((word) => word.startsWith('ال'));
  const reader = new TokenReader(text);
  for (let round = 0; round < 2; round += 1) {
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => reader.passes(at, short))).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect([0, 1, 4].map((at) => reader.passes(at, defined))).toEqual([false, true, false]);
  }
});
