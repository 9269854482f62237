import { rule } from '../../rule.ts';
import { wordRule } from './word-rule.ts';

const PRESENT = /^[يتنأ][ء-ي]{2,}$/u;

export const negationRules = [
  rule({
    id: 'language/sawfa-lan',
    pass: 'language',
    title: { ar: '«سوف» مع النفي', en: 'سوف with a negation' },
    why: {
      ar: '«لن» تنفي المستقبل وحدها، ولا تجتمع مع «سوف».',
      en: 'لن negates the future by itself; سوف does not stand with it.',
    },
    severity: 'error',
    match: {
      kind: 'phrases',
      letters: 'exact',
      phrases: { 'سوف لن': 'لن', 'سوف لا': 'لن', 'لن سوف': 'لن', 'سوف لم': 'لن' },
    },
    good: ['لن أعود، وسوف أكتب.'],
    bad: [['سوف لن أعود.', 'لن أعود.']],
  }),
  wordRule({
    id: 'language/lam-with-past',
    title: { ar: '«لم» مع الماضي', en: 'لم with a past verb' },
    why: { ar: '«لم» لا تدخل إلا على المضارع؛ وللماضي «ما».', en: 'لم stands before the present only.' },
    severity: 'error',
    about: (letters) => letters in LAM_PAST,
    judge: ({ letters, previous }) => {
      if (!/^[وف]?لم$/u.test(previous?.letters ?? '')) return undefined;
      const present = LAM_PAST[letters];
      return present === undefined ? undefined : { fixes: [present] };
    },
    good: ['لم يكن هنا.', 'ما كان هنا.'],
    bad: [['لم كان هنا.', 'لم يكن هنا.']],
  }),
  wordRule({
    id: 'language/lan-with-noun',
    title: { ar: '«لن» قبل الاسم', en: 'لن before a noun' },
    why: { ar: '«لن» لا تدخل إلا على الفعل المضارع.', en: 'لن stands before a verb of the present only.' },
    severity: 'warning',
    about: (letters) => /^ال[ء-ي]{3,}(?:ة|ات|ية)$/u.test(letters),
    after: (letters) => /^[وف]?لن$/u.test(letters),
    judge: ({ letters, previous }) =>
      previous?.letters.endsWith('لن') &&
      /^[وف]?لن$/u.test(previous.letters) &&
      /^ال[ء-ي]{3,}(?:ة|ات|ية)$/u.test(letters)
        ? { fixes: [] }
        : undefined,
    good: ['لن تتغير الفكرة.', 'لن ألتقط صورة.'],
    bad: [['لن الفكرة تتغير.', null]],
  }),
  wordRule({
    id: 'language/qad-negation',
    title: { ar: '«قد لا» للاحتمال', en: 'قد with a future' },
    why: { ar: '«قد» لا تجتمع مع السين و«سوف» و«لن».', en: 'قد does not stand with س, سوف or لن.' },
    severity: 'warning',
    about: (letters) => letters === 'سوف' || /^س[يتن][ء-ي]{3,}$/u.test(letters),
    judge: ({ letters, previous, end }) => {
      if (!/^[وف]?ل?قد$/u.test(previous?.letters ?? '') || previous === undefined) return undefined;
      const conjunction = /^[وف]/u.exec(previous.letters)?.[0] ?? '';
      if (/^سوف$/u.test(letters)) return { start: previous.start, end, fixes: [`${conjunction}سوف`] };
      const future = /^س([يتن][ء-ي]{3,})$/u.exec(letters);
      if (future === null || /^(?:ست[ةر]|سيطر|سيقت|ستر|سيق|سير|سين|سيد|سيس|سيج|سيح|سيئ|سيم|ستش|ستخ|ستن)/u.test(letters))
        return undefined;
      return { fixes: [future[1] ?? ''] };
    },
    good: ['قد يعود، وقد سيطر على المدينة.', 'قد لا يعود.'],
    bad: [
      ['قد سيعود غدا.', 'قد يعود غدا.'],
      ['قد سوف يعود.', 'سوف يعود.'],
    ],
  }),
  rule({
    id: 'language/la-zala',
    pass: 'language',
    title: { ar: '«لا زال» في الخبر', en: 'لا زال in a statement' },
    why: { ar: '«لا زال» دعاء؛ وللإخبار «ما زال» أو «لا يزال».', en: '«لا زال» is a wish; a statement takes «ما زال».' },
    severity: 'hint',
    match: {
      kind: 'phrases',
      letters: 'exact',
      phrases: {
        'لا زال': 'ما زال',
        'لا زالت': 'ما زالت',
        'لا زالوا': 'ما زالوا',
        'لا زلت': 'ما زلت',
        'لا زلنا': 'ما زلنا',
        لازلنا: 'ما زلنا',
        لازلت: 'ما زلت',
        لازال: 'ما زال',
        لازالت: 'ما زالت',
        لازالوا: 'ما زالوا',
      },
    },
    good: ['ما زال يعمل، ولا يزال.'],
    bad: [['لا زال المشروع قائما ولازالت الفكرة جيدة.', 'ما زال المشروع قائما وما زالت الفكرة جيدة.']],
  }),
  wordRule({
    id: 'language/must-not',
    title: { ar: '«لا يجب أن» للنهي', en: '«لا يجب أن» for a ban' },
    why: {
      ar: '«لا يجب» تنفي الوجوب فقط؛ فإن كان المراد المنع فالصواب «يجب ألّا».',
      en: '«لا يجب أن» says “need not”; “must not” is «يجب ألّا».',
    },
    severity: 'hint',
    about: (letters) => letters === 'يجب',
    judge: ({ letters, previous, next }, { text }) => {
      if (letters !== 'يجب' || previous === undefined || !/^[وف]?لا$/u.test(previous.letters) || next?.letters !== 'أن')
        return undefined;
      const conjunction = /^[وف]/u.exec(previous.letters)?.[0] ?? '';
      return {
        start: previous.start,
        end: next.end,
        fixes: [`${conjunction}يجب ألا`, text.slice(previous.start, next.end)].slice(0, 1),
      };
    },
    good: ['يجب ألا تهمل عملك.'],
    bad: [['لا يجب أن تهمل عملك.', 'يجب ألا تهمل عملك.']],
  }),
  rule({
    id: 'language/an-la',
    pass: 'language',
    title: { ar: '«ألّا»', en: '«ألّا»' },
    why: { ar: 'تُدغم «أن» الناصبة في «لا» فتُكتبان «ألّا».', en: 'أن merges with لا before a verb: «ألّا».' },
    severity: 'hint',
    match: {
      kind: 'phrases',
      letters: 'exact',
      phrases: { 'أن لا <present>': null },
      classes: { present: (word) => PRESENT.test(word) && !/^(?:تعرض|نص|تم|يد|تعد|تحت|نحن|تنافس)/u.test(word) },
    },
    suggest: ({ text, clitic }) => [`${clitic}ألا ${text.slice(text.lastIndexOf(' ') + 1)}`],
    good: ['أيقن أن لا أحد هنا.', 'ألا يعود.'],
    bad: [['أرجو أن لا يتأخر.', 'أرجو ألا يتأخر.']],
  }),
];

const LAM_PAST: Readonly<Record<string, string>> = {
  كان: 'يكن',
  كانت: 'تكن',
  كانوا: 'يكونوا',
  وصل: 'يصل',
  قال: 'يقل',
  عاد: 'يعد',
  وجد: 'يجد',
  استطاع: 'يستطع',
  حصل: 'يحصل',
  فعل: 'يفعل',
  ذهب: 'يذهب',
  عرف: 'يعرف',
  جاء: 'يجئ',
  تمكن: 'يتمكن',
  نجح: 'ينجح',
  أصبح: 'يصبح',
  ظهر: 'يظهر',
  حدث: 'يحدث',
};
