import { expect, test } from 'vitest';
import { type Finding } from '../../utils/draft/finding.ts';
import { ownWordOf } from './own-word.ts';

const TEXT = 'كتب الفِيرْشــن الجديد في Canva , ثم نام.';

function findingOf(words: string, rule = 'language/unknown-word'): Finding {
  const start = TEXT.indexOf(words);
  const range = { start, end: start + words.length };
  return { id: 'f', pass: 'language', rule, params: {}, range, related: [], severity: 'hint', suggestions: [] };
}

test('the word of a finding is its letters alone', () => {
  expect(ownWordOf(findingOf('الفِيرْشــن'), TEXT)).toBe('الفيرشن');
  expect(ownWordOf(findingOf('Canva'), TEXT)).toBe('Canva');
  expect(ownWordOf(findingOf('جديد'), TEXT)).toBe('الجديد');
});

test('a finding about a sign, several words, a number, a style sheet or another pass has no word', () => {
  for (const words of [' ,', 'الجديد في', '']) expect(ownWordOf(findingOf(words), TEXT)).toBeNull();
  expect(ownWordOf(findingOf('نام', 'language/house-terms'), TEXT)).toBeNull();
  expect(ownWordOf({ ...findingOf('نام'), pass: 'tone' }, TEXT)).toBeNull();
});
