import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';

const LINES = ['انتهى الكلام..', 'شرب ماءاً باردا مساءًا.', '', 'أتمنى أن تكون هذه المعلومات قد أفادتك.'];

describe.each([
  ['a line feed', '\n'],
  ['a carriage return', '\r'],
  ['both', '\r\n'],
])('lines that end with %s', (_, ending) => {
  const text = LINES.join(ending);
  const { findings } = checkText(text);

  test('are found in the text as given', () => {
    expect(findings.length).toBeGreaterThan(2);
    for (const { start, end, text: words } of findings) expect(text.slice(start, end)).toBe(words);
  });

  test('bring the same as any others, and keep their endings', () => {
    const plain = (words: string) => words.replaceAll(ending, '\n');
    const found = findings.map(({ rule, text: words, replacements }) => [rule, plain(words), replacements.map(plain)]);
    const expected = checkText(LINES.join('\n')).findings;
    expect(found).toEqual(expected.map(({ rule, text: words, replacements }) => [rule, words, replacements]));
    for (const { text: words, replacements } of findings) {
      if (ending === '\n') continue;
      for (const each of [words, ...replacements]) expect(each.replaceAll(ending, '')).not.toMatch(/[\r\n]/u);
    }
  });
});
