import type { NumberSpan } from '../../../arabic/numerals.ts';
import type { Analysis, PlacedParagraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { numbersIn } from '../../readings.ts';
import { numberedSentences } from './reading.ts';

const LIST_ITEM =
  /^\s*(?:[\d٠-٩]{1,2}\s*[.)\-–:]|[•●◦▪*–-]\s|(?:أولا|أولًا|ثانيا|ثانيًا|ثالثا|ثالثًا|رابعا|رابعًا|خامسا|خامسًا|سادسا|سادسًا|سابعا|سابعًا))/u;
const COUNTED =
  /^\s*(?:أسباب|جوانب|خطوات|نقاط|طرق|عوامل|أنواع|مراحل|نصائح|مهارات|أدوات|عناصر|مزايا|فوائد|تحديات|أمور|محاور|قواعد|مبادئ|أقسام|فئات|مجالات|مميزات|عيوب|أفكار|وسائل|شروط|أخطاء|حلول|أشياء|ركائز)(?![\u0621-\u064A])/u;

/** The count a paragraph announces for the list after it: the last counted number before its closing colon. */
const announcedIn = perParagraph((paragraph): NumberSpan | undefined => {
  if (!/:\s*$/u.test(paragraph.text)) return undefined;
  const number = numbersIn(paragraph).findLast(({ kind, value }) => kind === 'plain' && value >= 2 && value <= 20);
  return number !== undefined && COUNTED.test(paragraph.text.slice(number.end)) ? number : undefined;
});

function findWrongCounts({ paragraphs }: Analysis): Hit[] {
  return paragraphs.flatMap((paragraph, index): Hit[] => {
    const announced = announcedIn(paragraph);
    if (announced === undefined) return [];
    const items = itemsAfter(paragraphs, index + 1);
    if (items < 2 || items === announced.value) return [];
    const { offset } = paragraph;
    return [{ start: announced.start + offset, end: announced.end + offset, params: { said: announced.text, items } }];
  });
}

function itemsAfter(paragraphs: readonly PlacedParagraph[], from: number): number {
  let items = 0;
  for (let at = from; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.text ?? '';
    if (text.trim() === '') continue;
    if (!LIST_ITEM.test(text)) break;
    items += 1;
  }
  return items;
}

export const wrongListCount = rule({
  id: 'facts/computed-list-count',
  pass: 'facts',
  title: { ar: 'عدد لا يوافق القائمة', en: 'Count against its list' },
  why: {
    ar: 'يعد النص «{said}» وفي القائمة بعده {items}.',
    en: 'The text announces “{said}”; the list after it has {items}.',
  },
  severity: 'error',
  match: { kind: 'document', find: findWrongCounts },
  good: [
    'لذلك ثلاثة أسباب:\n1. السعر.\n2. الوقت.\n3. الجودة.',
    'في 2024 ظهرت أدوات كثيرة:\n- الأولى.\n- الثانية.',
    'لذلك ثلاثة أسباب: السعر والوقت والجودة.',
  ],
  bad: [['لذلك ثلاثة أسباب رئيسية:\n1. السعر.\n\n2. الوقت.\n3. الجودة.\n4. الثقة.', null]],
});

const QUANTITY_NOUN = 'عدد|نسبة|إجمالي|مساحة|تكلفة|سعر|طول|ارتفاع|حجم|قيمة|راتب|متوسط|رأس مال|إيرادات|أرباح';
/** «بلغ عدد المستخدمين 300»: a measure, what it measures, and within a few words its figure. */
const LABEL = new RegExp(
  `(?<![\\u0621-\\u064A])[وف]?(?:${QUANTITY_NOUN})\\s+(?:[\\u0621-\\u0652]+)(?:\\s+[\\u0621-\\u0652]+)?`,
  'gu',
);
const FIGURE_REACH = 30;
/** Two figures of different times, places or parts contradict nothing. */
const QUALIFIED =
  /عام|سنة|العام|قبل|بعد|الماضي|المقبل|القادم|حاليا|سابقا|في (?:مصر|السعودية|الأردن|المغرب|الإمارات)|يوميا|شهريا|سنويا|من .{0,20} إلى/u;

