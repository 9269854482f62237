// The compiled lexicon is one run of bytes, integers with their low byte first:
//   head      six 32-bit numbers: MAGIC, bytes of the prefixes, states and edges of the forms, the same of the common words
//   prefixes  JSON, `PrefixEntry[]`
//   forms     an automaton over all words before prefixes; a state's mark is the class of the prefixes its word takes
//   common    an automaton over words in use; a mark is a level of frequency
// An automaton is, one after the other: the number of edges of each state (a byte), its mark (low bytes, then high
// bytes), and for all edges, state by state, the letter (U+0620 taken off) and the state it leads to (low, then high).

/** «TQL» and the version of the format. */
export const MAGIC = 0x314c5154;

export const HEAD_BYTES = 24;

/** Particles before a word, as the dictionary's prefix rules know them. */
export interface PrefixEntry {
  add: string;
  /** Letters of the word that the particles swallow: «لل» + «لغة» is «للغة». */
  strip: string;
  /** Letters that the word must not begin with. */
  not: string;
  /** By class of words: «1» for each that takes it, «0» for the others. */
  classes: string;
}

/** Letters of an automaton, U+0621 to U+064A, are the numbers from 1 up to this. */
export const ALPHABET = 43;

/** The number of a letter, or 0 for any other unit. */
export function letterNumber(code: number): number {
  const number = code - 0x620;
  return number > 0 && number < ALPHABET ? number : 0;
}

export function lettersOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => letterNumber(text.charCodeAt(at)));
}

/** The file is not a lexicon, or of another version. */
export class LexiconUnreadable extends Error {
  override readonly name = 'LexiconUnreadable';
}
