/** A number as its digits say it, before the words around it are read. */
export type DigitReading =
  | { kind: 'number'; value: number }
  | { kind: 'date' | 'time' | 'ratio' | 'version' | 'identifier' | 'phone' | 'years' }
  /** Several numbers written without blanks between them: 1,2,3. */
  | { kind: 'list' };

export type DigitSet = 'latin' | 'arabic-indic';

/** Arabic-Indic and Persian digits as 0–9; everything else as it is. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

export function digitSetOf(text: string): DigitSet {
  return /[٠-٩۰-۹]/u.test(text) ? 'arabic-indic' : 'latin';
}

const GROUPED = [
  /^[1-9]\d{0,2}(?:٬\d{3})+(?:[٫.]\d+)?$/u,
  /^[1-9]\d{0,2}(?:,\d{3})+(?:[٫.]\d+)?$/u,
  /^[1-9]\d{0,2}(?:[\u00A0\u202F\u2009\u2007 ]\d{3})+(?:[٫.,]\d+)?$/u,
];
/** Dots as thousands marks, as in the Maghreb: only two groups or a decimal comma make that certain. */
const DOT_GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d+)$/u;
const DECIMAL = /^\d+[.,٫٬]\d+$/u;

/**
 * What a run of digits and marks is. A comma before exactly three digits parts thousands (1,250), else it is the
 * decimal mark of the Maghreb (2,5).
 */
export function readDigits(source: string): DigitReading {
  const text = latinDigits(source);
  if (/^\d+$/u.test(text)) {
    if (text.length > 12 || (text.length > 1 && text.startsWith('0'))) {
      return { kind: text.length > 7 && text.length < 16 && text.startsWith('0') ? 'phone' : 'identifier' };
    }
    return { kind: 'number', value: Number(text) };
  }
  if (text.includes(':')) return { kind: isTime(text) ? 'time' : 'ratio' };
  if (text.includes('/')) return { kind: isDate(text) ? 'date' : isYears(text) ? 'years' : 'ratio' };
  for (const grouped of GROUPED) {
    if (grouped.test(text))
      return { kind: 'number', value: Number(decimalPoint(text, /[,٬\u00A0\u202F\u2009\u2007 ](?=\d{3})/gu)) };
  }
  if (DOT_GROUPED.test(text)) return { kind: 'number', value: Number(decimalPoint(text, /\.(?=\d{3})/gu)) };
  if (DECIMAL.test(text)) return { kind: 'number', value: Number(decimalPoint(text)) };
  if (isDate(text)) return { kind: 'date' };
  if (/^\d+(?:[.٫]\d+){2,}$/u.test(text)) return { kind: 'version' };
  return { kind: 'list' };
}

function decimalPoint(text: string, thousands?: RegExp): string {
  return (thousands === undefined ? text : text.replace(thousands, '')).replace(/[,٫٬]/u, '.');
}

function isTime(text: string): boolean {
  const [, hour, minute, second] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text) ?? [];
  return hour !== undefined && Number(hour) <= 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
}

/** 2023/2024: a season or a school year. */
function isYears(text: string): boolean {
  const [, from, to] = /^(\d{4})[/-](\d{4}|\d{2})$/u.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) < 1300 || Number(from) > 2100) return false;
  // Typed right to left the later year may stand first.
  const apart = (Number(to) - Number(from) + 10_000) % 100;
  return apart < 20 || apart > 80;
}

export interface DayMonthYear {
  year: number;
  month: number;
  day?: number;
}

/** A date in digits: 2024/03/05, 5-3-2024, 5.3.2024, 03/2024; the day first unless it cannot be. */
export function readDate(source: string): DayMonthYear | undefined {
  const text = latinDigits(source).replaceAll(' ', '');
  const [, first, mark, second, third] = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?$/u.exec(text) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) {
    if (first.length === 4 && third.length <= 2) return plausible(Number(first), Number(second), Number(third));
    if (third.length !== 4 || first.length > 2) return undefined;
    const year = Number(third);
    return plausible(year, Number(second), Number(first)) ?? plausible(year, Number(first), Number(second));
  }
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (mark === '/' && first?.length === 4 && second?.length === 2) return plausible(Number(first), Number(second));
  return month === undefined ? undefined : plausible(Number(year), Number(month));
}

function plausible(year: number, month: number, day?: number): DayMonthYear | undefined {
  if (year < 1000 || year > 2200 || month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= 31 ? { year, month, day } : undefined;
}

function isDate(text: string): boolean {
  return readDate(text) !== undefined;
}
