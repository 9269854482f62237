import { latinDigits } from './digits.ts';
import { type NumberSpan, findNumbers } from './numerals.ts';
import type { Span } from './span.ts';

/** Two numbers joined into one statement. */
export interface NumberRange extends Span {
  /** «من 40 إلى 50» may be a range or a change; «بين 40 و50» and «40–50» are ranges. */
  form: 'from-to' | 'between' | 'dash';
  from: NumberSpan;
  to: NumberSpan;
  /** The numbers with what they share: in «من 3 إلى 5 ملايين» both count millions, in «40–50%» both are per cent. */
  fromValue: number;
  toValue: number;
  kind: NumberSpan['kind'];
}

const DASH = /^\s?[-–—−]\s?$/u;
const FROM = /(?:^|[^\p{L}])[وف]?(?:ما )?من (?:(?:نحو|حوالي|قرابة|عام|سنة|العام) )?(?:ال)?$/u;
const TO =
  /^ (?:(?:في المئة|دولار|ريال|درهم|عام|سنة|شخص|\p{L}{2,12}) )?(?:إلى|الى|حتى|وحتى|وإلى) (?:(?:نحو|حوالي|قرابة|عام|سنة|العام) )?(?:ال)?$/u;
const BETWEEN = /(?:^|[^\p{L}])[وف]?(?:ما )?[بِ]*بين (?:(?:عامي|سنتي|نحو) )?(?:ال)?$/u;
const AND = /^ (?:\p{L}{2,12} )?و ?(?:ال|بين )?$/u;
const LOOK_BACK = 24;

/** The ranges of a text, in order; `numbers` are its numbers as `findNumbers` gives them. */
export function findNumberRanges(text: string, numbers: readonly NumberSpan[] = findNumbers(text)): NumberRange[] {
  const ranges: NumberRange[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 1) {
    const from = numbers[at];
    const to = numbers[at + 1];
    if (from === undefined || to === undefined || to.start - from.end > 40) continue;
    const form = formOf(text, from, to);
    if (form === undefined || from.kind === 'ordinal' || to.kind === 'ordinal') continue;
    ranges.push({ form, from, to, start: from.start, end: to.end, ...shared(from, to) });
    at += 1;
  }
  return ranges;
}

function formOf(text: string, from: NumberSpan, to: NumberSpan): NumberRange['form'] | undefined {
  const between = text.slice(from.end, to.start);
  if (DASH.test(between)) return from.value < to.value ? 'dash' : undefined;
  const before = text.slice(Math.max(0, from.start - LOOK_BACK), from.start);
  if (BETWEEN.test(before) && AND.test(between)) return 'between';
  return FROM.test(before) && TO.test(between) ? 'from-to' : undefined;
}

/** A scale or per cent sign after the second number serves the first too, unless the first has its own. */
function shared(from: NumberSpan, to: NumberSpan): Pick<NumberRange, 'fromValue' | 'toValue' | 'kind'> {
  const kind = from.kind === 'plain' ? to.kind : from.kind;
  const own = to.value / to.scale;
  const takesScale = from.scale === 1 && to.scale > 1 && from.value <= own && /\d$/u.test(latinDigits(from.text));
  return { fromValue: takesScale ? from.value * to.scale : from.value, toValue: to.value, kind };
}
