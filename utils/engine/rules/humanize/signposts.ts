import { dropIntroduction, dropOpening } from '../../repair.ts';
import { rule } from '../../rule.ts';
import { HABIT, TELL, WEAK } from './kinds.ts';
import { THAT } from './words.ts';

export const worthNoting = rule({
  ...HABIT,
  id: 'humanize/signpost-worth-noting',
  title: { ar: '«من الجدير بالذكر»', en: '“It is worth noting”' },
  why: {
    ar: '«{match}» تقول إن المعلومة تستحق الذكر ثم تذكرها: اذكرها مباشرة.',
    en: '“{match}” says a fact is worth saying and then says it: just say it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(من الجدير|جدير|الجدير|مما يجدر) (بالذكر|ذكره|بالملاحظة|بالإشارة) <that>',
      'من الجدير (ذكره|الذكر) (أن|أنه)',
      '(تجدر|يجدر|كما تجدر|كما يجدر) (الإشارة|الذكر|التنويه|بالذكر|بنا الإشارة|الإشارة هنا|الإشارة كذلك|الإشارة أيضا) [إلى] <that>',
    ],
    classes: { that: THAT },
  },
  suggest: dropIntroduction,
  good: ['بذل الفريق جهدًا جديرًا بالذكر.', 'هذا العمل جدير بالثناء.'],
  bad: [
    ['من الجدير بالذكر أن المستقلين يكسبون أكثر.', 'إن المستقلين يكسبون أكثر.'],
    ['تجدر الإشارة إلى أن السوق ينمو.', 'السوق ينمو.'],
    ['نما السوق. ومن الجدير بالذكر أن كثيرًا من العملاء جدد.', 'نما السوق. وإن كثيرًا من العملاء جدد.'],
    ['نما السوق. كما تجدر الإشارة إلى أن المنصات زادت.', 'نما السوق. كما أن المنصات زادت.'],
    ['تجدر الإشارة إلى أنه يمكن إلغاء الطلب.', 'يمكن إلغاء الطلب.'],
    ['من الجدير بالذكر أنها تدعم العربية.', 'إنها تدعم العربية.'],
    ['والجدير بالذكر أن الكتّاب المستقلين يفضلون ذلك.', 'إن الكتّاب المستقلين يفضلون ذلك.'],
  ],
});

export const importantToNote = rule({
  ...TELL,
  id: 'humanize/signpost-important-to-note',
  title: { ar: '«من المهم أن نلاحظ»', en: '“It is important to note”' },
  why: {
    ar: 'عبارة مترجمة تسبق المعلومة ولا تزيدها: احذفها وأبقِ المعلومة.',
    en: 'A translated lead-in that adds nothing to the fact: drop it and keep the fact.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      'من (المهم|الضروري|الأهمية بمكان|المفيد) (الإشارة إلى|ملاحظة|أن نلاحظ|أن نذكر|أن ندرك|التأكيد على|التنويه إلى|التنويه بأن|أن نشير إلى|أن نعلم|أن نتذكر|أن نفهم|التذكير بأن|معرفة|إدراك|أن تعرف|أن تتذكر|أن تدرك) <that>',
      '(يجب|ينبغي|لا بد من|يلزم) (الإشارة إلى|التنويه إلى|التأكيد على|ملاحظة|التذكير) (أن|أنه|أنها|بأن)',
      'من المهم (أيضا|كذلك) (الإشارة إلى|ملاحظة|التأكيد على|أن نلاحظ) <that>',
    ],
    classes: { that: THAT },
  },
  suggest: dropIntroduction,
  good: ['من المهم أن يوقّع الطرفان العقد.', 'يجب الإشارة إلى المصدر.'],
  bad: [
    ['من المهم ملاحظة أن العقد يحمي الطرفين.', 'العقد يحمي الطرفين.'],
    ['يجب التأكيد على أن السعر ثابت.', 'السعر ثابت.'],
    ['من المهم أن نلاحظ أنه لا يوجد حد للطلبات.', 'لا يوجد حد للطلبات.'],
  ],
});

export const noDoubt = rule({
  ...WEAK,
  needs: { company: 1 },
  id: 'humanize/signpost-no-doubt',
  title: { ar: '«مما لا شك فيه»', en: '“There is no doubt”' },
  why: {
    ar: 'يقين بلا دليل: اذكر الدليل، أو اكتب الجملة بلا تأكيد.',
    en: 'Certainty without proof: give the proof, or state the sentence plainly.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(مما لا شك|بما لا يدع مجالا للشك|لا شك) (فيه أن|أن|في أن|فيه أنه)',
      'مما لا (ريب|جدال) فيه أن',
      'بلا (أدنى شك|ريب)',
    ],
  },
  suggest: dropIntroduction,
  good: ['لا شك عنده في النجاح.', 'تابع الشك طريقه إليه.'],
  bad: [['مما لا شك فيه أن المهارة تُكتسب.', 'المهارة تُكتسب.']],
});

