import { wordSet } from './exact-words.ts';
import { wordRule } from './word-rule.ts';

const PREPOSITION =
  /^[وف]?(?:من|إلى|الى|عن|على|في|مع|عند|لدى|حول|نحو|أمام|تحت|فوق|قبل|بعد|دون|خلال|منذ|لأجل|بسبب|بفضل|بواسطة)$/u;
const QUANTIFIER =
  /^[وفبلك]?(?:بعض|جميع|كل|معظم|أغلب|غالبية|أغلبية|سائر|كافة|كلا|عدد|آلاف|ملايين|مئات|عشرات|كبار|أحد|إحدى|غير|مثل)$/u;
/** Words in ون that are singular or broken plurals, or carry the article's ون in the nominative of names. */
const NOT_SOUND_PLURAL = wordSet(`
  القانون التلفزيون المليون السكون العيون الزيتون الديون الفنون الشؤون السجون الظنون البطون الجنون الليمون الكربون القرون الحصون العرجون المخزون المضمون المجنون المرهون الصابون الماعون الطاعون الأفيون
  المقاولون النايلون التليفزيون التلفيزيون المأمون الميمون المكنون المعجون المدفون المديون الملعون المطعون المسجون المفتون الكانون التريليون البليون الصهيون الماسون النون الدون العون الهون اللون الكون الفرعون القارون الزبون الأنون المنون
  الحنون الخئون المصون المعكرون الصالون الكرتون البالون الأوزون الهرمون النيون السليكون السيليكون الإنسون اليانسون الكمون الفنطون الفلاتون الأرغون الغصون المتون الجفون الذقون الشجون الحزون الركون الهليون
`);
const soundPlural = /^(?:ال|لل|بال)[ء-ي]{2,}ون$/u;

function looksLikePeople(letters: string): boolean {
  const noun = letters.replace(/^(?:لل|بال)/u, 'ال');
  if (!soundPlural.test(noun) || NOT_SOUND_PLURAL.has(noun)) return false;
  // Participles (مـ…ون، فاعلون), relations (…يون) and agents (فعّالون): what takes this plural.
  return /^ال(?:م[ء-ي]{2,}ون|[ء-ي]ا[ء-ي]{2}ون|[ء-ي]{2,}يون|[ء-ي]{2}ا[ء-ي]ون|آخرون|أولون)$/u.test(noun);
}

/** «متعبون»: a participle or relation in the nominative plural, no verb. */
function isSoundPredicate(letters: string): boolean {
  return (
    /^(?:م[ء-ي]{2,}ون|[ء-ي]ا[ء-ي]{2}ون|[ء-ي]{3,}يون)$/u.test(letters) &&
    !NOT_SOUND_PLURAL.has(`ال${letters}`) &&
    !/^[يت]/u.test(letters)
  );
}

function oblique(letters: string): string {
  return `${letters.slice(0, -2)}ين`;
}

const FIVE: Readonly<Record<string, string>> = {
  أبو: 'أبي',
  أخو: 'أخي',
  ذو: 'ذي',
  حمو: 'حمي',
  فو: 'في',
  أبوه: 'أبيه',
  أبوها: 'أبيها',
  أخوه: 'أخيه',
  أخوها: 'أخيها',
  أبوهم: 'أبيهم',
  أخوهم: 'أخيهم',
  أبوك: 'أبيك',
  أخوك: 'أخيك',
  أبونا: 'أبينا',
  أخونا: 'أخينا',
  أباه: 'أبيه',
  أخاه: 'أخيه',
  أبوهما: 'أبيهما',
};
/** Names with أبو that stay as they are: Abu Dhabi and family names. */
const KEEPS_ABU = wordSet('ظبي الهول سمبل الفضل الفدا قير');

