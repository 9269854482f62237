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
    const items = itemsIn(paragraphs.slice(index + 1));
    if (items < 2 || items === announced.value) return [];
    const { offset } = paragraph;
    return [{ start: announced.start + offset, end: announced.end + offset, params: { said: announced.text, items } }];
  });
}

/** How many items paragraphs begin with. */
function itemsIn(paragraphs: readonly PlacedParagraph[]): number {
  let items = 0;
  for (const { text } of paragraphs) {
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
const LABEL = new RegExp(`(?<![\\u0621-\\u064A])[وف]?(?:${QUANTITY_NOUN})\\s+ال[\\u0621-\\u0652]+`, 'gu');
const FIGURE_REACH = 30;
/** A sentence that names the thing later on speaks of a part of it, or of another of its kind. */
const LABEL_WITHIN = 24;
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
    if (numbers.length > 1 || QUALIFIED.test(text)) return [];
    return [...text.matchAll(LABEL)].flatMap((match): Figure[] => {
      if (match.index > LABEL_WITHIN) return [];
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
  const all = new Map<string, { label: string; number: NumberSpan; offset: number }[]>();
  for (const paragraph of paragraphs) {
    for (const { label, number } of figuresIn(paragraph)) {
      const key = `${label} ${number.kind}`;
      all.set(key, [...(all.get(key) ?? []), { label, number, offset: paragraph.offset }]);
    }
  }
  return [...all.values()].flatMap((figures): Hit[] => {
    const [known, other] = figures;
    // A figure given again and again is that of one thing after another, as lists have it.
    if (known === undefined || other === undefined || figures.length > 2) return [];
    const { number, offset, label } = other;
    if (known.number.value === number.value) return [];
    return [
      {
        start: number.start + offset,
        end: number.end + offset,
        related: [{ start: known.number.start + known.offset, end: known.number.end + known.offset }],
        params: { label, first: known.number.text, second: number.text },
      },
    ];
  });
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
    'عدد الطبعات 9. عدد الطبعات 3. عدد الطبعات 1.',
  ],
  bad: [['يبلغ عدد المستخدمين 300 ألف. وذكر التقرير أن عدد المستخدمين 350 ألفًا.', null]],
});
