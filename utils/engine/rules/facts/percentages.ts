import { countedNoun } from '../../../arabic/number-to-words.ts';
import type { NumberSpan } from '../../../arabic/numerals.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { after, before, between, formatLike, numberedSentences, shown, withValue } from './reading.ts';

/** Figures in running text are rounded: a difference of one is no fault. */
const ROUNDING = 1;
/** How far from its span a percentage may stand and still speak of it, in units. */
const REACH = 60;
const CHANGE = /زياد|زاد|ارتف|نمو|نما|صعود|قفز|انخف|تراجع|هبوط|هبط|نقص|تقلص|أي|بنسبة|نسبته|نسبتها|قدره|بمعدل/u;

/** The percentage that a sentence gives for a change, after its span or before it («ارتفع بنسبة 20% من 40 إلى 50»). */
function percentageOf(
  paragraph: Paragraph,
  numbers: readonly NumberSpan[],
  start: number,
  end: number,
): NumberSpan | undefined {
  const later = numbers.find(({ kind, start: at }) => kind === 'percent' && at >= end && at - end <= REACH);
  if (later !== undefined) return CHANGE.test(between(paragraph, end, later.start)) ? later : undefined;
  const earlier = numbers.findLast(({ kind, end: at }) => kind === 'percent' && at <= start && start - at <= 6);
  return earlier !== undefined && CHANGE.test(before(paragraph, earlier.start)) ? earlier : undefined;
}

