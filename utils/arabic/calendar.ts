import { latinDigits, readDate } from './digits.ts';
import { type Calendar, type MonthSystem, beginsMonth, readMonth, weekdayOfWord } from './months.ts';
import { canBeNumberWord, readOrdinalWords } from './number-words.ts';
import { codeAt } from './numeral-context.ts';
import { type NumberSpan, findNumbers } from './numerals.ts';
import { type Span, inOrder } from './span.ts';
import { TokenReader, wordTest } from './token-reader.ts';
import { perForm } from './word-forms.ts';

/** A date in a text, or as much of one as the text gives. Nothing is checked: 31 June is given as it stands. */
export interface DateSpan extends Span {
  calendar: Calendar;
  year?: number;
  /** 1–12. */
  month?: number;
  day?: number;
  /** 0 is Sunday. */
  weekday?: number;
  /** The sets of names the month's name belongs to; none where it has no name. */
  systems: readonly MonthSystem[];
  /** Two names of one month: «مارس/آذار». */
  isPaired: boolean;
  text: string;
}

const MONTH_CUES = new Set(
  'شهر لشهر بشهر وشهر شهري في وفي منذ خلال بحلول اوائل مطلع اواخر منتصف نهايه بدايه حتي'.split(' '),
);
const AFTER_MONTH = /^(?:الماضي|المقبل|القادم|الجاري|الحالي|المنصرم|الفائت|المبارك)$/u;
const YEAR_WORD = /^(?:من|عام|سنه|العام|لعام|لسنه)$/u;
const HIJRI_ERA = /^(?:ه|هجري|هجريه|الهجري|الهجريه|للهجره)$/u;
const GREGORIAN_ERA = /^(?:م|ميلادي|ميلاديه|الميلادي|الميلاديه|للميلاد)$/u;

/**
 * The dates of a text in order, not overlapping: «الثلاثاء 5 مارس 2024», «15 رمضان 1445هـ», «2024/03/05», and parts
 * of dates: a month, a weekday, a year. A year alone is Gregorian unless its era says otherwise. `numbers` are the text's
 * numbers, if they are at hand.
 */
export function findDates(
  text: string,
  reader: TokenReader = new TokenReader(text),
  numbers: readonly NumberSpan[] = findNumbers(text, reader),
): DateSpan[] {
  const dates: DateSpan[] = [];
  let next = 0;
  for (let number = reader.nextWord(0, mayBeDate); number !== -1; number = reader.nextWord(number + 1, mayBeDate)) {
    const at = reader.tokenOf(number);
    if (at < next) continue;
    const found = readDateAt(reader, at);
    if (found !== undefined) dates.push(found.date);
    next = found?.next ?? at + 1;
  }
  let known = 0;
  for (const { kind, start, end, value, text: written } of numbers) {
    while (known < dates.length && (dates[known]?.end ?? 0) <= start) known += 1;
    if (kind !== 'year' || (dates[known]?.start ?? Infinity) < end) continue;
    const era = eraAfter(reader, reader.indexAt(end));
    dates.push({
      calendar: era?.calendar ?? 'gregorian',
      year: value,
      start,
      end,
      systems: [],
      isPaired: false,
      text: written,
    });
  }
  return inOrder(dates);
}

interface Found {
  date: DateSpan;
  next: number;
}

/** A date under way: what is known of it and the token to read next. */
interface Draft {
  start: number;
  end: number;
  next: number;
  calendar?: Calendar;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  systems: MonthSystem[];
  isPaired: boolean;
}

const beginsDate = wordTest((word) => weekdayOfWord(word) !== undefined || beginsMonth(word) || canBeNumberWord(word));

const mayBeDate = perForm((form) => form.kind === 'number' || (form.kind === 'arabic' && beginsDate(form)));

