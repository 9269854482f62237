import type { WordForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';

/** An Arabic word as spelling rules see it: its letters as written, only signs and tatweel taken off. */
export interface ExactWord {
  letters: string;
  form: WordForm;
  start: number;
  end: number;
  /** Its place among all tokens of the paragraph. */
  index: number;
  /** The word right before or after it, where no mark stands between. */
  previous: ExactWord | undefined;
  next: ExactWord | undefined;
}

class WordInLine implements ExactWord {
  readonly #words: readonly Word[];
  readonly #at: number;
  readonly letters: string;
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  readonly index: number;

  constructor(words: readonly Word[], at: number, { form, start, end, index }: Word) {
    this.#words = words;
    this.#at = at;
    this.letters = form.letters;
    this.form = form;
    this.start = start;
    this.end = end;
    this.index = index;
  }

  get previous(): ExactWord | undefined {
    const word = exactWordAt(this.#words, this.#at - 1);
    return word?.index === this.index - 1 ? word : undefined;
  }

  get next(): ExactWord | undefined {
    const word = exactWordAt(this.#words, this.#at + 1);
    return word?.index === this.index + 1 ? word : undefined;
  }
}

/** Word number `at` of a paragraph's words, if it is Arabic. */
export function exactWordAt(words: readonly Word[], at: number): ExactWord | undefined {
  const word = words[at];
  return word?.kind === 'arabic' ? new WordInLine(words, at, word) : undefined;
}

/** The Arabic words of a paragraph. Rules that ask for few of them ask by `exactWordAt`. */
export const exactWords: (paragraph: Paragraph) => readonly ExactWord[] = perParagraph(({ words }) =>
  words.flatMap((_, at) => exactWordAt(words, at) ?? []),
);

/** Words written in a template string, split on white space. */
export function wordList(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
