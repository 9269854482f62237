import type { Register } from '../draft/register.ts';
import type { StyleSheet } from '../draft/style-sheet.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Quran } from './scripture/quran.ts';

/** What a check knows beside the text: what she chose, and what has been loaded. */
export interface CheckContext {
  /** What the draft should sound like; nothing is held against it where she chose none. */
  register?: Register;
  styleSheet?: StyleSheet;
  /** Words of her own and of her client, as bare letters: never flagged. */
  ownWords: ReadonlySet<string>;
  /** Missing until it is loaded, and in the page. */
  lexicon?: Lexicon;
  /** Missing until a text that quotes it has asked for it, and in the page. */
  quran?: Quran;
}

export const NO_CONTEXT: CheckContext = { ownWords: new Set() };
