import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, weekdayOf } from '../../../arabic/gregorian.ts';
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

describe('dates that do not exist', () => {
  it.each(['31 أبريل 2023', '29 فبراير 2023', '31 يونيو', '30 فبراير'])('%s', (date) => {
    expect(run(impossibleDate, `وُقع في ${date}.`).marked).toEqual([date]);
  });

  it.each(['30 أبريل 2023', '29 فبراير 2024', '29 فبراير', '30 رمضان 1445'])('%s', (date) => {
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

it('knows how long days and weeks are', () => {
  expect(run(impossibleHour, 'الساعة 24').marked).toEqual([]);
  expect(run(impossibleHour, 'الساعة 25').marked).toEqual(['الساعة 25']);
  expect(run(impossibleHour, 'الساعة ١٠:٥٩').marked).toEqual([]);
  expect(run(impossibleHour, 'الساعة ١٠:٦٠').marked).toEqual(['الساعة ١٠:٦٠']);
  expect(run(overfullTime, 'يعمل 24 ساعة يوميًا.').marked).toEqual([]);
  expect(run(overfullTime, 'يعمل 25 ساعة يوميًا.').marked).toEqual(['25 ساعة يوميًا']);
  expect(run(overfullTime, 'يعمل 7 أيام في الأسبوع.').marked).toEqual([]);
  expect(run(overfullTime, 'يعمل 8 أيام في الأسبوع.').marked).toEqual(['8 أيام في الأسبوع']);
});