export const caseRules = [
  wordRule({
    id: 'language/plural-after-preposition',
    title: { ar: 'جمع المذكر السالم بعد حرف الجر', en: 'Sound plural after a preposition' },
    why: {
      ar: 'يُجر جمع المذكر السالم بالياء: «{right}».',
      en: 'After a preposition the sound plural ends in ين: «{right}».',
    },
    severity: 'error',
    about: (letters) => letters.startsWith('ال') && looksLikePeople(letters),
    judge: ({ letters, previous }) =>
      previous !== undefined &&
      PREPOSITION.test(previous.letters) &&
      letters.startsWith('ال') &&
      looksLikePeople(letters)
        ? { fixes: [oblique(letters)] }
        : undefined,
    good: ['من المهندسين، وفي القانون، وعن الفنون، ومن العيون.', 'وصل المهندسون من بعد.', 'على التلفزيون والمضمون.'],
    bad: [['حضر عدد من المهندسون إلى الباحثون.', 'حضر عدد من المهندسين إلى الباحثين.']],
  }),
  wordRule({
    id: 'language/plural-after-lam',
    title: { ar: 'جمع المذكر السالم بعد اللام والباء', en: 'Sound plural after ل and ب' },
    why: {
      ar: 'يُجر جمع المذكر السالم بالياء: «{right}».',
      en: 'After ل and ب the sound plural ends in ين: «{right}».',
    },
    severity: 'error',
    about: (letters) => /^[وف]?(?:لل|بال)/u.test(letters) && looksLikePeople(letters.replace(/^[وف](?=لل|بال)/u, '')),
    judge: ({ letters }) => {
      const stem = letters.replace(/^[وف](?=لل|بال)/u, '');
      return /^(?:لل|بال)/u.test(stem) && looksLikePeople(stem) ? { fixes: [oblique(letters)] } : undefined;
    },
    good: ['للمستخدمين وبالقانون.', 'للعيون.', 'بالمضمون'],
    bad: [['خدمة للمستخدمون الجدد', 'خدمة للمستخدمين الجدد']],
  }),
  wordRule({
    id: 'language/plural-in-idafa',
    title: { ar: 'جمع المذكر السالم مضافا إليه', en: 'Sound plural after بعض, جميع…' },
    why: {
      ar: 'المضاف إليه مجرور، وجمع المذكر السالم يُجر بالياء: «{right}».',
      en: 'After such a word the plural ends in ين: «{right}».',
    },
    severity: 'error',
    about: (letters) => letters.startsWith('ال') && looksLikePeople(letters),
    judge: ({ letters, previous }) =>
      previous !== undefined &&
      QUANTIFIER.test(previous.letters) &&
      letters.startsWith('ال') &&
      looksLikePeople(letters)
        ? { fixes: [oblique(letters)] }
        : undefined,
    good: ['بعض المسافرين، وكل القانون.', 'حضر الكل المهم.'],
    bad: [['اعتقد بعض الدارسون ذلك.', 'اعتقد بعض الدارسين ذلك.']],
  }),
  wordRule({
    id: 'language/five-nouns-genitive',
    title: { ar: 'الأسماء الخمسة بعد حرف الجر', en: 'The five nouns after a preposition' },
    why: { ar: 'تُجر الأسماء الخمسة بالياء: «{right}».', en: 'The five nouns take ي after a preposition: «{right}».' },
    severity: 'warning',
    about: (letters) => letters in FIVE,
    judge: ({ letters, previous, next }) => {
      const right = FIVE[letters];
      if (right === undefined || previous === undefined) return undefined;
      if (/^[وفلب]?(?:إن|أن|كأن|لعل|ليت)$/u.test(previous.letters) && /^(?:أبو|أخو).+$/u.test(letters))
        return { fixes: [letters.replace('و', 'ا')] };
      if (!/^[وف]?(?:من|إلى|عن|على|في|مع|بين|عند|لدى)$/u.test(previous.letters)) return undefined;
      if (/^(?:أبو|أخو|ذو|فو)$/u.test(letters) && (next === undefined || KEEPS_ABU.has(next.letters))) return undefined;
      // A man's name may keep أبو as its people say it.
      if (letters === 'أبو') return undefined;
      return { fixes: [right] };
    },
    good: ['إلى أبي ظبي وأبو ظبي.', 'سلم على أخيه.', 'وصل أخوه.'],
    bad: [
      ['سلم على أخوه ثم عاد إلى أبوه.', 'سلم على أخيه ثم عاد إلى أبيه.'],
      ['قال إن أبوه مريض.', 'قال إن أباه مريض.'],
    ],
  }),
  wordRule({
    id: 'language/dhu-after-genitive',
    title: { ar: '«ذو» بعد مجرور', en: 'ذو after a genitive' },
    why: { ar: 'تتبع «ذو» ما قبلها: تُجر بالياء وتُنصب بالألف.', en: 'ذو follows the case of its noun.' },
    severity: 'warning',
    about: (letters) => letters === 'ذو' || letters === 'وذو',
    judge: (word) => {
      const conjoined = word.letters === 'وذو';
      const noun = word.previous;
      if ((word.letters !== 'ذو' && !conjoined) || noun === undefined || word.next === undefined) return undefined;
      if (/^[وف]?(?:هو|هذا|أنه|كان|رجل|شخص)$/u.test(noun.letters)) return undefined;
      const governed = PREPOSITION.test(noun.previous?.letters ?? '') || /^[بل](?!ي)[ء-ي]{3,}$/u.test(noun.letters);
      const accusative =
        /(?:ًا|اً)$/u.test(noun.letters) ||
        (/[^ء-ي]?ا$/u.test(noun.letters) && /^(?:كان|أصبح|ليس|يعد|جعل)$/u.test(noun.previous?.letters ?? ''));
      if (accusative) return { fixes: [conjoined ? 'وذا' : 'ذا'] };
      return governed && /^(?!ال)[ء-ي]{3,}$/u.test(noun.letters) ? { fixes: [conjoined ? 'وذي' : 'ذي'] } : undefined;
    },
    good: ['هذا عمل ذو قيمة.', 'رجل ذو رأي.', 'كان ذا شأن.'],
    bad: [['يبحث عن عمل وذو معنى.', 'يبحث عن عمل وذي معنى.']],
  }),
  wordRule({
    id: 'language/kana-predicate',
    title: { ar: 'خبر كان جمعا سالما', en: 'Sound plural as predicate of كان' },
    why: {
      ar: 'يُنصب خبر كان وأخواتها، وجمع المذكر السالم يُنصب بالياء: «{right}».',
      en: 'The predicate of كان ends in ين: «{right}».',
    },
    severity: 'error',
    about: (letters) => isSoundPredicate(letters),
    judge: ({ letters, previous }) => {
      if (!/^[وف]?(?:كانوا|أصبحوا|ليسوا|صاروا|ظلوا|باتوا|يكونون|يكونوا|يصبحون|يصبحوا)$/u.test(previous?.letters ?? ''))
        return undefined;
      return { fixes: [oblique(letters)] };
    },
    good: ['كانوا متعبين، وكانوا يعملون.', 'هم متعبون.'],
    bad: [['كانوا متعبون جدا.', 'كانوا متعبين جدا.']],
  }),
  wordRule({
    id: 'language/inna-subject',
    title: { ar: 'اسم إنّ جمعا سالما', en: 'Sound plural after إنّ' },
    why: {
      ar: 'يُنصب اسم إنّ وأخواتها، وجمع المذكر السالم يُنصب بالياء: «{right}».',
      en: 'After إنّ and its sisters the plural ends in ين: «{right}».',
    },
    severity: 'error',
    about: (letters) => letters.startsWith('ال') && looksLikePeople(letters),
    judge: ({ letters, previous }) =>
      /^[وفلب]?(?:إن|أن|لكن|لعل|كأن|ليت|لأن|بأن)$/u.test(previous?.letters ?? '') &&
      previous?.letters !== 'لكن' &&
      previous?.letters !== 'ولكن' &&
      letters.startsWith('ال') &&
      looksLikePeople(letters)
        ? { fixes: [oblique(letters)] }
        : undefined,
    good: ['إن المهندسين هنا.', 'لكن المهندسون هنا.', 'إن القانون واضح.'],
    bad: [['أكد أن الباحثون وصلوا.', 'أكد أن الباحثين وصلوا.']],
  }),
  wordRule({
    id: 'language/mudaf-nun',
    title: { ar: 'نون الجمع عند الإضافة', en: 'The ن before a genitive' },
    why: {
      ar: 'تُحذف نون جمع المذكر عند الإضافة: «{right}».',
      en: 'The ن of dual and plural drops before a genitive: «{right}».',
    },
    severity: 'warning',
    about: (letters) => letters.replace(/^[وفبلك](?=[ء-ي]{4})/u, '') in NUN_OF_IDAFA,
    judge: ({ letters, next }) => {
      const right = NUN_OF_IDAFA[letters.replace(/^[وفبلك](?=[ء-ي]{4})/u, '')];
      if (right === undefined || next === undefined || !/^ال[ء-ي]{3,}$/u.test(next.letters)) return undefined;
      return { fixes: [letters.replace(/[ء-ي]{1}$/u, '')] };
    },
    good: ['مسؤولو الشركة، ومئتا ألف.', 'مسؤولون في الشركة.'],
    bad: [['صرح مسؤولون الشركة بذلك.', 'صرح مسؤولو الشركة بذلك.']],
  }),
];

const NUN_OF_IDAFA: Readonly<Record<string, string>> = Object.fromEntries(
  'مسؤولون موظفون معلمون مدرسون مهندسون لاعبون مستخدمون مشجعون ممثلون'
    .split(' ')
    .map((word) => [word, word.slice(0, -1)]),
);
