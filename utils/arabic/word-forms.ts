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
  /** What `perForm` remembers of it. */
  notes: unknown[];
}

/** The words of a language are few: this holds those of a very long text, and is begun anew when it is full. */
const MOST_FORMS = 100_000;
/** Longer ones are addresses and rubbish, which do not come again. */
const LONGEST = 40;

// Hashed by hand, for a `Map` would need each word cut out of its text to look it up. At most half of the places are taken.
let places = emptyPlaces(1 << 12);
let hashes = new Int32Array(places.length);
let count = 0;

function emptyPlaces(length: number): (WordForm | undefined)[] {
  const empty: undefined[] = [];
  while (empty.length < length) empty.push(undefined);
  return empty;
}

/** The form of the word at `[start, end)` of a text: the same object wherever the word comes again. */
export function formAt(text: string, start: number, end: number, kind: WordKind): WordForm {
  const length = end - start;
  if (length > LONGEST) return readForm(text.slice(start, end), kind);
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  const mask = places.length - 1;
  let place = hash & mask;
  for (let form = places[place]; form !== undefined; form = places[place]) {
    if (hashes[place] === hash && form.raw.length === length && text.startsWith(form.raw, start)) return form;
    place = (place + 1) & mask;
  }
  const form = readForm(copyOf(text.slice(start, end)), kind);
  putDown(form, hash, place);
  return form;
}

function putDown(form: WordForm, hash: number, place: number): void {
  places[place] = form;
  hashes[place] = hash;
  count += 1;
  if (count > MOST_FORMS) takePlaces(1 << 12, [], hashes);
  else if (count * 2 > places.length) takePlaces(places.length * 2, places, hashes);
}

/** Moves the forms to a table of `length` places. */
function takePlaces(length: number, old: readonly (WordForm | undefined)[], oldHashes: Int32Array): void {
  places = emptyPlaces(length);
  hashes = new Int32Array(length);
  count = 0;
  old.forEach((form, at) => {
    if (form === undefined) return;
    const hash = oldHashes[at] ?? 0;
    let place = hash & (length - 1);
    while (places[place] !== undefined) place = (place + 1) & (length - 1);
    places[place] = form;
    hashes[place] = hash;
    count += 1;
  });
}

function readForm(raw: string, kind: WordKind): WordForm {
  const folded = foldText(raw);
  const letters = bareLetters(raw);
  return {
    kind,
    raw,
    folded: folded === raw ? raw : folded,
    plain: folded.includes('ة') ? folded.replaceAll('ة', 'ه') : folded,
    letters: letters === raw ? raw : letters,
    signs: signsOfWord(raw),
    notes: [],
  };
}

/** A slice would keep the whole text it was cut from; short ones are copies anyhow. */
function copyOf(slice: string): string {
  return slice.length < 13 ? slice : Array.from(slice).join('');
}

/** Remembers what a function reads from a word's form, so that a word is read once however often it comes. */
export function perForm<T>(read: (form: WordForm) => T): (form: WordForm) => T {
  const place = readers;
  readers += 1;
  return (form) => {
    let remembered = form.notes[place];
    if (remembered === undefined) {
      const fresh = read(form);
      remembered = fresh === undefined ? NOTHING : fresh;
      const { notes } = form;
      // No holes: an array with many of them is slow.
      while (notes.length <= place) notes.push(undefined);
      notes[place] = remembered;
    }
    // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- Nobody else writes at this place.
    return (remembered === NOTHING ? undefined : remembered) as T;
  };
}

/** How many places of `notes` are given away. */
let readers = 0;
const NOTHING = Symbol('nothing');
