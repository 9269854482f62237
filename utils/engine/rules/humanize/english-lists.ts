import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

interface Item {
  part: string;
  /** Where it begins in its sentence, its comma before it. */
  start: number;
}

/** «أ، ب، ج» with no و anywhere, or with it on the last alone: short items between commas. */
function findLists(paragraph: Paragraph): Hit[] {
  if (!paragraph.text.includes('،')) return [];
  return paragraph.sentences.flatMap((sentence): Hit[] => {
    const parts = paragraph.text.slice(sentence.start, sentence.end).split('،');
    if (parts.length < 3) return [];
    let offset = sentence.start;
    const items = parts.map((part): Item => {
      const start = offset;
      offset += part.length + 1;
      return { part, start };
    });
    // Middle items alone are known from end to end: the first one and the last run into the sentence.
    let from = 1;
    while (from < items.length - 1) {
      let to = from;
      while (to < items.length - 1 && isBareItem(items[to]?.part ?? '')) to += 1;
      if (to - from >= 2) return [toHit(items.slice(from, to), items[to]?.part ?? '')];
      from = to + 1;
    }
    return [];
  });
}

function toHit(run: readonly Item[], next: string): Hit {
  const placed = run.map(({ part, start }) => {
    const word = start + (/^\s*/u.exec(part)?.[0].length ?? 0);
    return { word, comma: start - 1, end: start + part.trimEnd().length };
  });
  const hit = { start: placed[0]?.word ?? 0, end: placed.at(-1)?.end ?? 0 };
  // Where و closes the series it is a list for certain, and its items may be joined: «أ وب وج».
  const isSeries = /^\s*و/u.test(next) || run.every(({ part }) => /\p{Script=Latin}/u.test(part));
  const fix = placed.map(({ word, comma }) => ({ range: { start: comma, end: word }, text: ' و' }));
  return isSeries ? { ...hit, fixes: [fix] } : hit;
}

function isBareItem(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  if (words.every((word) => /^[\p{Script=Latin}\d.+#-]+$/u.test(word)) && words[0] !== '') return true;
  const most = /^\s*ال/u.test(part) ? 5 : 2;
  return (
    words.length <= most &&
    words.every((word) => /^[\p{Script=Arabic}\u064B-\u0652]{2,}$/u.test(word)) &&
    !/^(?:و|ف|ثم|أو|بل|لكن|لا|أي|مثلا|أيضا|إذن|كذلك|كما|إن|أن|لقد|قد|حيث|بينما|إذ)/u.test(part.trim())
  );
}

export const commaList = rule({
  ...HABIT,
  weight: 0.6,
  needs: { company: 1 },
  id: 'humanize/english-list',
  title: { ar: 'قائمة بفواصل بلا واو', en: 'Comma list without و' },
  why: {
    ar: 'العربية تعطف كل عنصر بالواو: «أ وب وج» لا «أ، ب، ج».',
    en: 'Arabic joins every item with و: “أ وب وج”, not “أ، ب، ج”.',
  },
  match: { kind: 'paragraph', find: findLists },
  good: ['اشترى تفاحًا وموزًا وعنبًا.', 'جاء أحمد، ثم خالد، ثم سالم، وجلسوا.'],
  bad: [
    ['تتطلب المهنة الصبر، التركيز، الدقة، والالتزام.', 'تتطلب المهنة الصبر والتركيز والدقة، والالتزام.'],
    ['ظهرت أدوات مثل Figma، Canva، Sketch، وغيّرت المهنة.', 'ظهرت أدوات مثل Figma وCanva وSketch، وغيّرت المهنة.'],
    ['تتطلب المهنة الصبر، التركيز، الدقة، فاستعد.', null],
  ],
});

/** A sentence whose tail was cut off it: «…المنافسة. ما يفرض». Relative clauses and comparisons are the language pack's. */
export const choppedSentence = rule({
  ...HABIT,
  weight: 1,
  id: 'humanize/chopped-sentence',
  title: { ar: 'ذيل مقطوع عن جملته', en: 'Tail cut off its sentence' },
  why: {
    ar: '«{match}» تتمة للجملة السابقة لا جملة جديدة: ضع فاصلة بدل النقطة.',
    en: '“{match}” goes on with the sentence before: put a comma for the full stop.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    at: 'sentence-start',
    phrases: ['(مقابل|مثل|ما يفرض|ما يجعل|ما يعني|ما يؤدي|ما يتيح|ما يسهم|كجزء من)'],
    where: ({ paragraph, start }) => /[^.]\.\s+$/u.test(paragraph.text.slice(0, start)),
  },
  suggest: ({ paragraph, start }) => {
    const stop = /\.\s+$/u.exec(paragraph.text.slice(0, start));
    return stop === null ? [] : [[{ range: { start: stop.index, end: start }, text: '، ' }]];
  },
  good: ['مثل هذا يحدث كثيرًا.', 'زاد الدخل، مقابل ساعات أطول.'],
  bad: [
    ['يكتب سبعون منهم. مقابل عشرين قبل عام.', 'يكتب سبعون منهم، مقابل عشرين قبل عام.'],
    ['تغيرت السوق. ما يفرض التدريب.', 'تغيرت السوق، ما يفرض التدريب.'],
  ],
});

export const englishListRules = [commaList, choppedSentence];
