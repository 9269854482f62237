export interface WordForms {
  /** كتاب */
  singular: string;
  /** كتابان or كتابين */
  dual: string;
  /** كتب */
  plural: string;
  /** كتابًا */
  accusativeSingular: string;
}

/**
 * The form a noun takes after its number: 2 dual, 3–10 plural, 11–99 accusative singular, hundreds and fractions
 * singular. For 1 and 2 the number itself is usually left out.
 */
export function countedNoun(value: number, noun: WordForms): string {
  const amount = Math.abs(value);
  if (!Number.isInteger(amount)) return noun.singular;
  if (amount === 2) return noun.dual;
  const last = amount % 100;
  if (last >= 3 && last <= 10) return noun.plural;
  if (last >= 11) return noun.accusativeSingular;
  return noun.singular;
}

export interface NumberWordsOptions {
  /** Of the counted noun's singular. */
  gender: 'masculine' | 'feminine';
  /** Oblique serves both the accusative and the genitive. */
  case: 'nominative' | 'oblique';
  /** Whether the counted noun follows at once: «مئتا كتاب» against «مئتان». */
  hasNoun?: boolean;
}

const UNITS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const HUNDREDS = ['', 'مئة', '', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const SCALES: readonly (readonly [number, WordForms])[] = [
  [1e12, { singular: 'تريليون', dual: 'تريليون', plural: 'تريليونات', accusativeSingular: 'تريليونًا' }],
  [1e9, { singular: 'مليار', dual: 'مليار', plural: 'مليارات', accusativeSingular: 'مليارًا' }],
  [1e6, { singular: 'مليون', dual: 'مليون', plural: 'ملايين', accusativeSingular: 'مليونًا' }],
  [1e3, { singular: 'ألف', dual: 'ألف', plural: 'آلاف', accusativeSingular: 'ألفًا' }],
];

/**
 * A number in words, with the gender and case its noun asks for: 25 → «خمسة وعشرون» (كتابًا), «خمس وعشرون» (سنة).
 * @throws RangeError unless `value` is a whole number from 0 to 999,999,999,999,999.
 */
export function numberToWords(value: number, options: NumberWordsOptions): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`cannot spell ${value}`);
  if (value === 0) return 'صفر';
  const hasNoun = options.hasNoun ?? false;
  const parts: string[] = [];
  let rest = value;
  for (const [size, noun] of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(...scaleWords(count, noun, options.case, hasNoun && rest === 0));
  }
  if (rest > 0) parts.push(...smallWords(rest, options, hasNoun));
  return parts.join(' و');
}

function dual(stem: string, grammaticalCase: NumberWordsOptions['case'], isBeforeNoun: boolean): string {
  return stem + (grammaticalCase === 'nominative' ? 'ا' : 'ي') + (isBeforeNoun ? '' : 'ن');
}

function scaleWords(count: number, noun: WordForms, inCase: NumberWordsOptions['case'], hasNoun: boolean): string[] {
  if (count === 1) return [noun.singular];
  if (count === 2) return [dual(noun.dual, inCase, hasNoun)];
  const last = count % 100;
  // «مئة ألف وألفان»: one and two are never said before their scale.
  if (last === 1 || last === 2) {
    return [...scaleWords(count - last, noun, inCase, false), ...scaleWords(last, noun, inCase, hasNoun)];
  }
  const words = smallWords(count, { gender: 'masculine', case: inCase }, true).join(' و');
  return [`${words} ${last >= 11 && hasNoun ? noun.singular : countedNoun(count, noun)}`];
}

function smallWords(value: number, options: NumberWordsOptions, hasNoun: boolean): string[] {
  const parts: string[] = [];
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 2) parts.push(dual('مئت', options.case, hasNoun && rest === 0));
  else if (hundreds > 0) parts.push(HUNDREDS[hundreds] ?? '');
  if (rest > 0) parts.push(...belowHundred(rest, options));
  return parts;
}

function belowHundred(value: number, { gender, case: inCase }: NumberWordsOptions): string[] {
  const isFeminine = gender === 'feminine';
  const unit = value % 10;
  if (value <= 10) return [unitWord(value, isFeminine, inCase)];
  if (value < 20) return [`${teenUnit(unit, isFeminine, inCase)} ${isFeminine ? 'عشرة' : 'عشر'}`];
  const tens = (TENS[Math.floor(value / 10)] ?? '') + (inCase === 'nominative' ? 'ون' : 'ين');
  if (unit === 0) return [tens];
  return [unit === 1 ? (isFeminine ? 'إحدى' : 'واحد') : unitWord(unit, isFeminine, inCase), tens];
}

/** Three to ten take the gender the noun does not have. */
function unitWord(unit: number, isFeminine: boolean, inCase: NumberWordsOptions['case']): string {
  if (unit === 1) return isFeminine ? 'واحدة' : 'واحد';
  if (unit === 2) return dual(isFeminine ? 'اثنت' : 'اثن', inCase, false);
  return (UNITS[unit] ?? '') + (isFeminine ? '' : 'ة');
}

function teenUnit(unit: number, isFeminine: boolean, inCase: NumberWordsOptions['case']): string {
  if (unit === 1) return isFeminine ? 'إحدى' : 'أحد';
  if (unit === 2) return dual(isFeminine ? 'اثنت' : 'اثن', inCase, true);
  return unitWord(unit, isFeminine, inCase);
}