interface Figure {
  label: string;
  number: NumberSpan;
}

const figuresIn = perParagraph((paragraph): Figure[] =>
  numberedSentences(paragraph).flatMap(({ sentence, numbers }) => {
    const text = paragraph.text.slice(sentence.start, sentence.end);
    if (QUALIFIED.test(text)) return [];
    return [...text.matchAll(LABEL)].flatMap((match): Figure[] => {
      const end = sentence.start + match.index + match[0].length;
      const number = numbers.find(
        ({ start, kind }) => start >= end && start - end <= FIGURE_REACH && (kind === 'plain' || kind === 'percent'),
      );
      if (number === undefined) return [];
      return [{ label: match[0].replace(/^[وف](?=\p{L}{3})/u, '').replaceAll(/[\u064B-\u0652]/gu, ''), number }];
    });
  }),
);

function findTwoValues({ paragraphs }: Analysis): Hit[] {
  const first = new Map<string, { number: NumberSpan; offset: number }>();
  const hits: Hit[] = [];
  for (const paragraph of paragraphs) {
    for (const { label, number } of figuresIn(paragraph)) {
      const key = `${label} ${number.kind}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, { number, offset: paragraph.offset });
      else if (known.number.value !== number.value) {
        hits.push({
          start: number.start + paragraph.offset,
          end: number.end + paragraph.offset,
          related: [{ start: known.number.start + known.offset, end: known.number.end + known.offset }],
          params: { label, first: known.number.text, second: number.text },
        });
      }
    }
  }
  return hits;
}

export const twoValues = rule({
  id: 'facts/computed-two-values',
  pass: 'facts',
  title: { ar: 'قيمتان لشيء واحد', en: 'Two values for one thing' },
  why: {
    ar: 'ورد «{label}» {first} في موضع و{second} هنا؛ أيهما الصحيح؟',
    en: '“{label}” is {first} in one place and {second} here; which is right?',
  },
  severity: 'warning',
  match: { kind: 'document', find: findTwoValues },
  good: [
    'بلغ عدد المستخدمين 300 ألف. ووصل عدد المشتركين إلى 20 ألفًا.',
    'بلغ عدد المستخدمين 300 في عام 2020. وبلغ عدد المستخدمين 500 في عام 2024.',
    'عدد المقاعد 40. وعدد المقاعد 40 لا يكفي.',
  ],
  bad: [['يبلغ عدد المستخدمين 300 ألف. وذكر التقرير أن عدد المستخدمين 350 ألفًا.', null]],
});

const SUM = /(?:المجموع|مجموعها|بمجموع|إجمالا|أي ما مجموعه|ليصبح الإجمالي|بإجمالي|مجموعهم)\s*(?:قدره|بلغ|هو|يبلغ)?\s*$/u;

export const wrongSum = rule({
  id: 'facts/computed-sum',
  pass: 'facts',
  title: { ar: 'مجموع غير صحيح', en: 'Wrong sum' },
  why: { ar: 'مجموع الأرقام قبله {right}، لا {said}.', en: 'The figures before it add up to {right}, not {said}.' },
  severity: 'warning',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      numberedSentences(paragraph).flatMap((sentence): Hit[] => {
        const numbers = sentence.numbers.filter(({ kind }) => kind === 'plain');
        if (numbers.length < 3) return [];
        const at = numbers.findIndex(({ start }) => SUM.test(paragraph.text.slice(Math.max(0, start - 28), start)));
        const total = numbers[at];
        const parts = numbers.slice(0, at);
        if (total === undefined || parts.length < 2) return [];
        const right = parts.reduce((sum, { value }) => sum + value, 0);
        if (Math.abs(right - total.value) < 0.01) return [];
        return [
          {
            start: total.start,
            end: total.end,
            related: parts.map(({ start, end }) => ({ start, end })),
            params: { right, said: total.text },
          },
        ];
      }),
  },
  good: ['باع 20 كتابًا أمس و30 كتابًا اليوم، بمجموع 50 كتابًا.', 'بلغ المجموع 50 كتابًا.'],
  bad: [['باع 20 كتابًا أمس و30 كتابًا اليوم، بمجموع 60 كتابًا.', null]],
});
