/**
 * What a UTF-16 code unit is in Arabic text. One table, so that every scan of a text agrees.
 * Source of the ranges: the Unicode Character Database, blocks Arabic, Arabic Supplement, Arabic Extended-A and B and
 * the two blocks of presentation forms.
 */
const OTHER = 0;
const ARABIC_LETTER = 1;
/** Vowel signs, shadda, sukun, dagger alef, Qur'anic annotation: they stand on a letter. */
const MARK = 2;
const TATWEEL = 3;
/** Zero-width and bidirectional controls, the soft hyphen, the byte order mark. */
const INVISIBLE = 4;
const SPACE = 5;
const DIGIT = 6;
const LATIN_LETTER = 7;

const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  set(0x0620, 0x064a, ARABIC_LETTER);
  set(0x066e, 0x066f, ARABIC_LETTER);
  set(0x0671, 0x06d3, ARABIC_LETTER);
  set(0x06d5, 0x06d5, ARABIC_LETTER);
  set(0x06ee, 0x06ef, ARABIC_LETTER);
  set(0x06fa, 0x06fc, ARABIC_LETTER);
  set(0x06ff, 0x06ff, ARABIC_LETTER);
  set(0x0750, 0x077f, ARABIC_LETTER);
  set(0x08a0, 0x08c9, ARABIC_LETTER);
  set(0xfb50, 0xfbb1, ARABIC_LETTER);
  set(0xfbd3, 0xfd3d, ARABIC_LETTER);
  set(0xfd50, 0xfdfb, ARABIC_LETTER);
  set(0xfe80, 0xfefc, ARABIC_LETTER);
  // Presentation forms of signs without a letter.
  set(0xfe70, 0xfe7f, MARK);
  set(0xfc5e, 0xfc63, MARK);
  set(0xfcf2, 0xfcf4, MARK);
  set(0x0610, 0x061a, MARK);
  set(0x064b, 0x065f, MARK);
  set(0x0670, 0x0670, MARK);
  set(0x06d6, 0x06dc, MARK);
  set(0x06df, 0x06e4, MARK);
  set(0x06e7, 0x06e8, MARK);
  set(0x06ea, 0x06ed, MARK);
  set(0x08ca, 0x08ff, MARK);
  set(0x0640, 0x0640, TATWEEL);
  set(0x00ad, 0x00ad, INVISIBLE);
  set(0x061c, 0x061c, INVISIBLE);
  set(0x200b, 0x200f, INVISIBLE);
  set(0x202a, 0x202e, INVISIBLE);
  set(0x2060, 0x2064, INVISIBLE);
  set(0x2066, 0x206f, INVISIBLE);
  set(0xfeff, 0xfeff, INVISIBLE);
  for (const space of [
    0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  ]) {
    classes[space] = SPACE;
  }
  set(0x2000, 0x200a, SPACE);
  set(0x30, 0x39, DIGIT);
  set(0x0660, 0x0669, DIGIT);
  set(0x06f0, 0x06f9, DIGIT);
  set(0x41, 0x5a, LATIN_LETTER);
  set(0x61, 0x7a, LATIN_LETTER);
  set(0xc0, 0x24f, LATIN_LETTER);
  set(0xd7, 0xd7, OTHER);
  set(0xf7, 0xf7, OTHER);
  set(0x370, 0x52f, LATIN_LETTER);
  set(0x1e00, 0x1fff, LATIN_LETTER);
  return classes;
}

export function isArabicLetter(code: number): boolean {
  return CLASSES[code] === ARABIC_LETTER;
}

/** Tashkeel and the Qur'anic signs: units that stand on the letter before them. */
export function isMark(code: number): boolean {
  return CLASSES[code] === MARK;
}

export function isTatweel(code: number): boolean {
  return CLASSES[code] === TATWEEL;
}

export function isInvisible(code: number): boolean {
  return CLASSES[code] === INVISIBLE;
}

export function isSpace(code: number): boolean {
  return CLASSES[code] === SPACE;
}

/** A digit of any of the three sets in use: 0–9, ٠–٩, ۰–۹. */
export function isDigit(code: number): boolean {
  return CLASSES[code] === DIGIT;
}

/** A letter of a left-to-right alphabet: Latin, Greek, Cyrillic. */
export function isLatinLetter(code: number): boolean {
  return CLASSES[code] === LATIN_LETTER;
}

/** What may stand inside an Arabic word: letters, the signs on them, tatweel. */
export function isArabicWordUnit(code: number): boolean {
  const value = CLASSES[code];
  return value === ARABIC_LETTER || value === MARK || value === TATWEEL;
}
