import { genitiveToAccusative, neighbour, tanweenSeat } from '../../noun-case.ts';
import { replaceWith } from '../../repair.ts';
import { type Fix, type PhraseMatch, rule } from '../../rule.ts';
import { oneOf } from './words.ts';
import { STRONG, TELL, WEAK } from './kinds.ts';

const CHANGES: Readonly<Record<string, string>> = {
  اعاد: 'غيّر',
  اعادت: 'غيّرت',
  يعيد: 'يغيّر',
  تعيد: 'تغيّر',
  اعادة: 'تغيير',
};

/** «أعاد تشكيل السوق» → «غيّر السوق»; the masdar keeps its genitive, after the verb an accusative stands. */
function plainChange(match: PhraseMatch): Fix[] {
  const { paragraph, words, clitic } = match;
  const [again, shape] = words;
  const whole = words.at(-1);
  if (
    again === undefined ||
    shape === undefined ||
    whole === undefined ||
    !/^(?:تعريف|تشكيل|صياغة|رسم)$/u.test(shape.folded)
  )
    return [];
  const form = CHANGES[again.folded.slice(clitic.length)];
  const object = neighbour(paragraph, shape);
  if (form === undefined || object === undefined) return [];
  const mended = form === 'تغيير' ? [] : genitiveToAccusative(paragraph, object);
  return mended === undefined
    ? []
    : [[{ range: { start: match.start, end: shape.end }, text: clitic + form }, ...mended]];
}

export const leap = rule({
  ...TELL,
  id: 'humanize/inflation-leap',
  title: { ar: 'تضخيم الأثر', en: 'Inflated effect' },
  why: {
    ar: '«{match}» حكم كبير بلا قياس: اكتب ما كان قبل وما صار بعد.',
    en: '“{match}” judges big and measures nothing: say what it was before and what it is now.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(نقلة|قفزة|نقلة) (نوعية|حقيقية|هائلة|جذرية)',
      '(نقطة تحول|علامة فارقة|محطة فارقة|منعطف حاسم|منعطفا حاسما)',
      'ثورة (حقيقية|هائلة|جديدة|في عالم|في مجال|غير مسبوقة)',
      '(تغيير|يغير|تغير|غير|غيرت|سيغير) (قواعد اللعبة|قواعد اللعب|مجرى التاريخ)',
      '(تحول|تحولا|تحولات) (جذري|جذريا|جذرية|نوعي|نوعيا|نوعية)',
      '(يعيد|تعيد|أعاد|أعادت|إعادة) (تعريف|تشكيل|رسم ملامح|صياغة|رسم) <whole>',
    ],
    classes: { whole: oneOf('مفهوم مفاهيم ملامح مستقبل طريقة المشهد عالم سوق قواعد اقتصاد طبيعة حدود حياتنا العالم') },
  },
  suggest: plainChange,
  good: ['النقلة من بيت إلى بيت متعبة.', 'ثورة الزنج في البصرة.'],
  bad: [
    ['أعادت المنصات الرقمية وأعادت تشكيل سوق العمل.', 'أعادت المنصات الرقمية وغيّرت سوق العمل.'],
    ['تسعى الأداة إلى إعادة تعريف مفهوم الوظيفة.', 'تسعى الأداة إلى تغيير مفهوم الوظيفة.'],
    ['أحدثت المنصة نقلة نوعية في السوق.', null],
    ['هذه الأدوات تغير قواعد اللعبة.', null],
  ],
});

export const pillar = rule({
  ...TELL,
  id: 'humanize/inflation-pillar',
  title: { ar: 'استعارة البناء الجاهزة', en: 'Stock building figure' },
  why: {
    ar: '«{match}» صورة مستهلكة: قل ما الذي يعتمد عليه وكيف.',
    en: '“{match}” is a worn figure: say what depends on it, and how.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(حجر الزاوية|حجر الأساس في|حجر أساس|ركيزة أساسية|ركائز أساسية|ركيزة رئيسية|الركيزة الأساسية|أهم الركائز|عماد أساسي|عمودا فقريا|العمود الفقري لل)',
      '(عنصر|عنصرا|عامل|عاملا|مكون|مكونا|جانب|جانبا) <chief> (في|من)',
      '(محرك|محركا|المحرك) <chief> <of>',
      '(جزء|جزءا) (لا يتجزأ|أساسي|أساسيا|محوري|محوريا|حيوي|حيويا) من',
      '(مفتاح|مفاتيح) (النجاح|التميز|التفوق|المستقبل)',
    ],
    classes: {
      chief: oneOf('أساسي أساسيا حاسم حاسما محوري محوريا جوهري جوهريا حيوي حيويا رئيسي رئيسيا الرئيسي الأساسي'),
      of: (folded) => folded === 'في' || /^ل../u.test(folded),
    },
  },
  // «جزءًا لا يتجزأ من» → «جزءًا من».
  suggest: ({ words }) => {
    const [part, not, divided] = words;
    return part !== undefined && not?.folded === 'لا' && divided?.folded === 'يتجزا'
      ? [[{ range: { start: part.end, end: divided.end }, text: '' }]]
      : [];
  },
  good: ['وُضع حجر الأساس أمس.', 'جزء من المبلغ مدفوع.'],
  bad: [
    ['الثقة حجر الزاوية في العمل الحر.', null],
    ['صار التعلم جزءًا لا يتجزأ من المهنة.', 'صار التعلم جزءًا من المهنة.'],
  ],
});

