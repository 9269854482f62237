import { stems } from '../../arabic/clitics.ts';
import { type WordForm, perForm } from '../../arabic/word-forms.ts';
import type { CheckContext } from '../context.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/u));

/**
 * Words whose last letter is ya and cannot be alef maqsura: nothing is written the same with ى. Stems without و ف ب ك ل
 * and ال. Left out are علي، مبني، معني، مرضي، يمني، أولي، كبري and the like, which are words either way
 * (بشرى، أسرى), and verbs whose passive ends in ى (يؤدى، يُجرى، يُعنى بـ).
 */
const CERTAIN = words(`
  في التي الذي اللواتي اللاتي هي لكي كي حوالي بالتالي
  عربي سياسي اقتصادي اجتماعي دولي محلي رئيسي أساسي ماضي تالي حالي نهائي وطني رسمي علمي ثقافي تاريخي حقيقي طبيعي شخصي تجاري صناعي مصري إسلامي غربي شرقي
  تعليمي صحي مالي قانوني إداري رقمي تقني إلكتروني اصطناعي ذاتي مهني عملي نظري فني أدبي إعلامي صحفي سعودي إماراتي أردني لبناني سوري عراقي مغربي تونسي جزائري
  ليبي سوداني كويتي قطري بحريني عماني فلسطيني أمريكي أوروبي فرنسي بريطاني ألماني روسي صيني ياباني هندي تركي إيراني إفريقي أفريقي آسيوي عالمي إقليمي مدني
  عسكري أمني قضائي جنائي بيئي زراعي سياحي رياضي طبي نفسي عاطفي إنساني مجتمعي عائلي يومي أسبوعي شهري سنوي موسمي دوري مركزي جزئي ضروري
  إضافي إبداعي احترافي تفاعلي تسويقي إعلاني بصري سمعي مرئي تدريبي تحليلي واقعي افتراضي تلقائي يدوي آلي داخلي خارجي نسبي إيجابي سلبي
  ثاني ثماني كرسي باقي كافي عالي أراضي معاني مباني أيدي نواحي مساعي
  يأتي ينبغي يكفي ينتهي يرتدي تأتي تكفي تنتهي نأتي يحتوي تحتوي ينوي يقتضي تقتضي يمضي تمضي
  والدي كتابي بيتي اسمي وقتي خبرتي حياتي صديقي
`);
/** Verbs besides (قاضى، نادى، رأى), which take no article. */
const CERTAIN_AFTER_ARTICLE = words(
  'قاضي نادي راعي ساعي غالي محامي وادي رأي سعي وعي مشي نهي وحي تحدي تحلي تخلي تلقي تأني تبني',
);

const isListed = perForm(({ letters }) => {
  const dotted = `${letters.slice(0, -1)}ي`;
  return stems(dotted).some((stem) => {
    if (CERTAIN.has(stem)) return true;
    const before = dotted.slice(0, -stem.length);
    return /(?:ال|لل)$/u.test(before) && CERTAIN_AFTER_ARTICLE.has(stem);
  });
});

/** Whether a word that ends in ى is one that can only end in ي. */
function isDotted(form: WordForm, { lexicon }: CheckContext): boolean {
  const { letters } = form;
  if (isListed(form) || lexicon === undefined || letters.length < 4) return isListed(form);
  return !lexicon.has(letters) && lexicon.has(`${letters.slice(0, -1)}ي`);
}

export const finalYa = houseRule({
  kind: 'finalYa',
  name: 'final-ya',
  title: { ar: 'الياء الأخيرة كما يريد العميل', en: 'Final ya as the client wants it' },
  why: {
    ar: 'يريد العميل الياء في آخر الكلمة كما في «{wish}»، وهنا «{match}».',
    en: 'The client wants the final ya as in “{wish}”; here stands “{match}”.',
  },
  wish: (sheet) => (sheet.finalYa === 'egyptian' ? 'فى' : 'في'),
  find: ({ text, words: all }, sheet, context) => {
    const wantsDots = sheet.finalYa !== 'egyptian';
    const [wrong, right] = wantsDots ? ['ى', 'ي'] : ['ي', 'ى'];
    if (!text.includes(wrong)) return [];
    const hits: Hit[] = [];
    for (const { kind, start, form } of all) {
      if (kind !== 'arabic' || form.letters.length < 2 || !form.letters.endsWith(wrong)) continue;
      const at = form.raw.lastIndexOf(wrong);
      // A ya with tanween of fath or a dagger alef is an alef maqsura: هدىً.
      if (/[\u064B\u0670]/u.test(form.raw.slice(at - 1)) || (wantsDots && !isDotted(form, context))) continue;
      const end = start + form.raw.length;
      hits.push({ start, end, fixes: [[{ range: { start: start + at, end: start + at + 1 }, text: right }]] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { finalYa: 'dotted' },
      good: [
        'على المستوى الأعلى، إلى مستشفى المدينة، حتى يرى الفتى هدىً.',
        'رأى موسى أن الموسيقى أحلى.',
        'قُضِى الأمر، وبنى البيت، ونادى القاضي.',
        'أسرى الحرب، وبشرى، وليلى، ولجنة تُعنى بالتراث.',
      ],
      bad: [
        ['الكتاب الذى قرأته فى المدرسة.', 'الكتاب الذي قرأته في المدرسة.'],
        ['وفى النظام الاقتصادى العالمى.', 'وفي النظام الاقتصادي العالمي.'],
        ['هذا الرأى للقاضى.', 'هذا الرأي للقاضي.'],
      ],
    },
    {
      sheet: { finalYa: 'egyptian' },
      good: ['على الكتاب الذى قرأته فى المدرسة إلى الآن.', 'أ) الأول، ي) الأخير.'],
      bad: [['الكتاب الذي قرأته في المدرسة.', 'الكتاب الذى قرأته فى المدرسة.']],
    },
  ],
});
