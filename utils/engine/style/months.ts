import { MONTHS, type MonthMatch, readMonth } from '../../arabic/months.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import type { Paragraph } from '../analysis.ts';
import { datesIn, readerOf } from '../readings.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

type Wish = NonNullable<StyleSheet['months']>;

/** The name of a month (1–12) as a sheet wants it. */
export function monthName(month: number, wish: Wish): string {
  const levantine = MONTHS.levantine[month - 1] ?? '';
  const egyptian = MONTHS.egyptian[month - 1] ?? '';
  if (wish === 'paired') return `${levantine}/${egyptian}`;
  if (wish === 'paired-egyptian-first') return `${egyptian}/${levantine}`;
  return MONTHS[wish][month - 1] ?? '';
}

/** Places and days that are named after a date keep their name: مدينة 6 أكتوبر. */
const NAMED_AFTER =
  /(?:مدينة|جسر|كوبري|شارع|ميدان|حي|جامعة|محافظة|متحف|قناة|ثورة|انتفاضة|نصر|حرب)\s+(?:ال)?(?:[\d٠-٩]+|\p{L}+)\s*(?:من\s+)?$/u;

/** The Gregorian month names of a date, one or a pair. */
function namesIn(paragraph: Paragraph, start: number, end: number): MonthMatch[] {
  const reader = readerOf(paragraph);
  const names: MonthMatch[] = [];
  // A particle may be written onto the name: the date begins inside its token.
  let at = reader.indexAt(start);
  if (reader.token(at).start !== start) at -= 1;
  while (reader.token(at).index !== -1 && reader.token(at).start < end) {
    const found = readMonth(reader, at);
    if (found !== undefined && found.name.calendar === 'gregorian' && found.end <= end) names.push(found);
    at = found?.next ?? at + 1;
  }
  return names;
}

function isAsWanted(names: readonly MonthMatch[], wish: Wish): boolean {
  const [first, second] = names;
  if (wish === 'paired' || wish === 'paired-egyptian-first') {
    const leading = wish === 'paired' ? 'levantine' : 'egyptian';
    const following = wish === 'paired' ? 'egyptian' : 'levantine';
    return (
      second !== undefined && first?.name.systems.includes(leading) === true && second.name.systems.includes(following)
    );
  }
  return second === undefined && first?.name.systems.includes(wish) === true;
}

export const months = houseRule({
  kind: 'months',
  name: 'months',
  title: { ar: 'أسماء الشهور كما يريد العميل', en: 'Month names as the client wants them' },
  why: {
    ar: 'يريد العميل أسماء الشهور كما في «{wish}»، وهنا «{match}».',
    en: 'The client wants month names as in “{wish}”; here stands “{match}”.',
  },
  wish: ({ months: wish = 'egyptian' }) => monthName(1, wish),
  find: (paragraph, { months: wish = 'egyptian' }) => {
    const { text } = paragraph;
    const hits: Hit[] = [];
    for (const date of datesIn(paragraph)) {
      if (date.calendar !== 'gregorian' || date.month === undefined || date.systems.length === 0) continue;
      const names = namesIn(paragraph, date.start, date.end);
      const [first] = names;
      const last = names.at(-1);
      if (first === undefined || last === undefined || names.length > 2 || isAsWanted(names, wish)) continue;
      if (NAMED_AFTER.test(text.slice(Math.max(0, first.start - 30), first.start))) continue;
      // «آذار (مارس)»: the bracket goes with the second name.
      const isBracketed = names.length === 2 && /[([]$/u.test(text.slice(0, last.start).trimEnd());
      const closing = isBracketed ? (/^\s*[)\]]/u.exec(text.slice(last.end))?.[0].length ?? 0) : 0;
      hits.push({ start: first.start, end: last.end + closing, fixes: [monthName(first.name.month, wish)] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { months: 'egyptian' },
      good: ['في يناير 2024 ثم في 5 مارس.', 'مارس الرياضة كل يوم، وآب إلى بيته.', 'في رمضان 1445هـ.'],
      bad: [
        ['في كانون الثاني 2024 ثم في 5 آذار.', 'في يناير 2024 ثم في 5 مارس.'],
        ['يوم 3 تموز/يوليو 2023، وفي آذار (مارس) 2024.', 'يوم 3 يوليو 2023، وفي مارس 2024.'],
        ['في 10 جانفي 2022.', 'في 10 يناير 2022.'],
      ],
    },
    {
      sheet: { months: 'levantine' },
      good: ['في كانون الثاني 2024.', 'يسكن في مدينة 6 أكتوبر.'],
      bad: [['وصل في يناير 2024، وعاد لأكتوبر 2025.', 'وصل في كانون الثاني 2024، وعاد لتشرين الأول 2025.']],
    },
    {
      sheet: { months: 'maghrebi' },
      good: ['في 5 مارس 2024 وفي جويلية 2023.'],
      bad: [['في يوليو 2023 ثم في غشت 2023.', 'في جويلية 2023 ثم في أوت 2023.']],
    },
    {
      sheet: { months: 'moroccan' },
      good: ['في يوليوز 2023.'],
      bad: [['في يوليو 2023.', 'في يوليوز 2023.']],
    },
    {
      sheet: { months: 'paired' },
      good: ['في كانون الثاني/يناير 2024.', 'في كانون الثاني (يناير) 2024.'],
      bad: [
        ['في يناير 2024.', 'في كانون الثاني/يناير 2024.'],
        ['في يناير/كانون الثاني 2024.', 'في كانون الثاني/يناير 2024.'],
      ],
    },
    {
      sheet: { months: 'paired-egyptian-first' },
      good: ['في يناير/كانون الثاني 2024.'],
      bad: [['في كانون الثاني 2024.', 'في يناير/كانون الثاني 2024.']],
    },
  ],
});
