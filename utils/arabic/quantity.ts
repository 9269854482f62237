import type { DigitSet } from './digits.ts';
import { type NumberWordMatch, readNumberWord } from './number-words.ts';
import type { TokenReader } from './token-reader.ts';

/** A run of digits that is a number. */
export interface DigitRun {
  value: number;
  start: number;
  end: number;
  next: number;
  digits: DigitSet;
}

/** A whole number or fraction of words, digits, or both: «3 آلاف و500», «خمسة وعشرون ألفًا», «مليونان ونصف». */
export interface Quantity {
  value: number;
  start: number;
  next: number;
  digits: DigitSet | 'words';
  /** What the last group was multiplied by: a thousand for «3 آلاف». */
  scale: number;
  /** A part of one: نصف، ثلثا، ثلاثة أرباع. */
  isFraction: boolean;
  /** Cannot be another word. */
  isSure: boolean;
  /** The first word has the article, or و or ف before it. */
  isDefinite: boolean;
  hasConjunction: boolean;
}

type DigitsAt = (at: number) => DigitRun | undefined;

interface Group extends Quantity {
  /** The power of ten that the next group must stay below: مليون, then ألف, then less. */
  limit: number;
}

const PART_NAMES: Record<string, number> = {
  انصاف: 2,
  اثلاث: 3,
  ارباع: 4,
  اخماس: 5,
  اسداس: 6,
  اسباع: 7,
  اثمان: 8,
  اتساع: 9,
  اعشار: 10,
};
const FRACTION_AFTER: Record<string, number> = { ونصف: 1 / 2, والنصف: 1 / 2, وربع: 1 / 4, وثلث: 1 / 3 };

/** Reads the longest number that begins at a token. `digitsAt` reads digits, which may be part of it. */
export function readQuantity(reader: TokenReader, at: number, digitsAt: DigitsAt): Quantity | undefined {
  const first = readGroup(reader, at, digitsAt);
  if (first === undefined) return undefined;
  const quantity: Group = { ...first };
  let count = first.value / first.scale;
  while (quantity.limit > 1 && Number.isInteger(first.value / first.scale) && reader.isNear(quantity.next - 1)) {
    const more = readContinuation(reader, quantity.next, digitsAt);
    if (more === undefined || more.isFraction || !Number.isInteger(more.value)) break;
    // «مئة ألف وألفان»: one and two come after the hundreds of their scale.
    const isRest = more.limit === quantity.limit && more.value <= 2 * more.limit && count % 100 === 0;
    if (!isRest && (more.limit >= quantity.limit || more.value >= quantity.limit)) break;
    count = more.value / more.scale;
    quantity.value += more.value;
    quantity.limit = more.limit;
    quantity.scale = more.scale;
    quantity.next = more.next;
    quantity.isSure = true;
  }
  const part = reader.isNear(quantity.next - 1) ? FRACTION_AFTER[reader.word(quantity.next)] : undefined;
  if (part !== undefined && !quantity.isFraction && Number.isInteger(first.value / first.scale)) {
    quantity.value += part * quantity.scale;
    quantity.isSure = true;
    quantity.next += 1;
    const unit = quantity.scale > 1 ? readScale(reader, quantity.next) : undefined;
    if (unit?.word.value === quantity.scale && unit.isDefinite) quantity.next += 1;
  }
  return quantity;
}

/** A group after و, which may be written onto digits: «و500». */
function readContinuation(reader: TokenReader, at: number, digitsAt: DigitsAt): Group | undefined {
  if (reader.word(at) === 'و' && reader.isNear(at)) {
    const run = digitsAt(at + 1);
    return run === undefined ? undefined : withScale(reader, fromDigits(run));
  }
  const group = readGroup(reader, at, digitsAt);
  return group?.hasConjunction === true && group.digits === 'words' ? group : undefined;
}

function readGroup(reader: TokenReader, at: number, digitsAt: DigitsAt): Group | undefined {
  const run = digitsAt(at);
  if (run !== undefined) return withScale(reader, fromDigits(run));
  const match = readNumberWord(reader, at);
  if (match === undefined) return undefined;
  if (match.word.role === 'scale') return bareScale(reader, at, match);
  const group = readBelowThousand(reader, at, match);
  return group === undefined ? undefined : withScale(reader, group);
}

function fromDigits(run: DigitRun): Group {
  const { value, start, next, digits } = run;
  const flags = { isFraction: false, isSure: true, isDefinite: false, hasConjunction: false };
  return { value, start, next, digits, scale: 1, limit: 1, ...flags };
}

function fromWord(match: NumberWordMatch, value: number, next: number, isSure: boolean): Group {
  const { start, isDefinite, hasConjunction } = match;
  const isFraction = match.word.role === 'fraction';
  return { value, start, next, digits: 'words', scale: 1, limit: 1, isFraction, isSure, isDefinite, hasConjunction };
}

