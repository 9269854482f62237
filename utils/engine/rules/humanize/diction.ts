import { isDefinite, lettersOf, neighbour } from '../../noun-case.ts';
import { rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';
import { readMasdar } from './masdar.ts';

export const various = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/diction-variety',
  title: { ar: '«مجموعة متنوعة من»', en: '“A wide variety of”' },
  why: {
    ar: '«{match}» تؤجل المعلومة: اذكر العدد أو سمِّ الأشياء.',
    en: '“{match}” puts the facts off: give the number or name the things.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(مجموعة|تشكيلة|طيف|نطاق) (متنوعة|واسعة|كبيرة ومتنوعة|واسع|متنوع|مختلفة|شاملة) من',
      '(مجموعة|تشكيلة) (واسعة ومتنوعة|متنوعة وواسعة) من',
      '(على نطاق واسع) من',
      'عدد (لا يحصى|لا حصر له) من',
      '(العديد والعديد|الكثير والكثير) من',
    ],
  },
  // Without its adjectives the group is still a group.
  suggest: ({ words, text }) => {
    const first = words[0];
    const of = words.at(-1);
    if (first === undefined || of?.folded !== 'من' || !/مجموعة|تشكيلة/u.test(text)) return [];
    return [[{ range: { start: first.end, end: of.start }, text: ' ' }]];
  },
  good: ['مجموعة من الكتب.', 'انتشر على نطاق واسع.'],
  bad: [
    ['تقدم المنصة مجموعة متنوعة من الخدمات.', 'تقدم المنصة مجموعة من الخدمات.'],
    ['تقدم المنصة طيفًا واسعًا، ونطاق واسع من الخدمات.', null],
  ],
});

export const including = rule({
  ...HABIT,
  weight: 1,
  needs: { hits: 2, perWords: 500 },
  id: 'humanize/diction-including',
  title: { ar: '«بما في ذلك»', en: '“Including”' },
  why: {
    ar: 'ترجمة «including»: «منها» أو «مثل» أقصر.',
    en: 'A translated “including”: “منها” or “مثل” is shorter.',
  },
  match: { kind: 'phrases', clitics: 'none', phrases: ['بما في ذلك'] },
  // «منها» after a feminine or a plural of things, before a noun that shows no nominative.
  suggest: ({ paragraph, words, start, end }) => {
    const first = words[0];
    const last = words.at(-1);
    const next = last && neighbour(paragraph, last);
    if (first === undefined || next === undefined || !/،\s*$/u.test(paragraph.text.slice(0, start))) return [];
    const before = paragraph.words.find(({ index }) => index === first.index - 2);
    const noun = lettersOf(paragraph, next);
    if (before === undefined || !/(?:ة|ات)$/u.test(lettersOf(paragraph, before))) return [];
    return isDefinite(noun) && !/(?:ين|ون|ان)$/u.test(noun) ? [[{ range: { start, end }, text: 'منها' }]] : [];
  },
  good: ['رضي بما في يده.', 'علم بما في الرسالة.'],
  bad: [
    ['تدعم المنصة لغات كثيرة، بما في ذلك العربية.', 'تدعم المنصة لغات كثيرة، منها العربية.'],
    ['حضر الفريق كله، بما في ذلك المدير.', null],
    ['حضر رؤساء الشركات، بما في ذلك المؤسسون.', null],
  ],
});

export const howTo = rule({
  ...HABIT,
  weight: 0.7,
  id: 'humanize/diction-how-to',
  title: { ar: '«كيفية»', en: '“How to” noun' },
  why: {
    ar: '«كيف» مع الفعل أخف: «تعلّم كيف تكتب» بدل «تعلّم كيفية الكتابة».',
    en: 'كيف with a verb is lighter than the noun كيفية.',
  },
  match: {
    kind: 'phrases',
    clitics: 'conjunction',
    phrases: ['(على|حول|عن|في|فهم|تعلم|بتعلم|معرفة|تحديد|استكشاف|شرح|يوضح|توضح|لمعرفة|لفهم) كيفية'],
  },
  // Learning, knowing and explaining take the verbal noun itself.
  suggest: ({ paragraph, words }) => {
    const [learning, how] = words;
    const next = how && neighbour(paragraph, how);
    if (learning === undefined || how === undefined || next === undefined) return [];
    const read = readMasdar(lettersOf(paragraph, next));
    return /(?:تعلم|معرفة|شرح|فهم)$/u.test(learning.folded) && read !== undefined && !read.definite
      ? [[{ range: { start: how.start, end: next.start }, text: '' }]]
      : [];
  },
  good: ['سأله كيف يعمل.', 'اختلفت الكيفية.'],
  bad: [
    ['ابدأ بتعلم كيفية كتابة العروض.', 'ابدأ بتعلم كتابة العروض.'],
    ['سأله عن كيفية الدفع.', null],
  ],
});

