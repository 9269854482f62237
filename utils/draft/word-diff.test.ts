import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArabicWordUnit } from '../arabic/letters.ts';
import { applyEdits } from './text-range.ts';
import { diffWords } from './word-diff.ts';

const arabicText = fc
  .array(
    fc.constantFrom(
      'كتب',
      'كاتبٌ',
      'الكِتاب',
      'وفي',
      '،',
      '.',
      ' ',
      '  ',
      '\n',
      'Upwork',
      '54%',
      'مـدرسة',
      '😀',
      '\u200f',
    ),
  )
  .map((pieces) => pieces.join(''));

describe('diffWords', () => {
  it('replaces whole words', () => {
    expect(diffWords('قام بكتابة التقرير أمس.', 'كتب التقرير أمس.')).toEqual([
      { range: { start: 0, end: 10 }, text: 'كتب' },
    ]);
  });

  it('gives the new text when its edits are applied', () => {
    fc.assert(
      fc.property(
        fc.oneof(arabicText, fc.string({ unit: 'binary' })),
        fc.oneof(arabicText, fc.string({ unit: 'binary' })),
        (before, after) => {
          expect(applyEdits(before, diffWords(before, after))).toBe(after);
        },
      ),
    );
  });

  it('never cuts a word of the old text', () => {
    fc.assert(
      fc.property(arabicText, arabicText, (before, after) => {
        for (const { range } of diffWords(before, after)) {
          for (const at of [range.start, range.end]) {
            const inside =
              at > 0 &&
              at < before.length &&
              isArabicWordUnit(before.charCodeAt(at - 1)) &&
              isArabicWordUnit(before.charCodeAt(at));
            expect(inside).toBe(false);
          }
        }
      }),
    );
  });
});
