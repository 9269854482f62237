import { isDigit } from './letters.ts';
import { digitSetOf, latinDigits, readDate, readDigits } from './digits.ts';
import { readMonth } from './months.ts';
import type { DigitRun } from './quantity.ts';
import type { TokenReader } from './token-reader.ts';

/** Digits that count nothing. */
export type CodeKind =
  | 'date'
  | 'time'
  | 'phone'
  | 'version'
  | 'identifier'
  /** 3:1, 2/3, 2:255 */
  | 'ratio'
  /** [3] */
  | 'reference'
  | 'list-marker';

export interface Code {
  kind: CodeKind;
  start: number;
  end: number;
  next: number;
}

// Codes of several tokens; each is looked for where digits begin, in a slice of bounded length.
const PHONES = [
  /^\+\d(?:[ \-().]{0,2}\d){6,16}(?!\d)/u,
  /^00\d(?:[ -]?\d){7,14}(?!\d)/u,
  /^0\d{1,4}(?:[ -]\d{2,5}){1,4}(?!\d)/u,
  /^\d{3,4}-\d{3,4}-\d{3,5}(?![\d-])/u,
];
const DATE = /^\d{1,4}(?:([/.-])\d{1,2}\1| ?\/ ?\d{1,2} ?\/ ?)\d{1,4}(?![\d/.-]?\d)/u;
/** 52ر2 of old wire copy: two and fifty-two hundredths, or the other way round. */
const WIRE_DECIMAL = /^\d+ر\d+/u;
const SERIAL = /^\d+(?:-\d+){2,8}(?![\d-])/u;
const LONGEST = 40;

/** A phone number, date or serial number that begins at a token: a number, or the + before one. */
export function codeAt(reader: TokenReader, at: number): Code | undefined {
  const { start, end } = reader.token(at);
  if (!mayBeCode(reader.text, start, end)) return undefined;
  const text = latinDigits(reader.text.slice(start, start + LONGEST));
  const date = DATE.exec(text)?.[0];
  if (date !== undefined && readDate(date) !== undefined) return code('date', date.length);
  for (const phone of PHONES) {
    const length = phone.exec(text)?.[0].length;
    if (length !== undefined && digitCount(text.slice(0, length)) >= 8) return code('phone', length);
  }
  const serial = (SERIAL.exec(text) ?? WIRE_DECIMAL.exec(text))?.[0].length;
  return serial === undefined ? undefined : code('identifier', serial);

  function code(kind: CodeKind, length: number): Code {
    let next = at + 1;
    while (next < reader.tokens.length && reader.token(next).start < start + length) next += 1;
    return { kind, start, end: Math.max(start + length, reader.token(next - 1).end), next };
  }
}

/** Whether marks or a leading nought or plus make it worth trying the patterns: most numbers are plain digits. */
function mayBeCode(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if ('+0٠۰'.includes(first)) return true;
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return true;
  const next = text[end] ?? '';
  return next !== '' && ('-/.ر('.includes(next) || (next === ' ' && text[end + 1] === '/'));
}

function digitCount(text: string): number {
  return text.replace(/\D/gu, '').length;
}

/** The number that digits at a token are, thousands groups parted by blanks or «،» joined; no dates, times, codes. */
export function digitRunAt(reader: TokenReader, at: number): DigitRun | undefined {
  if (reader.kind(at) !== 'number') return undefined;
  const { start } = reader.token(at);
  const run = (last: number, value: number): DigitRun => {
    const { end } = reader.token(last);
    return { value, start, end, next: last + 1, digits: digitSetOf(reader.text.slice(start, end)) };
  };
  const last = lastGroup(reader, at);
  if (last > at) {
    const groups = Array.from({ length: last - at + 1 }, (_, index) => reader.raw(at + index).replace('،', ''));
    const grouped = readDigits(groups.filter((group) => group !== '').join(' '));
    if (grouped.kind === 'number') return run(last, grouped.value);
  }
  const reading = readDigits(reader.raw(at));
  return reading.kind === 'number' ? run(at, reading.value) : undefined;
}

