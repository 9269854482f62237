import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDates } from '../arabic/calendar.ts';
import { findNumbers } from '../arabic/numerals.ts';
import { analyseParagraph } from './analysis.ts';
import { datesIn, numbersIn } from './readings.ts';

const pieces =
  'ثلاثة وعشرون ألفًا مئة 25 ٣٠ % مارس ربيع الأول الثلاثاء 2015 عام الحادي عشر ضعفين نصف في المئة من إلى هـ 5/3/2024 كتابًا ،'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((words) => words.join(' '));

it('reads from a paragraph what its text holds', () => {
  fc.assert(
    fc.property(text, (draft) => {
      const paragraph = analyseParagraph(draft);
      expect(datesIn(paragraph)).toEqual(findDates(draft));
      expect(numbersIn(paragraph)).toEqual(findNumbers(draft));
    }),
  );
});
