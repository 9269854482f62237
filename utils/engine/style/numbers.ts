import { type NumberWordsOptions, numberToWords } from '../../arabic/number-to-words.ts';
import { canBeNumberWord } from '../../arabic/number-words.ts';
import type { NumberSpan } from '../../arabic/numerals.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import { type Paragraph, wordAtToken } from '../analysis.ts';
import { numbersIn, readerOf } from '../readings.ts';
import type { Hit } from '../rule.ts';
import { countedGender } from './counted-nouns.ts';
import { toEastern } from './digits.ts';
import { houseRule } from './house-rule.ts';

/** One and two are said by the noun itself (كتاب، كتابان), so words begin at three. */
const LEAST = 3;
const MOST_IN_WORDS = 10;
/** Numbers in words beyond a thousand are mostly round («ثلاثة ملايين») and stay. */
const MOST_IN_DIGITS = 999;

/** Another number near by that is told in the same breath: «من 5 إلى 10 كتب», «3 أو 4 أيام». */
const RANGE_BEFORE = /[\d٠-٩]\s*(?:(?:\p{L}+[،,]?\s+)?(?:إلى|أو|حتى)|و|[-–—/:×*+])\s*$/u;
const RANGE_AFTER = /^\s*[،,]?\s*(?:إلى|أو|حتى|[-–—/:×*+])\s*[\d٠-٩]/u;
/** What may be written onto a number: a particle, held by tatweel or not («بـ 5»); the article makes another phrase of it. */
const WRITTEN_ON = /(?:^|[^\p{L}])[وف]?[بكل]?(ـ\s*)?$/u;
const ARTICLE = /(?:^|[^\p{L}])[وف]?[بك]?(?:ال|لل)ـ?\s*$/u;

