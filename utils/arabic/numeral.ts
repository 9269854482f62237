import type { DigitSet } from './digits.ts';
import type { CodeKind } from './numeral-context.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';
import type { TokenReader } from './token-reader.ts';

export type NumberKind =
  | 'plain'
  | 'percent'
  /** Percentage points: «10 نقاط مئوية». */
  | 'points'
  /** Times as much: «ثلاثة أضعاف», «ضعفين». */
  | 'multiple'
  /** A part of a whole in words, 0–1: «نصف», «ثلاثة أرباع». */
  | 'fraction'
  | 'ordinal'
  | 'year';

/** A number in a text. */
export interface NumberSpan extends Span {
  kind: NumberKind;
  value: number;
  digits: DigitSet | 'words';
  /** What its last scale word multiplies by, else 1: 1,000,000 for «3 ملايين». */
  scale: number;
  text: string;
}

/** Digits that count nothing: a date, a phone number, a list marker, … */
export interface CodeSpan extends Span {
  kind: CodeKind;
  text: string;
}

export type Numeral = NumberSpan | CodeSpan;

const CODES = new Set<string>([
  'date',
  'time',
  'phone',
  'version',
  'identifier',
  'ratio',
  'reference',
  'list-marker',
] satisfies CodeKind[]);

export function isNumber(numeral: Numeral): numeral is NumberSpan {
  return !CODES.has(numeral.kind);
}

/** Whether a number says how much, not when or which. */
export function isQuantity(number: NumberSpan): boolean {
  return number.kind !== 'year' && number.kind !== 'ordinal';
}

/** What a parser found at a token, and the token to go on at. */
export interface Reading {
  numerals: Numeral[];
  next: number;
}

export function codeReading(reader: TokenReader, kind: CodeKind, start: number, end: number, next: number): Reading {
  return { numerals: [{ kind, start, end, text: reader.text.slice(start, end) }], next };
}

export function numberReading(
  reader: TokenReader,
  kind: NumberKind,
  { value, start, digits, scale }: Pick<Quantity, 'value' | 'start' | 'digits' | 'scale'>,
  end: number,
  next: number,
): Reading {
  return { numerals: [{ kind, value, start, end, digits, scale, text: reader.text.slice(start, end) }], next };
}

const PERCENT_SIGN = /^[%٪﹪％]$/u;
const PER_HUNDRED = /^(?:المئه|المائه|الميه)$/u;
const PERCENT_WORD = /^بالم(?:ئه|ائه|يه)$/u;
const TIMES = /^(?:اضعاف|ضعف|ضعفا)$/u;

/** Adds what stands around a quantity: a sign, a per cent sign before or after it, «في المئة», «أضعاف». What ends before `from` is taken. */
export function finish(reader: TokenReader, at: number, quantity: Quantity, from: number): Reading {
  const { next } = quantity;
  const end = reader.token(next - 1).end;
  const isNear = reader.isNear(next - 1);
  const before = reader.token(at - 1);
  if (PERCENT_SIGN.test(reader.raw(at - 1)) && before.start >= from && quantity.start - before.end <= 1) {
    return numberReading(reader, 'percent', { ...quantity, start: before.start }, end, next);
  }
  const signed = withSign(reader, at, quantity);
  if (isNear) {
    const word = reader.word(next);
    const second = reader.wordAfter(next);
    const to = (last: number) => reader.token(last).end;
    if (PERCENT_SIGN.test(reader.raw(next))) return numberReading(reader, 'percent', signed, to(next), next + 1);
    if (PERCENT_WORD.test(word)) return numberReading(reader, 'percent', signed, to(next), next + 1);
    if (word === 'في' && PER_HUNDRED.test(second))
      return numberReading(reader, 'percent', signed, to(next + 1), next + 2);
    if (/^نق(?:طه|اط)$/u.test(word) && second === 'مئويه')
      return numberReading(reader, 'points', signed, to(next + 1), next + 2);
    if (TIMES.test(word)) return numberReading(reader, 'multiple', signed, to(next), next + 1);
  }
  return numberReading(reader, quantity.isFraction ? 'fraction' : 'plain', signed, end, next);
}

/** A minus right before digits, with a blank before it, is a sign; else it parts or joins. */
function withSign(reader: TokenReader, at: number, quantity: Quantity): Quantity {
  const sign = reader.raw(at - 1);
  if (!/^[-−]$/u.test(sign) || !reader.touches(at - 1) || reader.touches(at - 2)) return quantity;
  if (quantity.digits === 'words' || reader.startsLine(at - 1)) return quantity;
  if (sign === '-' && reader.kind(at - 2) === 'number') return quantity;
  return { ...quantity, value: -quantity.value, start: reader.token(at - 1).start };
}
