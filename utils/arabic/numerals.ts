import { findAddresses } from './addresses.ts';
import { digitSetOf, latinDigits, readDigits } from './digits.ts';
import { codeAt, digitRunAt, kindInContext } from './numeral-context.ts';
import { beginsNumber, readWords } from './numeral-words.ts';
import {
  type NumberSpan,
  type Numeral,
  type Reading,
  codeReading,
  finish,
  isNumber,
  numberReading,
} from './numeral.ts';
import { type DigitRun, readQuantity } from './quantity.ts';
import { type Span, insideOf } from './span.ts';
import { TokenReader } from './token-reader.ts';
import { perForm } from './word-forms.ts';

export { type CodeSpan, type NumberKind, type NumberSpan, type Numeral, isNumber, isQuantity } from './numeral.ts';

/** The numbers of a text in order: quantities, ordinals and years, in digits of any set, in words, or both. */
export function findNumbers(text: string, reader?: TokenReader, addresses?: readonly Span[]): NumberSpan[] {
  return findNumerals(text, reader, addresses).filter(isNumber);
}

/** All numbers of a text and all digits that are codes, in order, not overlapping. Addresses are looked past. */
export function findNumerals(
  text: string,
  reader: TokenReader = new TokenReader(text),
  addresses: readonly Span[] = findAddresses(text),
): Numeral[] {
  const numerals: Numeral[] = [];
  const isInAddress = insideOf(addresses);
  let next = 0;
  for (
    let number = reader.nextWord(0, mayBeNumeral);
    number !== -1;
    number = reader.nextWord(number + 1, mayBeNumeral)
  ) {
    const at = reader.tokenOf(number);
    if (at < next) continue;
    const { kind, start } = reader.token(at);
    const from = numerals.at(-1)?.end ?? 0;
    let found: Reading | undefined;
    if (kind === 'arabic') found = readWords(reader, at, from, plainRun);
    else if (!isInAddress(start)) {
      // A plus right before digits may begin a telephone number.
      const isSigned = at > next && text.charCodeAt(start - 1) === PLUS;
      found =
        (isSigned ? readDigitsAt(reader, at - 1, from, plainRun) : undefined) ??
        readDigitsAt(reader, at, from, plainRun);
    }
    for (const numeral of found?.numerals ?? []) numerals.push(numeral);
    next = found?.next ?? at + 1;
  }
  return numerals;

  /** Digits that may be part of a longer number. */
  function plainRun(other: number): DigitRun | undefined {
    const run = digitRunAt(reader, other);
    if (run === undefined || codeAt(reader, other) !== undefined) return undefined;
    return kindInContext(reader, other, run) === undefined ? run : undefined;
  }
}

const PLUS = 0x2b;

const mayBeNumeral = perForm((form) => form.kind !== 'arabic' || beginsNumber(form));

function readDigitsAt(
  reader: TokenReader,
  at: number,
  from: number,
  digitsAt: (at: number) => DigitRun | undefined,
): Reading | undefined {
  const token = reader.token(at);
  if (token.kind === 'latin') return readWithUnit(reader, at);
  const found = codeAt(reader, at);
  if (found !== undefined) return codeReading(reader, found.kind, found.start, found.end, found.next);
  if (token.kind !== 'number') return undefined;
  const run = digitRunAt(reader, at);
  if (run === undefined) return readMarked(reader, at);
  const kind = kindInContext(reader, at, run);
  if (kind === 'ordinal' || kind === 'year') {
    return numberReading(
      reader,
      kind,
      { value: run.value, start: run.start, digits: run.digits, scale: 1 },
      run.end,
      run.next,
    );
  }
  if (kind !== undefined) return codeReading(reader, kind, run.start, run.end, run.next);
  const quantity = readQuantity(reader, at, digitsAt);
  return quantity === undefined ? undefined : finish(reader, at, quantity, from);
}

/** Digits with marks that are not one number: 10:30, 2023/2024, 1,2,3. */
function readMarked(reader: TokenReader, at: number): Reading | undefined {
  const { start, end } = reader.token(at);
  const source = reader.raw(at);
  const { kind } = readDigits(source);
  if (kind === 'number') return undefined;
  if (kind !== 'list' && kind !== 'years') return codeReading(reader, kind, start, end, at + 1);
  const parts = Array.from(source.matchAll(/[\d٠-٩۰-۹]+/gu), (match): NumberSpan => {
    const text = match[0];
    const isShortYear = kind === 'years' && match.index > 0 && text.length === 2;
    const value = Number(latinDigits(isShortYear ? source.slice(0, 2) + text : text));
    const from = start + match.index;
    const digits = digitSetOf(text);
    return {
      kind: kind === 'years' ? 'year' : 'plain',
      value,
      start: from,
      end: from + text.length,
      digits,
      scale: 1,
      text,
    };
  });
  return { numerals: parts, next: at + 1 };
}

const UNIT =
  /^(\d+(?:[.,]\d+)?)(?:(k|K|M|B|bn)|(?:th|st|nd|rd)|(?:km|kg|cm|mm|ml|GB|MB|TB|KB|px|kWh|Mbps|USD|SAR|AED|EGP))$/u;
const SUFFIX: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, bn: 1e9 };

/** 10km, 2.5M, 21st; other Latin words with digits in them (5G, 4K, GPT4) are names. */
function readWithUnit(reader: TokenReader, at: number): Reading | undefined {
  const source = reader.raw(at);
  const [, amount, suffix] = UNIT.exec(source) ?? [];
  if (amount === undefined || /^[248]K$/u.test(source)) return undefined;
  const { start, end } = reader.token(at);
  const scale = SUFFIX[suffix ?? ''] ?? 1;
  const isOrdinal = /(?:th|st|nd|rd)$/u.test(source);
  const value = Number(amount.replace(',', '.')) * scale;
  const last = scale > 1 || isOrdinal ? end : start + amount.length;
  return numberReading(reader, isOrdinal ? 'ordinal' : 'plain', { value, start, digits: 'latin', scale }, last, at + 1);
}
