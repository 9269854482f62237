import { lettersOf } from '../../noun-case.ts';
import { dropOpening, replaceWith } from '../../repair.ts';
import { rule } from '../../rule.ts';
import { HABIT, TELL, WEAK } from './kinds.ts';

/** A linking phrase with its comma, at the head of a sentence. */
const AT_START = { kind: 'phrases', at: 'sentence-start' } as const;

export const moreover = rule({
  ...HABIT,
  needs: { hits: 2, perWords: 400 },
  id: 'humanize/transition-moreover',
  title: { ar: 'روابط الإضافة المتكررة', en: 'Repeated “moreover”' },
  why: {
    ar: 'رابط إضافة يتكرر في النص: ابدأ الجملة بلا رابط، أو صلها بالواو.',
    en: 'An “in addition” that keeps returning: begin without it, or join with و.',
  },
  match: {
    ...AT_START,
    phrases: ['(علاوة على ذلك|بالإضافة إلى ذلك|إضافة إلى ذلك|فضلا عن ذلك|إلى جانب ذلك|زيادة على ذلك|علاوة على ما سبق)'],
  },
  suggest: dropOpening,
  good: ['يدرس علاوة على عمله.', 'أضاف إلى ذلك سطرًا.'],
  bad: [
    ['علاوة على ذلك، توفر المنصة دعمًا فنيًا.', 'توفر المنصة دعمًا فنيًا.'],
    ['المنصة سريعة. وبالإضافة إلى ذلك، فإن الدعم متاح.', 'المنصة سريعة. وإن الدعم متاح.'],
  ],
});

export const however = rule({
  ...HABIT,
  weight: 1,
  needs: { company: 1 },
  id: 'humanize/transition-however',
  title: { ar: '«ومع ذلك»', en: '“However”' },
  why: {
    ar: '«لكن» أقصر من «{match}»، وقد لا تحتاج الجملة إلى رابط.',
    en: '“لكن” is shorter than “{match}”, and the sentence may need no link at all.',
  },
  match: { ...AT_START, phrases: ['(مع ذلك|على الرغم من ذلك|بالرغم من ذلك|رغم ذلك|بالرغم من هذا)'] },
  suggest: (match) => {
    const comma = /^\s*،\s*(?:فإن\s)?/u.exec(match.paragraph.text.slice(match.end))?.[0];
    if (comma === undefined || comma.includes('فإن')) return [];
    const next = match.paragraph.text.slice(match.end + comma.length);
    // Before a noun «لكن» may govern its case: only where the case does not show.
    return /^(?:[يت]\p{L}{2,}|لا|لم|لن|قد|ما|هذا|هذه|ال\p{L}*(?<!ون|ان|ين))\s/u.test(next)
      ? [[{ range: { start: match.start, end: match.end + comma.length }, text: 'لكن ' }]]
      : [];
  },
  good: ['اتفق مع ذلك العميل.', 'جاء رغم المطر.'],
  bad: [
    ['ومع ذلك، لا يكفي هذا وحده.', 'لكن لا يكفي هذا وحده.'],
    ['ومع ذلك، السعر مرتفع.', 'لكن السعر مرتفع.'],
    ['ومع ذلك، المستقلون قلة.', null],
  ],
});

export const inThisContext = rule({
  ...WEAK,
  needs: { company: 1 },
  id: 'humanize/transition-in-this-context',
  title: { ar: '«في هذا السياق»', en: '“In this context”' },
  why: {
    ar: 'صمغ بين جملتين لا معنى له: احذفه.',
    en: 'Glue between sentences with no meaning: drop it.',
  },
  match: {
    ...AT_START,
    phrases: [
      '(في هذا السياق|في هذا الإطار|في هذا الصدد|في سياق متصل|في السياق ذاته|في السياق نفسه|من هذا المنطلق|انطلاقا من هذا|على هذا الأساس|انطلاقا من ذلك)',
    ],
  },
  suggest: dropOpening,
  good: ['وردت الكلمة في هذا السياق مرتين.', 'لا جديد في هذا الصدد.'],
  bad: [['في هذا السياق، نشرت الهيئة دليلًا.', 'نشرت الهيئة دليلًا.']],
});

export const otherHand = rule({
  ...WEAK,
  needs: { company: 1 },
  id: 'humanize/transition-other-hand',
  title: { ar: '«من ناحية أخرى»', en: '“On the other hand”' },
  why: {
    ar: 'ترجمة «on the other hand» وليس قبلها ناحية أولى: اكتب «أما… فـ» أو احذفها.',
    en: 'A translated “on the other hand” with no first hand: write “أما… فـ” or drop it.',
  },
  match: {
    ...AT_START,
    phrases: ['(من ناحية أخرى|من جهة أخرى|على الجانب الآخر)'],
    where: ({ paragraph }) => !/من (?:ناحية|جهة|جانب)\s(?!أخرى|آخر)/u.test(paragraph.text),
  },
  suggest: dropOpening,
  good: ['جاء من جهة أخرى.', 'من ناحية السعر هو الأفضل. ومن ناحية أخرى، الجودة متوسطة.'],
  bad: [['من ناحية أخرى، تطلب الشركات خبرة أكبر.', 'تطلب الشركات خبرة أكبر.']],
});

