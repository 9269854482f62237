import { countedNoun } from '../../../arabic/number-to-words.ts';
import type { NumberSpan } from '../../../arabic/numerals.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { withCounted } from './counted.ts';
import { after, before, between, formatLike, numberedSentences, shown, withValue } from './reading.ts';

/** Figures in running text are rounded: a difference of one is no fault. */
const ROUNDING = 1;
const CHANGE_WORD =
  '(?:أي|وهو|وهي|ما يعني|ما يعادل|مسجلا|مسجلًا|محققا|محققًا|بفارق|ب?نسبة|ب?معدل|ب?زيادة|ب?نمو|ب?ارتفاع|ب?صعود|ب?قفزة|ب?انخفاض|ب?تراجع|ب?هبوط|ب?نقص|ب?تقلص)';
/** What may stand between a span and its percentage: the counted noun, then words of change. */
const SAYS_CHANGE = new RegExp(
  `^(?:\\s+[\\u0621-\\u0652]+){0,3}\\s*[،,(–-]?\\s*${CHANGE_WORD}(?:\\s+[\\u0621-\\u0652]+){0,3}\\s*\\(?$`,
  'u',
);
const CHANGES =
  /(?<![\u0621-\u064A])[وف]?(?:س?[تين])?(?:زاد|زياد|زيد|ارتف|رتفع|نمو|نما|نمت|صعد|قفز|انخف|نخفض|تراجع|هبط|نقص|تقلص)[\u0621-\u0652]*\s+(?:[\u0621-\u0652]+\s+){0,3}(?:بنسبة|بمعدل|بواقع|نسبته|نسبتها)?\s*(?:بلغت|تبلغ|قدرها)?\s*$/u;

/** The percentage that a sentence gives for a change, after its span or before it («ارتفع بنسبة 20% من 40 إلى 50»). */
function percentageOf(
  paragraph: Paragraph,
  numbers: readonly NumberSpan[],
  start: number,
  end: number,
): NumberSpan | undefined {
  const later = numbers.find(({ start: at }) => at >= end);
  if (later?.kind === 'percent') return SAYS_CHANGE.test(between(paragraph, end, later.start)) ? later : undefined;
  const earlier = numbers.findLast(({ kind, end: at }) => kind === 'percent' && at <= start && start - at <= 6);
  return earlier !== undefined && CHANGES.test(before(paragraph, earlier.start, 60)) ? earlier : undefined;
}

function findWrongChange(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers, spans, compared }) =>
    [...spans, ...compared].flatMap(({ from, to, fromValue, toValue }): Hit[] => {
      if (from.kind !== 'plain' || fromValue <= 0 || toValue < 0) return [];
      const start = Math.min(from.start, to.start);
      const end = Math.max(from.end, to.end);
      const said = percentageOf(paragraph, numbers, start, end);
      if (said === undefined) return [];
      const right = Math.abs(((toValue - fromValue) / fromValue) * 100);
      if (Math.abs(right - said.value) <= Math.max(ROUNDING, right * 0.02)) return [];
      const fix = withValue(said, right);
      return [
        {
          start: said.start,
          end: said.end,
          related: [{ start, end }],
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
    'بلغت الأرباح 50 مليون دولار مقارنة بـ 40 مليون دولار، بزيادة 25%.',
    'تقلصت المدة من 22 ساعة إلى 11 ساعة، وتشير التوقعات إلى ارتفاع العائدات بنسبة 259%.',
  ],
  bad: [
    ['ارتفع العدد من 40 إلى 50، أي بنسبة 20%.', 'ارتفع العدد من 40 إلى 50، أي بنسبة 25%.'],
    ['ارتفعت الأرباح بنسبة ٣٠٪ من ٤٠ إلى ٥٠ مليونًا.', 'ارتفعت الأرباح بنسبة ٢٥٪ من ٤٠ إلى ٥٠ مليونًا.'],
    [
      'بلغت الأرباح 50 مليون دولار مقارنة بـ 40 مليون دولار، بزيادة 20%.',
      'بلغت الأرباح 50 مليون دولار مقارنة بـ 40 مليون دولار، بزيادة 25%.',
    ],
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
      const fix = withCounted(paragraph, part, shown(right));
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
  bad: [['وافق 20% من 500 موظف، أي 120 موظفًا.', 'وافق 20% من 500 موظف، أي 100 موظف.']],
});

const PARTITION = /توزع|تتوزع|ينقسم|تنقسم|انقسم|مقسم|موزع|تشكل مجتمعة|النسب التالية/u;
const REST = /(?:والباقي|والبقية|والنسبة الباقية|فيما شكل الباقون|أما الباقون|والباقون)/u;
/** A choice of several answers may add up to more than a hundred. */
const SEVERAL_ANSWERS = /أكثر من (?:إجابة|خيار|سبب)|إجابات متعددة|اختيار متعدد/u;

function findBadParts(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ sentence, numbers }): Hit[] => {
    const shares = numbers.filter(({ kind }) => kind === 'percent');
    if (shares.length < 2) return [];
    const text = paragraph.text.slice(sentence.start, sentence.end);
    // A share before the words that part the whole is a share of something else.
    const from = sentence.start + (REST.test(text) ? 0 : Math.max(0, text.search(PARTITION)));
    const parts = shares.filter(({ start }) => start >= from);
    const [first, ...others] = parts;
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    // «1579 كيلومترًا (55.7% من المدينة)»: each is a share of a whole of its own.
    if (parts.some(({ end }) => /^\s*من\s+(?:إجمالي|مجموع|مساحة|عدد)/u.test(after(paragraph, end)))) return [];
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
