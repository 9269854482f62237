import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, weekdayOf } from '../../../arabic/gregorian.ts';
import { hijriFromGregorian } from '../../../arabic/hijri.ts';
import { MONTHS } from '../../../arabic/months.ts';
import { futurePast, hijriAgainstGregorian, impossibleDate, wrongWeekday } from './dates.ts';
import { impossibleHour, overfullTime } from './impossible.ts';
import { run } from './run-rule.test-helper.ts';

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/** 1950–2050 */
const day = fc.integer({ min: -7305, max: 29_220 }).map(dayOfNumber);

it('holds every weekday to its date and names the right one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
      const text = `انعقد يوم ${WEEKDAYS[weekday]} ${date.day} ${MONTHS.egyptian[date.month - 1]} ${date.year}.`;
      const right = weekdayOf(date);
      const { marked, mended } = run(wrongWeekday, text);
      expect(marked).toEqual(right === weekday ? [] : [WEEKDAYS[weekday]]);
      if (mended !== null) expect(mended).toContain(`يوم ${WEEKDAYS[right]} `);
    }),
  );
});

it('asks no weekday of dates without a year, or of the Julian calendar', () => {
  expect(run(wrongWeekday, 'الخميس 5 مارس.').marked).toEqual([]);
  expect(run(wrongWeekday, 'الثلاثاء 29 مايو 1453.').marked).toEqual([]);
  expect(run(wrongWeekday, 'الخميس 5 مارس 2024.').related).toEqual(['الخميس 5 مارس 2024']);
});

it.each([
  // The Gregorian calendar begins on Friday 15 October 1582.
  ['الخميس 15 أكتوبر 1582.', ['الخميس']],
  ['الجمعة 15 أكتوبر 1582.', []],
  ['الجمعة 14 أكتوبر 1582.', []],
  ['الجمعة 30 سبتمبر 1582.', []],
  ['الجمعة 1 نوفمبر 1582.', ['الجمعة']],
  ['الجمعة 31 ديسمبر 1581.', []],
  ['الجمعة 1 يناير 1583.', ['الجمعة']],
  ['الأحد ٥ مارس ٢٠٢٤.', ['الأحد']],
  ['الاحد 5 مارس 2024.', ['الاحد']],
  ['5 مارس 2024.', []],
  ['الخميس 31 أبريل 2023.', []],
  ['الخميس مارس 2023.', []],
  ['السبت 5 رمضان 1445.', []],
])('weekday of %s', (text, marked) => expect(run(wrongWeekday, text).marked).toEqual(marked));

it('marks the weekday alone, and names the date', () => {
  expect(run(wrongWeekday, 'انعقد يوم الأحد 5 مارس 2024 في القاعة.')).toEqual({
    marked: ['الأحد'],
    related: ['الأحد 5 مارس 2024'],
    params: [{ match: 'الأحد', date: 'الأحد 5 مارس 2024', right: 'الثلاثاء' }],
    mended: 'انعقد يوم الثلاثاء 5 مارس 2024 في القاعة.',
  });
});

describe('dates that do not exist', () => {
  it.each(['31 أبريل 2023', '29 فبراير 2023', '31 يونيو', '30 فبراير'])('%s', (date) => {
    expect(run(impossibleDate, `وُقع في ${date}.`).marked).toEqual([date]);
  });

  it.each([
    '30 أبريل 2023',
    '29 فبراير 2024',
    '29 فبراير',
    '30 رمضان 1445',
    '30 صفر 1445',
    'مارس 2023',
    'عام 2023',
    '31 مارس 2023',
  ])('%s', (date) => {
    expect(run(impossibleDate, `وُقع في ${date}.`).marked).toEqual([]);
  });
});

