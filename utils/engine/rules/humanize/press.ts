import { genitiveToAccusative, neighbour } from '../../noun-case.ts';
import { rule } from '../../rule.ts';
import { HABIT, TELL, WEAK } from './kinds.ts';

export const newsHype = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/opener-news-hype',
  title: { ar: 'تهويل قبل الخبر', en: 'Hype before the news' },
  why: {
    ar: '«{match}» تصف الخبر قبل أن تقوله: ابدأ بالفعل والفاعل.',
    en: '“{match}” judges the news before telling it: begin with verb and doer.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      'في (تطور|خطوة|سابقة|مفاجأة|مشهد|لفتة) (لافت|لافتة|جديد|مفاجئ|مفاجئة|غير مسبوقة|غير متوقعة|مثير|مثيرة|جريئة|مدوية|من العيار الثقيل)',
      '(القصة بدأت|بدأت القصة|خلف الكواليس|في الكواليس|ما لا يعرفه الكثيرون|ما لا يعرفه كثيرون|لن تصدق|المفاجأة أن|إليك المفاجأة)',
    ],
  },
  good: ['بدأت قصة الحب في المدرسة.', 'في خطوة واحدة عبر العتبة.'],
  bad: [
    ['في خطوة مفاجئة، خفّضت المنصة عمولتها.', null],
    ['القصة بدأت حين أُغلق المكتب.', null],
  ],
});

export const unnamedSources = rule({
  ...WEAK,
  needs: { company: 1 },
  id: 'humanize/attribution-sources',
  title: { ar: 'مصادر بلا اسم', en: 'Unnamed sources' },
  why: {
    ar: 'أي مصادر؟ سمِّ الجهة أو الصحيفة التي نقلت عنها.',
    en: 'Which sources? Name the office or the newspaper you have it from.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(قالت|أفادت|ذكرت|كشفت|أكدت|أوضحت|أشارت) مصادر (مطلعة|خاصة|موثوقة|رفيعة|مقربة|متعددة)',
      '(حسب|بحسب|وفق|وفقا) (مصادر|لمصادر|ما أفادت مصادر|ما ذكرت مصادر) (مطلعة|خاصة|موثوقة|متعددة)',
    ],
  },
  good: ['قالت مصادر الشرطة في جدة ذلك.', 'ذكرت مصادر الطاقة المتجددة.'],
  bad: [['قالت مصادر مطلعة إن السعر سيرتفع.', null]],
});

const BENEFITS: Readonly<Record<string, string>> = {
  يعود: 'ينفع',
  تعود: 'تنفع',
  عاد: 'نفع',
  عادت: 'نفعت',
  سيعود: 'سينفع',
  ستعود: 'ستنفع',
};

export const benefit = rule({
  ...HABIT,
  weight: 0.7,
  id: 'humanize/calque-benefit',
  title: { ar: '«يعود بالنفع على»', en: '“Is of benefit to”' },
  why: {
    ar: '«ينفع» كلمة تغني عن ثلاث؛ والأوضح أن تذكر النفع نفسه.',
    en: 'One verb, ينفع, says three words; better still, name the benefit.',
  },
  match: { kind: 'phrases', phrases: ['(يعود|تعود|عاد|عادت|سيعود|ستعود) (بالنفع|بالفائدة) على'] },
  suggest: ({ paragraph, words, clitic, start }) => {
    const verb = words[0];
    const on = words.at(-1);
    const object = on && neighbour(paragraph, on);
    const plain = verb && BENEFITS[verb.folded.slice(clitic.length)];
    const mended = object && genitiveToAccusative(paragraph, object);
    if (on === undefined || plain === undefined || mended === undefined) return [];
    return [[{ range: { start, end: on.end }, text: clitic + plain }, ...mended]];
  },
  good: ['عاد بالكتاب على عجل.', 'يعود النفع إلى صاحبه.'],
  bad: [
    ['هذا يعود بالنفع على المجتمع.', 'هذا ينفع المجتمع.'],
    ['تعود بالفائدة على مجتمع صغير.', 'تنفع مجتمعًا صغيرًا.'],
  ],
});

export const pressRules = [newsHype, unnamedSources, benefit];