function findWrongChange(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers, spans }) =>
    spans.flatMap(({ from, to, fromValue, toValue }): Hit[] => {
      if (from.kind !== 'plain' || fromValue === 0) return [];
      const said = percentageOf(paragraph, numbers, from.start, to.end);
      if (said === undefined) return [];
      const right = Math.abs(((toValue - fromValue) / fromValue) * 100);
      if (Math.abs(right - said.value) <= Math.max(ROUNDING, right * 0.02)) return [];
      const fix = withValue(said, right);
      return [
        {
          start: said.start,
          end: said.end,
          related: [{ start: from.start, end: to.end }],
          params: { from: from.text, to: to.text, right: shown(right), said: said.text },
          ...(fix === undefined ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const wrongChange = rule({
  id: 'facts/computed-change',
  pass: 'facts',
  title: { ar: 'نسبة تغير غير صحيحة', en: 'Wrong percentage of change' },
  why: {
    ar: 'من {from} إلى {to} تغير قدره {right}%، لا {said}.',
    en: 'From {from} to {to} is a change of {right}%, not {said}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongChange },
  good: [
    'ارتفع العدد من 40 إلى 50، أي بنسبة 25%.',
    'ارتفعت المبيعات من 3 إلى 4 ملايين، بزيادة 33%.',
    'تعمل الورشة من 9 إلى 5، ويحضرها 60% من الموظفين.',
    'نما من 97 إلى 103، بنسبة 6%.',
  ],
  bad: [
    ['ارتفع العدد من 40 إلى 50، أي بنسبة 20%.', 'ارتفع العدد من 40 إلى 50، أي بنسبة 25%.'],
    ['ارتفعت الأرباح بنسبة ٣٠٪ من ٤٠ إلى ٥٠ مليونًا.', 'ارتفعت الأرباح بنسبة ٢٥٪ من ٤٠ إلى ٥٠ مليونًا.'],
    ['تراجع عدد المشتركين من 80 إلى 60، بانخفاض 20%.', 'تراجع عدد المشتركين من 80 إلى 60، بانخفاض 25%.'],
  ],
});

const POINT = {
  singular: 'نقطة مئوية',
  dual: 'نقطتين مئويتين',
  plural: 'نقاط مئوية',
  accusativeSingular: 'نقطة مئوية',
};

function findPoints(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers, spans }) =>
    spans.flatMap(({ from, to, fromValue, toValue }): Hit[] => {
      if (from.kind !== 'percent' || fromValue === 0) return [];
      const said = percentageOf(paragraph, numbers, from.start, to.end);
      if (said === undefined) return [];
      const points = Math.abs(toValue - fromValue);
      const right = (points / fromValue) * 100;
      if (Math.abs(right - said.value) <= Math.max(ROUNDING, right * 0.02)) return [];
      const digits = formatLike(points, said);
      const isPoints = Math.abs(points - said.value) <= 0.5;
      // «نقطتين مئويتين» holds its number; other counts stand before their noun.
      const fix = points === 2 ? POINT.dual : `${digits} ${countedNoun(points, POINT)}`;
      return [
        {
          start: said.start,
          end: said.end,
          related: [{ start: from.start, end: to.end }],
          params: { from: from.text, to: to.text, points: shown(points), right: shown(right), said: said.text },
          ...(digits === undefined || !isPoints ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const percentagePoints = rule({
  id: 'facts/computed-points',
  pass: 'facts',
  title: { ar: 'نقاط مئوية لا نسبة', en: 'Percentage points, not percent' },
  why: {
    ar: 'من {from} إلى {to} فرق قدره {points} من النقاط المئوية، وهو نمو نسبته {right}%، لا {said}.',
    en: 'From {from} to {to} is {points} percentage points, a growth of {right}%, not {said}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findPoints },
  good: [
    'ارتفعت النسبة من 40% إلى 50%، بزيادة 10 نقاط مئوية.',
    'ارتفعت النسبة من 40% إلى 50%، أي بنمو نسبته 25%.',
    'بين 40% و50% من الناس.',
  ],
  bad: [
    ['ارتفعت النسبة من 40% إلى 50%، بزيادة 10%.', 'ارتفعت النسبة من 40% إلى 50%، بزيادة 10 نقاط مئوية.'],
    ['تراجعت الحصة من 30% إلى 15%، بانخفاض 15%.', 'تراجعت الحصة من 30% إلى 15%، بانخفاض 15 نقطة مئوية.'],
  ],
});

const EQUALS =
  /^[\s،,(]*(?:أي(?: ما)?(?: يعادل| يساوي| نحو)?|ما يعادل|بما يعادل|وهو ما يعادل|يعني|وهم|وهو|=)\s*(?:نحو|حوالي|قرابة)?\s*$/u;

function findShares(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((share, index): Hit[] => {
      const whole = numbers[index + 1];
      const part = numbers[index + 2];
      if (share.kind !== 'percent' || whole?.kind !== 'plain' || part?.kind !== 'plain') return [];
      if (
        !/^\s*من(?:\s+(?:أصل|إجمالي|مجموع|بين))?(?:\s+[\u0621-\u064A]+)?\s*$/u.test(
          between(paragraph, share.end, whole.start),
        )
      )
        return [];
      const gap = between(paragraph, whole.end, part.start).replace(
        /^\s*[\u0621-\u0652]+(?:\s+[\u0621-\u0652]+)?/u,
        '',
      );
      if (!EQUALS.test(gap)) return [];
      const right = (share.value / 100) * whole.value;
      if (Math.abs(right - part.value) <= Math.max(ROUNDING, right * 0.02)) return [];
      const fix = Number.isInteger(shown(right)) && part.scale === 1 ? withValue(part, right) : undefined;
      return [
        {
          start: part.start,
          end: part.end,
          related: [{ start: share.start, end: whole.end }],
          params: { share: share.text, whole: whole.text, right: shown(right), said: part.text },
          ...(fix === undefined ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const wrongShare = rule({
  id: 'facts/computed-share',
  pass: 'facts',
  title: { ar: 'حصة غير صحيحة', en: 'Wrong share' },
  why: { ar: '{share} من {whole} يساوي {right}، لا {said}.', en: '{share} of {whole} is {right}, not {said}.' },
  severity: 'error',
  match: { kind: 'paragraph', find: findShares },
  good: ['20% من 500 موظف، أي 100 موظف.', 'وافق 33% من 100 عضو، أي 33 عضوًا.', '20% من 500 موظف لديهم 3 أطفال.'],
  bad: [['وافق 20% من 500 موظف، أي 120 موظفًا.', 'وافق 20% من 500 موظف، أي 100 موظفًا.']],
});

const PARTITION = /توزع|تتوزع|ينقسم|تنقسم|انقسم|مقسم|موزع|تشكل مجتمعة|النسب التالية/u;
const REST = /(?:والباقي|والبقية|والنسبة الباقية|فيما شكل الباقون|أما الباقون|والباقون)/u;
/** A choice of several answers may add up to more than a hundred. */
const SEVERAL_ANSWERS = /أكثر من (?:إجابة|خيار|سبب)|إجابات متعددة|اختيار متعدد/u;

function findBadParts(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ sentence, numbers }): Hit[] => {
    const parts = numbers.filter(({ kind }) => kind === 'percent');
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined || parts.length < 2) return [];
    const text = paragraph.text.slice(sentence.start, sentence.end);
    if (!REST.test(text) && !(PARTITION.test(text) && parts.length > 2)) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const isWhole = Math.abs(sum - 100) <= ROUNDING;
    if (isWhole || (sum < 100 && !REST.test(text)) || SEVERAL_ANSWERS.test(paragraph.text)) return [];
    return [{ start: first.start, end: last.end, params: { sum: shown(sum) } }];
  });
}

export const badParts = rule({
  id: 'facts/computed-parts',
  pass: 'facts',
  title: { ar: 'أجزاء لا تساوي الكل', en: 'Parts that do not add up' },
  why: {
    ar: 'مجموع هذه النسب {sum}%، والأجزاء كلها مئة.',
    en: 'These shares add up to {sum}%; the parts of a whole are a hundred.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findBadParts },
  good: [
    'توزع المشاركون بين 40% من الشباب و35% من الطلاب و25% من المتقاعدين.',
    'وافق 62% من المستقلين مقابل 53% من الموظفين.',
    'اختار 70% السرعة والباقي 30% الجودة.',
    'توزعت الأسباب، ويمكن اختيار أكثر من سبب: 60% للسعر و50% للجودة و40% للسرعة.',
  ],
  bad: [
    ['توزع المشاركون بين 40% من الشباب و35% من الطلاب و30% من المتقاعدين.', null],
    ['اختار 70% السرعة والباقي 40% الجودة.', null],
  ],
});

const PEOPLE =
  /^\s*من\s+(?:ال)?(?:مستخدم|سكان|مشارك|موظف|ناس|عمل|طلاب|طلب|شباب|نساء|رجال|شركات|مستقل|مواطن|أفراد|أطفال)/u;

export const shareOverWhole = rule({
  id: 'facts/computed-over-whole',
  pass: 'facts',
  title: { ar: 'نسبة تفوق الكل', en: 'More than the whole' },
  why: {
    ar: '{match} من جماعة أكثر من الجماعة كلها؛ راجع الرقم.',
    en: '{match} of a group is more than the group; check the figure.',
  },
  severity: 'error',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      numberedSentences(paragraph).flatMap(({ numbers }) =>
        numbers
          .filter(({ kind, value, end }) => kind === 'percent' && value > 100 && PEOPLE.test(after(paragraph, end)))
          .map(({ start, end }) => ({ start, end })),
      ),
  },
  good: ['ارتفعت الأرباح بنسبة 150% من العام الماضي.', 'وافق 95% من المشاركين.'],
  bad: [['قال 120% من المشاركين إنهم راضون.', null]],
});

const ROUGHLY = /(?:نحو|حوالي|قرابة|ما يقرب من|ما يقارب|زهاء|تقريبا)\s*$/u;
const MORE = /(?:أكثر من|اكثر من|يزيد على|يفوق|يتجاوز|تجاوز)\s*$/u;
const LESS = /(?:أقل من|اقل من|دون)\s*$/u;

function findBadFractions(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((fraction, index): Hit[] => {
      const percent = numbers[index + 1];
      if (fraction.kind !== 'fraction' || percent?.kind !== 'percent') return [];
      // «نصف المستقلين (49%)»: the bracket says the same thing again.
      if (!/^(?:\s+[\u0621-\u0652]+){0,3}\s*\(\s*$/u.test(between(paragraph, fraction.end, percent.start))) return [];
      const whole = fraction.value * 100;
      const lead = before(paragraph, fraction.start);
      const isWrong = MORE.test(lead)
        ? percent.value <= whole
        : LESS.test(lead)
          ? percent.value >= whole
          : Math.abs(percent.value - whole) > (ROUGHLY.test(lead) ? 8 : 5);
      if (!isWrong) return [];
      const words = /(?:أكثر من|أقل من|نحو|حوالي)\s*$/u.exec(lead)?.[0] ?? '';
      return [
        {
          start: percent.start,
          end: percent.end,
          related: [{ start: fraction.start, end: fraction.end }],
          params: { words: `${words}${fraction.text}`.trim(), percent: percent.text, whole: shown(whole) },
        },
      ];
    }),
  );
}

export const fractionAgainstPercent = rule({
  id: 'facts/computed-fraction',
  pass: 'facts',
  title: { ar: 'كسر يخالف نسبته', en: 'Fraction against its percentage' },
  why: {
    ar: '«{words}» ({whole}%) لا يوافق {percent} بعده.',
    en: '“{words}” ({whole}%) does not agree with {percent} after it.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findBadFractions },
  good: ['ما يقرب من نصف (49%) المستقلين.', 'أكثر من نصف المستقلين (54%).', 'ثلث الموظفين (33%).'],
  bad: [
    ['أكثر من نصف المستقلين (45%) راضون.', null],
    ['قال ربع الموظفين (40%) إنهم متعبون.', null],
  ],
});