function readDateAt(reader: TokenReader, at: number): Found | undefined {
  const token = reader.token(at);
  const draft: Draft = { start: token.start, end: token.end, next: at, systems: [], isPaired: false };
  const weekday = token.kind === 'arabic' ? weekdayOfWord(reader.word(at)) : undefined;
  if (weekday !== undefined) {
    draft.weekday = weekday;
    draft.next = at + 1;
    const after = skip(reader, draft.next, /^[،,(]$/u, /^(?:الموافق|الموافقه|بتاريخ|في)$/u);
    const rest = { ...draft, next: after };
    if (readDayAndMonth(reader, rest) || readDigitsOnly(reader, rest)) return finish(reader, rest);
    return finish(reader, draft);
  }
  if (readDigitsOnly(reader, draft) || readDayAndMonth(reader, draft)) return finish(reader, draft);
  return undefined;
}

function skip(reader: TokenReader, from: number, mark: RegExp, word: RegExp): number {
  let at = from;
  for (let skipped = 0; skipped < 3 && reader.isNear(at - 1); skipped += 1) {
    if (!mark.test(reader.raw(at)) && !word.test(reader.word(at))) break;
    at += 1;
  }
  return at;
}

/** 2024/03/05, 5-3-2024 */
function readDigitsOnly(reader: TokenReader, draft: Draft): boolean {
  if (reader.kind(draft.next) !== 'number' || !isJoined(reader, draft)) return false;
  const code = codeAt(reader, draft.next);
  const { start, end } = code ?? reader.token(draft.next);
  const day = code === undefined || code.kind === 'date' ? readDate(reader.text.slice(start, end)) : undefined;
  if (day === undefined) return false;
  Object.assign(draft, day, { end, next: code?.next ?? draft.next + 1 });
  const era = eraAfter(reader, draft.next);
  draft.calendar = era?.calendar ?? (day.year < 1600 ? 'hijri' : 'gregorian');
  if (era !== undefined) takeTo(reader, draft, era.next);
  return true;
}

function isJoined(reader: TokenReader, draft: Draft): boolean {
  return draft.weekday === undefined || reader.isNear(draft.next - 1);
}

function takeTo(reader: TokenReader, draft: Draft, next: number): void {
  draft.end = reader.token(next - 1).end;
  draft.next = next;
}

/** 5 مارس/آذار 2024, «الخامس من رمضان», «مارس 2024», «مارس» where it can be a month. */
function readDayAndMonth(reader: TokenReader, draft: Draft): boolean {
  if (!isJoined(reader, draft)) return false;
  const first = draft.next;
  const day = readDay(reader, first);
  const afterDay = day === undefined ? first : skip(reader, day.next, /^$/u, /^(?:من|شهر)$/u);
  const month = day === undefined || reader.isNear(afterDay - 1) ? readMonth(reader, afterDay) : undefined;
  if (month === undefined) return false;
  const trial: Draft = {
    ...draft,
    calendar: month.name.calendar,
    month: month.name.month,
    systems: [...month.name.systems],
  };
  if (day !== undefined) trial.day = day.value;
  if (draft.weekday === undefined) trial.start = day?.start ?? month.start;
  takeTo(reader, trial, month.next);
  readSecondName(reader, trial);
  readYear(reader, trial);
  if (!isSure(reader, trial, month.name.isAmbiguous, first)) return false;
  Object.assign(draft, trial);
  return true;
}

function isSure(reader: TokenReader, draft: Draft, isAmbiguous: boolean, first: number): boolean {
  // Libya's old names are everyday words.
  if (draft.systems.every((system) => system === 'libyan')) return draft.day !== undefined && draft.year !== undefined;
  if (!isAmbiguous || draft.day !== undefined || draft.year !== undefined || draft.isPaired) return true;
  if (draft.start !== reader.token(first).start) return false;
  const cue = reader.wordBefore(first);
  return MONTH_CUES.has(cue)
    ? cue.endsWith('شهر') || draft.month !== 2 || draft.calendar !== 'hijri'
    : AFTER_MONTH.test(reader.wordAfter(draft.next - 1));
}

function readDay(reader: TokenReader, at: number): { value: number; start: number; next: number } | undefined {
  if (reader.kind(at) === 'number') {
    const digits = latinDigits(reader.raw(at));
    const value = Number(digits);
    return /^\d{1,2}$/u.test(digits) && value >= 1 && value <= 31
      ? { value, start: reader.token(at).start, next: at + 1 }
      : undefined;
  }
  const ordinal = readOrdinalWords(reader, at);
  return ordinal?.isDefinite === true && ordinal.value <= 31 ? ordinal : undefined;
}

/** «مارس/آذار», «آذار (مارس)», «مارس آذار» */
function readSecondName(reader: TokenReader, draft: Draft): void {
  const mark = reader.raw(draft.next);
  if (!reader.isNear(draft.next - 1)) return;
  const second = readMonth(reader, /^[/([\-–]$/u.test(mark) ? draft.next + 1 : draft.next);
  if (second === undefined || second.name.month !== draft.month || second.name.calendar !== draft.calendar) return;
  draft.isPaired = true;
  draft.systems = [...new Set([...draft.systems, ...second.name.systems])];
  takeTo(
    reader,
    draft,
    /^[([]$/u.test(mark) && /^[)\]]$/u.test(reader.raw(second.next)) ? second.next + 1 : second.next,
  );
}

function readYear(reader: TokenReader, draft: Draft): void {
  // «مارس 5، 2024», as translations have it.
  if (
    draft.day === undefined &&
    /^\d{1,2}$/u.test(latinDigits(reader.raw(draft.next))) &&
    reader.isNear(draft.next - 1)
  ) {
    const day = readDay(reader, draft.next);
    if (day !== undefined && /^[،,]$/u.test(reader.raw(day.next))) {
      const trial = { ...draft, day: day.value };
      takeTo(reader, trial, day.next);
      readYear(reader, trial);
      if (trial.year !== undefined) Object.assign(draft, trial);
      return;
    }
  }
  const at = skip(reader, draft.next, /^[،,]$/u, YEAR_WORD);
  if (reader.kind(at) !== 'number' || !reader.isNear(at - 1)) return;
  const digits = latinDigits(reader.raw(at));
  const era = eraAfter(reader, at + 1);
  if (!/^[12]\d{3}$/u.test(digits) && !(era !== undefined && /^\d{1,4}$/u.test(digits))) return;
  // «رمضان 2015»: a Hijri month, and a Gregorian year that is read on its own.
  if (draft.calendar === 'hijri' && Number(digits) > 1600) return;
  draft.year = Number(digits);
  takeTo(reader, draft, era?.next ?? at + 1);
}

function eraAfter(reader: TokenReader, at: number): { calendar: Calendar; next: number } | undefined {
  if (!reader.isNear(at - 1)) return undefined;
  const word = reader.word(at);
  if (HIJRI_ERA.test(word)) return { calendar: 'hijri', next: at + 1 };
  return GREGORIAN_ERA.test(word) ? { calendar: 'gregorian', next: at + 1 } : undefined;
}

function finish(reader: TokenReader, draft: Draft): Found {
  const { next, calendar = 'gregorian', ...rest } = draft;
  const end = Math.max(rest.end, rest.start);
  return { date: { ...rest, end, calendar, text: reader.text.slice(rest.start, end) }, next: Math.max(next, 1) };
}
