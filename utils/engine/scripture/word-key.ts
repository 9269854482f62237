// How a word of a verse is written differs between the mushaf, everyday spelling and writers: alifs, seats of hamzas,
// «رحمت» and «رحمة», «يدعوا» and «يدعو». Words are compared by keys without those.

const SMALL_ALIF = '\u0670';
const SMALL_YA = '\u06E7';

/** What a quoted or a written word is compared by. */
export interface VerseWord {
  /** One key, or two where small alifs may be read as ا or left out. */
  keys: readonly string[];
  /** The first key without alifs, for looking up. */
  bare: string;
  /** Holds a small alif: some write an ا there and some do not. */
  isLoose: boolean;
  /** Its consonants alone, where it is written as the mushaf writes. */
  consonants?: string;
}

const MUSHAF = /[\u0654\u0670\u0671\u06DF-\u06E8]/u;

/** A word of the compiled text: letters, and small alifs where everyday spelling has ا. */
export function textWord(word: string): VerseWord {
  const isLoose = word.includes(SMALL_ALIF);
  const key = keyOf(isLoose ? word.replaceAll(SMALL_ALIF, 'ا') : word);
  return { keys: [key], bare: withoutAlifs(key), isLoose };
}

/** A word as somebody quotes it, in everyday spelling or that of the mushaf. */
export function quotedWord(word: string): VerseWord {
  const source = word.includes(SMALL_YA) ? word.replaceAll(SMALL_YA, 'ي') : word;
  const isLoose = source.includes(SMALL_ALIF);
  const plain = keyOf(source);
  const keys = isLoose ? [keyOf(withAlifs(source)), plain] : [plain];
  const bare = withoutAlifs(keys[0] ?? '');
  return MUSHAF.test(word) ? { keys, bare, isLoose, consonants: consonantsOf(plain) } : { keys, bare, isLoose };
}

function consonantsOf(key: string): string {
  return key.replaceAll(/[اوي]/gu, '').replace('لل', 'ل');
}

/** The word with its small alifs as letters: «ٱلصَّلَوٰةَ» → الصلاة, «هُدَىٰهُمۡ» → هداهم. */
function withAlifs(source: string): string {
  return source
    .replaceAll(/ى[\u064B-\u0653]*\u0670(?=\u0653?[ء-ي])/gu, 'ا')
    .replaceAll('ى\u0670', 'ى')
    .replaceAll(/و\u0653?\u0670/gu, 'ا')
    .replaceAll(SMALL_ALIF, 'ا');
}

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ؤ: '',
  ئ: '',
  ء: '',
};

/** The letters of a word, one alif, no hamzas on other seats, a last ة as ت, a last «وا» as «و». */
export function keyOf(word: string): string {
  let key = '';
  let last = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    const known = LETTERS[letter];
    if (known !== undefined) key += known;
    else if (letter >= 'ا' && letter <= 'ي' && letter !== 'ـ') key += letter;
    else continue;
    last = letter;
  }
  // «شئ» stands for «شيء» more often than not.
  if (last === 'ئ') key += 'ي';
  if (key.endsWith('ة')) return `${key.slice(0, -1)}ت`;
  if (key.endsWith('وا')) return key.slice(0, -1);
  return key.endsWith('اليل') ? key.replace(/اليل$/u, 'الليل') : key;
}

export function withoutAlifs(key: string): string {
  return key.length > 2 ? key.replaceAll('ا', '') : key;
}

/** Whether a quoted word is the word of the text. */
export function isSameWord(text: VerseWord, quoted: VerseWord): boolean {
  if (text.keys[0] === quoted.keys[0]) return true;
  if (quoted.consonants !== undefined && quoted.consonants === consonantsOf(text.keys[0] ?? '')) return true;
  if (text.isLoose) return text.bare === quoted.bare;
  return quoted.keys[1] !== undefined && quoted.keys[1] === text.keys[0];
}

/** Two words written as one: «يأيها». */
export function joinedWord(one: VerseWord, two: VerseWord): VerseWord {
  const key = (one.keys[0] ?? '') + (two.keys[0] ?? '');
  return { keys: [key], bare: withoutAlifs(key), isLoose: true };
}

/** Whether a word may have been meant for another: at least half of the longer stands at their ends alike. */
export function isSimilar({ bare: a }: VerseWord, { bare: b }: VerseWord): boolean {
  const least = Math.min(a.length, b.length);
  let front = 0;
  while (front < least && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < least - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return (front + back) * 2 >= Math.max(a.length, b.length);
}
