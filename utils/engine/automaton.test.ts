import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAutomaton } from './automaton.ts';

it('finds what a slow search finds', () => {
  const word = fc
    .array(fc.constantFrom('ا', 'ب', 'ت'), { minLength: 1, maxLength: 4 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.array(fc.constantFrom('ا', 'ب', 'ت', ' '), { maxLength: 60 }),
      (phrases, letters) => {
        const text = letters.join('');
        const found: string[] = [];
        buildAutomaton(phrases).scan(text, (phrase, end) => found.push(`${phrase}@${end}`));
        const expected: string[] = [];
        phrases.forEach((phrase, number) => {
          for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
            expected.push(`${number}@${at + phrase.length}`);
        });
        expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
  );
});

it('finds each of very many phrases', () => {
  const letters = Array.from('ابتثجحخدذر');
  const phrases = letters.flatMap((one) =>
    letters.flatMap((two) => letters.map((three) => `${one}${two}${three}${one}${two}`)),
  );
  const found = new Set<number>();
  buildAutomaton(phrases).scan(phrases.join(' '), (phrase) => found.add(phrase));
  expect(found.size).toBe(phrases.length);
});
