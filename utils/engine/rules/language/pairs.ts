import type { Inflection } from './affixes.ts';
import { wordList } from './exact-words.ts';
import type { Misspelling } from './spelling.ts';

/** Misspellings from a list «wrong right wrong right …». */
export function pairs(list: string, inflection: Inflection = 'fixed'): Misspelling[] {
  const words = wordList(list);
  const result: Misspelling[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [wrong, right] = [words[at], words[at + 1]];
    if (wrong !== undefined && right !== undefined) result.push({ wrong, right, inflection });
  }
  return result;
}
