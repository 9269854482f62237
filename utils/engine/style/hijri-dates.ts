import type { DateSpan } from '../../arabic/calendar.ts';
import { type CalendarDay, dayNumber, dayOfNumber, isRealDay } from '../../arabic/gregorian.ts';
import { hijriFromGregorian } from '../../arabic/hijri.ts';
import { MONTHS } from '../../arabic/months.ts';
import { datesIn } from '../readings.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

/** What may stand between the two dates of one day: a bracket, a dash, «الموافق», «المقبل، الموافق». */
const BETWEEN =
  /^\s*(?:هـ?|م)?\s*(?:المقبل|القادم|الجاري|الحالي|الماضي)?\s*[،,]?\s*(?:[([/=–—-]|ا?لموافقة?(?:\s+ل(?:ـ)?)?:?|[([]\s*الموافقة?)\s*$/u;
/** Sighting may put a month's first a day or two off the tabulated calendar. */
const SIGHTING = 2;

/** Dates of both calendars that stand for one day. */
interface Pair {
  first: DateSpan;
  second: DateSpan;
}

function pairsOf(text: string, dates: readonly DateSpan[]): Pair[] {
  return dates.flatMap((first, index) => {
    const second = dates[index + 1];
    if (second === undefined || second.calendar === first.calendar) return [];
    if (first.month === undefined || second.month === undefined) return [];
    return BETWEEN.test(text.slice(first.end, second.start)) ? [{ first, second }] : [];
  });
}

/** The Hijri month and year of a Gregorian day, where sighting cannot change them. */
function certainHijriMonth(day: CalendarDay): string | undefined {
  const number = dayNumber(day);
  const [early, late] = [number - SIGHTING, number + SIGHTING].map((near) => hijriFromGregorian(dayOfNumber(near)));
  if (early === undefined || late === undefined || early.month !== late.month || early.year !== late.year)
    return undefined;
  return `${MONTHS.hijri[early.month - 1] ?? ''} ${early.year}هـ`;
}

function dayOf({ year, month, day }: DateSpan): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isRealDay({ year, month, day }) ? { year, month, day } : undefined;
}

/** Adds the Hijri date to a Gregorian one that stands alone. */
function withHijri(text: string, date: DateSpan, hijriFirst: boolean): Hit {
  const { start, end } = date;
  const hit = { start, end };
  const day = dayOf(date);
  const month = day === undefined ? undefined : certainHijriMonth(day);
  if (day === undefined || month === undefined || /^\s*[([]/u.test(text.slice(end)) || isInBrackets(text, end))
    return hit;
  // «9-10 يونيو»: more days than one.
  if (/[\d٠-٩]\s*(?:[-–—/]|و|إلى)\s*$/u.test(text.slice(Math.max(0, start - 12), start))) return hit;
  if (!hijriFirst) return { ...hit, fixes: [[{ range: { start: end, end }, text: ` (${month})` }]] };
  // «الجمعة 15 مارس», «يوم 15 مارس», «الـ15 من مارس»: the day's own words would be parted from it.
  const isParted =
    date.weekday !== undefined || !/(?:^|[\s(])(?:في|بتاريخ|منذ|حتى|إلى|من|بين|،)\s+$|^$/u.test(text.slice(0, start));
  return isParted || /\p{L}/u.test(text[start] ?? '')
    ? hit
    : { ...hit, fixes: [`${month} (${text.slice(start, end)})`] };
}

function isInBrackets(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  return open > Math.max(text.lastIndexOf(')', at - 1), text.lastIndexOf(']', at - 1));
}

function swapped({ first, second }: Pair, text: string): Hit {
  const hit = { start: first.start, end: second.end };
  if (first.weekday !== undefined || second.weekday !== undefined) return hit;
  const move = (to: DateSpan, from: DateSpan) => ({
    range: { start: to.start, end: to.end },
    text: text.slice(from.start, from.end),
  });
  return { ...hit, fixes: [[move(first, second), move(second, first)]] };
}

/** Takes the Hijri date of a pair out, with the marks that join the two. */
function withoutHijri({ first, second }: Pair, text: string): Hit {
  const hit = { start: first.start, end: second.end };
  const [kept, dropped] = first.calendar === 'gregorian' ? [first, second] : [second, first];
  if (dropped.weekday !== undefined) return hit;
  const between = text.slice(first.end, second.start);
  const isBracketed = /[([]/u.test(between);
  const closing = isBracketed ? (/^\s*[)\]]/u.exec(text.slice(second.end))?.[0].length ?? -1) : 0;
  if (closing === -1) return hit;
  const edits =
    kept === first
      ? [{ range: { start: first.end, end: second.end + closing }, text: '' }]
      : [
          { range: { start: first.start, end: second.start }, text: '' },
          ...(closing > 0 ? [{ range: { start: second.end, end: second.end + closing }, text: '' }] : []),
        ];
  return { ...hit, fixes: [edits] };
}

export const hijriDates = houseRule({
  kind: 'hijri',
  name: 'hijri',
  title: { ar: 'التاريخ الهجري كما يريد العميل', en: 'Hijri dates as the client wants them' },
  why: {
    ar: 'يريد العميل التاريخ على مثال «{wish}»، وهنا «{match}». الشهر بحسب تقويم أم القرى، واليوم قد يختلف بالرؤية يومًا أو يومين فيُراجع.',
    en: 'The client wants dates as in “{wish}”; here stands “{match}”. The month is by Umm al-Qura; sighting may move the day by one or two.',
  },
  wish: ({ hijri }) =>
    hijri === 'none'
      ? '15 مارس 2024'
      : hijri === 'hijri-first'
        ? 'رمضان 1445هـ (15 مارس 2024)'
        : '15 مارس 2024 (رمضان 1445هـ)',
  find: (paragraph, { hijri }) => {
    const { text } = paragraph;
    const dates = datesIn(paragraph).filter(({ month, year }) => month !== undefined && year !== undefined);
    if (dates.length === 0) return [];
    const pairs = pairsOf(text, datesIn(paragraph));
    const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
    const alone = dates.filter((date) => !paired.has(date));
    if (hijri === 'none') {
      return [
        ...pairs.map((pair) => withoutHijri(pair, text)),
        ...alone.filter(({ calendar }) => calendar === 'hijri').map(({ start, end }) => ({ start, end })),
      ];
    }
    const leading = hijri === 'hijri-first' ? 'hijri' : 'gregorian';
    return [
      ...pairs.filter(({ first }) => first.calendar !== leading).map((pair) => swapped(pair, text)),
      ...alone
        .filter(({ calendar, day }) => calendar === 'gregorian' && day !== undefined)
        .map((date) => withHijri(text, date, leading === 'hijri')),
    ];
  },
  examples: [
    {
      sheet: { hijri: 'gregorian-first' },
      good: [
        'افتُتح في 15 مارس 2024 (رمضان 1445هـ).',
        'افتُتح في 15 مارس 2024م الموافق 5 رمضان 1445هـ.',
        'في عام 2024 وفي مارس 2024.',
      ],
      bad: [
        ['افتُتح في 15 مارس 2024.', 'افتُتح في 15 مارس 2024 (رمضان 1445هـ).'],
        // Within two days of a month's first the month is not certain.
        ['افتُتح في 11 مارس 2024.', null],
        ['اجتمعوا في 14-15 مارس 2024.', null],
        ['في 5 رمضان 1445هـ الموافق 15 مارس 2024.', 'في 15 مارس 2024 الموافق 5 رمضان 1445هـ.'],
      ],
    },
    {
      sheet: { hijri: 'hijri-first' },
      good: ['افتُتح في 5 رمضان 1445هـ (15 مارس 2024).'],
      bad: [
        ['افتُتح في 15 مارس 2024.', 'افتُتح في رمضان 1445هـ (15 مارس 2024).'],
        ['افتُتح الجمعة 15 مارس 2024.', null],
        ['في 15 مارس 2024 (5 رمضان 1445هـ).', 'في 5 رمضان 1445هـ (15 مارس 2024).'],
      ],
    },
    {
      sheet: { hijri: 'none' },
      good: ['افتُتح في 15 مارس 2024، قبيل عيد الفطر.', 'صام رمضان.'],
      bad: [
        ['افتُتح في 15 مارس 2024م (5 رمضان 1445هـ).', 'افتُتح في 15 مارس 2024م.'],
        ['افتُتح في 5 رمضان 1445هـ الموافق 15 مارس 2024.', 'افتُتح في 15 مارس 2024.'],
        ['افتُتح في 5 رمضان 1445هـ (15 مارس 2024).', 'افتُتح في 15 مارس 2024.'],
        ['افتُتح في 5 رمضان 1445هـ.', null],
      ],
    },
  ],
});
