import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, daysInMonth, isRealDay, weekdayOf } from './gregorian.ts';
import {
  daysApart,
  gregorianFromHijri,
  gregorianYearsOf,
  hijriFromGregorian,
  tabularDayNumber,
  tabularHijri,
} from './hijri.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('the Gregorian calendar', () => {
  test('numbers days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const expected = day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(dayOfNumber(number)).toEqual(expected);
        expect(dayNumber(expected)).toBe(number);
        expect(weekdayOf(expected)).toBe(date.getUTCDay());
      }),
    );
  });

  test('knows real days, ages and spans', () => {
    expect(isRealDay(day(2024, 2, 29))).toBe(true);
    expect(isRealDay(day(1900, 2, 29))).toBe(false);
    expect(isRealDay(day(2023, 6, 31))).toBe(false);
    expect(daysInMonth(2000, 2)).toBe(29);
  });
});

describe('the Hijri calendar', () => {
  test.each([
    [day(1445, 9, 1), day(2024, 3, 11)],
    [day(1444, 10, 1), day(2023, 4, 21)],
    [day(1430, 1, 1), day(2008, 12, 29)],
    [day(1447, 1, 1), day(2025, 6, 26)],
  ])('%o is %o', (hijri, gregorian) => {
    expect(gregorianFromHijri(hijri)).toEqual(gregorian);
    expect(hijriFromGregorian(gregorian)).toEqual(hijri);
  });

  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 120_000 }), (number) => {
        const gregorian = dayOfNumber(number);
        expect(gregorianFromHijri(hijriFromGregorian(gregorian))).toEqual(gregorian);
        expect(tabularDayNumber(tabularHijri(number))).toBe(number);
      }),
    );
  });

  test('the arithmetical calendar begins on 19 July 622 and stays within two days of Umm al-Qura', () => {
    expect(dayOfNumber(tabularDayNumber(day(1, 1, 1)))).toEqual(day(622, 7, 19));
    for (let year = 1350; year < 1500; year += 7) {
      const apart = dayNumber(gregorianFromHijri(day(year, 9, 1))) - tabularDayNumber(day(year, 9, 1));
      expect(Math.abs(apart)).toBeLessThanOrEqual(2);
    }
  });

  test('says how far two dates are apart and which years a Hijri year meets', () => {
    expect(daysApart(day(1445, 9, 1), day(2024, 3, 12))).toBe(1);
    expect(daysApart(day(1445, 9, 1), day(2024, 3, 1))).toBe(-10);
    expect(gregorianYearsOf(1445)).toEqual([2023, 2024]);
    expect(gregorianYearsOf(1429)).toEqual([2008, 2008]);
  });
});