/** 3 كتب → ثلاثة كتب, where the noun's gender is certain. */
function inWords(paragraph: Paragraph, number: NumberSpan): Hit | undefined {
  const { text } = paragraph;
  const { value, start, end, digits } = number;
  if (digits === 'words' || !Number.isInteger(value) || value < LEAST || value > MOST_IN_WORDS || number.scale !== 1)
    return undefined;
  if (!/^[\d٠-٩۰-۹]{1,2}$/u.test(number.text) || !/^[ \u00A0]$/u.test(text[end] ?? '')) return undefined;
  if (RANGE_BEFORE.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  const noun = wordAtToken(paragraph, readerOf(paragraph).indexAt(end));
  if (noun?.kind !== 'arabic' || noun.start !== end + 1) return undefined;
  const gender = countedGender(noun.form.letters);
  if (gender === undefined || RANGE_AFTER.test(text.slice(noun.end))) return undefined;
  const before = text.slice(Math.max(0, start - 8), start);
  const written = WRITTEN_ON.exec(before);
  if (written === null || ARTICLE.test(before)) return undefined;
  const tatweel = written[1]?.length ?? 0;
  const options: NumberWordsOptions = { gender, case: 'oblique', hasNoun: true };
  const edit = { range: { start: start - tatweel, end }, text: numberToWords(value, options) };
  return { start, end: noun.end, fixes: [[edit]] };
}

/** ثلاثة كتب → 3 كتب. */
function inDigits(paragraph: Paragraph, number: NumberSpan, { digits }: StyleSheet): Hit | undefined {
  const { text } = paragraph;
  const { value, start, end } = number;
  if (
    number.digits !== 'words' ||
    !Number.isInteger(value) ||
    value < LEAST ||
    value > MOST_IN_DIGITS ||
    number.scale !== 1
  )
    return undefined;
  // «الثلاثة», and a number that ends its sentence or stands before no noun («الأول من عشرة») is not counted by.
  if (
    number.text.startsWith('ال') ||
    !/^ [\u0621-\u064A]/u.test(text.slice(end)) ||
    /^ (?:من|في|على|أو|إلى)\s/u.test(text.slice(end))
  )
    return undefined;
  const before = /[\u0621-\u064A\u0640]*$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  if (!/^[وف]?[بكل]?ـ?$/u.test(before) || endsRange(paragraph, start)) return undefined;
  // «ست بروميتش» is no six: the forms without ة are other words too.
  const noun = wordAtToken(paragraph, readerOf(paragraph).indexAt(end));
  if (!/ة|ن$/u.test(number.text) && !isFeminine(noun?.form.letters ?? '')) return undefined;
  const isEastern = digits === 'eastern' || (digits === undefined && /[٠-٩]/u.test(text));
  const figure = isEastern ? toEastern(String(value)) : String(value);
  const tatweel = /[بكل]$/u.test(before) ? 'ـ' : '';
  return { start, end, fixes: [tatweel + figure] };
}

function isFeminine(plural: string): boolean {
  return countedGender(plural) === 'feminine' || plural.endsWith('ات');
}

/** Whether another number in words is told in the same breath: «من خمسة إلى ستة موظفين», «سبع وعشر سنوات». */
function endsRange(paragraph: Paragraph, start: number): boolean {
  const reader = readerOf(paragraph);
  let at = reader.indexAt(start + 1) - 1;
  if (/^(?:الي|او|حتي|ثم)$/u.test(reader.wordBefore(at))) at -= 1;
  return canBeNumberWord(reader.wordBefore(at));
}

export const numbers = houseRule({
  kind: 'numbers',
  name: 'numbers',
  title: { ar: 'كتابة الأعداد كما يريد العميل', en: 'Numbers as the client wants them' },
  why: {
    ar: 'يريد العميل العدد على مثال «{wish}»، وهنا «{match}».',
    en: 'The client wants numbers as in “{wish}”; here stands “{match}”.',
  },
  wish: (sheet) => (sheet.numbers === 'digits' ? '3 كتب' : 'ثلاثة كتب'),
  find: (paragraph, sheet) =>
    numbersIn(paragraph)
      .filter(({ kind }) => kind === 'plain')
      .map((number) => (sheet.numbers === 'digits' ? inDigits(paragraph, number, sheet) : inWords(paragraph, number)))
      .filter((hit) => hit !== undefined),
  examples: [
    {
      sheet: { numbers: 'words-to-ten' },
      good: [
        'قرأ 11 كتابًا في 2024، وثلاثة كتب أمس.',
        'من 5 إلى 10 كتب، و3 أو 4 أيام، بين 5 و10 كتب.',
        '3. كتب مفيدة',
        'بلغت 5% و3 ملايين كتاب، في الساعة 5 مساءً.',
        'يوم 5 مارس، والمادة 3 من النظام، وبعد 4 ترليونات.',
        'اشترى 2 كيلو، و10 GB، و2.5 متر.',
        'قطع 5 عجائب.',
        'خلال الـ 9 أشهر الأولى، ومن 5 سنوات، إلى 10 سنوات.',
      ],
      bad: [
        ['قرأ 3 كتب في 5 سنوات.', 'قرأ ثلاثة كتب في خمس سنوات.'],
        ['يتكون من ٨ صفحات و10 أقسام.', 'يتكون من ثماني صفحات وعشرة أقسام.'],
        ['استعان بـ4 موظفين لـ6 أشهر.', 'استعان بأربعة موظفين لستة أشهر.'],
        ['وصل 7 باحثين بـ 3 سيارات.', 'وصل سبعة باحثين بثلاث سيارات.'],
      ],
    },
    {
      sheet: { numbers: 'digits' },
      good: [
        'قرأ 3 كتب، والثلاثة الأوائل، وواحد من ثلاثة.',
        'دفع ثلاثة ملايين ريال.',
        'نصف الكتاب وثلث المبلغ.',
        'أحد الناس.',
        'من خمسة إلى ستة موظفين.',
        'فاز وست بروميتش خسر.',
      ],
      bad: [
        ['قرأ ثلاثة كتب وخمسة وعشرين مقالًا.', 'قرأ 3 كتب و25 مقالًا.'],
        ['استعان بأربعة موظفين.', 'استعان بـ4 موظفين.'],
      ],
    },
    {
      sheet: { numbers: 'digits', digits: 'eastern' },
      good: ['قرأ ٣ كتب.'],
      bad: [['قرأ ثلاثة كتب.', 'قرأ ٣ كتب.']],
    },
  ],
});
