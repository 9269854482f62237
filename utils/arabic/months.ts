import { type TokenReader, particleLength } from './token-reader.ts';

export type Calendar = 'gregorian' | 'hijri';
/** The sets of Gregorian month names in use; `libyan` is that of 1969–2011. */
export type MonthSystem = 'egyptian' | 'levantine' | 'maghrebi' | 'moroccan' | 'libyan' | 'hijri';

export interface MonthName {
  calendar: Calendar;
  /** 1–12. */
  month: number;
  /** The sets that use this form: «مارس» is used from Egypt to Morocco. */
  systems: readonly MonthSystem[];
  /** Also another word («مارس» practised, «رجب» a man's name): read as a month only beside a day, a year or a cue. */
  isAmbiguous: boolean;
}

/** The usual spelling of each month in each set, January and Muharram first. */
export const MONTHS: Record<MonthSystem, readonly string[]> = {
  egyptian: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghrebi: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  moroccan: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  libyan: 'أي النار|النوار|الربيع|الطير|الماء|الصيف|ناصر|هانيبال|الفاتح|التمور|الحرث|الكانون'.split('|'),
  hijri: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
};

/** Other spellings, folded (أ → ا, ى → ي, ة → ه). */
const VARIANTS: readonly (readonly [MonthSystem, number, string])[] = [
  ['egyptian', 6, 'يونيه'],
  ['egyptian', 7, 'يوليه'],
  ['egyptian', 7, 'يوليوه'],
  ['egyptian', 12, 'ديسيمبر'],
  ['levantine', 10, 'تشرين اول'],
  ['levantine', 11, 'تشرين ثاني'],
  ['levantine', 11, 'تشرين ثان'],
  ['levantine', 12, 'كانون اول'],
  ['levantine', 1, 'كانون ثاني'],
  ['levantine', 1, 'كانون ثان'],
  ['maghrebi', 4, 'ابريل'],
  ['maghrebi', 7, 'جويليا'],
  ['hijri', 1, 'المحرم'],
  ['hijri', 3, 'ربيع اول'],
  ['hijri', 3, 'ربيع الاولي'],
  ['hijri', 4, 'ربيع الثاني'],
  ['hijri', 4, 'ربيع ثاني'],
  ['hijri', 4, 'ربيع الاخره'],
  ['hijri', 5, 'جمادي الاول'],
  ['hijri', 5, 'جماد الاول'],
  ['hijri', 5, 'جماد الاولي'],
  ['hijri', 6, 'جمادي الثانيه'],
  ['hijri', 6, 'جمادي الثاني'],
  ['hijri', 6, 'جمادي الاخر'],
  ['hijri', 6, 'جماد الاخر'],
  ['hijri', 6, 'جماد الثاني'],
  ['hijri', 6, 'جماد الاخره'],
  ['hijri', 11, 'ذي القعده'],
  ['hijri', 11, 'ذا القعده'],
  ['hijri', 12, 'ذي الحجه'],
  ['hijri', 12, 'ذا الحجه'],
];
const AMBIGUOUS = new Set('مارس ماي جوان اوت اب نيسان تموز محرم المحرم صفر رجب شعبان رمضان شوال'.split(' '));

function foldName(name: string): string {
  return name
    .replace(/[أإآ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

const NAMES = buildNames();

function buildNames(): Map<string, MonthName> {
  const names = new Map<string, MonthName>();
  const add = (system: MonthSystem, month: number, name: string) => {
    const known = names.get(name);
    // Hannibal is a month only for a Libyan of 1980: names that are other words are read with a day and a year.
    const isAmbiguous = AMBIGUOUS.has(name) || (system === 'libyan' && known === undefined);
    names.set(name, {
      calendar: system === 'hijri' ? 'hijri' : 'gregorian',
      month,
      systems: [...(known?.systems ?? []), system],
      isAmbiguous: known?.isAmbiguous ?? isAmbiguous,
    });
  };
  for (const system of ['egyptian', 'levantine', 'maghrebi', 'moroccan', 'libyan', 'hijri'] as const) {
    MONTHS[system].forEach((name, index) => add(system, index + 1, foldName(name)));
  }
  for (const [system, month, name] of VARIANTS) add(system, month, name);
  return names;
}

const FIRST_WORDS = new Set([...NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Whether a month name can begin with a folded word. */
export function beginsMonth(word: string): boolean {
  return FIRST_WORDS.has(word) || ('وفبلك'.includes(word[0] ?? ' ') && FIRST_WORDS.has(word.slice(1)));
}

export interface MonthMatch {
  name: MonthName;
  /** Offset in the text; a particle written onto the name is left out. */
  start: number;
  end: number;
  /** The token after the name. */
  next: number;
}

/** The month name that begins at a token, with one of و ف ب ل ك before it if need be; the longest name wins. */
export function readMonth(reader: TokenReader, at: number): MonthMatch | undefined {
  const word = reader.word(at);
  if (word.length < 2) return undefined;
  for (const skipped of [0, 1]) {
    if (skipped === 1 && !'وفبلك'.includes(word[0] ?? ' ')) break;
    const first = word.slice(skipped);
    if (!FIRST_WORDS.has(first)) continue;
    const start = reader.token(at).start + (skipped === 0 ? 0 : particleLength(reader.raw(at)));
    const pair = NAMES.get(`${first} ${reader.wordAfter(at)}`);
    if (pair !== undefined) return { name: pair, start, end: reader.token(at + 1).end, next: at + 2 };
    const single = NAMES.get(first);
    if (single !== undefined) return { name: single, start, end: reader.token(at).end, next: at + 1 };
  }
  return undefined;
}

const WEEKDAYS: Record<string, number> = {
  الاحد: 0,
  الاثنين: 1,
  الثلاثاء: 2,
  الثلثاء: 2,
  الاربعاء: 3,
  الخميس: 4,
  الجمعه: 5,
  السبت: 6,
};

/** The weekday (0 is Sunday) a folded word names, with the article, after و ف ب ل ك too. */
export function weekdayOfWord(word: string): number | undefined {
  const own = WEEKDAYS[word];
  if (own !== undefined) return own;
  if (word.startsWith('لل')) return WEEKDAYS[`ال${word.slice(2)}`];
  return 'وفبك'.includes(word[0] ?? ' ') ? WEEKDAYS[word.slice(1)] : undefined;
}
