import { genitiveToAccusative, lettersOf, neighbour } from '../../noun-case.ts';
import { type Fix, type PhraseMatch, rule } from '../../rule.ts';
import { HABIT, STRONG, TELL } from './kinds.ts';
import { oneOf } from './words.ts';

/** Treating a matter, and showing a quality of it, for throwing light on it. */
const TREATS: Readonly<Record<string, readonly [treats: string, shows: string]>> = {
  يسلط: ['يتناول', 'يبيّن'],
  تسلط: ['تتناول', 'تبيّن'],
  نسلط: ['نتناول', 'نبيّن'],
  سلط: ['تناول', 'بيّن'],
  سلطت: ['تناولت', 'بيّنت'],
  سيسلط: ['سيتناول', 'سيبيّن'],
  سنسلط: ['سنتناول', 'سنبيّن'],
  ليسلط: ['ليتناول', 'ليبيّن'],
  تسليط: ['تناول', 'بيان'],
  لتسليط: ['لتناول', 'لبيان'],
};
const QUALITY = /^(?:ال)?(?:أهمية|دور|أثر|آثار|تأثير|تأثيرات|مدى|ضرورة|حجم|خطورة|قيمة|فوائد|مخاطر|علاقة)(?:ه|ها|هم)?$/u;

/** «يسلط التقرير الضوء على الأجور» → «يتناول التقرير الأجور». */
function treats(match: PhraseMatch): Fix[] {
  const { paragraph, words, clitic } = match;
  const verb = words[0];
  const light = words.at(-2);
  const on = words.at(-1);
  const object = on && neighbour(paragraph, on);
  if (verb === undefined || light === undefined || on === undefined || object === undefined) return [];
  const pair = TREATS[verb.folded.slice(clitic.length)];
  const isNoun = verb.folded.endsWith('سليط');
  const between = words.slice(1, -2);
  // «تسليط مزيد من الضوء»: what stands between belongs to the light.
  if (pair === undefined || between.some(({ folded }) => /^(?:مزيدا?|المزيد|بعض|من|فيه|فيها)$/u.test(folded)))
    return [];
  const letters = lettersOf(paragraph, object);
  if (
    /^(?:ما|من|أن|كيف|كيفية|هذا|هذه)$/u.test(letters) &&
    letters !== 'كيفية' &&
    letters !== 'هذا' &&
    letters !== 'هذه'
  )
    return [];
  const mended = isNoun ? [] : genitiveToAccusative(paragraph, object);
  if (mended === undefined) return [];
  const before = paragraph.text.slice(0, match.start);
  const shows = QUALITY.test(letters) || /(?:^|\s)(?:مما|ما|الذي|التي)\s+$/u.test(before);
  return [
    [
      { range: { start: verb.start, end: verb.end }, text: clitic + pair[shows ? 1 : 0] },
      { range: { start: light.start, end: object.start }, text: '' },
      ...mended,
    ],
  ];
}

export const spotlight = rule({
  ...STRONG,
  weight: 2,
  id: 'humanize/tail-spotlight',
  title: { ar: '«يسلط الضوء على»', en: '“Sheds light on”' },
  why: {
    ar: 'ترجمة «highlights»: قل «يبيّن» أو «يتناول»، أو اذكر النتيجة نفسها.',
    en: 'A translated “highlights”: write “يبيّن” or “يتناول”, or give the finding itself.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(يسلط|تسلط|سلط|سلطت|نسلط|يسلطون|مسلطا|مسلطة|تسليط|سنسلط|سيسلط|لتسليط|ليسلط|يلقي|تلقي|ألقى|ألقت|نلقي|إلقاء|إلقاء) {0,4} الضوء على',
    ],
  },
  suggest: treats,
  good: ['أشعل الضوء على الدرج.', 'الضوء على المسرح خافت.'],
  bad: [
    ['يسلط التقرير الضوء على الأجور.', 'يتناول التقرير الأجور.'],
    ['في هذا المقال نسلط الضوء على العقود.', 'في هذا المقال نتناول العقود.'],
    ['تسلط هذه الأرقام الضوء على أهمية التدريب.', 'تبيّن هذه الأرقام أهمية التدريب.'],
    ['يهدف الدليل إلى تسليط الضوء على حقوق المترجمين.', 'يهدف الدليل إلى تناول حقوق المترجمين.'],
    ['يسلط التقرير الضوء على جانب مهم.', 'يتناول التقرير جانبًا مهمًا.'],
    ['ألقى الوزير الضوء على الخطة.', null],
    ['نسلط مزيدًا من الضوء على العقود.', null],
  ],
});

