import type { Word } from '../../../arabic/words.ts';
import { type Paragraph, wordAtToken } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { isApart, watch } from './mixture.ts';

/** Connectives of learned prose (folded) and what everyday prose has; the same case and clause follow both. */
const LEARNED: Readonly<Record<string, string>> = {
  'بيد ان': 'لكن',
  'علاوة علي ذلك': 'كذلك',
  'فضلا عن ذلك': 'كذلك',
  'فضلا عن': 'مع',
  'اضف الي ذلك': 'كذلك',
  'حيث ان': 'لأن',
  'اذ ان': 'لأن',
  'نظرا لان': 'لأن',
  بغية: 'من أجل',
  ابتغاء: 'من أجل',
  ازاء: 'أمام',
  لاسيما: 'خاصة',
  'لا سيما': 'خاصة',
  'من جراء': 'بسبب',
  جراء: 'بسبب',
  بمقتضي: 'حسب',
  'في غضون': 'خلال',
  ريثما: 'حتى',
  'ومن ثم فان': 'لذلك فإن',
  بموجب: 'حسب',
};

const BY_FIRST_WORD = new Map<string, { rest: readonly string[]; plain: string }[]>();
for (const [learned, plain] of Object.entries(LEARNED)) {
  const [first = '', ...rest] = learned.split(' ');
  // The longest comes first: «فضلا عن ذلك» before «فضلا عن».
  const phrases = [...(BY_FIRST_WORD.get(first) ?? []), { rest, plain }];
  BY_FIRST_WORD.set(
    first,
    phrases.toSorted((a, b) => b.rest.length - a.rest.length),
  );
}
const watchedWords = watch(BY_FIRST_WORD.keys());

/** The connective that begins at a word, و before it or not. */
function connectiveAt(paragraph: Paragraph, word: Word): Hit | undefined {
  const bare = word.folded.replace(/^و/u, '');
  for (const first of [word.folded, bare]) {
    for (const { rest, plain } of BY_FIRST_WORD.get(first) ?? []) {
      const last = rest.length === 0 ? word : wordAtToken(paragraph, word.index + rest.length);
      const isWhole = rest.every((next, at) => wordAtToken(paragraph, word.index + at + 1)?.folded === next);
      if (!isWhole || last === undefined) continue;
      const clitic = first === word.folded ? '' : 'و';
      return { start: word.start, end: last.end, fixes: [clitic + plain] };
    }
  }
  return undefined;
}

export const learnedConnective = rule({
  id: 'tone/register-learned-connective',
  pass: 'tone',
  title: { ar: 'رابط ثقيل في نص مبسّط', en: 'Learned connective in plain text' },
  why: {
    ar: '«{match}» من لغة الكتب؛ النص المبسّط يستعمل كلمة كل يوم.',
    en: '“{match}” is bookish; plain text uses the everyday word.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find(paragraph, { register }) {
      if (register !== 'plain') return [];
      return watchedWords(paragraph)
        .filter((word) => !isApart(paragraph, word))
        .flatMap((word) => connectiveAt(paragraph, word) ?? []);
    },
  },
  exampleRegister: 'plain',
  good: ['بحث عن الحل لأن الوقت ضيق.', 'زار حيث شاء.'],
  bad: [
    ['تأخر العمل بيد أن الفريق لم يتوقف.', 'تأخر العمل لكن الفريق لم يتوقف.'],
    ['أجّلنا التسليم، وعلاوة على ذلك زدنا السعر.', 'أجّلنا التسليم، وكذلك زدنا السعر.'],
    ['توقف المصنع جراء الحريق.', 'توقف المصنع بسبب الحريق.'],
  ],
});
