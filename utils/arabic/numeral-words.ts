import { beginsMonth, readMonth } from './months.ts';
import { type Reading, codeReading, finish, numberReading } from './numeral.ts';
import { canBeNumberWord, readNumberWord, readOrdinalWords } from './number-words.ts';
import { type DigitRun, type Quantity, isCountedNoun, readQuantity } from './quantity.ts';
import { type TokenReader, particleLength, wordTest } from './token-reader.ts';

/** Whether a number in words, or a month's name with an ordinal in it, can begin with a word. */
export const beginsNumber = wordTest((word) => word.includes('ضعف') || canBeNumberWord(word) || beginsMonth(word));

/**
 * Reads the number in words, the ordinal or the multiple that begins at an Arabic word that passes `beginsNumber`; earlier
 * ones end at `from`.
 */
export function readWords(
  reader: TokenReader,
  at: number,
  from: number,
  digitsAt: (at: number) => DigitRun | undefined,
): Reading | undefined {
  const month = readMonth(reader, at);
  // «كانون الثاني» and «ربيع الأول» hold no ordinal.
  if (month !== undefined && month.next > at + 1) return { numerals: [], next: month.next };
  const ordinal = readOrdinal(reader, at);
  if (ordinal !== undefined) return ordinal;
  const doubled = readDouble(reader, at);
  if (doubled !== undefined) return doubled;
  const quantity = readQuantity(reader, at, digitsAt);
  if (quantity === undefined || quantity.digits !== 'words') return undefined;
  if (!standsAsNumber(reader, at, quantity)) return undefined;
  const year = /^[وفبلك]?(?:ال)?(?:عام|سنه)$/u.test(reader.wordBefore(at));
  if (year && quantity.value >= 1000 && quantity.value <= 2200) {
    return numberReading(reader, 'year', quantity, reader.token(quantity.next - 1).end, quantity.next);
  }
  return finish(reader, at, quantity, from);
}

const NOT_A_NOUN = new Set('في من الي علي عن مع او ثم هو هي هم ان كان كانت امس'.split(' '));
const MONTH_STEM = /^(?:كانون|تشرين|ربيع|جمادي|جماد)$/u;

function readOrdinal(reader: TokenReader, at: number): Reading | undefined {
  const match = readOrdinalWords(reader, at);
  if (match === undefined) {
    // «القرن العشرين»
    const tens = readNumberWord(reader, at);
    if (
      tens?.word.role !== 'tens' ||
      !tens.isDefinite ||
      !/^(?:القرن|الذكري|الدوره|السنه|العام|المرتبه)$/u.test(reader.wordBefore(at))
    ) {
      return undefined;
    }
    return asOrdinal(tens.word.value, tens.start, reader.token(at).end, at + 1);
  }
  const before = reader.wordBefore(at);
  const dayOf = reader.wordAfter(match.next - 1) === 'من' ? match.next + 1 : match.next;
  if (match.isDefinite && match.value <= 31 && reader.isNear(dayOf - 1)) {
    const month = readMonth(reader, reader.word(dayOf) === 'شهر' ? dayOf + 1 : dayOf);
    if (month !== undefined && !before.startsWith('يوما'))
      return codeReading(reader, 'date', match.start, match.end, match.next);
  }
  if (before === 'الساعه') return codeReading(reader, 'time', match.start, match.end, match.next);
  if (MONTH_STEM.test(before)) return undefined;
  if (match.value > 10) return asOrdinal(match.value, match.start, match.end, match.next);
  const isAdverb = /^(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)$/u.test(reader.word(at));
  if (isAdverb || !match.isDefinite || before === '' || NOT_A_NOUN.has(before)) return undefined;
  return asOrdinal(match.value, match.start, match.end, match.next);

  function asOrdinal(value: number, start: number, end: number, next: number): Reading {
    return numberReading(reader, 'ordinal', { value, start, digits: 'words', scale: 1 }, end, next);
  }
}

/** ضعفين, «ضعفا ما كان»; ضعف alone is mostly weakness. */
function readDouble(reader: TokenReader, at: number): Reading | undefined {
  const word = reader.word(at);
  const isDouble =
    /^[وب]?ضعفين?$/u.test(word) ||
    (/^[وب]?ضعف$/u.test(word) && /^(?:ما|عدد|سعر)$/u.test(reader.wordAfter(at))) ||
    (word === 'الضعف' && /^(?:الي|بمقدار|بنسبه)$/u.test(reader.wordBefore(at)));
  if (!isDouble) return undefined;
  const { end } = reader.token(at);
  const start = reader.token(at).start + (/^[وب]/u.test(word) ? particleLength(reader.raw(at)) : 0);
  return numberReading(reader, 'multiple', { value: 2, start, digits: 'words', scale: 1 }, end, at + 1);
}

/** Whether words that could be a number are one here: homographs need a counted noun after them. */
function standsAsNumber(reader: TokenReader, at: number, quantity: Quantity): boolean {
  const { next } = quantity;
  if (quantity.isFraction) return standsAsFraction(reader, at, quantity);
  if (quantity.value === quantity.scale && followsDigits(reader, at)) return false;
  if (quantity.isSure) return true;
  const before = reader.wordBefore(at);
  // «الدول الخمس»
  if (quantity.isDefinite) return quantity.value >= 3 && quantity.value <= 10 && /^.?ال.{2,}/u.test(before);
  if (reader.wordAfter(next - 1) === 'بالمئه' || reader.wordAfter(next - 1) === 'بالمائه') return true;
  if (!isCountedNoun(reader, next)) return false;
  // «ألّف كتابًا» is a verb; a thousand takes a genitive, which shows no alef.
  const isThousand = quantity.value === 1000;
  return (
    !isThousand ||
    (!/^(?:حرف|الذي|التي|من)$/u.test(before) && !/\u0651/u.test(reader.raw(at)) && !reader.word(next).endsWith('ا'))
  );
}

/** «(52) مليون»: the scale of digits that a bracket or a quotation mark parts from it. */
function followsDigits(reader: TokenReader, at: number): boolean {
  const isClosed = /^[)\]»”"]$/u.test(reader.raw(at - 1));
  return reader.isNear(at - 1) && reader.kind(isClosed ? at - 2 : at - 1) === 'number';
}

const NOT_PARTED = /^(?:ال)?(?:اول|ثاني|ثالث|رابع|اخير|اخر|خالي|نهائي|سنوي|سنويه|شمالي|جنوبي)$/u;

const MEASURE = /^ال(?:سنه|عام|شهر|اسبوع|يوم|ساعه|دقيقه|مليون|مليار|الف|درجه|نقطه|متر|كيلومتر|طن)$/u;

function standsAsFraction(reader: TokenReader, at: number, quantity: Quantity): boolean {
  const after = reader.wordAfter(quantity.next - 1);
  if (NOT_PARTED.test(after)) return false;
  if (quantity.next > at + 1 || quantity.value > 0.6) return true;
  // «سنة ونصف», «خمس سنوات ونصف السنة»: a part added to the noun before it.
  if (quantity.hasConjunction) return after.startsWith('ال') && !MEASURE.test(after);
  if (quantity.isDefinite) return reader.word(at).endsWith('النصف') || reader.raw(quantity.next) === '(';
  return after.length >= 3 && !NOT_A_NOUN.has(after);
}
