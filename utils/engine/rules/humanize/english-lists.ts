import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** «أ، ب، ج» with no و anywhere, or with it on the last alone: short items between commas. */
function findLists(paragraph: Paragraph): Hit[] {
  return paragraph.sentences.flatMap((sentence): Hit[] => {
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const parts = text.split('،');
    if (parts.length < 3) return [];
    const hits: Hit[] = [];
    let offset = 0;
    const placed = parts.map((part) => {
      const start = offset;
      offset += part.length + 1;
      return { part, start };
    });
    // Middle items alone are known from end to end: the first one and the last run into the sentence.
    let run: { part: string; start: number }[] = [];
    const close = () => {
      if (run.length >= 2) {
        const last = run.at(-1);
        const first = run[0];
        if (first !== undefined && last !== undefined) hits.push(toHit(sentence.start, first, last));
      }
      run = [];
    };
    placed.slice(1, -1).forEach((item) => {
      if (isBareItem(item.part)) run.push(item);
      else close();
    });
    close();
    return hits.slice(0, 1);
  });
}

function toHit(base: number, first: { part: string; start: number }, last: { part: string; start: number }): Hit {
  const start = base + first.start + (/^\s*/u.exec(first.part)?.[0].length ?? 0);
  return { start, end: base + last.start + last.part.trimEnd().length };
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
  weight: 1,
  id: 'humanize/english-list',
  title: { ar: 'قائمة بفواصل بلا واو', en: 'Comma list without و' },
  why: {
    ar: 'العربية تعطف كل عنصر بالواو: «أ وب وج» لا «أ، ب، ج».',
    en: 'Arabic joins every item with و: “أ وب وج”, not “أ، ب، ج”.',
  },
  match: { kind: 'paragraph', find: findLists },
  good: ['اشترى تفاحًا وموزًا وعنبًا.', 'جاء أحمد، ثم خالد، ثم سالم، وجلسوا.'],
  bad: [['تتطلب المهنة الصبر، التركيز، الدقة، والالتزام.', null]],
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
