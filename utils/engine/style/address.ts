import { stems } from '../../arabic/clitics.ts';
import { perForm } from '../../arabic/word-forms.ts';
import type { Word } from '../../arabic/words.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import { type Paragraph, sentenceAt, wordAtToken, wordsIn } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import type { Hit } from '../rule.ts';
import { ADDRESS_FORMS, AMBIGUOUS_IMPERATIVES, type AddressForms } from './address-forms.ts';
import { houseRule } from './house-rule.ts';

type Wish = NonNullable<StyleSheet['address']>;

const WISHES: Record<Wish, string> = { masculine: 'أنتَ', feminine: 'أنتِ', plural: 'أنتم' };
/** Set phrases whose number is fixed by custom. */
const CUSTOM = /(?:السلام|سلام|لا|صباحكم|تحية)\s+\S*$|^\S*\s?وعليكم$|عام وأنتم$/u;
/** After these a verb without its ن speaks to the reader; alone «تقدمي» is an adjective. */
const BEFORE_VERB = /^[وف]?(?:أن|ان|لن|لم|كي|لكي|حتى|لا|ألا|أو)$/u;
const JUSSIVE = /^[وف]?(?:لم|لا|ألا)$/u;

interface Addressed {
  word: Word;
  letters: string;
  /** The particles before it. */
  particles: string;
  forms: AddressForms;
}

interface Reading {
  /** The word without its particles. */
  letters: string;
  forms: AddressForms;
}

const readings = perForm(({ letters }): Reading | null => {
  const stem = stems(letters).find((each) => ADDRESS_FORMS.has(each));
  const forms = stem === undefined ? undefined : ADDRESS_FORMS.get(stem);
  return stem === undefined || forms === undefined ? null : { letters: stem, forms };
});

function addressed(paragraph: Paragraph, word: Word): Addressed | undefined {
  const reading = readings(word.form);
  if (reading === null) return undefined;
  const { letters, forms } = reading;
  const whole = word.form.letters;
  const particles = whole.slice(0, whole.length - letters.length);
  const before = wordAtToken(paragraph, word.index - 1);
  const governor = before?.form.letters ?? '';
  if (forms.kind === 'verb' && letters.endsWith('ي') && !BEFORE_VERB.test(governor)) return undefined;
  // كلكم is كل with its pronoun, not ك before لكم; كانت holds no انت, فلك no لك.
  if (forms.kind === 'preposition' && !(letters.length < 3 ? /^و?$/u : /^[وف]?$/u).test(particles)) return undefined;
  if (forms.kind === 'subject' && !(letters.startsWith('ا') ? /^[وف]?$/u : /^[وف]?ب?$/u).test(particles))
    return undefined;
  if (forms.kind === 'imperative') {
    // «و»، «ثم» and the start of a sentence are where an imperative stands.
    const opens = sentenceAt(paragraph, word.start)?.firstToken === word.index || /^(?:ثم|و)$/u.test(governor);
    if (!/^[وف]?$/u.test(particles) || (!opens && mustOpen(letters, forms))) return undefined;
  }
  return { word, letters, particles, forms };
}

/** Whether an imperative is one only where it opens a sentence: «جربي» may be a noun and «اكتب» a verb in the first person. */
function mustOpen(letters: string, { masculine, feminine }: AddressForms): boolean {
  return letters === masculine || (letters === feminine && AMBIGUOUS_IMPERATIVES.has(masculine));
}

/**
 * Whether something else in the sentence would have to change with the address and cannot be changed for certain: an
 * agreeing participle, a verb in ت that may be «she» or «you», a pronoun on a word that is not listed.
 */
function isEntangled(paragraph: Paragraph, sentence: readonly Word[], wish: Wish): boolean {
  return sentence.some((word, at) => {
    if (word.kind !== 'arabic') return false;
    const known = addressed(paragraph, word);
    if (known !== undefined) return known.forms.kind === 'subject' && known.forms[wish] !== known.letters;
    const { letters } = word.form;
    const bare = letters.replace(/^[وف](?=.{3})/u, '');
    if (at === 0 && AMBIGUOUS_IMPERATIVES.has(bare)) return true;
    const isVerb = /^س?ت[^ا].{2,}$/u.test(bare) && !/(?:ة|ات|ًا)$/u.test(bare);
    if (wish === 'plural') return isVerb;
    if (
      wish === 'feminine' &&
      isVerb &&
      sentence.some((other) => addressed(paragraph, other)?.forms.kind === 'imperative')
    )
      return true;
    return (
      (bare.length > 3 && bare.endsWith('كم') && !/(?:ح|ا)كم$/u.test(bare)) ||
      (/^س?ت.{2,}(?:ون|وا|ين)$/u.test(bare) && !/^ت.{2}ي?ين$/u.test(bare)) ||
      (!/^(?:ال|لل|بال)/u.test(bare) && /^م.{3,}(?:ون|ين)$/u.test(bare))
    );
  });
}

