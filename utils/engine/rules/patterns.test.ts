import { expect, it } from 'vitest';
import { tokenize } from '../../arabic/words.ts';
import { firstWordsOf, parsePattern } from '../pattern.ts';
import { RULES } from './index.ts';

it('the first words of each pattern of the packs are known, and every literal is one word', () => {
  for (const { id, match } of RULES) {
    if (match.kind !== 'phrases') continue;
    for (const pattern of Array.isArray(match.phrases) ? match.phrases : Object.keys(match.phrases)) {
      const sequences = parsePattern(pattern);
      const first = sequences.map(([element]) => (element?.kind === 'word' ? element.folded : ''));
      expect(firstWordsOf(pattern), `${id}: ${pattern}`).toEqual(new Set(first));
      for (const element of sequences.flat()) {
        if (element.kind !== 'word') continue;
        expect(
          tokenize(element.folded).map(({ kind }) => kind === 'punctuation'),
          `${id}: ${pattern}`,
        ).toEqual([false]);
      }
    }
  }
});
