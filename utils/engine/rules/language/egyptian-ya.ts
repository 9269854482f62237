import { spellingRule } from './spelling.ts';
import { wordList } from './exact-words.ts';

const FINAL_YA = wordList(`
  في التي الذي كتابي عملي العربي السياسي الاقتصادي الاجتماعي الدولي المحلي الرئيسي الثاني الأساسي الماضي التالي الحالي النهائي الوطني الرسمي العلمي الثقافي التاريخي الحقيقي
  الطبيعي الشخصي التجاري الصناعي المصري الإسلامي الغربي الشرقي التعليمي الصحي المالي القانوني الإداري يأتي يعني ينبغي يؤدي يكفي يجري ينتهي حوالي ثاني بالتالي أراضي معاني مباني أيدي
`);

/** Egypt's printing writes final ي without dots; elsewhere it is a misspelling, so the writer switches this on. */
export const egyptianYaRules = [
  spellingRule({
    id: 'language/final-ya-dots',
    title: { ar: 'ياء آخر الكلمة بلا نقطتين', en: 'Final ya without dots' },
    why: {
      ar: 'آخر الكلمة ياء تُنقط في غير الخط المصري: «{right}».',
      en: 'Outside Egyptian print the final ya has its dots: «{right}».',
    },
    severity: 'warning',
    offByDefault: true,
    words: () => FINAL_YA.map((right) => ({ wrong: `${right.slice(0, -1)}ى`, right })),
    good: ['في البيت الذي بناه.', 'على المستوى الأعلى.'],
    bad: [['الكتاب الذى قرأته فى المدرسة.', 'الكتاب الذي قرأته في المدرسة.']],
  }),
];
