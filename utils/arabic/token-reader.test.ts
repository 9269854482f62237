import { expect, it } from 'vitest';
import { TokenReader, wordTest } from './token-reader.ts';

const text = 'كُتبت المقالة عام 2015 في Cairo';

it('reads the Arabic words and no others', () => {
  const reader = new TokenReader(text);
  expect([-1, 0, 1, 2, 3, 4, 5, 6].map((at) => reader.word(at))).toEqual([
    '',
    'كتبت',
    'المقاله',
    'عام',
    '',
    'في',
    '',
    '',
  ]);
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