export const whichReflects = rule({
  ...TELL,
  id: 'humanize/tail-which-reflects',
  title: { ar: 'ذيل تعليق', en: 'Comment tail' },
  why: {
    ar: '«{match}» تعليق ملصق بآخر الجملة: قف قبله، أو اجعل السبب أو الأثر جملة لها دليل.',
    en: '“{match}” is a comment glued to the end: stop before it, or make cause or effect a sentence with proof.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    phrases: [
      '(مما|ما|وهو ما|الأمر الذي) (يعكس|يؤكد|يبرز|يعزز|يسهم في|يساهم في|يجسد|يدل على|يبرهن|يجعله خيارا|يجعلها خيارا|يجعله أداة|يجعلها أداة)',
    ],
    where: ({ text, paragraph, start }) =>
      /[،.؛]\s*$/u.test(paragraph.text.slice(0, start)) &&
      (!/^ما\s/u.test(text) || /،\s*$/u.test(paragraph.text.slice(0, start))),
  },
  good: ['لا أدري ما يعكس هذا الرقم.', 'كتب عما يؤكد رأيه.'],
  bad: [
    ['زادت المبيعات، مما يعكس ثقة العملاء.', null],
    ['تغيّر السوق، وهو ما يؤكد الحاجة إلى التدريب.', null],
  ],
});

export const whichLeads = rule({
  ...HABIT,
  needs: { hits: 2, perWords: 400 },
  id: 'humanize/tail-which-leads',
  title: { ar: '«مما يؤدي إلى» المتكررة', en: 'Repeated “which leads to”' },
  why: {
    ar: 'جمل كثيرة تنتهي بـ«مما…»: اجعل بعض النتائج جملًا مستقلة.',
    en: 'Many sentences end in “مما…”: give some results sentences of their own.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    phrases: [
      '(الأمر الذي|وهو ما|وهو الأمر الذي) (من شأنه|يؤدي|أدى|يتطلب|يتيح|يجعل|جعل|يساعد|يسهم|يفرض|يمكن)',
      'مما (يتيح|يساعد|يساعد في|يضمن|يتطلب|يستدعي|يؤدي|قد يؤدي|أدى|يجعل|يجعله|يجعلها|جعل|يزيد|يقلل|يسهل|يمكن|يسمح|قد|يحسن|يوفر|يسبب|يمنح|يقلل من|يعني)',
    ],
  },
  good: ['أخذ مما يملك.', 'هذا خير مما كان.'],
  bad: [['ارتفع السعر مما أدى إلى تراجع الطلب.', null]],
});

export const forcedConclusion = rule({
  ...TELL,
  id: 'humanize/tail-forced-conclusion',
  title: { ar: 'استنتاج نيابة عن القارئ', en: 'Conclusion for the reader' },
  why: {
    ar: 'يستنتج عن القارئ ما رآه: احذف الجملة ودع المعلومة تتكلم.',
    en: 'It concludes what the reader saw already: delete it and let the fact speak.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(نستنتج من هذا|نستنتج مما سبق|نستنتج من ذلك|نستخلص مما سبق|يتضح من ذلك|يتضح مما سبق|من هنا نفهم|من هنا يتضح|من هنا ندرك) (أن|أنه|أنها)',
      '(هذا|وهذا|ذلك) (يدل على أهمية|يؤكد أهمية|يؤكد على أهمية|يبرز أهمية|يعكس أهمية|يوضح أهمية)',
      'يتجلى ذلك (جليا|بوضوح|بشكل واضح) في',
    ],
  },
  good: ['يدل الرقم على خطأ في العد.', 'نستنتج القاعدة من الأمثلة.'],
  bad: [['نستنتج من هذا أن السعر عامل مهم.', null]],
});

export const onImportance = rule({
  ...TELL,
  id: 'humanize/tail-on-importance',
  title: { ar: '«التأكيد على أهمية»', en: '“Stressing the importance”' },
  why: {
    ar: 'تأكيد أهمية بلا مضمون: قل ما العمل المطلوب.',
    en: 'Stresses an importance and says nothing: say what is to be done.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(يؤكد|تؤكد|يشدد|تشدد|نؤكد|تبرز|يبرز|مؤكدا|مشددا) {0,4} (على أهمية|على ضرورة|أهمية) <deed>',
      '(إدراك|فهم|تقدير) أهمية <deed>',
    ],
    classes: {
      deed: oneOf(
        'تطوير تعزيز تبني الاستثمار التعاون الحفاظ التوازن فهم التعلم دمج توفير استخدام هذا هذه التكامل مواكبة',
      ),
    },
  },
  good: ['سأل عن أهمية الموعد.', 'يؤكد الفريق الموعد.'],
  bad: [['تؤكد هذه الأرقام على أهمية تطوير المهارات.', null]],
});

export const tailRules = [spotlight, whichReflects, whichLeads, forcedConclusion, onImportance];
