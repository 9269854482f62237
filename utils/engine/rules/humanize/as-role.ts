import type { Word } from '../../../arabic/words.ts';
import { type Paragraph, sentenceAt } from '../../analysis.ts';
import {
  accusative,
  endsPhrase,
  genderOf,
  isAdjective,
  isDefinite,
  lettersOf,
  neighbour,
  tanweenSeat,
} from '../../noun-case.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** Roles that كـ is put before in translations. Comparisons (كالأسد، كبيت من ورق) are not among them. */
const ROLES = `
  مدير مديرة كاتب كاتبة مصمم مصممة مبرمج مترجم مترجمة مستقل مستقلة موظف موظفة مهندس خبير خبيرة مستشار محرر
  محررة صحفي صحفية باحث باحثة معلم معلمة شريك شريكة مصدر أداة وسيلة بديل خيار مساعد دليل مرجع مهنة وظيفة
  هواية استجابة حل عامل عنصر جزء نقطة منصة مثال نموذج خطوة رائد قائد لاعب مطور مسوق طالب تهديد فرصة منافس
  داعم مضاعف وسيط دخل رمز ركيزة`
  .trim()
  .split(/\s+/u);
const foldAlef = (word: string) => word.replaceAll(/[أإآ]/gu, 'ا');

/** The role without its كـ in the accusative, its adjectives with it; `undefined` where a case is not certain. */
function roleInAccusative(match: PhraseMatch): { text: string; end: number } | undefined {
  const { paragraph, words, clitic } = match;
  const role = words[0];
  if (role === undefined) return undefined;
  const seat = tanweenSeat(paragraph);
  const letters = lettersOf(paragraph, role).slice(clitic.length + 1);
  const inflected = accusative(letters, seat);
  if (inflected === undefined) return undefined;
  const next = neighbour(paragraph, role);
  if (next === undefined || endsPhrase(paragraph, next)) return { text: inflected, end: role.end };
  const second = lettersOf(paragraph, next);
  // «كمحرر الموقع»: an idafa shows no case.
  if (isDefinite(second)) return second.startsWith('ال') ? { text: letters, end: role.end } : undefined;
  if (isAdjective(second) || (letters.endsWith('ة') && second.endsWith('ة')))
    return withAdjectives(paragraph, { text: inflected, end: role.end }, next, seat);
  // «مصدر دخل وحيد»: the adjective speaks of the first noun, whose letters the idafa leaves alone.
  const third = neighbour(paragraph, next);
  const idafa = { text: `${letters} ${second}`, end: next.end };
  if (second.startsWith('و') || letters.endsWith('ة')) return undefined;
  if (third === undefined || endsPhrase(paragraph, third)) return idafa;
  return isAdjective(lettersOf(paragraph, third)) ? withAdjectives(paragraph, idafa, third, seat) : undefined;
}

/** Adds the adjectives from a word on, joined by و or not; `undefined` where the phrase goes on with something else. */
function withAdjectives(
  paragraph: Paragraph,
  phrase: { text: string; end: number },
  from: Word,
  seat: string,
): { text: string; end: number } | undefined {
  let { text, end } = phrase;
  let word: Word | undefined = from;
  while (word !== undefined && !endsPhrase(paragraph, word)) {
    const letters = lettersOf(paragraph, word);
    const joined = word !== from && letters.startsWith('و');
    const adjective = joined ? letters.slice(1) : letters;
    const mended = isAdjective(adjective) || adjective.endsWith('ة') ? accusative(adjective, seat) : undefined;
    if (mended === undefined) return undefined;
    text += ` ${joined ? 'و' : ''}${mended}`;
    end = word.end;
    word = neighbour(paragraph, word);
  }
  return { text, end };
}

/**
 * «كمصدر دخل وحيد» → «بوصفه مصدر دخل وحيدًا»: بوصف carries the pronoun of whom it speaks of, told only by a near noun.
 * After يعمل the accusative alone says it: «يعمل مترجمًا».
 */