/** The last token of groups of three digits: 10 000 000, ١٠،٠٠٠. A plain blank parts them only where that is certain. */
function lastGroup(reader: TokenReader, at: number): number {
  if (!/^[1-9]\d{0,2}$/u.test(latinDigits(reader.raw(at)))) return at;
  let last = at;
  let isCertain = false;
  for (let groups = 0; groups < 5; groups += 1) {
    const { end } = reader.token(last);
    const isComma = reader.raw(last + 1) === '،' && reader.touches(last) && reader.touches(last + 1);
    const next = isComma ? last + 2 : last + 1;
    const text = latinDigits(reader.raw(next));
    if (reader.kind(next) !== 'number' || !/^\d{3}(?:[.,٫]\d+)?$/u.test(text)) break;
    const gap = reader.text.slice(end, reader.token(next).start);
    if (!isComma && !/^[\u0020\u00A0\u2007\u2009\u202F]$/u.test(gap)) break;
    if (isComma ? reader.raw(at).length < 3 || text === '000' : gap !== ' ' || text === '000' || last > at)
      isCertain = true;
    last = next;
  }
  return isCertain ? last : at;
}

const NUMBER_LABELS = new Set('رقم الرقم برقم ورقم رقمها رقمه ارقام'.split(' '));
const ORDINAL_LABELS = new Set(
  'الماده الفصل الصفحه البند الباب الفقره الايه الحلقه الجزء المرحله الخطوه الملحق الشكل الجدول المستوي القسم السوال التمرين المجلد القرن المرتبه'.split(
    ' ',
  ),
);
/** Nouns an ordinal in digits follows: «القرن الـ21», «المركز الـ3». */
const RANKED = new Set('القرن المرتبه المركز الدوره الذكري النسخه القمه اليوم الطابق السنه العام الجلسه'.split(' '));
const VERSIONS = new Set('الاصدار اصدار النسخه نسخه اصداره'.split(' '));
/** Names that a number ends: «كوفيد 19», «فورمولا 1». */
const NUMBERED_NAMES = new Set('كوفيد كوڤيد فورمولا فورميولا'.split(' '));
const DAY_PARTS = new Set('صباحا مساء ظهرا فجرا ليلا عصرا'.split(' '));

/** What the words around a run of digits make of it; undefined for a plain number. */
export function kindInContext(
  reader: TokenReader,
  at: number,
  run: DigitRun,
): CodeKind | 'ordinal' | 'year' | undefined {
  const { value, next } = run;
  const before = reader.wordBefore(at);
  const label =
    /^[وفبلك].{3}/u.test(before) && !NUMBER_LABELS.has(before)
      ? before.slice(1).replace(/^ل(?!ل)(?=.{4})/u, 'ال')
      : before;
  const after = reader.wordAfter(next - 1);
  const isWhole = Number.isInteger(value) && next === at + 1;
  if (isWhole && isListMarker(reader, at, value)) return 'list-marker';
  if (isReference(reader, at)) return 'reference';
  if (/^[^\sوفبلك]$/u.test(before) && reader.touches(at - 1)) return 'identifier';
  if (NUMBERED_NAMES.has(reader.raw(at - 1) === '-' ? reader.word(at - 2) : before)) return 'identifier';
  if (isHyphenated(reader, at) || reader.raw(at - 1) === '#' || reader.raw(at - 1) === '№') return 'identifier';
  if (NUMBER_LABELS.has(before) || (reader.raw(at - 1) === ':' && NUMBER_LABELS.has(reader.word(at - 2))))
    return 'identifier';
  if (VERSIONS.has(label) && (!isWhole || value < 100)) return 'version';
  if (value <= 24 && (label === 'الساعه' || DAY_PARTS.has(after))) return 'time';
  if (!isWhole) return undefined;
  if (value >= 1 && value <= 31 && monthAfter(reader, next)) return 'date';
  if ((ORDINAL_LABELS.has(before) || ORDINAL_LABELS.has(label)) && value < 10_000 && !isPercentage(reader, next))
    return 'ordinal';
  if (/^ب?ال$/u.test(before) && RANKED.has(reader.word(at - 2))) return 'ordinal';
  return isYear(reader, at, value) ? 'year' : undefined;
}

function isPercentage(reader: TokenReader, next: number): boolean {
  return /^(?:[%٪]|بالمئة|بالمائة)$/u.test(reader.raw(next)) || /^الم(?:ئه|ائه)$/u.test(reader.wordAfter(next));
}

function isListMarker(reader: TokenReader, at: number, value: number): boolean {
  if (value > 99) return false;
  const first = reader.startsLine(at) ? at : reader.raw(at - 1) === '(' && reader.startsLine(at - 1) ? at - 1 : -1;
  if (first < 0) return false;
  return /^[.)\-–]$/u.test(reader.raw(at + 1)) && reader.touches(at) && !reader.touches(at + 1);
}

