import type { StyleSheet } from '../../draft/style-sheet.ts';
import { numbersIn } from '../readings.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

type Percent = NonNullable<StyleSheet['percent']>;

const SUFFIX: Record<Percent, string> = {
  western: '%',
  arabic: '٪',
  'in-hundred': ' في المئة',
  'by-hundred': ' بالمئة',
};
/** What already is as wanted, right after the digits; المائة is a spelling of its own and no business of this rule. */
const WANTED: Record<Percent, RegExp> = {
  western: /[\d٠-٩]%$/u,
  arabic: /[\d٠-٩]٪$/u,
  'in-hundred': /\sفي الم(?:ئة|ائة)$/u,
  'by-hundred': /\sبالم(?:ئة|ائة)$/u,
};
const SIGN_OR_WORDS = /\s*(?:[%٪﹪％]|في\s+الم(?:ئة|ائة|ية|يه|ئه|ائه)|بالم(?:ئة|ائة|ية|يه|ئه|ائه))\s*/u;
const ANY = /[%٪﹪％]|الم(?:ئ|ائ|ي)[ةه]|بالم(?:ئ|ائ|ي)[ةه]/;
const LETTER = /[\p{L}\d]/u;

export const percent = houseRule({
  kind: 'percent',
  name: 'percent',
  title: { ar: 'النسبة المئوية كما يريد العميل', en: 'Percentages as the client wants them' },
  why: {
    ar: 'يريد العميل النسبة بالصورة {wish}، وهنا {match}.',
    en: 'The client wants percentages as {wish}; here stands {match}.',
  },
  wish: ({ percent: wanted = 'western' }) => SUFFIX[wanted].trim(),
  find: (paragraph, { percent: wanted = 'western' }) => {
    const { text } = paragraph;
    if (!ANY.test(text)) return [];
    const hits: Hit[] = [];
    for (const number of numbersIn(paragraph)) {
      if (number.kind !== 'percent' || number.digits === 'words' || WANTED[wanted].test(number.text)) continue;
      const { start, end } = number;
      const digits = number.text.replace(SIGN_OR_WORDS, '');
      // «50% off» is English.
      if (/^\s?[A-Za-z]/u.test(text.slice(end)) || !/^[-−+\d٠-٩.,٫٬\u00A0\u202F ،]+$/u.test(digits)) continue;
      const blank = LETTER.test(text[end] ?? '') ? ' ' : '';
      hits.push({ start, end, fixes: [digits + SUFFIX[wanted] + blank] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { percent: 'western' },
      good: ['ارتفعت بنسبة 28% و٣٠%.', 'عشرون في المئة من الناس.', 'زادت 3 نقاط مئوية.', 'خصم 50% off.'],
      bad: [
        ['ارتفعت بنسبة 28٪ ثم 30 في المئة.', 'ارتفعت بنسبة 28% ثم 30%.'],
        ['بلغت %28 أو 12.5 بالمائة.', 'بلغت 28% أو 12.5%.'],
      ],
    },
    {
      sheet: { percent: 'arabic' },
      good: ['ارتفعت بنسبة ٢٨٪.'],
      bad: [['ارتفعت بنسبة 28% ثم 30 في المئة.', 'ارتفعت بنسبة 28٪ ثم 30٪.']],
    },
    {
      sheet: { percent: 'in-hundred' },
      good: ['ارتفعت بنسبة 28 في المئة ثم 30 في المائة.'],
      bad: [['ارتفعت بنسبة 28% ثم 30٪.', 'ارتفعت بنسبة 28 في المئة ثم 30 في المئة.']],
    },
    {
      sheet: { percent: 'by-hundred' },
      good: ['ارتفعت بنسبة 28 بالمئة.'],
      bad: [['ارتفعت بنسبة 28%من قبل.', 'ارتفعت بنسبة 28 بالمئة من قبل.']],
    },
  ],
});
