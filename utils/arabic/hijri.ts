import { type CalendarDay, dayNumber, dayOfNumber } from './gregorian.ts';

// Umm al-Qura, the civil calendar of Saudi Arabia, is tabulated from 1300 to 1600; outside it, and where `Intl` does
// not know it, the arithmetical calendar stands in, which differs by a day or two.
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
/** 1 Muharram 1, Friday 16 July 622 of the Julian calendar, as a `dayNumber`. */
const EPOCH = -492_148;

/** The day number of a Hijri day by arithmetic: 30-year cycles with 11 leap years. */
export function tabularDayNumber({ year, month, day }: CalendarDay): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + EPOCH - 1;
}

/** The Hijri day of a day number by arithmetic. */
export function tabularHijri(number: number): CalendarDay {
  const year = Math.floor((30 * (number - EPOCH) + 10_646) / 10_631);
  const inYear = number - tabularDayNumber({ year, month: 1, day: 1 });
  const month = Math.min(12, Math.floor(inYear / 29.5) + 1);
  return { year, month, day: number - tabularDayNumber({ year, month, day: 1 }) + 1 };
}

let formatter: Intl.DateTimeFormat | null | undefined;

/** The platform's Umm al-Qura calendar; null where it has none. */
function ummAlQura(): Intl.DateTimeFormat | null {
  if (formatter !== undefined) return formatter;
  try {
    const candidate = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formatter = candidate.resolvedOptions().calendar === 'islamic-umalqura' ? candidate : null;
  } catch {
    formatter = null;
  }
  return formatter;
}

function hijriOfNumber(number: number): CalendarDay {
  const tabular = tabularHijri(number);
  const calendar = ummAlQura();
  if (calendar === null || tabular.year < FIRST_YEAR || tabular.year >= LAST_YEAR) return tabular;
  const parts = new Map(
    calendar.formatToParts(new Date(number * 86_400_000)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === undefined || month === undefined || day === undefined) return tabular;
  return { year, month, day };
}

/** The Hijri day (Umm al-Qura) of a Gregorian day. */
export function hijriFromGregorian(day: CalendarDay): CalendarDay {
  return hijriOfNumber(dayNumber(day));
}

/** The Gregorian day of a Hijri day (Umm al-Qura). A 30th that the month does not have is the first of the next. */
export function gregorianFromHijri(hijri: CalendarDay): CalendarDay {
  const guess = tabularDayNumber(hijri);
  if (ummAlQura() === null || hijri.year < FIRST_YEAR || hijri.year >= LAST_YEAR) return dayOfNumber(guess);
  const first = { ...hijri, day: 1 };
  const from = tabularDayNumber(first);
  for (const shift of [0, -1, 1, -2, 2, -3, 3]) {
    const found = hijriOfNumber(from + shift);
    if (found.year === hijri.year && found.month === hijri.month && found.day === 1) {
      return dayOfNumber(from + shift + hijri.day - 1);
    }
  }
  return dayOfNumber(guess);
}

/**
 * How many days a Hijri and a Gregorian date that claim to be one day are apart; positive when the Gregorian is later.
 * Months begin by sighting in many countries, so one or two days apart are no error.
 */
export function daysApart(hijri: CalendarDay, gregorian: CalendarDay): number {
  return dayNumber(gregorian) - dayNumber(gregorianFromHijri(hijri));
}

/** The Gregorian years a Hijri year falls in: 1445 → [2023, 2024]. */
export function gregorianYearsOf(hijriYear: number): [number, number] {
  const first = gregorianFromHijri({ year: hijriYear, month: 1, day: 1 });
  const last = dayOfNumber(dayNumber(gregorianFromHijri({ year: hijriYear + 1, month: 1, day: 1 })) - 1);
  return [first.year, last.year];
}
