import { tokenize } from '../../../utils/arabic/words.ts';
import { bareLetters } from '../../../utils/arabic/bare-letters.ts';

/** The words of a pasted list or a sentence, as dictionaries hold them: bare letters, each once, in order. */
export function wordsIn(text: string): string[] {
  const words = tokenize(text)
    .filter(({ kind }) => kind === 'arabic' || kind === 'latin')
    .map(({ start, end }) => bareLetters(text.slice(start, end)));
  return [...new Set(words)].filter((word) => word !== '');
}
