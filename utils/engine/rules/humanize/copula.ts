import type { Edit } from '../../../draft/text-range.ts';
import { hasPronoun, isDefinite, lettersOf, neighbour, withoutTanween } from '../../noun-case.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { type Paragraph, sentenceAt, wordsIn } from '../../analysis.ts';
import type { Word } from '../../../arabic/words.ts';
import { HABIT } from './kinds.ts';

const PREPOSITIONS = new Set(['في', 'على', 'إلى', 'عن', 'بين', 'مع', 'لدى', 'عبر']);
const PRONOUNS = new Set(['هذا', 'هذه', 'هو', 'هي', 'أيضا']);
const ADVERBS = /^(?:أيضا|جدا|حاليا|دائما|غالبا|عموما|تقريبا|مثلا|خصوصا|أساسا|فعلا|تماما|كثيرا)$/u;

/** Takes the copula out: «يُعدّ الذكاء محركًا» → «الذكاء محرك»; the predicate leaves the accusative. */
function nominal(match: PhraseMatch): Fix[] {
  const { paragraph, words, start } = match;
  const verb = words.at(-1);
  const subject = verb && neighbour(paragraph, verb);
  const sentence = sentenceAt(paragraph, start);
  if (verb === undefined || subject === undefined || sentence === undefined) return [];
  const rest = wordsIn(paragraph, sentence).filter((word) => word.start > subject.start);
  const predicate = predicateOf(paragraph, rest);
  if (predicate === undefined) return [];
  const opensParagraph = paragraph.text.slice(0, start).trim() === '';
  return [[{ range: { start, end: subject.start }, text: opensParagraph ? '' : match.clitic }, ...predicate]];
}

/** The edits that put the predicate among the words after the subject into the nominative; `undefined` where it is not found. */
function predicateOf(paragraph: Paragraph, rest: readonly Word[]): Edit[] | undefined {
  const textOf = ({ start, end }: Word) => paragraph.text.slice(start, end);
  const lettersAt = (index: number) => (rest[index] === undefined ? '' : lettersOf(paragraph, rest[index]));
  let at = 0;
  let afterPreposition = false;
  for (; at < rest.length; at += 1) {
    const letters = lettersAt(at);
    // A comma, a relative clause or a verb before the predicate: too far to tell.
    if (/^(?:الذي|التي|الذين|ذا|ذات|أن|ما|و.*)$/u.test(letters) && !isDefinite(letters)) return undefined;
    if (letters === 'من' && !afterPreposition) break;
    if (PREPOSITIONS.has(letters)) {
      afterPreposition = true;
      continue;
    }
    // What still belongs to the subject: its adjectives, a second noun, what a preposition governs.
    if (isDefinite(letters) || hasPronoun(letters) || PRONOUNS.has(letters)) continue;
    break;
  }
  const first = rest[at];
  if (first === undefined) return undefined;
  const hasTanween = (word: Word) =>
    withoutTanween(textOf(word)) !== undefined && !ADVERBS.test(lettersOf(paragraph, word));
  const clauseEnd = first.end + (/[،؛:]/u.exec(paragraph.text.slice(first.end))?.index ?? paragraph.text.length);
  const later = rest.slice(at + 1);
  // A second predicate further on would keep its accusative.
  if (
    later.some((word) => lettersOf(paragraph, word).startsWith('و') && hasTanween(word) && !textOf(word).endsWith('ةً'))
  )
    return undefined;
  const mended = withoutTanween(textOf(first));
  if (mended === undefined) {
    if (afterPreposition && !/^(?:من|أحد|إحدى|أهم|أكثر|أفضل|أبرز|واحدا?|واحدة)$/u.test(lettersAt(at))) return undefined;
    const shows =
      /(?:[^ا]ين|[^ىا]ا)$/u.test(lettersAt(at)) ||
      (lettersAt(at) !== 'من' && later.some((word) => word.end <= clauseEnd && hasTanween(word)));
    return shows ? undefined : [];
  }
  const edits: Edit[] = [{ range: { start: first.start, end: first.end }, text: mended }];
  const [second, third] = later;
  if (second === undefined || second.index !== first.index + 1 || !hasTanween(second)) return edits;
  // Of three in a row the last may be an adverb («ممرًا مهمًا بحريًا»).
  if (third !== undefined && third.index === second.index + 1 && hasTanween(third)) return undefined;
  return [
    ...edits,
    { range: { start: second.start, end: second.end }, text: withoutTanween(textOf(second)) ?? textOf(second) },
  ];
}

