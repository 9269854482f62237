import { type Inflection } from './affixes.ts';
import { wordList, wordSet } from './exact-words.ts';
import { type Misspelling, spellingRule } from './spelling.ts';
import { AMBIGUOUS_SIDE, COMPARATIVES, MASDARS_BELOW, NOUNS_ABOVE, PLURALS_ABOVE } from './words/hamza-nouns.ts';
import { MADDA, NUMBERS, PARTICLES, PLACES_AND_MONTHS } from './words/hamza-small.ts';
import { FIRST_PERSON, PAST_ABOVE } from './words/hamza-verbs.ts';

/** The words with a bare alef for the hamza they begin with. */
function bareAlef(words: readonly string[], inflection: Inflection): Misspelling[] {
  return words.map((word) => ({ wrong: word.replace(/[أإآ]/u, 'ا'), right: word, inflection }));
}

/** Words that both hamzas make, with different meanings: أعداد and إعداد. */
const BOTH_SIDES = new Set([...PLURALS_ABOVE, ...NOUNS_ABOVE, ...COMPARATIVES, ...PAST_ABOVE, ...AMBIGUOUS_SIDE]);

/** The words with the hamza on the wrong side of the alef. */
function wrongSide(words: readonly string[], inflection: Inflection): Misspelling[] {
  return words
    .map((word) => ({ wrong: (word.startsWith('إ') ? 'أ' : 'إ') + word.slice(1), right: word, inflection }))
    .filter(({ wrong }) => !BOTH_SIDES.has(wrong));
}

const why = {
  ar: 'همزة القطع تُكتب وتُنطق في أول الكلام ووسطه: «{right}».',
  en: 'This hamza is always pronounced, so it is written: «{right}».',
};

/** Those of the list that may stand with ال. */
const TAKES_ARTICLE = wordSet('أول أولى أخت أخرى أوائل أمثال أسفل أحد');

