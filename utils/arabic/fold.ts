import { isArabicLetter, isInvisible, isMark, isSpace, isTatweel } from './letters.ts';

/** A text as matching sees it, and the way back to the text as it is. */
export interface Folded {
  text: string;
  /**
   * For each unit of `text` where its source unit stands, and one entry more: the source's length. A span
   * `[a, b)` of the folded text comes from `[toSource[a], toSource[b])`, signs on its last letter included.
   */
  toSource: Int32Array;
}

export interface FoldOptions {
  /** Also ة → ه. Off by default: a closed rule tells the two apart. */
  taMarbuta?: boolean;
}

const LETTERS: ReadonlyMap<number, string> = buildLetters();
/** The first of the two blocks of presentation forms. */
const FIRST_PRESENTATION_FORM = 0xfb50;
let presentationForms: Map<number, string> | undefined;

function buildLetters(): Map<number, string> {
  const letters = new Map<number, string>();
  const foldTo = (from: string, to: string) => {
    for (const letter of from) letters.set(letter.charCodeAt(0), to);
  };
  foldTo('أإآٱٲٳٵ', 'ا');
  foldTo('ىیےېۍ', 'ي');
  foldTo('کڪګ', 'ك');
  foldTo('ہھەۀ', 'ه');
  foldTo('ۃ', 'ة');
  return letters;
}

/** Presentation forms, ligatures among them (ﻻ → لا), come from old PDFs and fonts. */
function buildPresentationForms(): Map<number, string> {
  const forms = new Map<number, string>();
  for (const [from, to] of [
    [FIRST_PRESENTATION_FORM, 0xfdfb],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      if (!isArabicLetter(code)) continue;
      const plain = String.fromCharCode(code).normalize('NFKC');
      const folded = Array.from(plain)
        .filter((letter) => !isMark(letter.charCodeAt(0)) && !isTatweel(letter.charCodeAt(0)))
        .map((letter) => LETTERS.get(letter.charCodeAt(0)) ?? letter)
        .join('');
      forms.set(code, folded);
    }
  }
  return forms;
}

/** What one unit is folded to, blanks aside: nothing, itself, another letter or, for ligatures, several. */
export function foldUnit(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (isMark(code) || isTatweel(code) || isInvisible(code)) return '';
  if (code >= FIRST_PRESENTATION_FORM) {
    presentationForms ??= buildPresentationForms();
    return presentationForms.get(code) ?? String.fromCharCode(code);
  }
  return LETTERS.get(code) ?? String.fromCharCode(code);
}

/**
 * Folds a text for matching: no tashkeel, tatweel or invisible characters; one form of alef, ya and kaf; every white
 * space a blank, runs of them one blank. Works on any string; a unit it does not know stands for itself.
 */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const toSource = new Int32Array(text.length * 2 + 1);
  let folded = '';
  let length = 0;
  let lastWasBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      // The common case first: Latin, digits, ASCII punctuation and the blank.
      if (isSpace(code)) {
        if (lastWasBlank) continue;
        folded += ' ';
        lastWasBlank = true;
      } else {
        folded += text[at];
        lastWasBlank = false;
      }
      toSource[length] = at;
      length += 1;
      continue;
    }
    if (isMark(code) || isTatweel(code) || isInvisible(code)) continue;
    if (isSpace(code)) {
      if (lastWasBlank) continue;
      folded += ' ';
      toSource[length] = at;
      length += 1;
      lastWasBlank = true;
      continue;
    }
    lastWasBlank = false;
    let letters = foldUnit(code);
    if (options.taMarbuta && letters === 'ة') letters = 'ه';
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) {
      // A ligature's letters all stand where it begins, so no span can cut it.
      toSource[length] = at;
      length += 1;
      if (length + letters.length >= toSource.length) return foldLong(text, options);
    }
  }
  toSource[length] = text.length;
  return { text: folded, toSource: toSource.slice(0, length + 1) };
}

/** Only texts made mostly of long ligatures (ﷺ is eighteen letters) get here. */
function foldLong(text: string, options: FoldOptions): Folded {
  const middle = text.length >> 1;
  if (middle === 0) {
    const letters = foldUnit(text.charCodeAt(0));
    const toSource = new Int32Array(letters.length + 1);
    toSource[letters.length] = text.length;
    return { text: letters, toSource };
  }
  const left = fold(text.slice(0, middle), options);
  const right = fold(text.slice(middle), options);
  // A run of blanks may meet at the seam; one of the two blanks goes.
  const skip = left.text.endsWith(' ') && right.text.startsWith(' ') ? 1 : 0;
  const toSource = new Int32Array(left.text.length + right.text.length - skip + 1);
  toSource.set(left.toSource.subarray(0, left.text.length));
  for (let at = skip; at <= right.text.length; at += 1) {
    toSource[left.text.length + at - skip] = (right.toSource[at] ?? 0) + middle;
  }
  return { text: left.text + right.text.slice(skip), toSource };
}

/** A text folded, without the way back. */
export function foldText(text: string): string {
  let folded = '';
  let lastWasBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (!lastWasBlank) folded += ' ';
      lastWasBlank = true;
      continue;
    }
    const letters = foldUnit(code);
    if (letters === '') continue;
    folded += letters;
    lastWasBlank = false;
  }
  return folded;
}

const cache = new Map<string, string>();

/** A word folded for comparison; the common words are remembered. */
export function foldWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, folded);
  return folded;
}
