import { type StyleSheet } from '../../../utils/draft/style-sheet.ts';
import { type MessageKey } from '../../../utils/i18n/translate.ts';

type ChoiceField = Exclude<keyof StyleSheet, 'terms' | 'latinOnce'>;
type Wishes = { [Field in ChoiceField]: readonly [value: NonNullable<StyleSheet[Field]>, label: MessageKey][] };

/** A field of the sheet with the choices it gives; each choice is named by an example of itself. */
export type StyleChoice = {
  field: Exclude<keyof StyleSheet, 'terms'>;
  label: MessageKey;
  choices: readonly (readonly [string, MessageKey])[];
};
export type StyleGroup = { title: MessageKey; choices: readonly StyleChoice[] };

const WISHES: Wishes = {
  quotationMarks: [
    ['guillemets', 'quotationGuillemets'],
    ['curly', 'quotationCurly'],
    ['straight', 'quotationStraight'],
  ],
  digits: [
    ['western', 'digitsWestern'],
    ['eastern', 'digitsEastern'],
  ],
  percent: [
    ['western', 'percentWestern'],
    ['arabic', 'percentArabic'],
    ['in-hundred', 'percentInHundred'],
    ['by-hundred', 'percentByHundred'],
  ],
  numbers: [
    ['words-to-ten', 'numbersWords'],
    ['digits', 'numbersDigits'],
  ],
  tanween: [
    ['before-alef', 'tanweenBeforeAlef'],
    ['on-alef', 'tanweenOnAlef'],
  ],
  tashkeel: [
    ['strip', 'tashkeelStrip'],
    ['ambiguity', 'tashkeelAmbiguity'],
    ['keep', 'tashkeelKeep'],
  ],
  finalYa: [
    ['dotted', 'finalYaDotted'],
    ['egyptian', 'finalYaEgyptian'],
  ],
  months: [
    ['egyptian', 'monthsEgyptian'],
    ['levantine', 'monthsLevantine'],
    ['maghrebi', 'monthsMaghrebi'],
    ['moroccan', 'monthsMoroccan'],
    ['paired', 'monthsPaired'],
    ['paired-egyptian-first', 'monthsPairedEgyptian'],
  ],
  hijri: [
    ['none', 'hijriNone'],
    ['gregorian-first', 'hijriGregorianFirst'],
    ['hijri-first', 'hijriFirst'],
  ],
  foreignG: [
    ['ghain', 'foreignGhain'],
    ['jim', 'foreignJim'],
    ['qaf', 'foreignQaf'],
  ],
  address: [
    ['masculine', 'addressMasculine'],
    ['feminine', 'addressFeminine'],
    ['plural', 'addressPlural'],
  ],
};

const NAMES: Record<ChoiceField, MessageKey> = {
  quotationMarks: 'styleQuotationMarks',
  digits: 'styleDigits',
  percent: 'stylePercent',
  numbers: 'styleNumbers',
  tanween: 'styleTanween',
  tashkeel: 'styleTashkeel',
  finalYa: 'styleFinalYa',
  months: 'styleMonths',
  hijri: 'styleHijri',
  foreignG: 'styleForeignG',
  address: 'styleAddress',
};

/** What a field of the sheet is called. */
export const STYLE_NAMES: Record<keyof StyleSheet, MessageKey> = {
  ...NAMES,
  latinOnce: 'styleLatinOnce',
  terms: 'styleTerms',
};

const choiceOf = (field: ChoiceField): StyleChoice => ({ field, label: NAMES[field], choices: WISHES[field] });

/** The fields as the form shows them; terms have a table of their own. */
export const STYLE_GROUPS: readonly StyleGroup[] = [
  { title: 'sheetPart', choices: (['quotationMarks', 'digits', 'percent', 'numbers'] as const).map(choiceOf) },
  { title: 'sheetPartLetters', choices: (['tanween', 'tashkeel', 'finalYa'] as const).map(choiceOf) },
  {
    title: 'sheetPartNames',
    choices: [
      ...(['months', 'hijri', 'foreignG'] as const).map(choiceOf),
      { field: 'latinOnce', label: 'styleLatinOnce', choices: [['true', 'latinOnceYes']] },
    ],
  },
  { title: 'sheetPartAddress', choices: [choiceOf('address')] },
];

/** How many things a sheet asks for; each term is one. */
export function countWishes({ terms, latinOnce, ...fields }: StyleSheet): number {
  const chosen = Object.values(fields).filter((value) => value !== undefined).length;
  return chosen + (latinOnce ? 1 : 0) + terms.length;
}
