import type { NumberSpan } from '../../../arabic/numerals.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { withCounted } from './counted.ts';
import { before, between, numberedSentences, shown } from './reading.ts';

const SUM =
  /(?:المجموع|مجموعها|مجموعهم|بمجموع|إجمالا|إجمالًا|أي ما مجموعه|ليصبح الإجمالي|بإجمالي)\s*(?:قدره|بلغ|هو|يبلغ)?\s*$/u;
/** Parts of one sum stand close to each other and to it. */
const NEAR = 40;

/** The numbers right before one, each near the next. */
function partsBefore(numbers: readonly NumberSpan[], at: number): NumberSpan[] {
  let first = at;
  while (first > 0 && (numbers[first]?.start ?? 0) - (numbers[first - 1]?.end ?? 0) <= NEAR) first -= 1;
  return numbers.slice(first, at);
}

function findWrongSum(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap((sentence): Hit[] => {
    const numbers = sentence.numbers.filter(({ kind }) => kind === 'plain');
    const at = numbers.findIndex(({ start }) => SUM.test(before(paragraph, start, 28)));
    const total = numbers[at];
    if (total === undefined) return [];
    const parts = partsBefore(numbers, at);
    if (parts.length < 2) return [];
    const right = parts.reduce((sum, { value }) => sum + value, 0);
    if (Math.abs(right - total.value) < 0.01 || isRounded(right, total)) return [];
    const fix = withCounted(paragraph, total, right);
    return [
      {
        start: total.start,
        end: total.end,
        related: parts.map(({ start, end }) => ({ start, end })),
        params: { sum: parts.map(({ text }) => text).join(' + '), right: shown(right), said: total.text },
        ...(fix === undefined ? {} : { fixes: [fix] }),
      },
    ];
  });
}

/** «3 ملايين» for 3,020,000: what a scale word leaves out. */
function isRounded(right: number, { value, scale }: NumberSpan): boolean {
  return scale > 1 && Math.abs(right - value) <= scale / 10;
}

export const wrongSum = rule({
  id: 'facts/computed-sum',
  pass: 'facts',
  title: { ar: 'مجموع غير صحيح', en: 'Wrong sum' },
  why: { ar: '{sum} يساوي {right}، لا {said}.', en: '{sum} is {right}, not {said}.' },
  severity: 'warning',
  match: { kind: 'paragraph', find: findWrongSum },
  good: [
    'باع 20 كتابًا أمس و30 كتابًا اليوم، بمجموع 50 كتابًا.',
    'بلغ المجموع 50 كتابًا.',
    'في الكتاب 20 بابًا و8 فصول، وأكثرها في الأمثال باب العين وهو أطول أبواب الكتاب كله بمجموع 190 مثلًا.',
  ],
  bad: [
    ['باع 20 كتابًا أمس و30 كتابًا اليوم، بمجموع 60 كتابًا.', 'باع 20 كتابًا أمس و30 كتابًا اليوم، بمجموع 50 كتابًا.'],
    ['باع 4 كتب أمس و7 كتب اليوم، بمجموع 10 كتب.', 'باع 4 كتب أمس و7 كتب اليوم، بمجموع 11 كتابًا.'],
  ],
});

/** A comma, or «بينهم»: «ثلاث مراحل استفاد منها 3202» speaks of other things. */
const AMONG =
  /^(?:\s+[\u0621-\u0652]+){0,2}\s*(?:[،,]\s*(?:منهم|منها)|[،,]?\s*(?:من\s+)?(?:بينهم|بينها))\s+(?:نحو|حوالي)?\s*$/u;