function isReference(reader: TokenReader, at: number): boolean {
  let first = at;
  while (first > at - 8 && /^(?:[\d٠-٩]{1,3}|[,،;\-–])$/u.test(reader.raw(first))) first -= 1;
  if (reader.raw(first) !== '[') return false;
  let last = at;
  while (last < at + 8 && /^(?:[\d٠-٩]{1,3}|[,،;\-–])$/u.test(reader.raw(last))) last += 1;
  return reader.raw(last) === ']';
}

/** كوفيد-19 */
function isHyphenated(reader: TokenReader, at: number): boolean {
  return (
    reader.raw(at - 1) === '-' && reader.kind(at - 2) === 'arabic' && reader.touches(at - 2) && reader.touches(at - 1)
  );
}

function monthAfter(reader: TokenReader, next: number): boolean {
  if (!reader.isNear(next - 1)) return false;
  let at = next;
  if (reader.word(at) === 'من' && reader.isNear(at)) at += 1;
  if (reader.word(at) === 'شهر' && reader.isNear(at)) at += 1;
  return readMonth(reader, at) !== undefined;
}

const YEAR_WORDS = /^[وفبلك]*(?:ال|ل)?(?:عام|عامي|عاما|اعوام|سنه|سنتي|سنوات|موسم|موسمي)$/u;
const TIME_WORDS = new Set(
  'في منذ حتي بحلول خلال قبل بعد نهايه مطلع بدايه اوائل اواخر منتصف ربيع صيف خريف شتاء الي من بين وحتي والي ومنذ وفي'.split(
    ' ',
  ),
);
const ERAS = /^(?:م|ه|ميلادي|ميلاديه|الميلادي|هجري|هجريه|الهجري|للهجره|للميلاد)$/u;
const UNITS =
  /^(?:الف|الاف|مليون|ملايين|مليار|دولار|دولارا|ريال|ريالا|درهم|درهما|دينار|دينارا|جنيه|جنيها|ليره|يورو|شخص|شخصا|كتاب|متر|كيلومتر|كم|طن|مستخدم|مشترك|موظف|عامل|طالب|شركه|نسخه|مره|ساعه|يوم|دقيقه|كلمه|صفحه|وحده|سهم|نقطه|نسمه|مواطن|قتيل|جندي)$/u;

/** Whether a whole number stands for a year, by the words beside it. */
function isYear(reader: TokenReader, at: number, value: number): boolean {
  const before = reader.wordBefore(at);
  const after = reader.wordAfter(at);
  if (ERAS.test(after) && value >= 1 && value <= 2200 && (after !== 'م' || value >= 1000)) return true;
  if (value < 1000 || value > 2200 || reader.token(at).end - reader.token(at).start !== 4) return false;
  if (YEAR_WORDS.test(before) || endsMonth(reader, at)) return true;
  if (value < 1900 || value > 2100 || UNITS.test(after) || /^[%٪]$/u.test(reader.raw(at + 1))) return false;
  if (TIME_WORDS.has(before)) return true;
  if (/^[(,،]$/u.test(reader.raw(at - 1)) && reader.raw(at + 1) === ')') return true;
  return isPartOfYears(reader, at);
}

/** A month name stands right before a token, with «من» or «عام» between them at most. */
function endsMonth(reader: TokenReader, at: number): boolean {
  let last = at - 1;
  if (reader.raw(last) === ',' || reader.raw(last) === '،') last -= 1;
  if (reader.word(last) === 'من') last -= 1;
  for (const first of [last - 1, last])
    if (readMonth(reader, first)?.next === last + 1 && reader.isNear(at - 1)) return true;
  return false;
}

/** 2015-2019, 2015 و2016, with one of them known as a year or both such numbers. */
function isPartOfYears(reader: TokenReader, at: number): boolean {
  for (const [joiner, other] of [
    [at - 1, at - 2],
    [at + 1, at + 2],
  ] as const) {
    const value = Number(latinDigits(reader.raw(other)));
    if (!(value >= 1900 && value <= 2100) || reader.kind(other) !== 'number') continue;
    if (/^(?:[-–—]|و|الي|حتي|او)$/u.test(reader.word(joiner) || reader.raw(joiner))) return true;
  }
  return false;
}
