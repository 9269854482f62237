import { bareLetters } from './bare-letters.ts';
import { foldText } from './fold.ts';
import { signsOfWord } from './signs.ts';

export type WordKind = 'arabic' | 'latin' | 'number';

/** What a word's own letters tell, shared by all places where the word is so written. */
export interface WordForm {
  kind: WordKind;
  /** As it is written. */
  raw: string;
  /** As matching compares it. */
  folded: string;
  /** Folded, ة as ه too. */
  plain: string;
  /** The letters as written: hamzas and final letters stay, signs and tatweel go. */
  letters: string;
  /** What stands in it beside plain letters, as `signs.ts` has it. */
  signs: number;
  /** Its place among the forms of its table, by which `perForm` remembers; -1 where it is not to be remembered. */
  number: number;
  /** The table it was put down in. */
  table: number;
}

/** The words of a language are few: this holds those of a very long text, and is begun anew when it is full. */
const MOST_FORMS = 100_000;
/** Longer ones are addresses and rubbish, which do not come again. */
const LONGEST = 40;

// Hashed by hand, for a `Map` would need each word cut out of its text to look it up.
const PLACES = 1 << 18;
const hashes = new Int32Array(PLACES);
let forms = noForms();
let count = 0;
let table = 0;

function noForms(): (WordForm | undefined)[] {
  return Array.from({ length: PLACES }, () => undefined);
}

/** The form of the word at `[start, end)` of a text: the same object wherever the word comes again. */
export function formAt(text: string, start: number, end: number, kind: WordKind): WordForm {
  const length = end - start;
  if (length > LONGEST) return readForm(text.slice(start, end), kind, -1);
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let form = forms[place]; form !== undefined; form = forms[place]) {
    if (hashes[place] === hash && form.raw.length === length && text.startsWith(form.raw, start)) return form;
    place = (place + 1) & (PLACES - 1);
  }
  if (count === MOST_FORMS) {
    forms = noForms();
    count = 0;
    table += 1;
    place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
  const form = readForm(text.slice(start, end), kind, count);
  count += 1;
  hashes[place] = hash;
  forms[place] = form;
  return form;
}

function readForm(slice: string, kind: WordKind, number: number): WordForm {
  // A slice would keep the whole text it was cut from.
  const raw = number === -1 ? slice : copyOf(slice);
  const folded = foldText(raw);
  const letters = bareLetters(raw);
  return {
    kind,
    raw,
    folded: folded === raw ? raw : folded,
    plain: folded.includes('ة') ? folded.replaceAll('ة', 'ه') : folded,
    letters: letters === raw ? raw : letters,
    signs: signsOfWord(raw),
    number,
    table,
  };
}

/** Short slices are copies anyhow. */
function copyOf(slice: string): string {
  return slice.length < 13 ? slice : Array.from(slice).join('');
}

const UNREAD = Symbol('unread');

/** Remembers what a function reads from a word's form, so that a word is read once however often it comes. */
export function perForm<T>(read: (form: WordForm) => T): (form: WordForm) => T {
  let known: (T | typeof UNREAD)[] = [];
  let knownTable = table;
  return (form) => {
    const { number } = form;
    if (form.table !== knownTable) {
      // A text analysed long ago may still hold forms of an older table.
      if (form.table < knownTable) return read(form);
      known = [];
      knownTable = form.table;
    }
    if (number < 0) return read(form);
    const remembered = known[number];
    if (remembered !== undefined && remembered !== UNREAD) return remembered;
    const fresh = read(form);
    // No holes: an array with many of them is slow.
    while (known.length <= number) known.push(UNREAD);
    known[number] = fresh;
    return fresh;
  };
}
