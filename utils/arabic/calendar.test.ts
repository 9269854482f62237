import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateSpan, findDates } from './calendar.ts';

/** A date as `calendar weekday year/month/day: text`. */
function shown(date: DateSpan): string {
  const { calendar, weekday = '-', year = '?', month = '?', day = '?', text } = date;
  return `${calendar} ${weekday} ${year}/${month}/${day}: ${text}`;
}

describe('findDates', () => {
  test.each([
    ['عُقد يوم الثلاثاء 5 مارس 2024 هنا', ['gregorian 2 2024/3/5: الثلاثاء 5 مارس 2024']],
    ['الجمعة، ١٢ تموز', ['gregorian 5 ?/7/12: الجمعة، ١٢ تموز']],
    ['في الخامس عشر من كانون الثاني عام 2020', ['gregorian - 2020/1/15: الخامس عشر من كانون الثاني عام 2020']],
    ['30 غشت 2019 و3 جانفي', ['gregorian - 2019/8/30: 30 غشت 2019', 'gregorian - ?/1/3: 3 جانفي']],
    ['15 رمضان 1445هـ', ['hijri - 1445/9/15: 15 رمضان 1445هـ']],
    ['غرة شهر ذي القعدة 1440', ['hijri - 1440/11/?: ذي القعدة 1440']],
    [
      '2024/03/05 و5.3.2024 و1/9/1445هـ',
      ['gregorian - 2024/3/5: 2024/03/05', 'gregorian - 2024/3/5: 5.3.2024', 'hijri - 1445/9/1: 1/9/1445هـ'],
    ],
    ['عام 1990 م وسنة 1410 هـ', ['gregorian - 1990/?/?: 1990', 'hijri - 1410/?/?: 1410']],
    ['بحلول يناير، وفي مارس الماضي', ['gregorian - ?/1/?: يناير', 'gregorian - ?/3/?: مارس']],
    ['مارس 5، 2024', ['gregorian - 2024/3/5: مارس 5، 2024']],
    ['الأحد أو يوم الإثنين', ['gregorian 0 ?/?/?: الأحد', 'gregorian 1 ?/?/?: الإثنين']],
    ['في رمضان 2015', ['hijri - ?/9/?: رمضان', 'gregorian - 2015/?/?: 2015']],
    ['منذ يناير كانون الثاني', ['gregorian - ?/1/?: يناير كانون الثاني']],
    ['31 يونيو 2023', ['gregorian - 2023/6/31: 31 يونيو 2023']],
  ])('%s', (text, expected) => {
    expect(findDates(text).map(shown)).toEqual(expected);
  });

  test.each([
    'مارس الرياضة كل يوم',
    'سافر رمضان مع رجب',
    'آب إلى رشده',
    'من الصفر إلى صفر',
    'فصل الصيف والربيع',
    'بنسبة 3/4',
  ])('no date in «%s»', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('says which set of names is used', () => {
    const [mixed, local, shared] = findDates('5 مارس/آذار 2024 ثم 1 شباط ثم 9 أكتوبر');
    expect(mixed).toMatchObject({ isPaired: true, month: 3, year: 2024 });
    expect(mixed?.systems).toEqual(expect.arrayContaining(['egyptian', 'levantine']));
    expect(local).toMatchObject({ isPaired: false, systems: ['levantine'] });
    expect(shared?.systems).toEqual(['egyptian', 'maghrebi', 'moroccan']);
  });

  test('any string gives spans in order, apart and inside the text', () => {
    const pieces = fc.constantFrom(
      ...'0123459٥/.-،() \n'.split(''),
      'الأحد ',
      'يوم ',
      '5 ',
      'مارس',
      'من ',
      'رمضان',
      'كانون ',
      'الثاني',
      ' 2024',
      'هـ',
      ' م',
      'عام ',
      '\udc00',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          let before = 0;
          for (const { start, end, text: written } of findDates(text)) {
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
});
