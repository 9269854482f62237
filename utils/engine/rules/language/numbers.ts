import type { Paragraph } from '../../analysis.ts';
import type { ExactWord } from './exact-words.ts';
import { wordRule } from './word-rule.ts';
import { COUNTED } from './words/counted.ts';

const WITH_TA: Readonly<Record<string, string>> = {
  ثلاث: 'ثلاثة',
  أربع: 'أربعة',
  خمس: 'خمسة',
  ست: 'ستة',
  سبع: 'سبعة',
  ثماني: 'ثمانية',
  ثمان: 'ثمانية',
  تسع: 'تسعة',
  عشر: 'عشرة',
};
const WITHOUT_TA: Readonly<Record<string, string>> = {
  ثلاثة: 'ثلاث',
  أربعة: 'أربع',
  خمسة: 'خمس',
  ستة: 'ست',
  سبعة: 'سبع',
  ثمانية: 'ثماني',
  تسعة: 'تسع',
  عشرة: 'عشر',
};

function split(letters: string): [string, string] {
  if (letters.length > 6) return ['', ''];
  const match = /^([وفبلك]?)(.+)$/u.exec(letters);
  const whole = letters in WITH_TA || letters in WITHOUT_TA;
  return whole || match === null ? ['', letters] : [match[1] ?? '', match[2] ?? ''];
}

/** The number in figures right before a word, if one stands there. */
function figureBefore(word: ExactWord, { text }: Paragraph): { start: number; value: number } | undefined {
  const before = /(?<![\d.,٫/:-])(\d{1,7})\s$/u.exec(text.slice(Math.max(0, word.start - 12), word.start));
  if (before === null) return undefined;
  return { start: word.start - before[0].length, value: Number(before[1]) };
}

