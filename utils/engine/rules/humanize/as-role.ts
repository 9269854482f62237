import { accusative, endsPhrase, isAdjective, isDefinite, lettersOf, neighbour, tanweenSeat } from '../../noun-case.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** Roles that كـ is put before in translations. Comparisons (كالأسد، كبيت من ورق) are not among them. */
const ROLES = [
  'مدير',
  'مديرة',
  'كاتب',
  'كاتبة',
  'مصمم',
  'مصممة',
  'مبرمج',
  'مترجم',
  'مترجمة',
  'مستقل',
  'مستقلة',
  'موظف',
  'موظفة',
  'مهندس',
  'خبير',
  'خبيرة',
  'مستشار',
  'محرر',
  'محررة',
  'صحفي',
  'صحفية',
  'باحث',
  'باحثة',
  'معلم',
  'معلمة',
  'شريك',
  'شريكة',
  'مصدر',
  'أداة',
  'وسيلة',
  'بديل',
  'خيار',
  'مساعد',
  'دليل',
  'مرجع',
  'مهنة',
  'وظيفة',
  'هواية',
  'استجابة',
  'حل',
  'عامل',
  'عنصر',
  'جزء',
  'نقطة',
  'منصة',
  'مثال',
  'نموذج',
  'خطوة',
  'رائد',
  'قائد',
  'لاعب',
  'مطور',
  'مسوق',
  'طالب',
  'تهديد',
  'فرصة',
  'منافس',
  'داعم',
  'مضاعف',
  'وسيط',
  'دخل',
  'رمز',
  'ركيزة',
];
const foldAlef = (word: string) => word.replaceAll(/[أإآ]/gu, 'ا');

/** «كمصدر دخل وحيد» → «بوصفه مصدر دخل وحيدًا»: بوصف carries the pronoun of whom it speaks of, told only by a near noun. */
function inRole(match: PhraseMatch): Fix[] {
  const { paragraph, words, clitic, start } = match;
  const role = words[0];
  if (role === undefined) return [];
  const letters = lettersOf(paragraph, role).slice(clitic.length + 1);
  const before = paragraph.words.find(({ index }) => index === role.index - 1);
  const pronoun = before && pronounOf(lettersOf(paragraph, before));
  if (pronoun === undefined) return [];
  const seat = tanweenSeat(paragraph);
  const put = (text: string, end: number): Fix[] => [
    [{ range: { start, end }, text: `${clitic}بوصف${pronoun} ${text}` }],
  ];
  const next = neighbour(paragraph, role);
  const ending = accusative(letters, seat);
  if (ending === undefined) return [];
  if (next === undefined || endsPhrase(paragraph, next)) return put(ending, role.end);
  const second = lettersOf(paragraph, next);
  if (isDefinite(second)) return second.startsWith('ال') ? put(letters, role.end) : [];
  const third = neighbour(paragraph, next);
  if (third !== undefined && !endsPhrase(paragraph, third)) {
    // «مصدر دخل وحيد»: the adjective speaks of the first noun, whose letters the idafa leaves alone.
    const adjective = lettersOf(paragraph, third);
    const afterThird = neighbour(paragraph, third);
    if (afterThird !== undefined && !endsPhrase(paragraph, afterThird)) return [];
    if (isAdjective(second) || second.startsWith('و') || !isAdjective(adjective) || letters.endsWith('ة')) return [];
    const mended = accusative(adjective, seat);
    return mended === undefined ? [] : put(`${letters} ${second} ${mended}`, third.end);
  }
  if (letters.endsWith('ة')) return second.endsWith('ة') ? put(`${letters} ${second}`, next.end) : [];
  if (!isAdjective(second)) return [];
  const mended = accusative(second, seat);
  return mended === undefined ? [] : put(`${ending} ${mended}`, next.end);
}

/** The pronoun of what is spoken of: only where a preposition or a masdar of use right before carries it. */
function pronounOf(word: string): string | undefined {
  return /^[وف]?(?:(?:علي|إلي|في|من|عن|مع|ب|ل)|(?:استخدام|استعمال|اعتماد|اختيار|توظيف|عرض|تقديم))(ها|هم|ه)$/u.exec(
    word,
  )?.[1];
}

export const asRole = rule({
  ...HABIT,
  weight: 1,
  id: 'humanize/as-role',
  title: { ar: 'كاف الصفة المترجمة', en: 'Translated “as a”' },
  why: {
    ar: 'كاف «{match}» ترجمة «as»: الكاف للتشبيه، وللصفة «بوصفه» أو الحال.',
    en: '“{match}” translates “as”: كـ compares; for a role write “بوصفه” or a plain accusative.',
  },
  match: {
    kind: 'phrases',
    phrases: ROLES.map((role) => `ك${foldAlef(role)}`),
    where: ({ paragraph, words }) => {
      const next = words[0] && neighbour(paragraph, words[0]);
      // «كمثال على ذلك»، «كخطوة أولى» are settled; «كجزء من» too is left where nothing else is meant.
      return next === undefined || !/^(?:على|أولى|أول)$/u.test(lettersOf(paragraph, next));
    },
  },
  suggest: inRole,
  good: ['قلبه كبيت من ورق.', 'كمثال على ذلك: السعر.', 'كدليل على حسن النية.'],
  bad: [
    ['لا تعتمد عليه كمصدر دخل وحيد.', 'لا تعتمد عليه بوصفه مصدر دخل وحيدًا.'],
    ['يعمل سامي كمترجم في شركة.', null],
    ['تعاملوا معها كشريك دائم.', 'تعاملوا معها بوصفها شريكًا دائمًا.'],
  ],
});

export const asRoleRules = [asRole];
