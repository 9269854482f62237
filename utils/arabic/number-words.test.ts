import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedNoun, numberToWords } from './number-to-words.ts';
import { findNumbers } from './numerals.ts';

const book = { singular: 'كتاب', dual: 'كتابان', plural: 'كتب', accusativeSingular: 'كتابًا' };

test.each([
  [1, 'كتاب'],
  [2, 'كتابان'],
  [3, 'كتب'],
  [10, 'كتب'],
  [11, 'كتابًا'],
  [99, 'كتابًا'],
  [100, 'كتاب'],
  [102, 'كتاب'],
  [103, 'كتب'],
  [111, 'كتابًا'],
  [3000, 'كتاب'],
  [2.5, 'كتاب'],
])('%d counts %s', (value, form) => {
  expect(countedNoun(value, book)).toBe(form);
});

describe('numberToWords', () => {
  test.each([
    [1, 'واحد', 'واحدة'],
    [2, 'اثنان', 'اثنتان'],
    [3, 'ثلاثة', 'ثلاث'],
    [8, 'ثمانية', 'ثماني'],
    [10, 'عشرة', 'عشر'],
    [11, 'أحد عشر', 'إحدى عشرة'],
    [12, 'اثنا عشر', 'اثنتا عشرة'],
    [18, 'ثمانية عشر', 'ثماني عشرة'],
    [21, 'واحد وعشرون', 'إحدى وعشرون'],
    [25, 'خمسة وعشرون', 'خمس وعشرون'],
    [80, 'ثمانون', 'ثمانون'],
    [100, 'مئة', 'مئة'],
    [203, 'مئتان وثلاثة', 'مئتان وثلاث'],
    [1000, 'ألف', 'ألف'],
    [2024, 'ألفان وأربعة وعشرون', 'ألفان وأربع وعشرون'],
    [11_000, 'أحد عشر ألفًا', 'أحد عشر ألفًا'],
    [102_000, 'مئة ألف وألفان', 'مئة ألف وألفان'],
    [3_500_000, 'ثلاثة ملايين وخمسمئة ألف', 'ثلاثة ملايين وخمسمئة ألف'],
  ])('%d', (value, masculine, feminine) => {
    expect(numberToWords(value, { gender: 'masculine', case: 'nominative' })).toBe(masculine);
    expect(numberToWords(value, { gender: 'feminine', case: 'nominative' })).toBe(feminine);
  });

  test('case, and a noun that follows', () => {
    expect(numberToWords(222, { gender: 'masculine', case: 'oblique' })).toBe('مئتين واثنين وعشرين');
    expect(numberToWords(200, { gender: 'masculine', case: 'nominative', hasNoun: true })).toBe('مئتا');
    expect(numberToWords(2000, { gender: 'masculine', case: 'oblique', hasNoun: true })).toBe('ألفي');
    expect(numberToWords(20_000, { gender: 'masculine', case: 'nominative', hasNoun: true })).toBe('عشرون ألف');
  });

  test('refuses what it cannot spell', () => {
    for (const value of [-1, 1.5, 1e15, Number.NaN]) {
      expect(() => numberToWords(value, { gender: 'masculine', case: 'nominative' })).toThrow(RangeError);
    }
  });

  test('what it spells is read back', () => {
    const options = fc.record({
      gender: fc.constantFrom('masculine' as const, 'feminine' as const),
      case: fc.constantFrom('nominative' as const, 'oblique' as const),
    });
    const values = fc.oneof(fc.integer({ min: 3, max: 2500 }), fc.integer({ min: 3, max: 999_999_999_999_999 }));
    fc.assert(
      fc.property(values, options, (value, chosen) => {
        const words = numberToWords(value, chosen);
        const numbers = findNumbers(`لديه ${words} أشياء`);
        expect(numbers.map((number) => [number.value, number.text])).toEqual([[value, words]]);
      }),
      { numRuns: 1000 },
    );
  });
});
