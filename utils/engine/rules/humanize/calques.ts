import { lettersOf } from '../../noun-case.ts';
import { rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';

const PLAYS: Readonly<Record<string, string>> = {
  لعب: 'أدّى',
  لعبت: 'أدّت',
  لعبوا: 'أدّوا',
  يلعب: 'يؤدي',
  تلعب: 'تؤدي',
  يلعبون: 'يؤدون',
  نلعب: 'نؤدي',
  سيلعب: 'سيؤدي',
  ستلعب: 'ستؤدي',
  يلعبه: 'يؤديه',
  تلعبه: 'تؤديه',
  لعبه: 'أدّاه',
  لعبته: 'أدّته',
};

export const playsRole = rule({
  ...HABIT,
  weight: 1,
  id: 'humanize/calque-plays-role',
  title: { ar: '«يلعب دورًا»', en: '“Plays a role”' },
  why: {
    ar: 'الدور يُؤدّى ولا يُلعب؛ والأوضح أن تذكر الأثر: يحدد، يقلل، يرفع.',
    en: 'In Arabic one performs a role; better still, name the effect: sets, lowers, raises.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(لعب|لعبت|لعبوا|يلعب|تلعب|يلعبون|نلعب|سيلعب|ستلعب) {0,5} (دورا|دوره|دورها|أدوارا)',
      '(الدور الذي|دور) (يلعبه|تلعبه|لعبه|لعبته)',
      'الدور (الذي يمكن أن|الكبير الذي|المهم الذي|الحيوي الذي|المحوري الذي) (يلعبه|تلعبه|لعبه|لعبته)',
    ],
  },
  suggest: ({ words, clitic }) => {
    const verb = words.find(
      ({ folded }, index) => PLAYS[index === 0 ? folded.slice(clitic.length) : folded] !== undefined,
    );
    if (verb === undefined) return [];
    const isFirst = verb === words[0];
    const plain = PLAYS[isFirst ? verb.folded.slice(clitic.length) : verb.folded];
    return plain === undefined
      ? []
      : [[{ range: { start: verb.start, end: verb.end }, text: (isFirst ? clitic : '') + plain }]];
  },
  good: ['لعب دور البطولة في المسلسل.', 'يلعب الأطفال في الحديقة.'],
  bad: [
    ['يلعب التدريب دورًا محوريًا في النجاح.', 'يؤدي التدريب دورًا محوريًا في النجاح.'],
    ['وتلعب الجامعات دورًا مهمًا.', 'وتؤدي الجامعات دورًا مهمًا.'],
    ['ما الدور الذي يلعبه المحرر؟', 'ما الدور الذي يؤديه المحرر؟'],
  ],
});

export const takesDecision = rule({
  ...TELL,
  weight: 1,
  id: 'humanize/calque-takes-decision',
  title: { ar: '«أخذ قرارًا»', en: '“Takes a decision”' },
  why: { ar: 'القرار يُتخذ.', en: 'In Arabic a decision is اتخذ, not أخذ.' },
  match: {
    kind: 'phrases',
    phrases: {
      'أخذ (قرارا|قراره)': null,
      'أخذت (قرارا|قرارها)': null,
      'يأخذ (قرارا|قراره|القرار|القرارات)': null,
      'تأخذ (قرارا|قرارها|القرار|القرارات)': null,
      'أخذ (القرارات|القرار)': null,
    },
  },
  suggest: ({ words, clitic, paragraph }) => {
    const [verb, decision] = words;
    if (verb === undefined || decision === undefined) return [];
    const to: Readonly<Record<string, string>> = { اخذ: 'اتخذ', اخذت: 'اتخذت', ياخذ: 'يتخذ', تاخذ: 'تتخذ' };
    const letters = lettersOf(paragraph, decision);
    // «أخذ القرارات» may be the masdar (أَخْذ): «اتخاذ».
    const plain =
      letters.startsWith('ال') && verb.folded.slice(clitic.length) === 'اخذ'
        ? undefined
        : to[verb.folded.slice(clitic.length)];
    return plain === undefined ? [] : [[{ range: { start: verb.start, end: verb.end }, text: clitic + plain }]];
  },
  good: ['أخذ الكتاب وخرج.', 'اتخذ قرارًا صعبًا.'],
  bad: [
    ['أخذ قرارًا صعبًا.', 'اتخذ قرارًا صعبًا.'],
    ['صعب عليه أخذ القرارات.', null],
  ],
});

export const intoAccount = rule({
  ...HABIT,
  severity: 'warning',
  weight: 0.7,
  id: 'humanize/calque-into-account',
  title: { ar: '«أخذ بعين الاعتبار»', en: '“Takes into account”' },
  why: { ar: '«راعى» فعل واحد يؤدي معنى العبارة كلها.', en: 'One verb, راعى, says the whole phrase.' },
  match: {
    kind: 'phrases',
    phrases: {
      '(مع الأخذ بعين الاعتبار|مع الأخذ في الاعتبار|مع الأخذ بالاعتبار)': 'مع مراعاة',
      '(الأخذ بعين الاعتبار|الأخذ في الاعتبار|الأخذ بالاعتبار)': 'مراعاة',
      'يأخذ (بعين|في) الاعتبار': 'يراعي',
      'تأخذ (بعين|في) الاعتبار': 'تراعي',
      'نأخذ (بعين|في) الاعتبار': 'نراعي',
      'أخذت (بعين|في) الاعتبار': 'راعت',
      'أخذ (بعين|في) الاعتبار': null,
    },
  },
  good: ['أخذ حقه كاملًا.', 'أعاد إليه الاعتبار.'],
  bad: [
    ['يحدد السعر مع الأخذ بعين الاعتبار حجم العمل.', 'يحدد السعر مع مراعاة حجم العمل.'],
    ['الخطة تأخذ في الاعتبار رأي العميل.', 'الخطة تراعي رأي العميل.'],
  ],
});

