import type { NumberSpan } from '../../../arabic/numerals.ts';
import { isQuantity } from '../../../arabic/numerals.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import { perForm } from '../../../arabic/word-forms.ts';
import type { Paragraph } from '../../analysis.ts';
import { matchAtWords } from '../../at-words.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, type Rule, rule } from '../../rule.ts';
import { citationsIn } from './citations.ts';
import { datesIn, numbersIn } from '../../readings.ts';
import { type SentenceVoice, voicesIn } from './statements.ts';

/** The kinds of claim, the most telling first: a clause that is several is shown as the first of them. */
type ClaimKind = 'percentage' | 'number' | 'date' | 'citation' | 'named-source' | 'superlative' | 'cause' | 'event';

/** Marks that end a clause; the first three not inside a number. */
const CLAUSE_ENDS = '.,:،؛;؟?!\n«»“”';
const IN_NUMBERS = 3;

/** Where the marks between a text's clauses stand. Found once, for a long text without any may hold many claims. */
function clauseEndsOf({ text, tokens }: Paragraph): number[] {
  const ends: number[] = [];
  for (const { kind, start } of tokens) {
    const mark = kind === 'punctuation' ? CLAUSE_ENDS.indexOf(text[start] ?? ' ') : -1;
    if (mark === -1) continue;
    const isInNumber =
      mark < IN_NUMBERS && isWesternOrArabicDigit(text[start - 1]) && isWesternOrArabicDigit(text[start + 1]);
    if (!isInNumber) ends.push(start);
  }
  return ends;
}

function isWesternOrArabicDigit(letter: string | undefined): boolean {
  return letter !== undefined && ((letter >= '0' && letter <= '9') || (letter >= '٠' && letter <= '٩'));
}

