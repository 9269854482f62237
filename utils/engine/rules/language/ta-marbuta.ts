import { spellingRule } from './spelling.ts';
import { wordSet } from './exact-words.ts';
import { isListedNoun } from './words/common-nouns.ts';
import { CERTAIN_TA_MARBUTA, ROOT_HA, VERBS_IN_AL } from './words/ta-marbuta-words.ts';

const keepsHa = new Set(ROOT_HA);
const verbs = new Set(VERBS_IN_AL);

/** Masdars of form VIII whose root begins with ل: «التزامه» has no article. */
const LAM_MASDAR = /^ت(?:زام|حاق|قا[ئؤ]|فات|ماس|هام|باس|صاق|وا[ئؤ]|هاب|جائ|فاف|ئام|قاط)(?:ات)?ه$/u;

/** A noun with the article takes no pronoun, so a final ه after it is ة, unless it is of the root. */
function mendAfterArticle(letters: string): string | undefined {
  if (!letters.endsWith('ه') || letters.length < 5) return undefined;
  const article = /^[وف]?(?:[بك]?ال|لل)/u.exec(letters)?.[0];
  if (article === undefined) return undefined;
  const stem = letters.slice(article.length);
  if (
    stem.length < 3 ||
    /(?:ويه|[ةى]ه|الله|شاه)$/u.test(stem) ||
    (article.endsWith('لل') && /(?:ته|يه|ائه|ؤه)$/u.test(stem))
  )
    return undefined;
  const withArticle = `ال${stem}`;
  if (keepsHa.has(withArticle) || verbs.has(withArticle) || LAM_MASDAR.test(stem)) return undefined;
  return `${letters.slice(0, -1)}ة`;
}

/** Words in ة that are as usual with a pronoun; an adjective in ة after them decides. */
const AMBIGUOUS_TA = wordSet(`
  مشاهدة مسؤولية سنة مادة
  حركة طريقة مدرسة فكرة صورة كرة سنة خطة كلية نسبة منظمة مؤسسة دولة منطقة فرصة دورة كلمة خدمة ظاهرة مجموعة نسخة قصة قدرة عادة كتابة مكتبة مقالة حفلة سابقة نوعية ليلة صفة منافسة
  عبارة ذاكرة تسمية هواية استراتيجية وجهة مساعدة أغنية لوحة حالة مساحة درجة ميزة قيمة كمية خطوة فائدة تجربة آلية رحلة غرفة جبهة قاعدة
`);

function isAmbiguous(word: string): boolean {
  return AMBIGUOUS_TA.has(word) || AMBIGUOUS_TA.has(word.replace(/^[وفبل](?=[ء-ي]{4})/u, ''));
}

/** Of them, those that are names of bodies before a noun with ال. */
const INSTITUTION = /(?:كلي|دول|منطق|مؤسس|منظم|مدرس)ه$/u;

/** Words whose final ه is never ة. */
const ROOT_HA_WORDS =
  'مياه شفاه وجوه أوجه فقه توجيه تنبيه تشبيه ترفيه اتجاه انتباه متنزه منتزه إله أفواه أشباه جباه جنيه مكروه تشويه تافه فواكه اشتباه إكراه';

const OBJECTS_TOO =
  /مت(?:ناول|وسط|صفح|حدث|لقي|علم|عهد|سلم|بني|ابعي?|حف|جر|ن|اع|عهدي|طوعي|وجه|نز|تبع|شاب|جنب|شبه|أوه|فقه|نبه|ول|رف|يم)ه$/u;

const adjectives = new Set(
  CERTAIN_TA_MARBUTA.filter((word) => !/^(?:أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاثة|مئة)$/u.test(word)),
);

function isAdjective(letters: string): boolean {
  return /^[ء-ي]{3,}ي[ةه]$/u.test(letters) || adjectives.has(`${letters.slice(0, -1)}ة`);
}