/** ألف, مليون, ألفان on their own; آلاف and ملايين alone are no number. */
function bareScale(reader: TokenReader, at: number, match: NumberWordMatch): Group | undefined {
  if (/^(?:الاف|ملايين|بلايين|مليارات|تريليونات|ترليونات)$/u.test(match.form)) return undefined;
  const isDual = String(match.word.value).startsWith('2');
  // «ألفا جندي» is a dual before its noun, «ألفًا» an accusative that needs a number before it.
  const isConstruct = match.form === 'الفا' || match.form === 'مليونا' || match.form === 'مليارا';
  if (isConstruct && (/\u064B/u.test(reader.raw(at)) || !isCountedNoun(reader, at + 1))) return undefined;
  const value = isConstruct ? match.word.value * 2 : match.word.value;
  const group = fromWord(match, value, at + 1, !match.word.isAmbiguous && !match.isDefinite);
  group.scale = isDual ? value / 2 : match.word.value;
  group.limit = group.scale;
  return withScale(reader, group);
}

/** A scale word right after a number multiplies it: «25 ألفًا», «مئة ألف مليون». */
function withScale(reader: TokenReader, group: Group): Group {
  const scaled = { ...group };
  for (;;) {
    const match = readScale(reader, scaled.next);
    if (match === undefined || match.word.value <= scaled.scale) return scaled;
    if (match.isDefinite && !scaled.isFraction && !scaled.isDefinite) return scaled;
    scaled.value *= match.word.value;
    scaled.scale = match.word.value;
    scaled.limit = match.word.value;
    scaled.isFraction = false;
    scaled.isSure = true;
    scaled.next += 1;
  }
}

function readScale(reader: TokenReader, at: number): NumberWordMatch | undefined {
  if (!reader.isNear(at - 1)) return undefined;
  const match = readNumberWord(reader, at);
  if (match === undefined || match.word.role !== 'scale' || match.hasConjunction || match.hasPreposition)
    return undefined;
  return String(match.word.value).startsWith('2') ? undefined : match;
}

function readBelowThousand(reader: TokenReader, at: number, match: NumberWordMatch): Group | undefined {
  const { value, role } = match.word;
  if (role === 'fraction') return fromWord(match, value, at + 1, true);
  let hundreds = role === 'hundred' || role === 'hundreds' ? value : 0;
  let next = at + 1;
  if (role === 'unit' && reader.isNear(at)) {
    const after = readNumberWord(reader, next);
    const part = PART_NAMES[reader.word(next)];
    if (part !== undefined) return { ...fromWord(match, value / part, next + 1, true), isFraction: true };
    if (after?.word.role === 'hundred' && !after.hasConjunction && !after.hasPreposition && !after.isDefinite) {
      hundreds = value * 100;
      next += 1;
    }
  }
  if (hundreds === 0) return readBelowHundred(reader, at, match);
  const isSure = next > at + 1 || (!match.word.isAmbiguous && !(match.isDefinite && role === 'hundred'));
  const group = fromWord(match, hundreds, next, isSure);
  const restMatch = reader.isNear(next - 1) ? readNumberWord(reader, next) : undefined;
  if (restMatch === undefined || !isJoined(restMatch) || restMatch.word.role === 'hundred') return group;
  const rest = readBelowHundred(reader, next, restMatch);
  if (rest === undefined) return group;
  return { ...group, value: hundreds + rest.value, next: rest.next, isSure: true };
}

function isJoined(match: NumberWordMatch): boolean {
  return match.hasConjunction && !match.hasPreposition;
}

function readBelowHundred(reader: TokenReader, at: number, match: NumberWordMatch): Group | undefined {
  const { value, role, isAmbiguous } = match.word;
  if (role === 'tens') return fromWord(match, value, at + 1, true);
  if (role === 'ten') return fromWord(match, value, at + 1, !isAmbiguous);
  if (role !== 'one' && role !== 'two' && role !== 'unit') return undefined;
  const after = reader.wordAfter(at);
  if (after === 'عشر' || after === 'عشره') return fromWord(match, value + 10, at + 2, true);
  const tens = reader.isNear(at) ? readNumberWord(reader, at + 1) : undefined;
  if (tens?.word.role === 'tens' && isJoined(tens)) return fromWord(match, value + tens.word.value, at + 2, true);
  if (role === 'one')
    return match.hasConjunction && match.form.startsWith('واحد') ? fromWord(match, 1, at + 1, false) : undefined;
  if (role === 'two' && (isAmbiguous || match.isDefinite)) return undefined;
  return fromWord(match, value, at + 1, !isAmbiguous);
}

const FUNCTION_WORDS = new Set(
  'في من الي علي عن مع او ام ثم لا ما لم لن قد ان انه انها هو هي هم كان كانت هذا هذه ذلك تلك التي الذي بين بعد قبل عند كل غير حتي منذ لكن بل اذا كما عليه فيه منه به له لها بها ايضا فقط اي هنا هناك حيث عده عدد عددا بعض اكثر اقل'.split(
    ' ',
  ),
);

/** Whether a token can be the indefinite noun that a number counts. */
export function isCountedNoun(reader: TokenReader, at: number): boolean {
  if (!reader.isNear(at - 1)) return false;
  const word = reader.word(at);
  return word.length >= 3 && !/^و?ال/u.test(word) && !FUNCTION_WORDS.has(word);
}