/** The clause around a place: from the mark before it to the mark after it. */
function clauseAround(text: string, clauseEnds: readonly number[], { start, end }: TextRange): TextRange {
  let from = (clauseEnds[firstFrom(clauseEnds, start) - 1] ?? -1) + 1;
  let to = clauseEnds[firstFrom(clauseEnds, end)] ?? text.length;
  while (from < start && /[\s•●*–-]/u.test(text[from] ?? '')) from += 1;
  while (to > end && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** The number of the first offset, of offsets in order, that is not before `at`. */
function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers that say how much: not those of list items, nor «one of» and «two» in words, which are grammar. */
function isClaimedNumber({ text }: Paragraph, number: NumberSpan, firstUnit: number): boolean {
  if (!isQuantity(number)) return false;
  if (number.start <= firstUnit && /^\s*[.)-]/u.test(text.slice(number.end))) return false;
  return number.digits !== 'words' || number.value >= 3 || (number.kind !== 'plain' && number.value > 0);
}

const CAPTION_WORDS = 8;

/** A title or a byline: few words and no mark at their end. Its date dates the text, or names its subject. */
function isCaption({ words, text }: Paragraph): boolean {
  return words.length <= CAPTION_WORDS && !/[.،؛:!؟»"…]\s*$/u.test(text);
}

/** So many words of the speaker's own make a sentence one about her. */
const PERSONAL = 3;

/** Whether the sentence around a number states something: not a question, nor the speaker's own affairs. */
function isAsserted(sentences: readonly SentenceVoice[], ends: readonly number[], number: NumberSpan): boolean {
  const sentence = sentences[firstFrom(ends, number.start + 1)];
  if (sentence === undefined || number.kind === 'percent') return true;
  return !sentence.isQuestion && sentence.personal < PERSONAL;
}

const NAMED_SOURCE =
  /(?<![\u0621-\u064A])[وف]?(?:وفقا|وفقًا|وفقاً|طبقا|طبقًا|طبقاً)\s+ل(?!ل?(?:أعلى|أفضل|أحدث|معايير|ضوابط|شروط|احتياج|متطلب|نظام|خطة|جدول|رغب|ذلك|ما |كل ))\S+|(?<![\u0621-\u064A])[وف]?(?:بحسب|نقلا عن|نقلًا عن)\s+(?!\S+(?:هم|هن|ها)(?![\u0621-\u064A]))\S{3,}|(?<![\u0621-\u064A])[وف]?حسب\s+(?:ال)?(?:تقرير|تقارير|دراسة|بيانات|إحصاءات|إحصائيات|تقديرات|أرقام|وكالة|منظمة|وزارة)|(?<![\u0621-\u064A])(?:أجرى|أجرت|نشر|نشرت|أصدر|أصدرت)\s+(?:معهد|جامعة|مركز|منظمة|شركة|مجلة|صحيفة|وزارة|مؤسسة|هيئة)|(?<![\u0621-\u064A])[وف]?(?:يشير|تشير|ذكر|ذكرت|أفاد|أفادت|أكد|أكدت|كشف|كشفت|أظهر|أظهرت|بين|تبين|تبيّن|تؤكد|يؤكد)\s+(?:تقرير|تقارير|دراسة|دراسات|بيانات|إحصاءات|إحصائيات|استطلاع|مسح|أبحاث|بحوث)/uy;
const mayNameSource = perForm(({ letters }) =>
  /^[وف]?(?:وفقا|طبقا|بحسب|نقلا|حسب|أجرى|أجرت|نشر|أصدر|[يت]شير|ذكر|أفاد|أكد|كشف|أظهر|ت?بين|[يت]ؤكد)/u.test(letters),
);
const SUPERLATIVE =
  /(?<![\u0621-\u064A])(?:أول|أكبر|أصغر|أقدم|أحدث|أسرع|أعلى|أطول|أغنى|أشهر|أكثر|أفضل)\s+(?:[\u0621-\u0652]+\s+){1,4}(?:في العالم|في التاريخ|على الإطلاق|عربيا|عربيًا|عالميا|عالميًا|في المنطقة|في الوطن العربي|في الشرق الأوسط)|(?<![\u0621-\u064A])(?:الأول|الأولى|الوحيد|الوحيدة|الأكبر|الأقدم|الأسرع)\s+(?:من نوعه|من نوعها|في العالم|عالميا|عالميًا|عربيا|عربيًا)/uy;
const mayBeSuperlative = perForm(({ letters }) => /^(?:أ|الأ|الوحيد)/u.test(letters));

/** Every clause of a paragraph that can be checked, once, with what it is. */
const claimsIn = perParagraph((paragraph): (TextRange & { kind: ClaimKind })[] => {
  const found: (TextRange & { kind: ClaimKind })[] = [];
  const starts: number[] = [];
  // A line without Arabic is page residue or code, no claim of this text's.
  if (!paragraph.words.some(({ kind }) => kind === 'arabic')) return found;
  const { text } = paragraph;
  let clauseEnds: number[] | undefined;
  // `found` stays in order and its clauses apart, so that a clause meets the one before or after its place, or none.
  const add = (kind: ClaimKind, place: TextRange, isWhole = false) => {
    clauseEnds ??= clauseEndsOf(paragraph);
    const clause = isWhole ? { start: place.start, end: place.end } : clauseAround(text, clauseEnds, place);
    const at = found.length === 0 ? 0 : firstFrom(starts, clause.start);
    if ((found[at - 1]?.end ?? -1) > clause.start || (found[at]?.start ?? Infinity) < clause.end) return;
    found.splice(at, 0, { kind, ...clause });
    starts.splice(at, 0, clause.start);
  };
  const firstUnit = text.search(/\S/u);
  const { sentences, statement } = voicesIn(paragraph);
  const ends = sentences.map(({ end }) => end);
  const numbers = numbersIn(paragraph).filter(
    (number) => isClaimedNumber(paragraph, number, firstUnit) && isAsserted(sentences, ends, number),
  );
  for (const number of numbers) if (number.kind === 'percent' || number.kind === 'points') add('percentage', number);
  for (const number of numbers) add('number', number);
  for (const citation of citationsIn(paragraph)) add('citation', citation);
  for (const date of isCaption(paragraph) ? [] : datesIn(paragraph))
    if (date.year !== undefined || (date.month !== undefined && date.day !== undefined)) add('date', date);
  for (const match of matchAtWords(paragraph, mayNameSource, NAMED_SOURCE))
    add('named-source', { start: match.index, end: match.index + match[0].length });
  for (const match of matchAtWords(paragraph, mayBeSuperlative, SUPERLATIVE))
    add('superlative', { start: match.index, end: match.index + match[0].length });
  // A plain statement is worth a look where nothing in the paragraph is more telling.
  if (statement !== undefined && found.length === 0) add(statement.kind, statement, statement.isWhole);
  return found;
});

function claimRule(kind: ClaimKind, texts: Pick<Rule, 'title' | 'why' | 'good' | 'bad'>): Rule {
  const find = (paragraph: Paragraph): Hit[] =>
    claimsIn(paragraph)
      .filter((claim) => claim.kind === kind)
      .map(({ start, end }) => ({ start, end }));
  return rule({
    id: `facts/claim-${kind}`,
    pass: 'facts',
    severity: 'hint',
    match: { kind: 'paragraph', find },
    ...texts,
  });
}

export const claimRules: readonly Rule[] = [
  claimRule('percentage', {
    title: { ar: 'معلومة: نسبة', en: 'Claim: percentage' },
    why: {
      ar: 'نسبة يمكن التحقق منها؛ من أين جاءت ولأي سنة؟',
      en: 'A percentage that can be checked; where is it from, and for which year?',
    },
    good: ['العمل الحر خيار جيد.', 'الفصل 3.'],
    bad: [['أبلغ 54% من المستقلين عن امتلاك مهارات متقدمة.', null]],
  }),
  claimRule('number', {
    title: { ar: 'معلومة: رقم', en: 'Claim: figure' },
    why: {
      ar: 'رقم يمكن التحقق منه؛ اذكر مصدره أو تأكد منه قبل التسليم.',
      en: 'A figure that can be checked; give its source or make sure of it before delivery.',
    },
    good: ['1. السرعة أولًا.', 'هذا أحد الأسباب.'],
    bad: [['يعمل في الشركة 3 آلاف موظف.', null]],
  }),
  claimRule('date', {
    title: { ar: 'معلومة: تاريخ', en: 'Claim: date' },
    why: {
      ar: 'تاريخ يمكن التحقق منه؛ تأكد من اليوم والسنة.',
      en: 'A date that can be checked; make sure of day and year.',
    },
    good: ['حدث ذلك يوم الأحد.', 'أفضل أدوات الكتابة في 2025', 'كتبه أحمد – 5 مارس 2024'],
    bad: [['أُطلقت الخدمة في نوفمبر 2022.', null]],
  }),
  claimRule('citation', {
    title: { ar: 'معلومة: استشهاد', en: 'Claim: citation' },
    why: {
      ar: 'استشهاد يمكن التحقق منه؛ هل قال المرجع هذا حقًا؟',
      en: 'A citation that can be checked; does the reference really say so?',
    },
    good: ['قال سميث ذلك.'],
    bad: [['يحمل التطوع بعدًا إنسانيًا Smith (2016).', null]],
  }),
  claimRule('named-source', {
    title: { ar: 'معلومة: منسوبة إلى مصدر', en: 'Claim: attributed' },
    why: {
      ar: 'قول منسوب إلى مصدر؛ اذكر اسمه وسنته ورابطه.',
      en: 'Attributed to a source; give its name, year and link.',
    },
    good: ['هذا مصدر رزقه.'],
    bad: [
      ['أجرى معهد أبحاث السوق استطلاعًا واسعًا.', null],
      ['تشير دراسات حديثة إلى تراجع القراءة.', null],
    ],
  }),
  claimRule('superlative', {
    title: { ar: 'معلومة: الأول أو الأكبر', en: 'Claim: first or biggest' },
    why: {
      ar: '«الأول» و«الأكبر» دعوى تحتاج دليلًا؛ من قال ذلك ومتى؟',
      en: '“First” and “biggest” need proof; who says so, and when?',
    },
    good: ['هذا أكبر من ذاك.', 'في أول يوم.'],
    bad: [['تدير الشركة أكبر منصة عربية في العالم.', null]],
  }),
  claimRule('cause', {
    title: { ar: 'معلومة: سبب أو أثر', en: 'Claim: cause or effect' },
    why: {
      ar: 'قول بأن شيئًا يسبب آخر أو يمنعه؛ ما الدليل عليه؟',
      en: 'Says that one thing causes or prevents another; what shows it?',
    },
    good: ['أعتقد أن السهر يسبب الصداع.', 'هل يسبب السهر الصداع؟'],
    bad: [['تقي القهوة من أمراض القلب.', null]],
  }),
  claimRule('event', {
    title: { ar: 'معلومة: خبر أو قرار', en: 'Claim: event or decision' },
    why: {
      ar: 'خبر يمكن التحقق منه؛ من أعلنه ومتى؟',
      en: 'An event that can be checked; who announced it, and when?',
    },
    good: ['نتمنى أن تعلن الوزارة النتائج قريبًا.', 'هل أعلنت الوزارة النتائج؟', 'الكتاب خير صديق.'],
    bad: [['أعلنت الوزارة إغلاق المدارس.', null]],
  }),
];
