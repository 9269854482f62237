import type { Analysis } from '../../analysis.ts';
import { type Hit, type Rule, rule } from '../../rule.ts';
import { withSigns } from './spelling.ts';
import { type UnknownWord, unknownWords } from './unknown-words.ts';

// What the lexicon says of single words. Without it these rules are silent; every closed list is heard before them.

interface Definition extends Omit<Rule, 'pass' | 'match'> {
  /** What a word should be, best first; nothing where it is not this rule's. */
  mend: (unknown: UnknownWord) => readonly string[];
}

function unknownWordRule({ mend, ...definition }: Definition): Rule {
  return rule({
    ...definition,
    pass: 'language',
    match: { kind: 'document', find: (analysis) => hitsOf(analysis, mend) },
  });
}

function hitsOf(analysis: Analysis, mend: Definition['mend']): Hit[] {
  return unknownWords(analysis).flatMap((unknown) => {
    const rights = mend(unknown);
    if (rights.length === 0) return [];
    const { word, paragraph, offset } = unknown;
    const source = paragraph.text.slice(word.start, word.end);
    const fixes = rights.map((right) => withSigns(source, word.letters, right));
    return [
      { start: word.start + offset, end: word.end + offset, fixes, params: { match: source, right: fixes[0] ?? '' } },
    ];
  });
}

export const unknownWordRules = [
  unknownWordRule({
    id: 'language/unknown-spelling',
    title: { ar: 'إملاء كلمة ليست في المعجم', en: 'Spelling of a word not in the lexicon' },
    why: {
      ar: 'ليست «{match}» في المعجم، وأقرب كلمة منها «{right}».',
      en: '“{match}” is not in the lexicon; the one word close to it is “{right}”.',
    },
    severity: 'warning',
    mend: ({ verdict, isAmongStrangers }) =>
      verdict.kind === 'meant' && !(verdict.maybeName && isAmongStrangers) ? [verdict.right] : [],
    good: [
      'كتب الطلاب مقالات قصيرة عن المدينة القديمة.',
      'زار كورتوا وبيلغريني مدينة نابولي.',
      'نشر تغريدة عن طعم الليمونة.',
      'استقبل أدريان وايت لاعبة اسمها مينا، وعلم ماتم.',
      'تعمل مجموعة الساير في المدينة.',
      'قرأ الخبر الذى نشرته صحيفة عن مشروع هندسى.',
    ],
    bad: [
      ['رسم نقوشا بنفسجيه على الجدار.', 'رسم نقوشا بنفسجية على الجدار.'],
      ['قدم المساعدات للانسانية كلها.', 'قدم المساعدات للإنسانية كلها.'],
      ['جاء الضيوف ليطلعو على النتائج.', 'جاء الضيوف ليطلعوا على النتائج.'],
      ['هذا مشروع هندسى كبير.', 'هذا مشروع هندسي كبير.'],
      ['كان هدفه المبدأي واضحا.', 'كان هدفه المبدئي واضحا.'],
      ['نجحت التجربة علىمستوى الفريق.', 'نجحت التجربة على مستوى الفريق.'],
    ],
  }),
  unknownWordRule({
    id: 'language/unknown-word',
    title: { ar: 'كلمة ليست في المعجم', en: 'A word not in the lexicon' },
    why: {
      ar: 'ليست «{match}» في المعجم؛ إن كانت اسما أو مصطلحا فلا بأس بها.',
      en: '“{match}” is not in the lexicon; if it is a name or a term, it is fine.',
    },
    severity: 'hint',
    mend: ({ verdict, isAmongStrangers }) =>
      verdict.kind === 'unclear' && !isAmongStrangers ? verdict.suggestions : [],
    good: ['اشترى العطار زعفرانا وزنجبيلا.', 'غنت ماريا كيستلير في الحفل.'],
    bad: [
      ['وصل الضيوف إلى العشوب القريبة.', 'وصل الضيوف إلى الشعوب القريبة.'],
      ['تغيرت الحياة الاحتماعية كثيرا.', 'تغيرت الحياة الاجتماعية كثيرا.'],
    ],
  }),
];