function mended(paragraph: Paragraph, { word, letters, particles, forms }: Addressed, wish: Wish): string | undefined {
  if (forms.kind === 'subject') return undefined;
  const before = wordAtToken(paragraph, word.index - 1);
  // «لم تختاروا» → «لم تختر»: a hollow verb loses its vowel.
  const isHollow = /[اي].$/u.test(forms.masculine);
  if (wish === 'masculine' && isHollow && before !== undefined && JUSSIVE.test(before.form.letters)) return undefined;
  return forms[wish] === letters ? undefined : particles + forms[wish];
}

/** What each deviating word becomes; nothing for a sentence in which one of them, or something beside, is not certain. */
function mendable(paragraph: Paragraph, deviating: readonly Addressed[], wish: Wish): Map<Addressed, string> {
  const result = new Map<Addressed, string>();
  for (const [sentence, members] of groupBy(deviating, ({ word }) => sentenceAt(paragraph, word.start))) {
    if (sentence === undefined || isEntangled(paragraph, wordsIn(paragraph, sentence), wish)) continue;
    const fixes = members.map((found) => mended(paragraph, found, wish));
    if (fixes.includes(undefined)) continue;
    members.forEach((found, index) => result.set(found, fixes[index] ?? ''));
  }
  return result;
}

export const address = houseRule({
  kind: 'address',
  name: 'address',
  title: { ar: 'خطاب القارئ كما يريد العميل', en: 'Address as the client wants it' },
  why: {
    ar: 'يريد العميل مخاطبة القارئ بصيغة «{wish}»، وهنا «{match}»؛ وما لا يُستبدل بيقين يُصاغ مع جملته.',
    en: 'The client wants the reader addressed as “{wish}”; here stands “{match}”. Where no replacement is offered, the whole sentence changes.',
  },
  wish: ({ address: wish = 'masculine' }) => WISHES[wish],
  find: (paragraph, { address: wish = 'masculine' }) => {
    const { text, words } = paragraph;
    const deviating = words
      .map((word) => addressed(paragraph, word))
      .filter((found) => found !== undefined)
      .filter(({ word, forms, letters }) => {
        const isKept = forms[wish] === letters || (letters === 'انت' && wish !== 'plural');
        return !isKept && !CUSTOM.test(text.slice(Math.max(0, word.start - 10), word.end));
      });
    const fixed = mendable(paragraph, deviating, wish);
    return deviating.map((found): Hit => {
      const { start, end } = found.word;
      const fix = fixed.get(found);
      return { start, end, ...(fix === undefined ? {} : { fixes: [fix] }) };
    });
  },
  examples: [
    {
      sheet: { address: 'masculine' },
      good: [
        'يمكنك طلب الخدمة، وأنت تعرف ما تريد.',
        'السلام عليكم ورحمة الله.',
        'حكمت المحكمة بالتراكم.',
        'تيار تقدمي.',
        'قدموا أعمالهم وشاركوا واختاروا.',
        'كل عام وأنتم بخير.',
      ],
      bad: [
        ['يسعدنا أن نقدم لكم خدماتكم.', 'يسعدنا أن نقدم لك خدماتك.'],
        ['إذا كنتم تريدون عملًا فاطلبوا الخدمة.', 'إذا كنت تريد عملًا فاطلب الخدمة.'],
        ['عليك أن تكتبي نصك.', 'عليك أن تكتب نصك.'],
        ['هل أنتم مستعدون للعمل معكم؟', null],
        ['هذا موقعكم، ولم تختاروا غيره.', null],
      ],
    },
    {
      sheet: { address: 'feminine' },
      good: ['يمكنك طلب الخدمة.', 'عليك أن تكتبي نصك.'],
      bad: [
        ['اكتب اسمك هنا.', 'اكتبي اسمك هنا.'],
        ['يمكنكم طلب الخدمة.', 'يمكنك طلب الخدمة.'],
        ['اكتب ما تريد هنا.', null],
      ],
    },
    {
      sheet: { address: 'plural' },
      good: ['يمكنكم طلب الخدمة.', 'كانت الخدمة جيدة، وطالب علماء فلك بها.'],
      bad: [
        ['يمكنك طلب الخدمة من موقعك.', 'يمكنكم طلب الخدمة من موقعكم.'],
        ['اطلب خدمتك الآن.', 'اطلبوا خدمتكم الآن.'],
        ['يمكنك أن تكتب ما تريد.', null],
        ['أنت صاحب القرار.', null],
      ],
    },
  ],
});