export const copulaStart = rule({
  ...HABIT,
  weight: 0.8,
  needs: { hits: 2, perWords: 300 },
  id: 'humanize/copula-start',
  title: { ar: 'جملة تبدأ بـ«يُعدّ»', en: 'Sentence opening with “is considered”' },
  why: {
    ar: 'المبتدأ والخبر يكفيان بلا «{match}».',
    en: 'Subject and predicate need no “{match}”.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: ['(يعد|تعد|يعتبر|تعتبر|يمثل|تمثل|يشكل|تشكل)'],
    where: ({ paragraph, words }) => {
      const verb = words[0];
      const next = verb && neighbour(paragraph, verb);
      // Only the bare verb with its subject, and for يمثل and يشكل only where nothing else can be meant.
      return (
        next !== undefined &&
        verb !== undefined &&
        /^(?:ال.+|هذا|هذه)$/u.test(lettersOf(paragraph, next)) &&
        !/^ال(?:عديد|كثير|كثيرون|بعض|ناس|خبراء|علماء|باحثون|جميع|مختصون)$/u.test(lettersOf(paragraph, next)) &&
        /عد$|عتبر$/u.test(verb.folded)
      );
    },
  },
  suggest: nominal,
  good: ['يعتبر العديد من الناس أن السعر مرتفع.', 'تعد لكم مفاجأة.', 'كان يعد الطعام.'],
  bad: [
    ['يُعدّ الذكاء محركًا.', 'الذكاء محرك.'],
    ['تعد الترجمة مهنة قديمة.', 'الترجمة مهنة قديمة.'],
    ['يعتبر العقد جزءًا أساسيًا من العمل.', 'العقد جزء أساسي من العمل.'],
    ['وتعتبر السرعة من أهم المزايا.', 'السرعة من أهم المزايا.'],
    ['يعد الاستثمار في التعليم أمرًا مهمًا.', 'الاستثمار في التعليم أمر مهم.'],
    ['يعتبر البحر من المواقع المهمة تجاريًا.', 'البحر من المواقع المهمة تجاريًا.'],
    ['يعد العمل في شركة كبيرة أمرًا مهمًا.', null],
    ['تعد هذه المهارات مهمة لكل مستقل.', 'هذه المهارات مهمة لكل مستقل.'],
    ['يعتبر المدير ممثلًا للشركة، ومسؤولًا عنها.', null],
    ['يعد المترجمون عاملين مستقلين.', null],
  ],
});

/** What may follow هو of a nominal sentence without being a plain predicate. */
const NO_PREDICATE =
  /^(?:من|في|على|إلى|عن|مع|ما|أن|أنه|أنها|لا|لم|لن|قد|كذلك|أيضا|نفسه|نفسها|ذلك|تلك|هذا|هذه|أول|أحد|إحدى|آخر|كل|ليس|ليست|إلا|بذلك|حسب|مثل|كما|الآن|بين|عند|أ...|[بكل](?:ال|ل).*|ي.{2,}|ت.{2,4}|س[يت].*|.*(?:ت|وا|ون))$/u;
const FEMININE_PREDICATE = /^.{2,}(?:ة|ات)$/u;

/** A copula of its own between subject and indefinite predicate: «الترجمة هي مهنة». */
export const pronounCopula = rule({
  ...HABIT,
  weight: 1,
  cap: 3,
  needs: { hits: 2, perWords: 250 },
  id: 'humanize/copula-pronoun',
  title: { ar: '«هو» و«هي» للربط', en: '“Is” as a pronoun' },
  why: {
    ar: '«{match}» ترجمة «is»: المبتدأ والخبر النكرة يتصلان بلا ضمير.',
    en: '“{match}” translates “is”: subject and indefinite predicate need no pronoun between them.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    phrases: ['(هو|هي)'],
    where: ({ paragraph, words }) => {
      const pronoun = words[0];
      const next = pronoun && neighbour(paragraph, pronoun);
      const before = pronoun && paragraph.words.find(({ index }) => index === pronoun.index - 1);
      if (pronoun === undefined || next === undefined || before?.kind !== 'arabic' || next.kind !== 'arabic')
        return false;
      const predicate = lettersOf(paragraph, next);
      return (
        /^[وف]?ال.{2,}$/u.test(lettersOf(paragraph, before)) &&
        !/^ال(?:ذي|تي|ذين|آن|يوم)$/u.test(lettersOf(paragraph, before)) &&
        !isDefinite(predicate) &&
        !hasPronoun(predicate) &&
        (pronoun.folded === 'هي' ? FEMININE_PREDICATE.test(predicate) : predicate.length > 2) &&
        !NO_PREDICATE.test(predicate)
      );
    },
  },
  suggest: ({ paragraph, start, words }) => {
    const pronoun = words[0];
    const next = pronoun && neighbour(paragraph, pronoun);
    return next === undefined ? [] : [[{ range: { start, end: next.start }, text: '' }]];
  },
  good: ['الكتاب هو الأفضل.', 'هذا هو السبب.', 'الكاتب هو من يقرر.', 'الحل هو أن نبدأ.', 'المدير هو يعرف.'],
  bad: [
    ['الترجمة هي مهنة قديمة.', 'الترجمة مهنة قديمة.'],
    ['العقد هو وثيقة تحمي الطرفين.', 'العقد وثيقة تحمي الطرفين.'],
  ],
});

export const copulaRules = [copulaStart, pronounCopula];