export const hamzaQatRules = [
  spellingRule({
    id: 'language/hamza-particle',
    title: { ar: 'همزة الحروف والضمائر والظروف', en: 'Hamza of particles and pronouns' },
    why,
    severity: 'error',
    words: () => [
      ...bareAlef(
        PARTICLES.filter((word) => !TAKES_ARTICLE.has(word)),
        'particle',
      ),
      ...bareAlef(
        PARTICLES.filter((word) => TAKES_ARTICLE.has(word)),
        'fixed',
      ),
      ...['ه', 'ها', 'هم', 'هما', 'نا', 'ني', 'ك']
        .map((pronoun) => ({ wrong: `كان${pronoun}`, right: `كأن${pronoun}` }))
        .filter(({ wrong }) => wrong !== 'كانا' && wrong !== 'كاننا'),
    ],
    inContext: {
      about: (letters) => /^[وف]?اما$/u.test(letters),
      mend: ({ letters, next }) => `${letters.slice(0, -3)}${/^[أا]ن$/u.test(next?.letters ?? '') ? 'إما' : 'أما'}`,
    },
    good: ['ذهب إلى العمل أو عاد منه، إلا أنه لم يتأخر.'],
    bad: [
      ['سافرت الى البحر اولا.', 'سافرت إلى البحر أولا.'],
      ['انا وانت نعمل ايضا.', 'أنا وأنت نعمل أيضا.'],
      ['يصل احيانا او لا يصل.', 'يصل أحيانا أو لا يصل.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-wrong-particle',
    title: { ar: 'موضع همزة الحرف', en: 'Side of the hamza in a particle' },
    why: { ar: 'الهمزة هنا في غير موضعها، والصواب «{right}».', en: 'The hamza is on the wrong side: «{right}».' },
    severity: 'error',
    words: () => wrongSide(['إلى', 'أو', 'أيضا', 'أكثر', 'أنت', 'إليه', 'إليها', 'أحد', 'أول', 'أخرى'], 'fixed'),
    good: ['إلى البيت أو السوق.'],
    bad: [['عاد ألى عمله.', 'عاد إلى عمله.']],
  }),
  spellingRule({
    id: 'language/hamza-plural',
    title: { ar: 'همزة جمع التكسير', en: 'Hamza of broken plurals' },
    why: {
      ar: 'جموع أفعال وأفعلة وأفاعل تبدأ بهمزة قطع فوق الألف: «{right}».',
      en: 'Broken plurals of this shape begin with a hamza: «{right}».',
    },
    severity: 'error',
    words: () => bareAlef(PLURALS_ABOVE, 'noun'),
    good: ['ارتفعت الأسعار، واتخذ الشركاء قرارهم.', 'هذا اسم معروف.'],
    bad: [
      ['مرت الايام والاوقات سريعا.', 'مرت الأيام والأوقات سريعا.'],
      ['زار انحاء البلاد مع اصدقائه.', 'زار أنحاء البلاد مع أصدقائه.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-masdar',
    title: { ar: 'همزة مصدر أَفعَلَ', en: 'Hamza of form IV masdars' },
    why: {
      ar: 'مصدر الفعل الرباعي (أفعل) همزته قطع تحت الألف: «{right}».',
      en: 'The masdar of a four-letter verb has its hamza below: «{right}».',
    },
    severity: 'error',
    words: () => bareAlef(MASDARS_BELOW, 'noun'),
    good: ['إدارة المشروع تحتاج إلى انتباه واجتهاد.'],
    bad: [
      ['طلب ايقاف العمل بعد انتاج النسخة.', 'طلب إيقاف العمل بعد إنتاج النسخة.'],
      ['نشر الاعلان وبدأت اجراءاته.', 'نشر الإعلان وبدأت إجراءاته.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-masdar-side',
    title: { ar: 'همزة المصدر تحت الألف', en: 'Masdar hamza on the wrong side' },
    why: {
      ar: 'همزة مصدر (أفعل) تحت الألف لا فوقها: «{right}».',
      en: 'The hamza of this masdar stands below the alef: «{right}».',
    },
    severity: 'error',
    // «أشارت» is a verb, so the masdars in ة are taken without endings.
    words: () => [
      ...wrongSide(
        MASDARS_BELOW.filter((word) => !word.endsWith('ة')),
        'noun',
      ),
      ...wrongSide(
        MASDARS_BELOW.filter((word) => word.endsWith('ة')),
        'fixed',
      ),
    ],
    good: ['أعلام الدول كثيرة، وإعلام الناس مهم.', 'أخبار اليوم.'],
    bad: [['بدأ أنشاء المصنع وأعداد الخطة.', 'بدأ إنشاء المصنع وأعداد الخطة.']],
  }),
  spellingRule({
    id: 'language/hamza-comparative',
    title: { ar: 'همزة أفعل التفضيل', en: 'Hamza of comparatives' },
    why: { ar: 'همزة (أفعل) التفضيل همزة قطع: «{right}».', en: 'The comparative begins with a hamza: «{right}».' },
    severity: 'error',
    words: () => bareAlef(COMPARATIVES, 'comparative'),
    good: ['هذا أكثر وضوحا من غيره.', 'واحد من الأسئلة.', 'اللاعب كامل الحرية.'],
    bad: [
      ['هذا افضل حل واهم قرار.', 'هذا أفضل حل وأهم قرار.'],
      ['والأمر الاكبر لم يأت.', 'والأمر الأكبر لم يأت.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-noun',
    title: { ar: 'همزة الأسماء والصفات', en: 'Hamza of nouns and adjectives' },
    why,
    severity: 'error',
    words: () => bareAlef(NOUNS_ABOVE, 'noun'),
    good: ['واحد، والد، لاحق، فارس، كاتب، بارز.', 'كانت أسرة كبيرة.'],
    bad: [
      ['هذا الاسلوب مهم للادب.', 'هذا الأسلوب مهم للأدب.'],
      ['في الاسبوع الماضي تغير اساس العمل.', 'في الأسبوع الماضي تغير أساس العمل.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-verb',
    title: { ar: 'همزة الماضي أَفعَلَ', en: 'Hamza of past verbs' },
    why: {
      ar: 'همزة الماضي الرباعي (أفعل) همزة قطع: «{right}».',
      en: 'Past verbs of this form begin with a hamza: «{right}».',
    },
    severity: 'error',
    words: () => PAST_ABOVE.flatMap((verb) => bareAlef([verb], /^أ.ا.$/u.test(verb) ? 'hollow-verb' : 'verb')),
    good: ['اجتمع الفريق وانتهى واستعد.', 'اكتب رسالتك.'],
    bad: [
      ['اعلن المدير النتائج واكد الأرباح.', 'أعلن المدير النتائج وأكد الأرباح.'],
      ['ثم اصبح العمل سهلا.', 'ثم أصبح العمل سهلا.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-first-person',
    title: { ar: 'همزة المضارع للمتكلم', en: 'Hamza of the first person' },
    why: {
      ar: 'همزة المضارعة للمتكلم همزة قطع: «{right}».',
      en: 'The first person of the present begins with a hamza: «{right}».',
    },
    severity: 'error',
    words: () => [
      ...bareAlef(FIRST_PERSON, 'verb'),
      ...FIRST_PERSON.map((word) => ({ wrong: `سا${word.slice(1)}`, right: `س${word}`, inflection: 'verb' as const })),
    ],
    good: ['أريد أن أعمل.', 'ساعدني في هذا.', 'سافر أمس.'],
    bad: [
      ['اريد عملا جديدا.', 'أريد عملا جديدا.'],
      ['ساحاول غدا.', 'سأحاول غدا.'],
    ],
  }),
  spellingRule({
    id: 'language/hamza-number',
    title: { ar: 'همزة الأعداد', en: 'Hamza of numerals' },
    why,
    severity: 'error',
    words: () => bareAlef(NUMBERS, 'noun'),
    good: ['اثنان وأربعة.'],
    bad: [['وصل اربعة ضيوف.', 'وصل أربعة ضيوف.']],
  }),
  spellingRule({
    id: 'language/hamza-place',
    title: { ar: 'همزة البلدان والشهور', en: 'Hamza of countries and months' },
    why,
    severity: 'warning',
    words: () => bareAlef(PLACES_AND_MONTHS, 'noun'),
    good: ['زار اليابان والأردن في أبريل.', 'العراق واليمن.'],
    bad: [['يعيش في المانيا منذ اكتوبر.', 'يعيش في ألمانيا منذ أكتوبر.']],
  }),
  spellingRule({
    id: 'language/madda',
    title: { ar: 'المدة', en: 'Madda' },
    why: {
      ar: 'همزة بعدها ألف تُكتبان مدّة: «{right}».',
      en: 'A hamza followed by a long a is written with a madda: «{right}».',
    },
    severity: 'error',
    words: () => [
      { wrong: 'الان', right: 'الآن' },
      { wrong: 'القراني', right: 'القرآني' },
      { wrong: 'القرانية', right: 'القرآنية' },
      { wrong: 'مراة', right: 'مرآة' },
      { wrong: 'الاثار', right: 'الآثار' },
      ...wordList(
        'الأن الآن الأخرين الآخرين الأخرون الآخرون أسيا آسيا القرأن القرآن الأفاق الآفاق الألات الآلات الأراء الآراء أراء آراء الأداب الآداب الأمال الآمال الأبار الآبار الأف آلاف',
      ).flatMap((wrong, at, all) => (at % 2 === 0 ? [{ wrong, right: all[at + 1] ?? wrong }] : [])),
      ...MADDA.map((word) => ({ wrong: word.replace('آ', 'ا'), right: word, inflection: 'noun' as const })),
      ...MADDA.map((word) => ({ wrong: word.replace('آ', 'أا'), right: word, inflection: 'noun' as const })),
    ],
    inContext: {
      about: (letters) => /^امنة?$/u.test(letters),
      mend: ({ letters, previous }) =>
        /^[وفبلك]?(?:مكانا?|مجتمعا?|ملاذا?|مستقبلا?|ممرا?|أساسا?|بلدا?|جوا?|مأوى|بيئة|مدينة|حياة|منطقة|غير|بشكل)$/u.test(
          previous?.letters ?? '',
        )
          ? letters.replace('ا', 'آ')
          : undefined,
    },
    good: ['الآن قرأ القرآن.', 'آلات كثيرة وآراء.', 'والد الأطفال.', 'دراسة باريت في لايتي.'],
    bad: [
      ['الان يأتي الاخرون.', 'الآن يأتي الآخرون.'],
      ['نعيش في مجتمع امن.', 'نعيش في مجتمع آمن.'],
      ['لديه الات وارائه معروفة.', 'لديه آلات وآرائه معروفة.'],
    ],
  }),
];
