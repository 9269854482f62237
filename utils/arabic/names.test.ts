import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyNames } from './names.ts';

test.each([
  ['قال الدكتور محمد السعيد إن', ['title: محمد السعيد']],
  ['التقى الرئيس الفرنسي إيمانويل ماكرون وزراء', ['title: إيمانويل ماكرون']],
  ['حضر د. كريم نبيل الحفل', ['title: كريم نبيل']],
  ['رأى محمد بن سلمان أن', ['given-name: محمد بن سلمان']],
  ['كتبت فاطمة وحدها', ['given-name: فاطمة']],
  ['زار القاهرة والسعودية ولبنان', ['place: القاهرة', 'place: السعودية', 'place: لبنان']],
  ['للولايات المتحدة وبالجزائر', ['place: لولايات المتحدة', 'place: الجزائر']],
  ['أعلنت وزارة الصحة أمس', ['organisation: وزارة الصحة']],
  ['طلاب بجامعة القاهرة', ['organisation: جامعة القاهرة']],
  ['نشرت شركة OpenAI نموذجها', ['organisation: شركة OpenAI']],
  ['تقرير World Economic Forum عن soft skills', ['latin: World Economic Forum']],
])('%s', (text, expected) => {
  expect(likelyNames(text).map((name) => `${name.cue}: ${name.text}`)).toEqual(expected);
});

test.each([
  'كان رجل كريم وعادل يعيش في شركة كبيرة',
  'على عمر الإنسان أن يطول',
  'تحقق الأحلام يحتاج إلى أمل ونور',
  'عاد الكاتب إلى كتابه',
  'هذه مدينة جميلة',
  'المخرج الوحيد من الأزمة',
])('no name in «%s»', (text) => {
  expect(likelyNames(text)).toEqual([]);
});

test('any string gives spans in order and inside the text', () => {
  const pieces = fc.constantFrom(
    'الدكتور ',
    'محمد',
    ' بن ',
    'عبد ',
    'ال',
    'شركة ',
    'مصر',
    'Google ',
    'of ',
    '.',
    '\n',
    'و',
    'ً',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        let before = 0;
        for (const { start, end, text: written } of likelyNames(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(written);
          before = end;
        }
      },
    ),
    { numRuns: 300 },
  );
});
