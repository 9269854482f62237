import { sentenceAt } from '../../analysis.ts';
import type { Paragraph } from '../../analysis.ts';
import { type ExactWord, exactWords, wordList, wordSet } from './exact-words.ts';
import { spellingRule } from './spelling.ts';
import { wordRule } from './word-rule.ts';

const PAST_PLURALS = wordList(`
  كانو قالو ذهبو عملو فعلو وصلو كتبو قرأو بدأو أصبحو صارو ظلو باتو عادو جاءو ماتو عاشو نامو قامو ساروا أرادو أحبو أكدو أعلنو أوضحو أضافو أشارو شاركو حصلو دخلو خرجو جلسو وقفو
  استطاعو حاولو اختارو قررو وجدو أخذو تركو رأو شاهدو سمعو عرفو علمو فهمو تعلمو درسو لعبو فازو خسرو اتفقو اختلفو اجتمعو انتقلو استخدمو استمرو انتهو اعتمدو قدمو قتلو حضرو
  سافرو رجعو نزلو سكنو طلبو سألو أجابو ردو بنو+ نجحو فشلو تمكنو طالبو رفضو وافقو اعترفو آمنو كفرو هاجرو ظهرو اشتركو أرسلو أنشأو نشرو حملو فقدو ليسو مازالو لعبو ضربو شربو أكلو بحثو
  تحدثو تكلمو تحولو توجهو تعرضو تأثرو تخرجو تزوجو اضطرو احتاجو اشتروا+ خافو ناقشو ساعدو هزمو فتحو حكمو بلغو سبقو أنهو أعطو أدو+ واجهو أسسو كونو+ ابتعدو استقرو تجمعو تعاونو
`).filter((word) => word.endsWith('و'));

/** Singular verbs whose و is of the root. */
const ROOT_WAW = wordList(
  'يألو تألو نألو ندعو أدعو أرجو نرجو يرجو ترجو يدعو تدعو يبدو تبدو يشكو تشكو أشكو نشكو ينمو تنمو يعلو تعلو يسمو نسمو تسمو يخلو تخلو يتلو تتلو أتلو نتلو يدنو نغزو يغزو يطفو تطفو يهفو نهفو ',
);

function endsInRootWaw(letters: string): boolean {
  return ROOT_WAW.some((word) => word.slice(1) === letters.slice(1));
}

/** The verb of a word in وا whose و is of the root. */
function rootWawIn(letters: string): string | undefined {
  if (!letters.endsWith('وا')) return undefined;
  const stem = letters.replace(/^[وف](?=[يتنأ])/u, '').replace(/^س(?=[يتنأ])/u, '');
  return ROOT_WAW.includes(stem.slice(0, -1)) ? stem : undefined;
}

function isSingularInWaw(letters: string): boolean {
  return (
    endsInRootWaw(letters) ||
    /^[يت](?:مح|كس|قس|عف|جف|حب|لهو|رن|زه|حن|له|شد|نج|صح|خط|جث|رب|سط|قف|صف|عز|حد|زه|خل)و$/u.test(letters)
  );
}

const TRIGGERS = wordSet(
  'الذين كانوا هم وهم إنهم أنهم لأنهم بأنهم فإنهم لكنهم ولكنهم لعلهم كأنهم قد سوف زالوا يزالون أصبحوا ظلوا باتوا راحوا أخذوا ممن فهم وكانوا بدأوا بدؤوا والذين لأولئك للذين',
);
/** What puts a later verb of the sentence into the form without ن, if a verb (or لا) follows it. */
const GOVERNORS = /^(?:[وفلب]?[أا]ن|[وف]?(?:لن|لم|حتى|لما|ل?كي|كيلا|لئلا|[وفلب]?ألا))$/u;
/** What does so only right before the verb. */
const GOVERNORS_BESIDE = /^[وف]?(?:إن|ان|من|مهما|أينما|متى|أو|هلا|حيثما|كيفما)$/u;
const IMPERFECT = /^([وف]?)(س?)(ي[ء-ي]{2,}و)ا$/u;
/** Foreign words that look like verbs in و. */
const MONTHS = /^(?:يوليو|يونيو|يورو|يويو|تويو|توغو|توتو)$/u;
const NOT_VERBS = wordSet('يوا يهوا سيطروا سيروا وسيطروا');