export const asResult = rule({
  ...HABIT,
  id: 'humanize/transition-as-result',
  title: { ar: '«نتيجة لذلك»', en: '“As a result”' },
  why: {
    ar: '«لذلك» أو الفاء أخف من «{match}».',
    en: '“لذلك” or a plain فـ is lighter than “{match}”.',
  },
  match: {
    ...AT_START,
    phrases: [
      '(نتيجة لذلك|كنتيجة لذلك|تبعا لذلك|استنادا إلى ذلك|بناء على ذلك|بناء على ما سبق|بناء على ما تقدم|في ضوء ما سبق|في ضوء ذلك|انطلاقا مما سبق|كنتيجة)',
    ],
    where: ({ paragraph, end }) => /^\s*،/u.test(paragraph.text.slice(end)),
  },
  suggest: (match) => {
    const { text } = match.paragraph;
    const comma = /^\s*،\s*/u.exec(text.slice(match.end))?.[0] ?? '';
    // Before a verb, or with its own «فإن»; a noun would need more.
    if (!/^(?:فإن|[يتنس]\p{L}{2,}|لا|لم|لن|قد)(?:ه|ها|هم)?\s/u.test(text.slice(match.end + comma.length))) return [];
    return [[{ range: { start: match.start, end: match.end + comma.length }, text: 'لذلك ' }]];
  },
  good: ['اتُّخذ القرار بناء على ذلك.', 'جاءت النتيجة لذلك متأخرة.'],
  bad: [
    ['ونتيجة لذلك، ترتفع الأسعار.', 'لذلك ترتفع الأسعار.'],
    ['ونتيجة لذلك، فإن الأسعار ترتفع.', 'لذلك فإن الأسعار ترتفع.'],
    ['نتيجة لذلك، الأسعار مرتفعة.', null],
  ],
});

export const therefore = rule({
  ...WEAK,
  needs: { hits: 3, perWords: 500 },
  id: 'humanize/transition-therefore',
  title: { ar: '«وبالتالي» المتكررة', en: 'Repeated “thus”' },
  why: {
    ar: 'تكرر «{match}» في النص: «لذا» أو الفاء أخف، أو رتّب الجملتين بلا رابط.',
    en: '“{match}” keeps returning: use “لذا” or فـ, or order the sentences without a link.',
  },
  match: { kind: 'phrases', phrases: ['(بالتالي|ومن ثم|وعليه)'] },
  suggest: (match) => {
    if (!/^و?بالتالي$/u.test(match.text)) return [];
    const next = match.paragraph.text.slice(match.end);
    // «وبالتالي فإن» → «لذا فإن» holds; after a comma alone it does too.
    return /^\s+(?:ف?إن|ي\p{L}{2,}\s)/u.test(next) ? [replaceWith({ ...match, clitic: '' }, 'لذا')] : [];
  },
  good: ['من ثم بدأ العمل.', 'اقرأ السطر التالي.'],
  bad: [
    ['زاد الطلب، وبالتالي فإن السعر ارتفع.', 'زاد الطلب، لذا فإن السعر ارتفع.'],
    ['يزيد الطلب، وبالتالي يرتفع السعر.', 'يزيد الطلب، لذا يرتفع السعر.'],
    ['يزيد الطلب، وبالتالي زيادة الأسعار.', null],
  ],
});

export const firstSecond = rule({
  ...HABIT,
  weight: 0.5,
  id: 'humanize/transition-not-only-that',
  title: { ar: '«ليس هذا فحسب»', en: '“Not only that”' },
  why: {
    ar: 'تصعيد جاهز بين جملتين: احذفه وأكمل.',
    en: 'A ready-made build-up between sentences: drop it and go on.',
  },
  match: {
    ...AT_START,
    phrases: [
      '(ليس هذا فحسب|ليس ذلك فحسب|ليس هذا فقط|ليس ذلك فقط|لا يتوقف الأمر عند هذا الحد|والأهم من ذلك|الأهم من ذلك كله|الأهم من هذا)',
    ],
  },
  good: ['ليس هذا العقد صالحًا.', 'هو الأهم من ذلك كله.'],
  bad: [['وليس هذا فحسب، بل يوفر الوقت.', null]],
});

export const byDoingSo = rule({
  ...TELL,
  id: 'humanize/transition-through-this',
  title: { ar: '«من خلال» في صدر الجملة', en: 'Sentence-initial “through”' },
  why: {
    ar: 'ترجمة «By doing…»: قدّم الفاعل والفعل، ثم الوسيلة بالباء.',
    en: 'A translated “By doing…”: put doer and verb first, then the means with بـ.',
  },
  match: {
    ...AT_START,
    phrases: [
      'من خلال (تطوير|تعزيز|تبني|تحليل|استخدام|توفير|تقديم|الاستفادة|فهم|تطبيق|اتباع|الجمع|دمج|التركيز|بناء|تحسين|اعتماد|استكشاف|الاستثمار|تحديد|تنفيذ|دراسة)',
    ],
  },
  // Both prepositions take the genitive: nothing else changes.
  suggest: ({ words, clitic, start, paragraph }) => {
    const masdar = words.at(-1);
    if (masdar === undefined) return [];
    const letters = lettersOf(paragraph, masdar);
    return [[{ range: { start, end: masdar.end }, text: `${clitic}ب${letters}` }]];
  },
  good: ['نظر من خلال النافذة.', 'عرفته من خلال عمله.'],
  bad: [
    ['من خلال تطوير المهارات، يمكن لأي شخص زيادة دخله.', 'بتطوير المهارات، يمكن لأي شخص زيادة دخله.'],
    ['ومن خلال الجمع بين العملين، يزيد الدخل.', 'وبالجمع بين العملين، يزيد الدخل.'],
  ],
});

export const transitionRules = [
  moreover,
  however,
  inThisContext,
  otherHand,
  asResult,
  therefore,
  firstSecond,
  byDoingSo,
];
