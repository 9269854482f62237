import type { DateSpan } from '../../../arabic/calendar.ts';
import { isRealDay, weekdayOf } from '../../../arabic/gregorian.ts';
import { daysApart, gregorianYearsOf } from '../../../arabic/hijri.ts';
import type { Paragraph } from '../../analysis.ts';
import { datesIn } from '../../readings.ts';
import { type Hit, rule } from '../../rule.ts';
import { before, between } from './reading.ts';

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const WEEKDAY_WORD = /الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت/u;

interface FullDate extends DateSpan {
  year: number;
  month: number;
  day: number;
}

function isFull(date: DateSpan): date is FullDate {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined;
}

function findWrongWeekdays(paragraph: Paragraph): Hit[] {
  return datesIn(paragraph).flatMap((date): Hit[] => {
    if (date.calendar !== 'gregorian' || !isFull(date) || !isRealDay(date) || isJulian(date)) return [];
    const right = weekdayOf(date);
    const word = WEEKDAY_WORD.exec(date.text);
    if (right === date.weekday || word === null) return [];
    const name = WEEKDAYS[right] ?? '';
    const start = date.start + word.index;
    const end = start + word[0].length;
    return [
      {
        start,
        end,
        related: [{ start: date.start, end: date.end }],
        params: { date: date.text, right: name },
        fixes: [name],
      },
    ];
  });
}

export const wrongWeekday = rule({
  id: 'facts/computed-weekday',
  pass: 'facts',
  title: { ar: 'يوم لا يوافق تاريخه', en: 'Weekday against its date' },
  why: { ar: 'هذا التاريخ يوافق يوم {right}.', en: 'This date is a {right}.' },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongWeekdays },
  good: ['انعقد المؤتمر يوم الثلاثاء 5 مارس 2024.', 'يوم الأحد المقبل.', 'الخميس 5 مارس.'],
  bad: [['انعقد المؤتمر يوم الخميس 5 مارس 2024.', 'انعقد المؤتمر يوم الثلاثاء 5 مارس 2024.']],
});

const LEAP_SAMPLE = 2024;

export const impossibleDate = rule({
  id: 'facts/computed-impossible-date',
  pass: 'facts',
  title: { ar: 'تاريخ لا وجود له', en: 'Date that does not exist' },
  why: { ar: 'لا يوجد في التقويم «{match}»؛ راجع اليوم.', en: 'The calendar has no “{match}”; check the day.' },
  severity: 'error',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      datesIn(paragraph).flatMap(({ calendar, year = LEAP_SAMPLE, month, day, start, end }): Hit[] => {
        if (calendar !== 'gregorian' || month === undefined || day === undefined || isRealDay({ year, month, day }))
          return [];
        return [{ start, end }];
      }),
  },
  good: ['في 29 فبراير 2024.', 'في 30 أبريل 2023.', 'في 29 فبراير.'],
  bad: [
    ['وُقع الاتفاق في 31 أبريل 2023.', null],
    ['وُلد في 29 فبراير 2023.', null],
  ],
});

/** The first day of the Gregorian calendar; older dates are those of the Julian. */
const FIRST_GREGORIAN = 15_821_015;

function isJulian({ year, month, day }: FullDate): boolean {
  return year * 10_000 + month * 100 + day < FIRST_GREGORIAN;
}

