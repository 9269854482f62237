import { rule } from '../../rule.ts';
import { isApart, watchWhere } from './mixture.ts';

const LAUGHTER = /^ه{3,}$|^(?:هه)+$/u;
const STRETCHED = /([اوي])\1{2,}|(.)\2{3,}/u;
const ALL_STRETCHED = /([اوي])\1{2,}|(.)\2{3,}/gu;

const isStretched = (folded: string) => LAUGHTER.test(folded) || STRETCHED.test(folded);
const watchedWords = watchWhere(({ kind, folded }) => kind === 'arabic' && isStretched(folded));

export const stretchedLetters = rule({
  id: 'tone/stretched-letters',
  pass: 'tone',
  title: { ar: 'حروف ممدودة', en: 'Stretched letters' },
  why: {
    ar: 'مدّ الحروف في «{match}» من كتابة المحادثات.',
    en: 'Stretching letters as in “{match}” is chat spelling.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      watchedWords(paragraph)
        .filter((word) => !isApart(paragraph, word))
        .map(({ start, end, folded }) => {
          const written = paragraph.text.slice(start, end);
          // «أساسييين» had two ya before its third.
          const mended = written.replace(/ي{3,}(?=ن$)/u, 'يي').replaceAll(ALL_STRETCHED, '$1$2');
          return { start, end, fixes: LAUGHTER.test(folded) || mended === written ? [] : [mended] };
        }),
  },
  good: ['بببغاء ملون في القفص.', 'ووري جثمانه الثرى.'],
  bad: [
    ['التصميم جميييل.', 'التصميم جميل.'],
    ['شركاء أساسييين.', 'شركاء أساسيين.'],
    ['الفكرة رائعة هههههه.', null],
  ],
});
