import { signBits } from '../../../arabic/signs.ts';
import { rule } from '../../rule.ts';

export const slashedGender = rule({
  id: 'tone/slashed-gender',
  pass: 'tone',
  title: { ar: 'شرطة للمذكر والمؤنث', en: 'Slash for gender' },
  why: {
    ar: 'الشرطة في «{match}» تثقل القراءة؛ الجمع أو المصدر يشمل الجنسين.',
    en: 'The slash in “{match}” is heavy to read; a plural or a verbal noun covers both.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    signs: signBits('/'),
    find: ({ text }) => {
      // The border on the left keeps the search from beginning again at each letter of a word.
      return Array.from(
        text.matchAll(/(?<![\u0621-\u064A])[\u0621-\u064A]{2,}\s?\/\s?[ةه](?![\u0621-\u064A])/gu),
        (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }),
      );
    },
  },
  good: ['الراتب 500 دولار/شهر.', 'المستخدمون جميعًا.'],
  bad: [['على المستخدم/ة تسجيل الدخول.', null]],
});
