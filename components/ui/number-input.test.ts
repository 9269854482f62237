import { expect, test } from 'vitest';
import { readNumber } from './number-input.tsx';

test('reads a number in any digits, with or without its marks', () => {
  for (const text of ['1250', '1,250', '١٢٥٠', '١٬٢٥٠', '۱۲۵۰', ' 1250 كلمة', '１２５０'])
    expect(readNumber(text)).toBe(1250);
});

test('nothing, zero and words are no number; a number that is too long is cut', () => {
  for (const text of ['', '0', '٠٠', 'ألف', '-']) expect(readNumber(text)).toBeUndefined();
  expect(readNumber('123456789')).toBe(1_234_567);
});
