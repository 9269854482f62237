import type { NumberSpan } from '../../../arabic/numerals.ts';
import type { Sentence } from '../../../arabic/sentences.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { numbersIn } from '../../readings.ts';

/** A sentence that holds numbers. */
export interface NumberedSentence {
  sentence: Sentence;
  numbers: readonly NumberSpan[];
  /** The «من … إلى …» spans, both numbers of one kind. */
  spans: readonly Span[];
  /** What is compared with what it was: «50 مقارنة بـ 40». */
  compared: readonly Span[];
}

/** The sentences of a paragraph that hold numbers, read once for all checks. */
export const numberedSentences: (paragraph: Paragraph) => readonly NumberedSentence[] = perParagraph((paragraph) => {
  const all = numbersIn(paragraph);
  const found: NumberedSentence[] = [];
  if (all.length === 0) return found;
  let next = 0;
  for (const sentence of paragraph.sentences) {
    const numbers: NumberSpan[] = [];
    for (let number = all[next]; number !== undefined && number.start < sentence.end; number = all[next]) {
      if (number.end <= sentence.end) numbers.push(number);
      next += 1;
    }
    if (numbers.length > 0)
      found.push({ sentence, numbers, spans: spansOf(paragraph, numbers), compared: comparedIn(paragraph, numbers) });
  }
  return found;
});

/** The text between two places, one blank for each run of white space. */
export function between(paragraph: Paragraph, from: number, to: number): string {
  const text = paragraph.text.slice(from, to);
  return /[^\S ]|\s\s/u.test(text) ? text.replaceAll(/\s+/gu, ' ') : text;
}

/** The text right before a place, as far back as `units`. */
export function before(paragraph: Paragraph, at: number, units = 24): string {
  return between(paragraph, Math.max(0, at - units), at);
}

export function after(paragraph: Paragraph, at: number, units = 32): string {
  return between(paragraph, at, at + units);
}

/** «من A إلى B»: what a thing was and what it became. */
export interface Span {
  from: NumberSpan;
  to: NumberSpan;
  /** Both in the unit of the second: «من 40 إلى 50 مليونًا» means 40 million. */
  fromValue: number;
  toValue: number;
}

const FROM = /(?:^|[\s(])(?:[وف]?من)(?:\s+(?:نحو|حوالي|قرابة|عام|سنة))?\s*$/u;
const TO = /^[^.؟!؛]{0,24}?(?:\s|^)(?:إلى|الى|حتى)(?:\s+(?:نحو|حوالي|قرابة|عام|سنة))?\s*$/u;

function spansOf(paragraph: Paragraph, numbers: readonly NumberSpan[]): Span[] {
  return numbers.flatMap((from, index) => {
    const to = numbers[index + 1];
    if (from.kind !== to?.kind) return [];
    if (!FROM.test(before(paragraph, from.start)) || !TO.test(between(paragraph, from.end, to.start))) return [];
    const sharesScale = from.scale === 1 && to.scale > 1 && from.value < 1000;
    return [{ from, to, fromValue: from.value * (sharesScale ? to.scale : 1), toValue: to.value }];
  });
}

/** Numbers further apart than this are not compared in one breath, in units. */
const FAR = 56;
const COMPARED =
  /^(?:\s+[\u0621-\u0652]+){0,2}\s*[،,]?\s*(?:مقارنة\s*(?:بـ?|مع)|مقابل|بعد أن كانت?|نزولا من|نزولًا من|صعودا من|صعودًا من|ارتفاعا من|ارتفاعًا من|انخفاضا من|انخفاضًا من)\s*(?:نحو|حوالي)?\s*$/u;

function comparedIn(paragraph: Paragraph, numbers: readonly NumberSpan[]): Span[] {
  return numbers.flatMap((to, index) => {
    const from = numbers[index + 1];
    if (from?.kind !== 'plain' || to.kind !== 'plain' || from.start - to.end > FAR) return [];
    if (!COMPARED.test(between(paragraph, to.end, from.start))) return [];
    return [{ from, to, fromValue: from.value, toValue: to.value }];
  });
}

/** A value in digits, at most one decimal, in the digits that `like` is written in; undefined if those are words. */
export function formatLike(value: number, like: NumberSpan): string | undefined {
  if (like.digits === 'words') return undefined;
  const text = String(Math.round(value * 10) / 10);
  if (like.digits === 'latin') return text;
  return text.replaceAll(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit).replace('.', '٫');
}

/** A value for a reason's sentence: at most one decimal. */
export function shown(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Puts another value in the digits of a number and leaves the sign and words around them: «20%» → «25%». */
export function withValue(number: NumberSpan, value: number): string | undefined {
  const text = formatLike(value, number);
  return text === undefined ? undefined : number.text.replace(/[\d٠-٩۰-۹][\d٠-٩۰-۹.,٫٬]*/u, text);
}