export const horizons = rule({
  ...TELL,
  id: 'humanize/inflation-horizons',
  title: { ar: '«يفتح آفاقًا»', en: '“Opens new horizons”' },
  why: {
    ar: 'مستقبل مبهم: قل مَن يستطيع الآن أن يفعل ماذا.',
    en: 'A vague future: say who can now do what.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يفتح|تفتح|فتح|فتحت|يفتحون|سيفتح|ستفتح|لفتح) {0,4} (آفاقا|آفاق|أبوابا|أبواب)',
      '(آفاق|آفاقا) (جديدة|رحبة|واعدة|واسعة|غير محدودة|لا حدود لها)',
      '(عالم|عالما) (من الفرص|من الإمكانيات|جديدا من|جديد من|مليء بالفرص)',
      '(إمكانيات|إمكانات|فرص|فرصا) (لا حدود لها|لا حصر لها|غير محدودة|هائلة|لا متناهية|لا نهائية)',
    ],
  },
  good: ['فتح الباب ودخل.', 'حلقت الطائرة في الأفق.'],
  bad: [
    ['تفتح التقنية آفاقًا جديدة أمام الكتّاب.', null],
    ['يقدم السوق إمكانيات لا حدود لها.', null],
  ],
});

export const testament = rule({
  ...STRONG,
  id: 'humanize/inflation-testament',
  title: { ar: '«يُعد بمثابة شاهد»', en: '“Stands as a testament”' },
  why: {
    ar: 'ترجمة «a testament to»: قل «يدل على» مع الدليل، أو احذفها.',
    en: 'A translated “testament to”: write “يدل على” with the proof, or drop it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يعد|تعد|يعتبر|تعتبر|يقف|تقف|يظل|تظل|يبقى|تبقى|يمثل|تمثل|يشكل|تشكل|هو|هي) {0,4} (شاهدا على|شهادة على|شاهد على|تجسيدا حيا|دليلا حيا|دليلا قاطعا)',
      '(يعد|تعد|يعتبر|تعتبر|يمثل|تمثل|يشكل|تشكل) بمثابة',
    ],
  },
  good: ['كان شاهدًا في القضية.', 'قدم شهادة حسن سيرة.'],
  bad: [
    ['يقف هذا المعلم شاهدًا على تاريخ المدينة.', null],
    ['التقييم يعد بمثابة بوصلة للمستقل.', null],
  ],
});

export const importance = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/inflation-importance',
  title: { ar: 'أهمية معلنة', en: 'Declared importance' },
  why: {
    ar: 'إعلان الأهمية ليس دليلًا عليها: قل ماذا يحدث إن غاب هذا الشيء.',
    en: 'Declaring importance does not show it: say what happens without the thing.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(أمرا|أمر|خطوة|عنصرا|مهارة|أداة|جزءا|دورا|أهمية|ذا أهمية|ذات أهمية) (بالغ الأهمية|بالغة الأهمية|في غاية الأهمية|حيوية|حيويا|حاسمة|حاسما|لا غنى عنها|لا غنى عنه|لا يمكن تجاهلها|لا يمكن الاستغناء عنه|لا يستهان بها|لا يستهان به)',
      '(يعد|تعد|يعتبر|تعتبر) {1,5} (أمرا|أمر) (بالغ|ضروريا|حيويا|أساسيا|حاسما|مهما|في غاية|لا غنى)',
      '(تكمن|تبرز|تتجلى|تنبع) (أهمية|أهميته|أهميتها|الأهمية|قوة|قوته|قوتها|القوة) {0,4} في',
      '(هنا|من هنا) (تبرز|تأتي|تكمن|يبرز|يأتي|يكمن|تتجلى|تظهر) (أهمية|دور|الحاجة|ضرورة|قيمة|أهميته|قوة)',
    ],
  },
  good: ['جاءت النتيجة في غاية الوضوح.', 'ناقش أهمية الموضوع.'],
  bad: [
    ['تكمن أهمية العقد في حماية الطرفين.', null],
    ['وهنا تبرز أهمية التدريب.', null],
    ['يعد اختيار السعر أمرًا بالغ الأهمية.', null],
  ],
});