export const everyoneKnows = rule({
  ...WEAK,
  needs: { company: 1 },
  id: 'humanize/signpost-everyone-knows',
  title: { ar: 'إجماع مزعوم', en: 'Claimed agreement' },
  why: {
    ar: '«{match}» تخفي غياب المصدر: اذكر من أين نعرف ذلك، أو احذفها.',
    en: '“{match}” hides a missing source: say how we know it, or drop it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      'من (الواضح|المعروف|المعلوم|البديهي|المسلم به) (أن|أنه|أنها|للجميع أن)',
      'كما (هو معلوم|هو معروف|نعلم جميعا|نعرف جميعا)',
      'لا يخفى على (أحد|الجميع|القارئ) (أن|ما)',
      'كما لا يخفى',
    ],
  },
  suggest: (match) => (/(?:أنه?ا?|ان)$/u.test(match.text) ? dropIntroduction(match) : dropOpening(match)),
  good: ['كان الحل واضحًا للجميع.', 'المعروف عنه أنه كريم.'],
  bad: [
    ['من الواضح أن الطلب على الترجمة يزيد.', 'الطلب على الترجمة يزيد.'],
    ['كما هو معلوم، يختلف السعر من بلد إلى آخر.', 'يختلف السعر من بلد إلى آخر.'],
  ],
});

export const canBeSaid = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/signpost-can-be-said',
  title: { ar: '«يمكن القول إن»', en: '“It can be said that”' },
  why: {
    ar: 'تقديم يخفف القول ولا يضيف إليه: قل ما تريد مباشرة.',
    en: 'A preface that softens and adds nothing: say it outright.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يمكن القول|يمكننا القول|نستطيع القول|يمكن أن نقول|يمكننا أن نقول|وعليه يمكن القول) <that>',
      'ربما يمكن القول <that>',
    ],
    classes: { that: new Set([...THAT, 'بان', 'بانه', 'بانها']) },
    where: ({ paragraph, start }) => !/(?:^|\s)(?:لا|لم|لن|هل|ما|ماذا|كيف)\s+$/u.test(paragraph.text.slice(0, start)),
  },
  suggest: (match) => (/بأن/u.test(match.text) ? [] : dropIntroduction(match)),
  good: ['لا يمكن القول إنه أخطأ.', 'رفض القول إن العقد باطل.'],
  bad: [
    ['يمكن القول إن السوق تغيّر.', 'السوق تغيّر.'],
    ['ويمكن القول بأن السوق تغيّر.', null],
  ],
});

export const hedgeStack = rule({
  ...TELL,
  weight: 1,
  id: 'humanize/hedge-stack',
  title: { ar: 'تحفظ فوق تحفظ', en: 'Stacked hedges' },
  why: {
    ar: '«{match}» تحفظان على معنى واحد: اكتفِ بواحد.',
    en: '“{match}” hedges twice: once is enough.',
  },
  match: {
    kind: 'phrases',
    phrases: {
      'قد (يكون|تكون) من (الممكن|المحتمل) أن': null,
      'من (المحتمل|الممكن) أن (يكون|تكون) (قادرا|قادرة)': null,
      'ربما يمكن أن': null,
      'ربما قد': 'ربما',
      'قد (ربما|يمكن أن|يحتمل أن)': null,
      'من غير المستبعد أن': null,
      'لا (يسعني|يسعنا) (إلا أن|الجزم)': null,
      'لا يمكنني الجزم': null,
    },
  },
  good: ['قد يكون الحل بسيطًا.', 'ربما ينجح.'],
  bad: [
    ['ربما قد يتأخر التسليم.', 'ربما يتأخر التسليم.'],
    ['قد يكون من الممكن أن نبدأ غدًا.', null],
    ['لا يسعنا إلا أن نشكر الجميع.', null],
  ],
});

export const softener = rule({
  ...WEAK,
  id: 'humanize/softener',
  title: { ar: 'كلمة تليين', en: 'Softener' },
  why: {
    ar: '«{match}» تُفرغ الجملة من معناها: احذفها أو ضع رقمًا.',
    en: '“{match}” empties the sentence: drop it or give a figure.',
  },
  match: { kind: 'phrases', phrases: ['(إلى حد ما|نوعا ما|إلى حد كبير|بشكل أو بآخر|بطريقة أو بأخرى)'] },
  good: ['وصل إلى حد الإرهاق.', 'اختر نوعًا واحدًا.'],
  bad: [['السعر مرتفع نوعًا ما.', null]],
});

export const reexplain = rule({
  ...HABIT,
  id: 'humanize/signpost-in-other-words',
  title: { ar: '«بعبارة أخرى»', en: '“In other words”' },
  why: {
    ar: 'إعادة شرح لما فُهم: أبقِ أوضح الصياغتين واحذف الأخرى.',
    en: 'It explains again what was understood: keep the clearer wording and cut the other.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(بعبارة أخرى|بمعنى آخر|بمعنى أدق|أي بمعنى آخر|بكلمات أخرى|لتوضيح ذلك أكثر|بتعبير آخر)'],
  },
  good: ['كتبها بعبارة واحدة.', 'للكلمة معنى آخر.'],
  bad: [['بعبارة أخرى، لا ضمان بلا عقد.', null]],
});

export const signpostRules = [
  worthNoting,
  importantToNote,
  noDoubt,
  everyoneKnows,
  canBeSaid,
  hedgeStack,
  softener,
  reexplain,
];
