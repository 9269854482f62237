import type { Word } from '../../../arabic/words.ts';
import type { Paragraph } from '../../analysis.ts';
import { bareLetters } from '../../pattern.ts';

/** An Arabic word as spelling rules see it: its letters as written, only signs and tatweel taken off. */
export interface ExactWord {
  letters: string;
  start: number;
  end: number;
  /** Its place among all tokens of the paragraph. */
  index: number;
  /** The word right before or after it, where no mark stands between. */
  previous: ExactWord | undefined;
  next: ExactWord | undefined;
}

const known = new WeakMap<Paragraph, readonly ExactWord[]>();

/** The Arabic words of a paragraph; computed once and shared by the rules of the pack. */
export function exactWords(paragraph: Paragraph): readonly ExactWord[] {
  let words = known.get(paragraph);
  if (words === undefined) {
    words = readWords(paragraph);
    known.set(paragraph, words);
  }
  return words;
}

function readWords({ text, words }: Paragraph): ExactWord[] {
  const result: ExactWord[] = [];
  let before: ExactWord | undefined;
  for (const word of words) {
    if (word.kind !== 'arabic') continue;
    const current = exactWord(text, word);
    if (before !== undefined && before.index + 1 === current.index) {
      before.next = current;
      current.previous = before;
    }
    result.push(current);
    before = current;
  }
  return result;
}

function exactWord(text: string, { start, end, index }: Word): ExactWord {
  return { letters: bareLetters(text.slice(start, end)), start, end, index, previous: undefined, next: undefined };
}

/** Words written in a template string, split on white space. */
export function wordList(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