export const intensifierStack = rule({
  ...TELL,
  id: 'humanize/intensifier-stack',
  title: { ar: 'مؤكِّد فوق مؤكِّد', en: 'Stacked intensifiers' },
  why: {
    ar: '«{match}» مبالغة مضاعفة: تكفي كلمة واحدة أو رقم.',
    en: '“{match}” piles up emphasis: one word or a figure is enough.',
  },
  match: {
    kind: 'phrases',
    phrases: {
      'بشكل كبير جدا': null,
      'للغاية جدا': 'للغاية',
      'جدا للغاية': 'للغاية',
      'في غاية الأهمية البالغة': 'في غاية الأهمية',
      'مهم جدا للغاية': 'مهم للغاية',
      '(أكثر فأكثر بكثير|أهم بكثير جدا)': null,
      'أكبر بكثير جدا': 'أكبر بكثير',
    },
  },
  suggest: (match) => {
    if (!match.text.includes('بشكل')) return [];
    const seat = tanweenSeat(match.paragraph);
    return [replaceWith(match, `كثير${seat} جد${seat}`)];
  },
  good: ['السعر كبير جدًا.', 'هذا مفيد للغاية.'],
  bad: [
    ['تختلف الأسعار بشكل كبير جدًا.', 'تختلف الأسعار كثيرًا جدًا.'],
    ['هذا مفيد للغاية جدًا.', 'هذا مفيد للغاية.'],
  ],
});

export const landscape = rule({
  ...TELL,
  id: 'humanize/inflation-landscape',
  title: { ar: '«المشهد» و«النسيج»', en: '“Landscape” and “tapestry”' },
  why: {
    ar: '«{match}» استعارة مترجمة: سمِّ السوق أو المجال أو الناس.',
    en: '“{match}” is a translated figure: name the market, field or people.',
  },
  match: {
    kind: 'phrases',
    clitics: 'article',
    phrases: [
      '(مشهد|المشهد) (الرقمي|المهني|التقني|التكنولوجي|المتغير|المتطور|المتسارع|التنافسي|الجديد|رقمي|التعليمي|الإبداعي|المهني العالمي)',
      '(صدارة|قلب|طليعة) (المشهد|هذا التحول|هذه الثورة|الثورة الرقمية|الابتكار|المنافسة)',
      '(فسيفساء|نسيج) (غني|غنية|متنوع|متنوعة|ثقافي|ثقافية|من الثقافات|متكامل)',
      'نابض (بالحياة|بالحيوية)',
      '(نابضة|ينبض|تنبض) بالحياة',
      '(بوتقة|سيمفونية|لوحة فنية) (من|تجمع|متكاملة|متناغمة)',
    ],
  },
  good: ['تغيّر مشهد الختام في الفيلم.', 'نسيج القميص قطن.'],
  bad: [
    ['يحافظ المستقل على مكانه في صدارة المشهد.', null],
    ['المشهد الرقمي يتغير.', null],
  ],
});

export const opensDoor = rule({
  ...WEAK,
  needs: { company: 1 },
  weight: 1,
  id: 'humanize/inflation-door',
  title: { ar: '«يفتح الباب أمام»', en: '“Opens the door to”' },
  why: {
    ar: 'باب مفتوح ولا يُعرف لمن: قل مَن صار قادرًا، وعلى ماذا.',
    en: 'A door is opened, for nobody knows whom: say who can now do what.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(يفتح|تفتح|فتح|فتحت|سيفتح|ستفتح) {0,3} (الباب|المجال|الأبواب|الطريق) (أمام|واسعا)'],
  },
  good: ['فتح الباب ودخل.', 'أغلق الطريق أمام السيارات.'],
  bad: [['يفتح ذلك الباب أمام المبتدئين.', null]],
});

export const inflationRules = [leap, pillar, horizons, testament, importance, intensifierStack, landscape, opensDoor];
