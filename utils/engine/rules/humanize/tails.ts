import { rule } from '../../rule.ts';
import { HABIT, STRONG, TELL } from './kinds.ts';
import { oneOf } from './words.ts';

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
  good: ['أشعل الضوء على الدرج.', 'الضوء على المسرح خافت.'],
  bad: [
    ['يسلط التقرير الضوء على الأجور.', null],
    ['في هذا المقال نسلط الضوء على العقود.', null],
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