function inRole(match: PhraseMatch): Fix[] {
  const { paragraph, words, clitic, start, text } = match;
  const role = words[0];
  if (role === undefined || clitic !== '') return [];
  const next = neighbour(paragraph, role);
  // «كاستجابة لكذا» → «استجابةً لكذا»: the reason stands in the accusative by itself.
  if (/^كاستجابة$/u.test(text)) {
    return next !== undefined && lettersOf(paragraph, next).startsWith('ل')
      ? [[{ range: { start, end: role.end }, text: 'استجابة' }]]
      : [];
  }
  const phrase = roleInAccusative(match);
  if (phrase === undefined) return [];
  const put = (lead: string): Fix[] => [[{ range: { start, end: phrase.end }, text: lead + phrase.text }]];
  const [before, ...earlier] = wordsBefore(paragraph, role);
  if (before === undefined) return [];
  if ([before, ...earlier.slice(0, 1)].some((word) => WORKS.test(lettersOf(paragraph, word)))) return put('');
  const pronoun = pronounOf(lettersOf(paragraph, before)) ?? pronounOfNoun(paragraph, [before, ...earlier]);
  return pronoun === undefined ? [] : put(`بوصف${pronoun} `);
}

const WORKS = /^[وف]?(?:[يتأن]عمل|عمل|عملت|عملنا|سيعمل|ستعمل|سأعمل)$/u;
const PRONOUN_BEARERS = 'استخدام|استعمال|اعتماد|اختيار|توظيف|عرض|تقديم';
/** What puts a noun in a role: using it, relying on it, seeing it. */
const GOVERNS =
  /^[وفلب]?(?:ال)?(?:استخدام|استعمال|اعتماد|توظيف|اختيار|[يتن]ستخدم|استخدم|[يت]عتمد|[يتن]نظر|نظر|نظرة|التعامل|[يت]تعامل)$/u;

/** The words right before another in its sentence, nearest first, nothing between them. */
function wordsBefore({ words }: Paragraph, word: Word): Word[] {
  const at = words.indexOf(word);
  const found: Word[] = [];
  for (let back = 1; back <= 5; back += 1) {
    const earlier = words[at - back];
    if (earlier === undefined || earlier.index !== word.index - back) break;
    found.push(earlier);
  }
  return found;
}

/** The pronoun of what is spoken of, where a preposition or a masdar of use right before carries it. */
function pronounOf(word: string): string | undefined {
  if (word === 'هذا') return 'ه';
  if (word === 'هذه') return 'ها';
  return new RegExp(`^[وف]?(?:(?:علي|إلي|في|من|عن|مع|ب|ل)|(?:${PRONOUN_BEARERS}))(ها|هم|ه)$`, 'u').exec(word)?.[1];
}

/** The pronoun for a definite noun that a word of use governs («الاعتماد على الترجمة الآلية كبديل») or that opens its sentence. */
function pronounOfNoun(paragraph: Paragraph, before: readonly Word[]): string | undefined {
  const definite: string[] = [];
  for (const word of before) {
    const letters = lettersOf(paragraph, word);
    if (!/^ال.{2,}/u.test(letters)) break;
    definite.unshift(letters);
  }
  const [noun] = definite;
  const first = before[definite.length - 1];
  if (noun === undefined || first === undefined || definite.length > 2) return undefined;
  const opens = sentenceAt(paragraph, first.start)?.start === first.start;
  const governors = before.slice(definite.length, definite.length + 2).map((word) => lettersOf(paragraph, word));
  const isGoverned = governors.some(
    (letters, at) => GOVERNS.test(letters) && (at === 0 || /^(?:على|إلى|مع)$/u.test(governors[0] ?? '')),
  );
  if (!opens && !isGoverned) return undefined;
  if (/(?:ون|ين|ان)$/u.test(noun)) return undefined;
  const adjective = definite[1];
  if (adjective !== undefined) return adjective.endsWith('ة') ? 'ها' : 'ه';
  const gender = genderOf(noun);
  return gender && (gender === 'feminine' ? 'ها' : 'ه');
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
    ['يعمل سامي كمترجم في شركة.', 'يعمل سامي مترجمًا في شركة.'],
    ['تعمل الأداة كوسيط سريع بين الطرفين.', 'تعمل الأداة وسيطًا سريعًا بين الطرفين.'],
    ['يصعب الاعتماد عليه كمصدر دخل وحيد ومستقر.', 'يصعب الاعتماد عليه بوصفه مصدر دخل وحيدًا ومستقرًا.'],
    ['الترجمة الآلية كأداة داعمة للمترجم.', 'الترجمة الآلية بوصفها أداة داعمة للمترجم.'],
    ['استخدم الذكاء الاصطناعي كشريك.', 'استخدم الذكاء الاصطناعي بوصفه شريكًا.'],
    ['ظهرت المنصة كاستجابة لطلب السوق.', 'ظهرت المنصة استجابة لطلب السوق.'],
    ['برز سامي كلاعب في الفريق.', null],
    ['تعاملوا معها كشريك دائم.', 'تعاملوا معها بوصفها شريكًا دائمًا.'],
  ],
});

export const asRoleRules = [asRole];
