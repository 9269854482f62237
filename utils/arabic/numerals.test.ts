import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, findNumerals, isNumber, isQuantity } from './numerals.ts';

/** Each numeral as `kind value: text`; codes have no value. */
function numeralsOf(text: string): string[] {
  return findNumerals(text).map((numeral) =>
    isNumber(numeral) ? `${numeral.kind} ${numeral.value}: ${numeral.text}` : `${numeral.kind}: ${numeral.text}`,
  );
}

describe('digits', () => {
  test.each([
    ['اشترى 12 كتابًا و٣٥ قلمًا و۷ دفاتر', ['plain 12: 12', 'plain 35: ٣٥', 'plain 7: ۷']],
    ['1,250 و١٬٢٣٤٫٥ و2.75', ['plain 1250: 1,250', 'plain 1234.5: ١٬٢٣٤٫٥', 'plain 2.75: 2.75']],
    ['بلغت 2,5 ثم 1.234.567', ['plain 2.5: 2,5', 'plain 1234567: 1.234.567']],
    ['نحو 10 000 زائر، ١٠،٠٠٠ زائر', ['plain 10000: 10 000', 'plain 10000: ١٠،٠٠٠']],
    ['في 12 345 678', ['plain 12345678: 12 345 678']],
    ['باع 5 300 مرة', ['plain 5: 5', 'plain 300: 300']],
    ['الأرقام 1,2,3 هنا', ['plain 1: 1', 'plain 2: 2', 'plain 3: 3']],
    ['عند -7 درجات', ['plain -7: -7']],
    [
      'لنحو 3 آلاف و2.5 مليون و4 مليارات',
      ['plain 3000: 3 آلاف', 'plain 2500000: 2.5 مليون', 'plain 4000000000: 4 مليارات'],
    ],
    ['مليون و200 ألف نسمة', ['plain 1200000: مليون و200 ألف']],
    ['5 ملايين ونصف المليون', ['plain 5500000: 5 ملايين ونصف المليون']],
    ['مسافة 10km و2.5M متابع', ['plain 10: 10', 'plain 2500000: 2.5M']],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('per cent', () => {
  test.each([
    [
      '50% و٪51 و%52 و53 % و٥٤٪',
      ['percent 50: 50%', 'percent 51: ٪51', 'percent 52: %52', 'percent 53: 53 %', 'percent 54: ٥٤٪'],
    ],
    ['50 في المئة و60 بالمائة', ['percent 50: 50 في المئة', 'percent 60: 60 بالمائة']],
    ['خمسون في المائة', ['percent 50: خمسون في المائة']],
    ['زاد 10 نقاط مئوية', ['points 10: 10 نقاط مئوية']],
    ['ثلاثة أضعاف، 10 أضعاف', ['multiple 3: ثلاثة أضعاف', 'multiple 10: 10 أضعاف']],
    ['ضعف الأداء', []],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });
});

describe('words', () => {
  test.each([
    ['خمسة وعشرون ألفًا وثلاثمئة واثنان وأربعون كتابًا', 25_342],
    ['مائة وخمس وسبعون صفحة', 175],
    ['ألفا جندي', 2000],
    ['مليونين ونصف المليون', 2_500_000],
    ['نصف مليون ليرة', 500_000],
    ['بثلاثة ملايين', 3_000_000],
    ['وإحدى عشرة سنة', 11],
    ['ثَلاثَ مِئَةٍ', 300],
    ['لألف سبب', 1000],
    ['ست وظائف', 6],
    ['الدول الخمس', 5],
  ])('%s is %d', (text, value) => {
    expect(findNumbers(text).map((number) => number.value)).toEqual([value]);
  });

  test.each([
    'لست هنا',
    'ألّف كتابًا',
    'الكاتب الذي ألف رواية',
    'في يوم الاثنين',
    'أحد الحلول وإحدى المدن',
    'حل واحد',
    'عشرات الآلاف والملايين',
    'سنة ونصف السنة',
    'أمس الأول',
    'كانون الثاني',
    'ثانيًا، وأول مرة',
    'الربع الخالي',
  ])('no number in «%s»', (text) => {
    expect(numeralsOf(text)).toEqual([]);
  });

  test('particles before a number stay outside its span', () => {
    expect(findNumbers('وبثلاثين درهمًا')[0]).toMatchObject({ start: 2, end: 8, text: 'ثلاثين', digits: 'words' });
  });

  test('fractions and ordinals', () => {
    expect(numeralsOf('ثلثا السكان ونصف النساء وثلاثة أرباع المدن')).toEqual([
      `fraction ${2 / 3}: ثلثا`,
      'fraction 0.5: نصف',
      'fraction 0.75: ثلاثة أرباع',
    ]);
    expect(numeralsOf('القرن الحادي والعشرون، المرتبة الثالثة، القرن الـ19، المادة 12')).toEqual([
      'ordinal 21: الحادي والعشرون',
      'ordinal 3: الثالثة',
      'ordinal 19: 19',
      'ordinal 12: 12',
    ]);
  });
});

describe('digits that count nothing', () => {
  test.each([
    ['هاتف +966 50 123 4567 أو 0501234567', ['phone: +966 50 123 4567', 'phone: 0501234567']],
    ['الساعة 10:30، الساعة 9، 8 مساء', ['time: 10:30', 'time: 9', 'time: 8']],
    ['يوم 12/5/2024 و2024-05-12', ['date: 12/5/2024', 'date: 2024-05-12']],
    ['5 مارس 2024', ['date: 5', 'year 2024: 2024']],
    ['الإصدار 4.5.1 وإصدار 2.0', ['version: 4.5.1', 'version: 2.0']],
    ['رقم 298 وكوفيد-19 و#12 و0012', ['identifier: 298', 'identifier: 19', 'identifier: 12', 'identifier: 0012']],
    ['GPT-4 و5G و4K وhttps://a.com/2024/5', []],
    ['كما ورد [3] و[4، 5]', ['reference: 3', 'reference: 4', 'reference: 5']],
    ['1. أولها\n(2) ثانيها', ['list-marker: 1', 'list-marker: 2']],
    ['فاز 3:1', ['ratio: 3:1']],
    ['يوم 21 /10 / 1436هـ', ['date: 21 /10 / 1436']],
    ['بقيمة 52ر2 مليار', ['identifier: 52ر2']],
    ['كسب (52) مليون', ['plain 52: 52']],
  ])('%s', (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
  });

  test('years', () => {
    const text = 'عام 1998، في 2019 (2021)، منذ 2010، موسم 2023/24، 2015-2018، 1445هـ، سنة ألفين وعشرين';
    const years = findNumbers(text);
    expect(years.map(({ value }) => value)).toEqual([1998, 2019, 2021, 2010, 2023, 2024, 2015, 2018, 1445, 2020]);
    expect(years.some(isQuantity)).toBe(false);
    expect(numeralsOf('في 2000 شركة')[0]).not.toMatch(/^code/u);
    expect(numeralsOf('باع 2000 نسخة')).toEqual(['plain 2000: 2000']);
  });
});

const pieces = fc.constantFrom(
  ...'0123456789٠٥۷.,،٫٬:/-–%٪()[]+ \n\u00A0\u202F#'.split(''),
  'ألف',
  ' مليون',
  'و',
  'ثلاثة',
  ' وعشرون',
  'عام ',
  'مارس',
  'الثاني',
  ' نصف',
  'من ',
  ' إلى ',
  'هـ',
  'a',
  '\ud800',
  'ًـ',
);

test('any string gives spans in order, apart, inside the text, with their own text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        let before = 0;
        for (const numeral of findNumerals(text)) {
          expect(numeral.start).toBeGreaterThanOrEqual(before);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(text.slice(numeral.start, numeral.end)).toBe(numeral.text);
          if (isNumber(numeral)) expect(Number.isFinite(numeral.value)).toBe(true);
          before = numeral.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a number is found whatever its digit set', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), (value) => {
      const latin = String(value);
      const arabic = latin.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
      for (const [written, digits] of [
        [latin, 'latin'],
        [arabic, 'arabic-indic'],
      ]) {
        expect(findNumbers(`بلغ ${written} كتاب`)[0]).toMatchObject({ value, digits, start: 4 });
      }
    }),
  );
});

test.each(['1', '1 ', '1,', '-1', '+1', '[1,', 'مئة و', 'ثلاثة و', 'و1', '1،000', 'من 1 إلى ', '٪'])(
  'time grows with a text of %j alone',
  (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        findNumerals(text);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    const short = time(10_000);
    expect(time(40_000)).toBeLessThan(Math.max(short * 10, 200));
  },
);