describe('Hijri against Gregorian', () => {
  it('allows two days of sighting and no more', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9, max: 9 }), (gregorian, shift) => {
        const hijri = hijriFromGregorian(gregorian);
        const moved = hijri.day + shift;
        fc.pre(moved >= 1 && moved <= 29 && hijri.day <= 29);
        const text = `في ${moved} ${MONTHS.hijri[hijri.month - 1]} ${hijri.year}هـ الموافق ${gregorian.day} ${MONTHS.egyptian[gregorian.month - 1]} ${gregorian.year}م.`;
        expect(run(hijriAgainstGregorian, text).marked.length).toBe(Math.abs(shift) > 2 ? 1 : 0);
      }),
    );
  });

  it('compares years alone', () => {
    expect(run(hijriAgainstGregorian, 'عام 1445هـ (2023م).').marked).toEqual([]);
    expect(run(hijriAgainstGregorian, 'عام 1445هـ (2024م).').marked).toEqual([]);
    expect(run(hijriAgainstGregorian, 'عام 1445هـ (2022م).').params).toMatchObject([{ expected: '2023–2024' }]);
    expect(run(hijriAgainstGregorian, 'عام 1435/1436هـ (2010م).').marked).toEqual([]);
    expect(run(hijriAgainstGregorian, 'عام 1445هـ وعام 2010م.').marked).toEqual([]);
  });

  it.each([
    ['عام 2010م (1445هـ).', ['2010م (1445']],
    ['عام 2023م (1445هـ).', []],
    ['عام ١٤٤٥هـ (٢٠١٠م).', ['١٤٤٥هـ (٢٠١٠']],
    ['عام 1445هـ/2010م.', ['1445هـ/2010']],
    ['عام 1445-2010م.', []],
    ['عام 1444/1445هـ (2010م).', []],
    ['عام 1990م (2000م).', []],
    ['عام 1445هـ (1440هـ).', []],
    ['عام 1445هـ.', []],
    ['رمضان 1445هـ (2010م).', []],
    ['عام 1445هـ (مارس 2010م).', []],
    ['5 رمضان الموافق 25 مارس 2024.', []],
    ['1 رمضان 1445هـ الموافق 25 مارس.', []],
    ['1 رمضان 1445هـ الموافق مارس 2010.', []],
    ['رمضان 1445هـ الموافق 25 مارس 2010.', []],
    ['25 مارس 2024م الموافق 1 رمضان 1445هـ.', ['25 مارس 2024م الموافق 1 رمضان 1445هـ']],
  ])('%s', (text, marked) => expect(run(hijriAgainstGregorian, text).marked).toEqual(marked));

  it('names the years in which the Hijri year falls', () => {
    expect(run(hijriAgainstGregorian, 'عام 2010م (1445هـ).').params).toMatchObject([
      { hijri: '1445', gregorian: '2010', expected: '2023–2024' },
    ]);
    expect(run(hijriAgainstGregorian, 'عام 1429هـ (2010م).').params).toMatchObject([{ expected: '2008' }]);
  });

  // By how many days the Julian calendar was behind in these years.
  it.each([
    [640, 3],
    [750, 4],
    [850, 4],
    [950, 5],
    [1050, 6],
    [1150, 7],
    [1250, 7],
    [1350, 8],
    [1450, 9],
    [1550, 10],
  ])('reads a date of %i by the Julian calendar, %i days behind', (year, delay) => {
    const date = { year, month: 6, day: 15 };
    const marked = (off: number) => {
      const hijri = hijriFromGregorian(dayOfNumber(dayNumber(date) + delay + off));
      const text = `في ${hijri.day} ${MONTHS.hijri[hijri.month - 1]} ${hijri.year}هـ الموافق 15 يونيو ${year}م.`;
      return run(hijriAgainstGregorian, text).marked.length;
    };
    expect([2, 3].map(marked)).toEqual([0, 1]);
    // Somebody may have reckoned by the Gregorian calendar backwards.
    expect([-delay, -delay - 2, -delay - 3].map(marked)).toEqual([0, 0, 1]);
  });

  it('reads no late date by the Julian calendar', () => {
    expect(run(hijriAgainstGregorian, 'في 1 رمضان 1445هـ الموافق 27 فبراير 2024م.').marked).toHaveLength(1);
  });

  it('reads old dates by the Julian calendar too', () => {
    expect(run(hijriAgainstGregorian, 'في 23 أغسطس 634م، الموافق 22 جمادى الآخرة 13هـ.').marked).toEqual([]);
    expect(run(hijriAgainstGregorian, 'في 23 أكتوبر 634م، الموافق 22 جمادى الآخرة 13هـ.').marked).toHaveLength(1);
  });
});

it('finds a future year told in the past', () => {
  const next = new Date().getFullYear() + 1;
  expect(run(futurePast, `في عام ${next} أطلقت الشركة خدمتها.`).marked).toEqual([`${next}`]);
  expect(run(futurePast, `في عام ${next - 1} أطلقت الشركة خدمتها.`).marked).toEqual([]);
  expect(run(futurePast, `في عام ${next} تطلق الشركة خدمتها.`).marked).toEqual([]);
  expect(run(futurePast, `بلغت 300 بحلول ${next} كانت قد بدأت.`).marked).toEqual([]);
});

it('speaks of Gregorian years alone, and of those that are named', () => {
  const next = new Date().getFullYear() + 1;
  expect(run(futurePast, `في عام ${next}هـ أطلقت الشركة خدمتها.`).marked).toEqual([]);
  expect(run(futurePast, 'في مارس أطلقت الشركة خدمتها.').marked).toEqual([]);
  expect(run(futurePast, `في عام ${next} أطلقت الشركة خدمتها.`).params).toMatchObject([{ year: next }]);
});

it('knows how long days and weeks are', () => {
  expect(run(impossibleHour, 'الساعة 24').marked).toEqual([]);
  expect(run(impossibleHour, 'الساعة 25').marked).toEqual(['الساعة 25']);
  expect(run(impossibleHour, 'الساعة ١٠:٥٩').marked).toEqual([]);
  expect(run(impossibleHour, 'الساعة ١٠:٦٠').marked).toEqual(['الساعة ١٠:٦٠']);
  expect(run(impossibleHour, 'من الساعة ٢٥ إلى الساعة 10:75 مساءً، أو الساعة 9:05.').marked).toEqual([
    'الساعة ٢٥',
    'الساعة 10:75',
  ]);
  expect(run(overfullTime, 'يعمل 24 ساعة يوميًا.').marked).toEqual([]);
  expect(run(overfullTime, 'يعمل 25 ساعة يوميًا.').marked).toEqual(['25 ساعة يوميًا']);
  expect(run(overfullTime, 'يعمل ٢٦ ساعة في اليوم، و٨ أيام كل أسبوع.').marked).toEqual([
    '٢٦ ساعة في اليوم',
    '٨ أيام كل أسبوع',
  ]);
  expect(run(overfullTime, 'يعمل 7 أيام في الأسبوع.').marked).toEqual([]);
  expect(run(overfullTime, 'يعمل 8 أيام في الأسبوع.').marked).toEqual(['8 أيام في الأسبوع']);
});