/** Whether something before the word in its sentence can govern it: أن, لم, لِـ and their like. */
function mayBeGoverned(word: ExactWord, paragraph: Paragraph): boolean {
  if (GOVERNORS_BESIDE.test(word.previous?.letters ?? '')) return true;
  const start = sentenceAt(paragraph, word.start)?.start ?? 0;
  return exactWords(paragraph).some((other) => {
    if (other.start < start || other.end > word.start) return false;
    if (/^[وف]?ل[يتن][ء-ي]{2,}$/u.test(other.letters)) return true;
    return GOVERNORS.test(other.letters) && (other.next === undefined || /^(?:[يتنأ]|لا$)/u.test(other.next.letters));
  });
}

export const alifOfGroupRules = [
  spellingRule({
    id: 'language/alif-of-group',
    title: { ar: 'ألف واو الجماعة', en: 'The alif after the plural و' },
    why: {
      ar: 'تُكتب ألف بعد واو الجماعة في آخر الفعل: «{right}».',
      en: 'An alif follows the plural و that ends a verb: «{right}».',
    },
    severity: 'error',
    words: () =>
      PAST_PLURALS.flatMap((wrong) => {
        const forms = /^[أإآ]/u.test(wrong) ? [wrong, wrong.replace(/^[أإآ]/u, 'ا')] : [wrong];
        return forms.map((form) => ({ wrong: form, right: `${wrong}ا` }));
      }),
    inContext: {
      about: (letters) => /^[يت][ء-ي]{2,}و$/u.test(letters) && !MONTHS.test(letters) && !isSingularInWaw(letters),
      // After أن, لم, لن the plural is sure: «لم يعملو».
      mend: ({ letters, previous }) =>
        /^[وف]?(?:لم|لن|أن|كي|لكي)$/u.test(previous?.letters ?? '') ? `${letters}ا` : undefined,
    },
    good: ['كانوا هنا، ويدعو الناس، وأبو أحمد.', 'مسؤولو الشركة وموظفو الدولة.', 'لم يعملوا، وأن يدعو.'],
    bad: [
      ['الطلاب كانو هنا وذهبو.', 'الطلاب كانوا هنا وذهبوا.'],
      ['لم يعملو أمس.', 'لم يعملوا أمس.'],
    ],
  }),
  spellingRule({
    id: 'language/root-waw',
    title: { ar: 'ألف زائدة بعد واو الفعل', en: 'Extra alif after a root و' },
    why: {
      ar: 'الواو هنا من أصل الفعل وليست واو جماعة، فلا ألف بعدها: «{right}».',
      en: 'This و belongs to the root and takes no alif: «{right}».',
    },
    severity: 'error',
    inContext: {
      about: (letters) => rootWawIn(letters) !== undefined,
      mend: ({ letters, previous }) => {
        // «أن يدعوا» is the plural; the first person has none.
        const certain =
          /^[نأ]/u.test(rootWawIn(letters) ?? '') ||
          (previous !== undefined && /^(?:لا|قد|الذي|وهو|هو|كان|ما|كما|حيث|هذا|مما|لكنه|أنه)$/u.test(previous.letters));
        return certain ? letters.slice(0, -1) : undefined;
      },
    },
    good: ['ندعو الله ونرجو الخير.', 'عليهم أن يدعوا.', 'لم يدعوا أحدا.'],
    bad: [['نرجوا منكم الحضور وأدعوا لكم.', 'نرجو منكم الحضور وأدعو لكم.']],
  }),
  spellingRule({
    id: 'language/noun-waw',
    title: { ar: 'ألف بعد واو جمع المذكر', en: 'Alif after the و of a noun' },
    why: {
      ar: 'واو جمع المذكر السالم المضاف لا ألف بعدها: «{right}».',
      en: 'The و of a sound plural takes no alif: «{right}».',
    },
    severity: 'error',
    words: () =>
      'مسؤولو موظفو مهندسو معلمو مدرسو عاملو لاعبو مديرو مستخدمو مشجعو مسلمو مواطنو ممثلو مؤسسو باحثو صانعو منتجو مطورو مصممو ذوو بنو مؤيدو معارضو مراسلو منظمو محررو مقدمو داعمو مالكو متابعو مراقبو'
        .split(' ')
        .map((right) => ({ wrong: `${right}ا`, right }))
        .filter(({ wrong }) => !/^(?:بنوا|منتجوا|مؤسسوا)$/u.test(wrong)),
    good: ['حضر مسؤولو الشركة.', 'بنوا بيتا.'],
    bad: [['حضر مسؤولوا الشركة وموظفوا البنك.', 'حضر مسؤولو الشركة وموظفو البنك.']],
  }),
  wordRule({
    id: 'language/indicative-nun',
    title: { ar: 'نون الأفعال الخمسة', en: 'The ن of the indicative' },
    why: {
      ar: 'يُرفع المضارع بثبوت النون ما لم يسبقه ناصب أو جازم: «{right}».',
      en: 'Without أن, لن, لم or their like the verb keeps its ن: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => IMPERFECT.test(letters) && !NOT_VERBS.has(letters),
    judge: (word, paragraph) => {
      const match = word.letters.endsWith('وا') ? IMPERFECT.exec(word.letters) : null;
      if (match === null || NOT_VERBS.has(word.letters)) return undefined;
      const [, conjunction = '', future = '', verb = ''] = match;
      if (ROOT_WAW.includes(verb)) return undefined;
      const before = word.previous?.letters ?? '';
      const plain = future === '' && conjunction !== 'ف';
      const triggered =
        future !== '' ||
        (conjunction === '' &&
          (TRIGGERS.has(before) || (before === 'لا' && TRIGGERS.has(word.previous?.previous?.letters ?? ''))));
      if (!triggered && (!plain || mayBeGoverned(word, paragraph))) return undefined;
      return { fixes: [`${conjunction}${future}${verb}ن`] };
    },
    good: [
      'يجب أن يعملوا ويتعاونوا.',
      'لم يعرفوا الطريق، ولن يصلوا.',
      'جاء الناس ليعملوا ويعيشوا.',
      'حتى لا يعرفوا السر.',
      'الذين لم يعملوا.',
    ],
    bad: [
      ['الذين يعملوا هنا كثيرون.', 'الذين يعملون هنا كثيرون.'],
      ['كانوا يريدوا العودة.', 'كانوا يريدون العودة.'],
      ['المهندسون يعملوا بجد.', 'المهندسون يعملون بجد.'],
      ['سوف يعودوا وسيعملوا.', 'سوف يعودون وسيعملون.'],
    ],
  }),
  wordRule({
    id: 'language/subject-dropped-nun',
    title: { ar: 'نون المضارع بلا ألف', en: 'Present plural without ن or alif' },
    why: {
      ar: 'المضارع المرفوع مع واو الجماعة ينتهي بنون: «{right}».',
      en: 'The plural of the present ends in ن: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => /^ي[ء-ي]{2,}و$/u.test(letters) && !MONTHS.test(letters) && !endsInRootWaw(letters),
    judge: ({ letters, previous }) => {
      if (!letters.endsWith('و')) return undefined;
      const before = previous?.letters ?? '';
      if (
        !/^ي[ء-ي]{2,}و$/u.test(letters) ||
        MONTHS.test(letters) ||
        ROOT_WAW.some((word) => word.slice(1) === letters.slice(1))
      )
        return undefined;
      if (!/^(?:الذين|كانوا|هم|وهم|إنهم|أنهم|لأنهم)$/u.test(before) && !/^ال[ء-ي]{3,}ون$/u.test(before))
        return undefined;
      return { fixes: [`${letters}ن`] };
    },
    good: ['هم يدعون الناس، وهو يبدو سعيدا.', 'الزيتون ينمو هنا.'],
    bad: [['المهندسون يعملو هنا.', 'المهندسون يعملون هنا.']],
  }),
];