export const sameTime = rule({
  ...HABIT,
  weight: 0.3,
  needs: { company: 1 },
  id: 'humanize/calque-same-time',
  title: { ar: '«نفس» قبل الاسم', en: '“نفس” before its noun' },
  why: {
    ar: 'الأفصح أن تأتي «نفس» بعد الاسم: «{match}» ← في الوقت نفسه.',
    en: 'Better style puts نفس after the noun it stresses.',
  },
  match: { kind: 'phrases', phrases: { 'في نفس الوقت': 'في الوقت نفسه', 'في ذات الوقت': 'في الوقت نفسه' } },
  good: ['في الوقت نفسه رنّ الهاتف.', 'في نفس الإنسان أسرار.'],
  bad: [['يعمل ويدرس في نفس الوقت.', 'يعمل ويدرس في الوقت نفسه.']],
});

export const cornerOf = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/calque-figures',
  title: { ar: 'صور مترجمة', en: 'Translated figures' },
  why: {
    ar: '«{match}» صورة منقولة عن لغة أخرى: قل المعنى مباشرة.',
    en: '“{match}” is a figure from another language: say what it means.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(رأس|قمة) جبل الجليد',
      '(سيف|سلاح) ذو حدين',
      '(سلاحا|سيفا) ذا حدين',
      'الفيل في الغرفة',
      'خارج الصندوق',
      '(منطقة|مناطق) (الراحة|راحتك|راحته|راحتهم)',
      'على المدى (الطويل|البعيد|القصير) والمتوسط',
      'الوجه الآخر للعملة',
      'من الألف إلى الياء',
      'كسر الحواجز',
      '(نرقص|ترقص|يرقص) مع',
      'يحدث فرقا',
      '(إحداث|أحدث|تحدث|يحدث|تحدثون) (فرقا|فرق|فارقا|فارق) (حقيقيا|كبيرا|كبير|حقيقي)',
      'عقلية (النمو|التعلم|الوفرة|مرنة)',
    ],
  },
  good: ['كسر الطفل الحاجز.', 'ذاب جبل الجليد.'],
  bad: [
    ['التقنية سلاح ذو حدين.', null],
    ['فكّر خارج الصندوق.', null],
  ],
});

export const comesWith = rule({
  ...TELL,
  weight: 1,
  id: 'humanize/calque-english-syntax',
  title: { ar: 'تركيب إنجليزي', en: 'English construction' },
  why: {
    ar: '«{match}» تركيب إنجليزي بكلمات عربية: أعد بناء الجملة بالعربية.',
    en: '“{match}” is English built with Arabic words: rebuild it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يأتي|تأتي|أتى|جاء) (مع|معها|معه) (مجموعة|العديد|تحديات|عدد|ميزات|بعض|تحدياته|تحدياتها|تكلفة)',
      '(هذا|وهذا) هو (المكان الذي|السبب الذي|حيث|ما يجعل)',
      'عندما يتعلق الأمر ب',
      '(عندما|حين|حينما) يتعلق الأمر <with>',
      'على (دراية|علم|وعي) (تامة |)ب(جميع|كل|التحديات|المخاطر|ذلك)',
      '(يكون|تكون|تكونون|أن تكون) على دراية <with>',
      '(لديك|لديه|لديها|لديهم|يمتلك|تمتلك) القدرة على (التأثير|تغيير|إحداث|تحويل|أن)',
      '(أنت|أنتم) (بحاجة|في حاجة) إلى أن (تكون|تكونوا)',
      'ما (يجعل|يجعله|يجعلها|يميز|يميزه|يميزها) (هذا|هذه|حقا|فريدا|مختلفا|خاصا|مميزا)',
    ],
    classes: { with: (folded) => folded.startsWith('ب') && folded.length > 3 },
  },
  // «عندما يتعلق الأمر بالأسعار» → «في ما يخص الأسعار».
  suggest: ({ words, start, clitic, text, paragraph }) => {
    const noun = words.at(-1);
    if (noun === undefined || !/^[وف]?(?:عندما|حين|حينما) يتعلق/u.test(text)) return [];
    const letters = lettersOf(paragraph, noun);
    return /^بال.{2,}/u.test(letters) ? [[{ range: { start, end: noun.start + 1 }, text: `${clitic}في ما يخص ` }]] : [];
  },
  good: ['جاء مع أخيه.', 'واحد من الحاضرين اعترض.', 'عندما يتعلق الطفل بأمه.'],
  bad: [
    ['عندما يتعلق الأمر بالأسعار، اسأل أكثر من مصدر.', 'في ما يخص الأسعار، اسأل أكثر من مصدر.'],
    ['يأتي مع تحديات كثيرة.', null],
  ],
});

export const calqueRules = [playsRole, takesDecision, intoAccount, sameTime, cornerOf, comesWith];