export const numberRules = [
  wordRule({
    id: 'language/number-masculine',
    title: { ar: 'عدد مؤنث لمعدود مذكر', en: 'Number before a masculine noun' },
    why: {
      ar: 'الأعداد من ثلاثة إلى عشرة تخالف المعدود: تُؤنث مع المذكر.',
      en: 'Numbers from three to ten take ة before a masculine noun.',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => split(letters)[1] in WITH_TA,
    judge: ({ letters, next, previous }) => {
      if (next === undefined || !COUNTED.has(next.letters)) return undefined;
      const [particle, number] = split(letters);
      const right = WITH_TA[number];
      if (right === undefined || /(?:ة|عشر|مئة|مائة|ون|ين)$/u.test(previous?.letters ?? '')) return undefined;
      return COUNTED.get(next.letters)?.gender === 'masculine' ? { fixes: [particle + right] } : undefined;
    },
    good: ['ثلاثة كتب، وثلاث قصص، وأربع مقالات.', 'خمس سنوات.', 'الساعة الرابعة عشر'],
    bad: [['قرأ ثلاث كتب في أربع أيام.', 'قرأ ثلاثة كتب في أربعة أيام.']],
  }),
  wordRule({
    id: 'language/number-feminine',
    title: { ar: 'عدد مذكر لمعدود مؤنث', en: 'Number before a feminine noun' },
    why: {
      ar: 'الأعداد من ثلاثة إلى عشرة تخالف المعدود: تُذكّر مع المؤنث.',
      en: 'Numbers from three to ten lose their ة before a feminine noun.',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => split(letters)[1] in WITHOUT_TA,
    judge: ({ letters, next }) => {
      if (next === undefined || !COUNTED.has(next.letters)) return undefined;
      const [particle, number] = split(letters);
      const right = WITHOUT_TA[number];
      if (right === undefined) return undefined;
      return COUNTED.get(next.letters)?.gender === 'feminine' ? { fixes: [particle + right] } : undefined;
    },
    good: ['ثلاث سنوات، وأربعة أعوام.', 'ثلاثة وعشرون.'],
    bad: [['بعد ثلاثة سنوات وخمسة ساعات', 'بعد ثلاث سنوات وخمس ساعات']],
  }),
  wordRule({
    id: 'language/counted-plural',
    title: { ar: 'تمييز العدد من 11 إلى 99', en: 'Noun after 11 to 99' },
    why: {
      ar: 'تمييز العدد من 11 إلى 99 مفرد منصوب: «{right}».',
      en: 'After 11 to 99 the noun is singular accusative: «{right}».',
    },
    severity: 'error',
    about: (letters) => COUNTED.has(letters),
    judge: (word, paragraph) => {
      const counted = COUNTED.get(word.letters);
      const figure = counted && figureBefore(word, paragraph);
      if (counted === undefined || figure === undefined) return undefined;
      const last = figure.value % 100;
      // «1934 أيام …»: a year.
      if (last < 11 || (figure.value > 999 && figure.value < 2200)) return undefined;
      return { fixes: [counted.accusative] };
    },
    good: ['20 كتابا، و5 كتب، و103 كتب، وعام 2020.', 'من 10 أيام.'],
    bad: [['قرأ 20 كتب في 15 أيام.', 'قرأ 20 كتابا في 15 يوما.']],
  }),
  wordRule({
    id: 'language/counted-word-plural',
    title: { ar: 'تمييز ألفاظ العقود', en: 'Noun after twenty, thirty…' },
    why: {
      ar: 'تمييز العشرين وأخواتها مفرد منصوب: «{right}».',
      en: 'After twenty and its like the noun is singular accusative: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => COUNTED.has(letters),
    judge: ({ letters, previous }) => {
      const counted = COUNTED.get(letters);
      if (
        counted === undefined ||
        !/^[وفبل]?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u.test(previous?.letters ?? '')
      )
        return undefined;
      return { fixes: [counted.accusative] };
    },
    good: ['عشرون كتابا.', 'عشرون من الكتب.'],
    bad: [['مضت عشرون أيام.', 'مضت عشرون يوما.']],
  }),
  wordRule({
    id: 'language/counted-singular',
    title: { ar: 'تمييز العدد من 3 إلى 10', en: 'Noun after 3 to 10' },
    why: { ar: 'تمييز العدد من 3 إلى 10 جمع: «{right}».', en: 'After 3 to 10 the noun is plural: «{right}».' },
    severity: 'error',
    about: (letters) => PLURAL_OF.has(letters),
    judge: (word, paragraph) => {
      const plural = PLURAL_OF.get(word.letters);
      const figure = plural === undefined ? undefined : figureBefore(word, paragraph);
      if (plural === undefined || figure === undefined || figure.value < 3 || figure.value > 10) return undefined;
      return { fixes: [plural] };
    },
    good: ['5 كتب، و11 كتابا، و100 كتاب.'],
    bad: [['اشترى 5 كتاب.', 'اشترى 5 كتب.']],
  }),
  wordRule({
    id: 'language/counted-hundred',
    title: { ar: 'تمييز المئة والألف', en: 'Noun after hundred and thousand' },
    why: {
      ar: 'تمييز المئة والألف والمليون مفرد مجرور: «{right}».',
      en: 'After hundred, thousand and million the noun is singular: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => COUNTED.has(letters),
    judge: ({ letters, previous }) => {
      const counted = COUNTED.get(letters);
      if (
        counted === undefined ||
        !/^[وفبل]?(?:مئة|مائة|مئتي|مئتا|مائتي|ألف|ألفي|مليون|مليار|[ء-ي]{2,5}مئة|[ء-ي]{2,5}مائة)$/u.test(
          previous?.letters ?? '',
        )
      )
        return undefined;
      return { fixes: [counted.singular] };
    },
    good: ['مئة كتاب، وألف يوم.', 'مئات الكتب.'],
    bad: [['بعد مئة أيام', 'بعد مئة يوم']],
  }),
];

/** Singulars that are no verbs or adjectives besides, with their plurals. */
const PLURAL_OF: ReadonlyMap<string, string> = new Map(
  [...COUNTED]
    .filter(([, { singular }]) =>
      /^(?:كتاب|مقال|سؤال|ساعة|دقيقة|صفحة|كلمة|طالب|شخص|مشروع|ملف|صورة|خطوة|نصيحة|رسالة|فكرة|مدينة|دولة|شركة|طريقة|نقطة|فقرة|جملة|تطبيق|موقع|منتج|سنة|ليلة)$/u.test(
        singular,
      ),
    )
    .map(([plural, { singular }]) => [singular, plural]),
);
