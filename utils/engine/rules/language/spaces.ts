import { isArabicLetter } from '../../../arabic/letters.ts';
import { rule } from '../../rule.ts';
import type { Hit } from '../../rule.ts';
import { DIGITS, signBits } from '../../../arabic/signs.ts';
import { textRule } from './text-rule.ts';
import { wordRule } from './word-rule.ts';
import { isCommonNoun } from './words/common-nouns.ts';

const everywhere = ['quotation'] as const;

/** As many blanks as are looked for at the end of a paragraph. */
const LONGEST_END = 100;

export const spaceRules = [
  rule({
    id: 'language/double-space',
    pass: 'language',
    title: { ar: 'مسافتان متتاليتان', en: 'Two spaces' },
    why: { ar: 'تكفي مسافة واحدة بين الكلمتين.', en: 'One space between words is enough.' },
    severity: 'hint',
    within: everywhere,
    // A number of blanks beside a tab or a bar is a table, and blanks that open a line indent it.
    match: {
      kind: 'paragraph',
      find: ({ text }) =>
        text.search(/[ \u00A0]{2}/u) === -1
          ? []
          : [...text.matchAll(/(?<=[^\s|])[ \u00A0]{2,}(?=[^\s|])/gu)].map(({ 0: blanks, index }) => ({
              start: index,
              end: index + blanks.length,
              fixes: [' '],
            })),
    },
    good: ['كلمة بعد كلمة.', '    سطر مزاح', 'عمود  | عمود'],
    bad: [['كلمة  بعد   كلمة.', 'كلمة بعد كلمة.']],
  }),
  rule({
    id: 'language/no-break-space',
    pass: 'language',
    title: { ar: 'مسافة لا تنكسر', en: 'No-break space' },
    why: { ar: 'بقيت من النسخ مسافة خاصة مكان المسافة العادية.', en: 'A special blank was left by copying.' },
    severity: 'hint',
    within: everywhere,
    match: {
      kind: 'paragraph',
      find: ({ text }) => {
        const hits: Hit[] = [];
        for (const { index } of text.matchAll(/[\u00A0\u2000-\u200A\u202F]/gu)) {
          if (/[\u0621-\u0652،؛.]/u.test(text[index - 1] ?? '') && /[\u0621-\u064A«(]/u.test(text[index + 1] ?? ''))
            hits.push({ start: index, end: index + 1, fixes: [' '] });
        }
        return hits;
      },
    },
    good: ['كلمة بعد كلمة', '25\u00A0كم'],
    bad: [['كلمة\u00A0بعد كلمة', 'كلمة بعد كلمة']],
  }),
  rule({
    id: 'language/space-at-end',
    isTaste: true,
    pass: 'language',
    title: { ar: 'مسافة في آخر الفقرة', en: 'Space at the end' },
    why: { ar: 'لا حاجة إلى مسافة بعد آخر الفقرة.', en: 'No blank is needed after the end of a paragraph.' },
    severity: 'hint',
    offByDefault: true,
    match: {
      kind: 'paragraph',
      signs: signBits(' \u00A0'),
      find: ({ text }) => {
        const start = text.length - (/[ \u00A0]*$/u.exec(text.slice(-LONGEST_END))?.[0].length ?? 0);
        return start === 0 || start === text.length ? [] : [{ start, end: text.length, fixes: [''] }];
      },
    },
    good: ['انتهى.'],
    bad: [['انتهى. ', 'انتهى.']],
  }),
  textRule({
    id: 'language/tatweel-in-word',
    title: { ar: 'تطويل داخل الكلمة', en: 'Tatweel inside a word' },
    why: {
      ar: 'التطويل زينة للخط لا مكان لها في النص الرقمي، ويعطّل البحث.',
      en: 'Tatweel is decoration; it breaks searching.',
    },
    severity: 'warning',
    within: everywhere,
    // «بـ50» and «هـ» are right; a kashida between two letters of a word is not.
    // From the start of a word only, else a word of 100,000 letters takes their square.
    from: { word: ['\u0640'] },
    pattern:
      /(?<![\u0621-\u0652])[\u0621-\u0652]*[\u0621-\u063A\u0641-\u064A][\u064B-\u0652]*\u0640+[\u064B-\u0652]*[\u0621-\u063A\u0641-\u064A][\u0621-\u0652]*/uy,
    mend: ([word]) => {
      const [, particle = '', rest = ''] = /^([وف]?(?:[بكل]|ال|لل|بال|كال)\u0640+)?(.*)$/u.exec(word) ?? [];
      return /[^\u0640]\u0640+[^\u0640]/u.test(rest) ? (particle + rest).replaceAll('\u0640', '') : undefined;
    },
    good: ['بـ«كذا» ولـ50 والـ12 سنة 1440هـ', 'هـ.', 'بـالكتاب'],
    bad: [['الحـــياة جميـلة', 'الحياة جميلة']],
  }),
  textRule({
    id: 'language/tatweel-particle',
    title: { ar: 'حرف منفصل بتطويل', en: 'Particle cut off with tatweel' },
    why: { ar: 'يلتصق حرف الجر بالكلمة العربية بعده بلا تطويل.', en: 'The particle is written onto the Arabic word.' },
    severity: 'hint',
    within: everywhere,
    from: { word: ['\u0640'] },
    pattern: /(?<![\u0621-\u064A\u0640-\u0652])([وف]?[بكل])\u0640+\s*([\u0621-\u064A]{2,})/uy,
    mend: (match) => {
      const [, particle = '', word = ''] = match;
      if (word.includes('\u0640')) return undefined;
      return particle.endsWith('ل') && word.startsWith('ال') ? `${particle}ل${word.slice(2)}` : particle + word;
    },
    good: ['بـ 50 وبـ«كذا» ولـ OpenAI.', 'الـ12'],
    bad: [
      ['استخدمت لـ دمج الملفات.', 'استخدمت لدمج الملفات.'],
      ['حاجة لـ العمل', 'حاجة للعمل'],
    ],
  }),
  textRule({
    id: 'language/tatweel-article',
    title: { ar: 'أل منفصلة عن الكلمة', en: 'Article cut off from its word' },
    why: { ar: 'تلتصق «أل» بالكلمة العربية بعدها.', en: 'The article is written onto the Arabic word.' },
    severity: 'warning',
    within: everywhere,
    from: { word: ['\u0640'] },
    pattern: /(?<![\u0621-\u064A\u0640-\u0652])([وف]?[بكل]?ال)\u0640*\s*(?<=[\u0640\s])([\u0621-\u064A]{3,})/uy,
    mend: (match) => {
      const [whole, particle = '', word = ''] = match;
      // «ال سعود» is آل سعود: without a tatweel only a common noun is sure.
      if (word.startsWith('ال') || word.includes('\u0640') || !whole.includes('\u0640')) return undefined;
      return particle + word;
    },
    good: ['الـ12', 'آل سعود، وال سعود', 'الـ«فيسبوك»'],
    bad: [['هذه الـ فكرة', 'هذه الفكرة']],
  }),
  wordRule({
    id: 'language/article-apart',
    title: { ar: 'أل منفصلة عن الكلمة', en: 'Article cut off from its word' },
    why: { ar: 'تلتصق «أل» بالكلمة العربية بعدها.', en: 'The article is written onto the Arabic word.' },
    severity: 'warning',
    within: everywhere,
    about: (letters) => /^[وف]?ال$/u.test(letters),
    // «ال سعود» is آل سعود: only a common noun is sure.
    judge: ({ letters, start, end, next }, { text }) =>
      next !== undefined && text[end - 1] !== '\u0640' && !next.letters.startsWith('ال') && isCommonNoun(next.letters)
        ? { start, end: next.end, fixes: [letters + text.slice(next.start, next.end)] }
        : undefined,
    good: ['آل سعود، وال سعود', 'الجامعة'],
    bad: [['في ال جامعة', 'في الجامعة']],
  }),
  wordRule({
    id: 'language/waw-apart',
    title: { ar: 'واو العطف منفصلة', en: 'Waw standing apart' },
    why: { ar: 'تلتصق واو العطف بالكلمة بعدها.', en: 'The conjunction و is written onto the next word.' },
    severity: 'error',
    within: everywhere,
    about: (letters) => letters === 'و',
    judge: ({ start, end, previous, next }, { text }) => {
      if (next === undefined || next.letters.length < 2 || end - start > 1) return undefined;
      // Letters are listed: «أ و ب».
      if (previous?.letters.length === 1 || !/^$|[\s«(،؛.:]$/u.test(text.slice(0, start).slice(-1))) return undefined;
      return { start, end: next.start, fixes: ['و'] };
    },
    good: ['الحرفان أ و ب.', 'وقال ووعد.', 'المادتان (أ) و (ب)'],
    bad: [['جاء و قال نعم و مضى.', 'جاء وقال نعم ومضى.']],
  }),
  wordRule({
    id: 'language/particle-apart',
    title: { ar: 'حرف من حرف واحد منفصل', en: 'One-letter particle standing apart' },
    why: {
      ar: 'الحرف الواحد لا يقوم وحده، بل يلتصق بما بعده.',
      en: 'A one-letter particle is written onto the next word.',
    },
    severity: 'error',
    within: everywhere,
    about: (letters) => letters.length === 1 && 'بلفك'.includes(letters),
    judge: ({ letters, start, end, previous, next }) => {
      if (next === undefined || next.letters.length < 3 || end - start > 1) return undefined;
      if (previous === undefined || previous.letters.length < 2 || LABELLED.has(previous.letters)) return undefined;
      if (letters === 'ل' && next.letters.startsWith('ال')) return undefined;
      // «ف» and «ل» may be what is left of «في» and «لا».
      if (letters === 'ف' || letters === 'ل') return { fixes: [] };
      return { start, end: next.start, fixes: [letters] };
    },
    good: ['الحرف ب يأتي بعده.', 'فيتامين ك مهم', 'أ ب ج'],
    bad: [['كتب ب القلم', 'كتب بالقلم']],
  }),
  rule({
    id: 'language/digit-stuck',
    pass: 'language',
    title: { ar: 'عدد ملتصق بكلمة', en: 'Number stuck to a word' },
    why: { ar: 'تُترك مسافة بين العدد والكلمة.', en: 'A space stands between a number and a word.' },
    severity: 'warning',
    within: everywhere,
    match: {
      kind: 'paragraph',
      signs: DIGITS,
      find: ({ text, words }) => {
        const hits: Hit[] = [];
        for (const { kind, start, end } of words) {
          if (kind !== 'number') continue;
          // Hardly any number touches a letter.
          if (!isArabicLetter(text.charCodeAt(start - 1)) && !isArabicLetter(text.charCodeAt(end))) continue;
          if (!/^\d+$/u.test(text.slice(start, end))) continue;
          const before = /[\u0621-\u064A]+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
          if (before.length >= 4 && end - start >= 2 && !/[\w-]/u.test(text[end] ?? '')) {
            if (!/^[وف]?(?:[بكل]?ال|لل)$/u.test(before))
              hits.push({ start, end, fixes: [` ${text.slice(start, end)}`] });
          } else if (/^[\u0621-\u064A]{3}/u.test(text.slice(end, end + 3)) && !/\w/u.test(text[start - 1] ?? ''))
            hits.push({ start, end, fixes: [`${text.slice(start, end)} `] });
        }
        return hits;
      },
    },
    good: ['عام 2020 وبـ50 و1440هـ و5م و30كم', 'ال12'],
    bad: [
      ['سنوات2020 كانت صعبة', 'سنوات 2020 كانت صعبة'],
      ['وصل 50شخصا', 'وصل 50 شخصا'],
    ],
  }),
];

/** Words after which a single letter is a name. */
const LABELLED = new Set(
  'حرف الحرف حرفا نقطة فقرة الفقرة البند المادة الفئة فئة فيتامين مجموعة المجموعة الصف القسم النوع نوع مستوى'.split(
    ' ',
  ),
);