export const taMarbutaRules = [
  spellingRule({
    id: 'language/ta-marbuta-article',
    title: { ar: 'هاء مكان التاء المربوطة', en: 'ه for ة after the article' },
    why: {
      ar: 'تُنطق تاءً عند الوصل فتُكتب تاءً مربوطة: «{right}».',
      en: 'Read on, it sounds as a t, so it is written ة: «{right}».',
    },
    severity: 'error',
    mend: mendAfterArticle,
    good: [
      'المياه والوجه والفقه والاتجاه والترفيه والجنيه.',
      'التقطه المصور ثم التزمه.',
      'هذا إليه وذاك لله والله.',
      'قرأ سيبويه وأحب الكاراتيه.',
    ],
    bad: [
      ['كسر المطرقه الرمليه.', 'كسر المطرقة الرملية.'],
      ['للمطرقه وبالطاوله', 'للمطرقة وبالطاولة'],
    ],
  }),
  spellingRule({
    id: 'language/ta-marbuta-word',
    title: { ar: 'هاء مكان التاء المربوطة', en: 'ه for ة' },
    why: {
      ar: 'آخر الكلمة تاء مربوطة لا هاء ضمير: «{right}».',
      en: 'The word ends in ة, not in the pronoun ه: «{right}».',
    },
    severity: 'warning',
    words: () => CERTAIN_TA_MARBUTA.map((right) => ({ wrong: `${right.slice(0, -1)}ه`, right })),
    // Participles of forms V and VI take no object: متعدده، متكامله.
    mend: (letters) =>
      /^[وفبل]?مت[ء-ي]{2,4}[^تيا]ه$/u.test(letters) && !OBJECTS_TOO.test(letters)
        ? `${letters.slice(0, -1)}ة`
        : undefined,
    inContext: {
      about: (letters) => letters.endsWith('ه') && isAmbiguous(`${letters.slice(0, -1)}ة`),
      mend: ({ letters, previous, next }) =>
        (next?.letters === 'عن' && letters.endsWith('عباره')) ||
        /^(?:أخرى|كبرى|صغرى|عليا|عظمى|مثلى)$/u.test(next?.letters ?? '') ||
        /^[وفبل]?(?:ذات|ذي|ذو|ذا|أي|أية|عدة)$/u.test(previous?.letters ?? '') ||
        (next !== undefined &&
          (/^(?!ال)[ء-ي]{2,}[ةه]$/u.test(next.letters)
            ? isAdjective(next.letters)
            : INSTITUTION.test(letters) && isListedNoun(next.letters) && !/^ال(?:يوم|آن)$/u.test(next.letters)))
          ? `${letters.slice(0, -1)}ة`
          : undefined,
    },
    good: ['بلغ متوسطه خمسين نقطة.', 'في طريقه إلى مدرسه.', 'قدم فكره وكتابه وحديثه.', 'منذ عامه الأول كان دوره كبيرا.'],
    bad: [
      ['هذه مشاركه كبيره.', 'هذه مشاركة كبيرة.'],
      ['في مدينه صغيره', 'في مدينة صغيرة'],
      ['بعباره أخرى، ذهب في رحله أخرى.', 'بعبارة أخرى، ذهب في رحلة أخرى.'],
    ],
  }),
  spellingRule({
    id: 'language/root-ha',
    title: { ar: 'تاء مربوطة مكان هاء الأصل', en: 'ة for a root ه' },
    why: { ar: 'الهاء هنا من أصل الكلمة لا علامة تأنيث: «{right}».', en: 'This ه belongs to the root: «{right}».' },
    severity: 'error',
    words: () => ROOT_HA_WORDS.split(' ').map((right) => ({ wrong: `${right.slice(0, -1)}ة`, right })),
    good: ['المياه النظيفة والوجوه والفاكهة.', 'من جهة أخرى.'],
    bad: [['تلوثت المياة في الاتجاة كله.', 'تلوثت المياه في الاتجاه كله.']],
  }),
  spellingRule({
    id: 'language/open-ta',
    title: { ar: 'تاء مفتوحة مكان المربوطة', en: 'ت for ة' },
    why: {
      ar: 'يوقف على هذا الاسم بالهاء، فتاؤه مربوطة: «{right}».',
      en: 'The noun ends in an h sound when one stops at it, so it takes ة: «{right}».',
    },
    severity: 'error',
    words: () =>
      'مدرسة جامعة زكاة مدينة شركة دولة حكومة سياسة ثقافة تجربة مشكلة معلومة نتيجة وظيفة حديقة علاقة'
        .split(' ')
        .map((right) => ({ wrong: `${right.slice(0, -1)}ت`, right })),
    good: ['أصوات البنات وبيوت القرى.', 'نعمت الفكرة.'],
    bad: [['تغيرت المدرست في المدينت.', 'تغيرت المدرسة في المدينة.']],
  }),
  spellingRule({
    id: 'language/closed-ta',
    title: { ar: 'تاء مربوطة مكان المفتوحة', en: 'ة for ت' },
    why: { ar: 'التاء هنا مفتوحة: «{right}».', en: 'The word ends in an open ت: «{right}».' },
    severity: 'error',
    words: () =>
      'وقت بيت صوت أخت توقيت ليست كانت أصبحت قالت صارت سكوت بيوت أصوات أوقات'
        .split(' ')
        .map((right) => ({ wrong: `${right.slice(0, -1)}ة`, right })),
    good: ['موتى، حياة، قوة، كانت الفتاة هنا.', 'عادة حسنة.'],
    bad: [['لم يكن لديه وقة فقالة الأم.', 'لم يكن لديه وقت فقالت الأم.']],
  }),
];
