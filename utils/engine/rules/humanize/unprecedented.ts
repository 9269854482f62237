import { isDefinite, lettersOf } from '../../noun-case.ts';
import { type Fix, type PhraseMatch, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** Drops the epithet where it ends its clause and agrees with the noun before it; «من أي وقت مضى» → «من ذي قبل». */
function calmer(match: PhraseMatch): Fix[] {
  const { paragraph, words, start, end, text } = match;
  const first = words[0];
  if (first === undefined) return [];
  const ever = text.indexOf('من أي وقت');
  if (ever !== -1) return [[{ range: { start: start + ever, end }, text: 'من ذي قبل' }]];
  if (text.startsWith('ال') || !/^\s*(?:[.،؛:؟!]|$)/u.test(paragraph.text.slice(end))) return [];
  const noun = paragraph.words.find(({ index }) => index === first.index - 1);
  if (noun?.kind !== 'arabic' || isDefinite(lettersOf(paragraph, noun)) !== /ال/u.test(text)) return [];
  return [[{ range: { start: noun.end, end }, text: '' }]];
}

export const unprecedented = rule({
  ...HABIT,
  id: 'humanize/inflation-unprecedented',
  title: { ar: '«غير مسبوق»', en: '“Unprecedented”' },
  why: {
    ar: 'دعوى تحتاج إلى مقارنة: اذكر الرقم السابق، أو خفف الوصف.',
    en: 'The claim needs a comparison: give the previous figure, or tone it down.',
  },
  match: {
    kind: 'phrases',
    clitics: 'article',
    phrases: [
      '(غير مسبوق|غير مسبوقة|غير المسبوق|غير المسبوقة|لم يسبق له مثيل|لم يسبق لها مثيل|لا مثيل له|لا مثيل لها|لا نظير له|لا نظير لها|منقطع النظير)',
      '(أكثر|أكبر|أسرع|أهم|أقوى|أسهل|أعلى|أشد) من أي وقت مضى',
    ],
  },
  suggest: calmer,
  good: ['بيع غير معلن.', 'سبق له أن عمل هنا.'],
  bad: [
    ['توفر الأداة مرونة لا مثيل لها.', 'توفر الأداة مرونة.'],
    ['استُقبل الكتاب بحفاوة غير مسبوقة، ونفدت نسخه.', 'استُقبل الكتاب بحفاوة، ونفدت نسخه.'],
    ['السوق يحتاج إلى الثقة أكثر من أي وقت مضى.', 'السوق يحتاج إلى الثقة أكثر من ذي قبل.'],
    ['الإقبال غير مسبوق.', null],
    ['أطلق حملة غير مسبوقة في تاريخ المدينة.', null],
  ],
});