export const focusOn = rule({
  ...HABIT,
  weight: 0.8,
  id: 'humanize/diction-focus',
  title: { ar: '«مع التركيز على»', en: '“With a focus on”' },
  why: {
    ar: 'ذيل مترجم يكتفي بالإشارة: قل ماذا فُعل في هذا الجانب.',
    en: 'A translated tail that only points: say what was done about it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(مع|من خلال) (التركيز|تركيز|التأكيد|التشديد|الحفاظ) (على|خاص على|بشكل خاص على|الخاص على)',
      '(يتم التركيز|جرى التركيز) على',
      'التركيز بشكل (خاص|أساسي) على',
    ],
  },
  good: ['طلب منه التركيز على الدرس.', 'ضعف التركيز.'],
  bad: [['يراجع الدليل العقود مع التركيز على بنود الدفع.', null]],
});

export const explore = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/diction-explore',
  title: { ar: '«يستكشف هذا المقال»', en: '“This article explores”' },
  why: {
    ar: 'المقال يتحدث عن نفسه: ابدأ بما ستقوله.',
    en: 'The article speaks of itself: begin with what you have to say.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يستكشف|تستكشف|يستعرض|تستعرض|يتناول|تتناول|يناقش|تناقش|يقدم|تقدم|يهدف|تهدف|يسعى|تسعى|يركز|تركز|يبحث|تبحث|يحلل|تحلل) (هذا المقال|هذه المقالة|هذا الدليل|هذه التدوينة|المقال)',
      'في (هذا المقال|هذه المقالة|هذا الدليل|هذه المقالة الشاملة|هذا التقرير) {0,0} (سنستعرض|سنتعرف|سنتناول|سنناقش|نستعرض|نستكشف|سنستكشف|سنكتشف|سوف نستعرض|سوف نتعرف|سنلقي|نتعرف|نتناول|سنقدم|ستتعرف)',
      '(دعونا|دعنا|هيا) (نستكشف|نتعرف|نلقي نظرة|نغوص|نتعمق|نكتشف|نبدأ)',
      '(تعمق في|الغوص في|نغوص في|لنغص في) (أعماق|عالم|تفاصيل)',
    ],
  },
  good: ['يستكشف الرحالة الصحراء.', 'هذا المقال طويل.'],
  bad: [
    ['يستكشف هذا المقال أثر العقود.', null],
    ['في هذا المقال سنستعرض أهم الخطوات.', null],
  ],
});

export const exploreStudy = rule({
  ...HABIT,
  weight: 0.5,
  cap: 2,
  id: 'humanize/diction-explore-study',
  title: { ar: '«يستكشف هذا البحث»', en: '“This study explores”' },
  why: {
    ar: 'صيغة مألوفة في الملخصات وتتكرر آليًا: اذكر السؤال أو النتيجة مباشرة.',
    en: 'Usual in abstracts and repeated by machines: give the question or the finding itself.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يستكشف|تستكشف|يستعرض|تستعرض|يتناول|تتناول|يناقش|تناقش|يسعى|تسعى|يركز|تركز|يبرز|تبرز|يسلط|تسلط) (هذا البحث|هذه الدراسة|هذا التقرير|هذه الورقة|البحث|الدراسة|التحليل|هذا التحليل)',
    ],
  },
  good: ['قرأ البحث كاملًا.', 'قالت الدراسة إن السعر ارتفع.'],
  bad: [['تستكشف هذه الدراسة أثر العقود.', null]],
});

export const deeper = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/diction-deeper',
  title: { ar: '«فهم أعمق»', en: '“Deeper understanding”' },
  why: {
    ar: '«{match}» وعد بالعمق بلا مضمون: قل ماذا يعرف القارئ بعدها.',
    en: '“{match}” promises depth without matter: say what the reader will know.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(فهم|فهما|رؤية|رؤى|نظرة|تحليل|تحليلا|استيعاب) (أعمق|عميق|عميقا|عميقة|معمقة|معمق|معمقا|ثاقبة|شاملة|شاملا|شامل|متعمق|متعمقا|متعمقة|قيمة)',
      '(تعميق|تعزيز) (فهمنا|الفهم|فهم|الوعي)',
      'على نحو أعمق',
    ],
  },
  good: ['البئر أعمق من البحر.', 'فهم الدرس.'],
  bad: [['يقدم المقال فهمًا أعمق للسوق.', null]],
});

export const empowering = rule({
  ...HABIT,
  weight: 0.8,
  needs: { hits: 3, perWords: 300 },
  id: 'humanize/diction-enhance',
  title: { ar: 'كثرة «تعزيز» وأخواتها', en: 'Too many “enhance” words' },
  why: {
    ar: '«{match}» فعل عام يتكرر: زاد؟ سرّع؟ خفّض؟ اختر الفعل الدقيق.',
    en: '“{match}” is a general verb that keeps returning: raise? speed up? lower? Pick the exact one.',
  },
  match: {
    kind: 'phrases',
    clitics: 'article',
    phrases: [
      '(تعزيز|يعزز|تعزز|معززة|تمكين|استكشاف|تبني|مواكبة|يسهم في|تسهم في|يساهم في|تساهم في|المساهمة في|الإسهام في)',
    ],
  },
  good: ['حسن المنظر.', 'زاد السعر.'],
  bad: [['تسعى الشركة إلى تعزيز مكانتها.', null]],
});

export const dictionRules = [various, including, howTo, focusOn, explore, exploreStudy, deeper, empowering];
