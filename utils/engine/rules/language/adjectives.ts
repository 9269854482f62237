import { sentenceAt, type Paragraph } from '../../analysis.ts';
import { tanweenSeat } from '../../noun-case.ts';
import type { ExactWord } from './exact-words.ts';
import { wordRule } from './word-rule.ts';
import { ADJECTIVES, isDefiniteFeminine, isDefiniteMasculine } from './words/adjectives.ts';
import { FEMININE_NOUNS, MASCULINE_IN_TA, MASCULINE_NOUNS } from './words/gender.ts';

const HEADS = /^[وفبكل]?(?:هذه|تلك|هذا|ذلك|في|من|إلى|على|عن|بعد|قبل|إن|أن|عبر|خلال|منذ|نحو)$/u;

/** Whether the noun begins its phrase: no noun before it can be what the adjective belongs to. */
function leadsItsPhrase(noun: ExactWord, paragraph: Paragraph): boolean {
  const before = noun.previous;
  if (before !== undefined) return HEADS.test(before.letters);
  return sentenceAt(paragraph, noun.start)?.start === noun.start;
}

const MANNER_MASCULINE = /^[وف]?(?:بشكل|بأسلوب|بوجه|بقدر|بحجم)$/u;
const MANNER_FEMININE = /^[وف]?(?:بصورة|بطريقة|بصفة|بدرجة|بسرعة)$/u;
const COPULAS = /^[وف]?(?:كان|يكون|أصبح|يصبح|ليس|صار|بات|ظل|يظل|يبدو+|أكون|نكون)$/u;
/** What may follow an adjective that is the whole predicate. */
const AFTER_PREDICATE =
  /^(?:جدا|على|في|من|إلى|عن|أو|أم|مع|بعد|قبل|منذ|عند|للغاية|لأن|لكن|وغير|و[ء-ي]+|ب[ء-ي]{3,}|ل[ء-ي]{3,})$/u;

export const adjectiveRules = [
  wordRule({
    id: 'language/adjective-feminine',
    title: { ar: 'صفة مذكرة لمؤنث', en: 'Masculine adjective with a feminine noun' },
    why: { ar: 'تتبع الصفة موصوفها في التأنيث: «{right}».', en: 'The adjective agrees with its noun: «{right}».' },
    severity: 'warning',
    about: isDefiniteMasculine,
    judge: ({ letters, previous }, paragraph) => {
      const noun = previous?.letters ?? '';
      if (previous === undefined || !noun.startsWith('ال') || MASCULINE_IN_TA.has(noun.slice(2))) return undefined;
      const feminine = (noun.endsWith('ة') && noun.length >= 5) || FEMININE_NOUNS.has(noun.slice(2));
      return feminine && leadsItsPhrase(previous, paragraph) ? { fixes: [`${letters}ة`] } : undefined;
    },
    good: ['مدير الشركة الجديد وصل.', 'في الشركة الجديدة.', 'وزير الخارجية المصري.', 'زار الشركة الكبير والصغير.'],
    bad: [
      ['في الشركة الجديد كل شيء سهل.', 'في الشركة الجديدة كل شيء سهل.'],
      ['المدينة الصغير تجذب الزوار.', 'المدينة الصغيرة تجذب الزوار.'],
    ],
  }),
  wordRule({
    id: 'language/adjective-masculine',
    title: { ar: 'صفة مؤنثة لمذكر', en: 'Feminine adjective with a masculine noun' },
    why: { ar: 'تتبع الصفة موصوفها في التذكير: «{right}».', en: 'The adjective agrees with its noun: «{right}».' },
    severity: 'warning',
    about: isDefiniteFeminine,
    judge: ({ letters, previous }, paragraph) => {
      const noun = previous?.letters ?? '';
      if (previous === undefined || !noun.startsWith('ال') || !MASCULINE_NOUNS.has(noun.slice(2))) return undefined;
      return leadsItsPhrase(previous, paragraph) ? { fixes: [letters.slice(0, -1)] } : undefined;
    },
    good: ['لغة الكتاب العربية سهلة.', 'القرار الصعب.', 'في القرار الصعب.'],
    bad: [['القرار الصعبة جاء متأخرا.', 'القرار الصعب جاء متأخرا.']],
  }),
  wordRule({
    id: 'language/manner-gender',
    title: { ar: 'صفة «بشكل» و«بصورة»', en: 'Adjective after بشكل and بصورة' },
    why: {
      ar: '«شكل» مذكر و«صورة» مؤنثة، والصفة تتبعهما: «{right}».',
      en: '«شكل» is masculine, «صورة» feminine; the adjective follows: «{right}».',
    },
    severity: 'error',
    about: (letters) => ADJECTIVES.has(letters) || (letters.endsWith('ة') && ADJECTIVES.has(letters.slice(0, -1))),
    judge: ({ letters, previous }) => {
      const before = previous?.letters ?? '';
      if (letters.endsWith('ة'))
        return MANNER_MASCULINE.test(before) || (before === 'نطاق' && previous?.previous?.letters === 'على')
          ? { fixes: [letters.slice(0, -1)] }
          : undefined;
      return MANNER_FEMININE.test(before) ? { fixes: [`${letters}ة`] } : undefined;
    },
    good: ['تغير بشكل كبير وبصورة واضحة.', 'بشكل الدائرة الكبيرة.'],
    bad: [['انتشر بشكل واسعة وبصورة سريع.', 'انتشر بشكل واسع وبصورة سريعة.']],
  }),
  wordRule({
    id: 'language/kana-adjective',
    title: { ar: 'خبر كان منصوب', en: 'The predicate of كان' },
    why: {
      ar: 'يُنصب خبر كان وأخواتها: «{right}».',
      en: 'The predicate of كان and its sisters is accusative: «{right}».',
    },
    severity: 'warning',
    about: (letters) => ADJECTIVES.has(letters) && !/^(?:ماض|قريب|بعيد|خاص|أخير)$/u.test(letters),
    judge: ({ letters, start, end, previous, next }, paragraph) => {
      if (previous === undefined || !COPULAS.test(previous.letters)) return undefined;
      // «كان كبير الأطباء هنا»: what follows may be what it belongs to.
      const { text } = paragraph;
      if (next === undefined ? !/^\s*(?:[.،؛!؟:]|$)/u.test(text.slice(end)) : !AFTER_PREDICATE.test(next.letters))
        return undefined;
      const source = text.slice(start, end);
      if (source !== letters) return undefined;
      return { fixes: [`${letters}${/[\u064B]/u.test(text) ? tanweenSeat(paragraph) : 'ا'}`] };
    },
    good: ['كان كبير الأطباء هنا.', 'كان رائعا.', 'ليس جديد اليوم كقديم الأمس.', 'كان مهم الرجل كبيرا.'],
    bad: [
      ['كان رائع جدا.', 'كان رائعا جدا.'],
      ['ليس سهل على أحد، وأصبح مشغول بهاتفه.', 'ليس سهلا على أحد، وأصبح مشغولا بهاتفه.'],
    ],
  }),
];