export const partOverWhole = rule({
  id: 'facts/computed-part-over-whole',
  pass: 'facts',
  title: { ar: 'جزء أكبر من كله', en: 'Part larger than its whole' },
  why: { ar: 'لا يكون {part} من {whole}؛ راجع الرقمين.', en: '{part} cannot be among {whole}; check both figures.' },
  severity: 'error',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      numberedSentences(paragraph).flatMap(({ numbers }) =>
        numbers.flatMap((whole, index): Hit[] => {
          const part = numbers[index + 1];
          if (part?.kind !== 'plain' || whole.kind !== 'plain' || part.value <= whole.value) return [];
          // «3 ملايين، منهم 500»: the scale may be understood.
          if (!AMONG.test(between(paragraph, whole.end, part.start))) return [];
          return [{ start: whole.start, end: part.end, params: { part: part.text, whole: whole.text } }];
        }),
      ),
  },
  good: [
    'حضر 200 موظف، منهم 50 امرأة.',
    'زار المعرض 3 آلاف شخص بينهم 900 طفل.',
    'نُفذ المشروع على ثلاث مراحل استفاد منها 3202 عائلة.',
  ],
  bad: [['حضر 200 موظف، منهم 250 امرأة.', null]],
});

/** Days in a unit of time, by its folded beginning. */
const PERIODS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^\s+(?:شهر|أشهر|شهور|اشهر)/u, /شهري|في الشهر|كل شهر/u, 'شهر'],
  [/^\s+(?:سنة|سنوات|عام|أعوام|اعوام)/u, /سنوي|في السنة|في العام|كل عام|كل سنة/u, 'سنة'],
  [/^\s+(?:يوم|أيام|ايام)/u, /يومي|في اليوم|كل يوم/u, 'يوم'],
  [/^\s+(?:أسبوع|أسابيع|اسبوع|اسابيع)/u, /أسبوعي|اسبوعي|في الأسبوع|كل أسبوع/u, 'أسبوع'],
];
const DURING = /(?:خلال|على مدى|على مدار|طوال|في غضون|في)\s+(?:مدة\s+)?$/u;
const RATE = /(?:بمعدل|بمتوسط|أي|بواقع)\s+(?:نحو\s+|حوالي\s+)?$/u;

/** «1200 دولار خلال 12 شهرًا، أي 150 دولارًا شهريًا». */
function findWrongRates(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((total, index): Hit[] => {
      const count = numbers[index + 1];
      const rate = numbers[index + 2];
      if (total.kind !== 'plain' || count?.kind !== 'plain' || rate?.kind !== 'plain' || count.value < 2) return [];
      if (count.start - total.end > NEAR || rate.start - count.end > NEAR) return [];
      if (!DURING.test(before(paragraph, count.start)) || !RATE.test(before(paragraph, rate.start))) return [];
      const rest = paragraph.text.slice(rate.end, rate.end + 30).replace(/[.؟!؛].*$/su, '');
      const isRate = PERIODS.some(
        ([unit, adverb]) => unit.test(paragraph.text.slice(count.end, count.end + 12)) && adverb.test(rest),
      );
      if (!isRate) return [];
      const right = total.value / count.value;
      if (Math.abs(right - rate.value) <= Math.max(right * 0.05, rate.value === Math.round(right) ? 1 : 0)) return [];
      const fix = withCounted(paragraph, rate, shown(right));
      return [
        {
          start: rate.start,
          end: rate.end,
          related: [{ start: total.start, end: count.end }],
          params: { total: total.text, count: count.text, right: shown(right), said: rate.text },
          ...(fix === undefined ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const wrongRate = rule({
  id: 'facts/computed-rate',
  pass: 'facts',
  title: { ar: 'معدل غير صحيح', en: 'Wrong average' },
  why: { ar: '{total} على {count} يساوي {right}، لا {said}.', en: '{total} over {count} is {right}, not {said}.' },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongRates },
  good: [
    'أنفق 1200 دولار خلال 12 شهرًا، أي 100 دولار شهريًا.',
    'كتب 50 مقالًا خلال 7 أيام، بمعدل 7 مقالات يوميًا.',
    'أنفق 1200 دولار خلال 12 شهرًا، أي 300 دولار سنويًا لكل فرد.',
  ],
  bad: [['أنفق 1200 دولار خلال 12 شهرًا، أي 150 دولارًا شهريًا.', 'أنفق 1200 دولار خلال 12 شهرًا، أي 100 دولار شهريًا.']],
});