/** By how many days the Julian calendar is behind in a year. */
function julianDelay(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** The moon is sighted, not computed: a Hijri date may stand a day or two off its Gregorian one. */
const SIGHTING = 2;
const SAME_DAY =
  /^\s*(?:هـ|ه|م)?\s*[،,]?\s*(?:[(/=–-]|الموافق(?:ة)?(?:\s+ل|\s+لـ)?|الموافق لـ?|\(الموافق)\s*(?:يوم\s+)?$/u;

function isSameDay(hijri: FullDate, gregorian: FullDate): boolean {
  const apart = daysApart(hijri, gregorian);
  if (Math.abs(apart) <= SIGHTING) return true;
  return isJulian(gregorian) && Math.abs(apart + julianDelay(gregorian.year)) <= SIGHTING;
}

function findWrongHijri(paragraph: Paragraph): Hit[] {
  const dates = datesIn(paragraph);
  return dates.flatMap((first, index): Hit[] => {
    const second = dates[index + 1];
    if (second === undefined || first.calendar === second.calendar) return [];
    if (!SAME_DAY.test(between(paragraph, first.end, second.start))) return [];
    const [hijri, gregorian] = first.calendar === 'hijri' ? [first, second] : [second, first];
    if (hijri.year === undefined || gregorian.year === undefined) return [];
    // «1435/1436هـ» is a school or budget year of two.
    if (
      /[\d٠-٩]\s*[/–-]\s*$/u.test(before(paragraph, first.start)) ||
      /^\s*[/–-]\s*$/u.test(between(paragraph, first.end, second.start))
    )
      return [];
    const years = gregorianYearsOf(hijri.year);
    const isWrong =
      isFull(hijri) && isFull(gregorian)
        ? !isSameDay(hijri, gregorian)
        : hijri.month === undefined && gregorian.month === undefined && !years.includes(gregorian.year);
    if (!isWrong) return [];
    const expected = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
    return [
      { start: first.start, end: second.end, params: { hijri: hijri.text, gregorian: gregorian.text, expected } },
    ];
  });
}

export const hijriAgainstGregorian = rule({
  id: 'facts/computed-hijri',
  pass: 'facts',
  title: { ar: 'هجري لا يوافق الميلادي', en: 'Hijri against Gregorian' },
  why: {
    ar: '{hijri} لا يوافق {gregorian}؛ تلك السنة الهجرية تقع في {expected}م.',
    en: '{hijri} does not agree with {gregorian}; that Hijri year falls in {expected}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongHijri },
  good: [
    'توفي في 23 أغسطس سنة 634م، الموافق للثاني والعشرين من جمادى الآخرة سنة 13 هـ.',
    'في 1 رمضان 1445هـ الموافق 11 مارس 2024م.',
    'تأسست عام 1445هـ (2023م).',
    'بين عامي 1990 و2000.',
  ],
  bad: [
    ['تأسست عام 1445هـ (2010م).', null],
    ['في 1 رمضان 1445هـ الموافق 25 مارس 2024م.', null],
  ],
});

const PAST =
  /^\s*[،,]?\s*(?:أُ?طلقت?|أسست?|تأسست?|صدرت?|توفيت?|أعلنت?|افتتحت?|شهدت?|بلغت?|وصلت?|حققت?|كانت?|بدأت?|نشرت?|فازت?)(?![\u0621-\u064A])/u;
const IN_YEAR = /(?:في|عام|سنة)\s*(?:عام|سنة)?\s*$/u;

export const futurePast = rule({
  id: 'facts/computed-future-past',
  pass: 'facts',
  title: { ar: 'مستقبل في صيغة الماضي', en: 'Future told in the past' },
  why: {
    ar: 'لم يأتِ عام {year} بعد، والفعل بعده ماضٍ؛ راجع السنة أو الفعل.',
    en: 'The year {year} has not come, and the verb is in the past; check the year or the verb.',
  },
  severity: 'warning',
  match: {
    kind: 'paragraph',
    find(paragraph) {
      const now = new Date().getFullYear();
      return datesIn(paragraph).flatMap(({ year, calendar, start, end }): Hit[] => {
        if (year === undefined || calendar !== 'gregorian' || year <= now) return [];
        if (!IN_YEAR.test(before(paragraph, start)) || !PAST.test(paragraph.text.slice(end))) return [];
        return [{ start, end, params: { year } }];
      });
    },
  },
  good: ['في عام 2020 أطلقت الشركة خدمتها.', 'من المتوقع أن يبلغ السوق 3 مليارات في عام 2090.'],
  bad: [['في عام 2090 أطلقت الشركة خدمتها.', null]],
});
