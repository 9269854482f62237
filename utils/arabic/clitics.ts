import { type WordForm, perForm } from './word-forms.ts';

/**
 * How much of a word's beginning a phrase lets stand before it. Written onto the word that follows are the conjunctions
 * و ف, the prepositions ب ك ل and the article ال (with ل: لل).
 */
export type CliticAllowance =
  /** Nothing. */
  | 'none'
  /** و or ف. */
  | 'conjunction'
  /** و or ف, then ب, ك or ل. */
  | 'preposition'
  /** All of them and the article. */
  | 'article';

const ALLOWED: Record<CliticAllowance, RegExp> = {
  none: /^$/u,
  conjunction: /^[وف]?$/u,
  preposition: /^[وف]?[بكل]?$/u,
  article: /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u,
};

/** Whether the letters before a match in its word are particles that the phrase lets stand there. */
export function isProclitic(letters: string, allowance: CliticAllowance): boolean {
  return ALLOWED[allowance].test(letters);
}

/** All readings of a word with fewer and fewer particles stripped, the whole word first. */
export const stemsOf: (form: WordForm) => readonly string[] = perForm(({ folded }) => stems(folded));

/** The same for a folded word that stands in no text. */
export function stems(word: string): string[] {
  const result = [word];
  const add = (stem: string) => {
    if (stem.length >= 2 && !result.includes(stem)) result.push(stem);
  };
  for (const base of /^[وف]/u.test(word) ? [word, word.slice(1)] : [word]) {
    add(base);
    if (base.startsWith('ال') || base.startsWith('لل')) add(base.slice(2));
    if (/^[بكل]/u.test(base)) {
      add(base.slice(1));
      if (base.startsWith('ال', 1)) add(base.slice(3));
    }
  }
  return result;
}
