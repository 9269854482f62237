import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

test('takes words of a list, whatever parts them, without their signs and each once', () => {
  expect(wordsIn('خَمْسات، مستقل\nUpwork; Fiverr.com\tخمسـات 2024 -')).toEqual([
    'خمسات',
    'مستقل',
    'Upwork',
    'Fiverr.com',
  ]);
  expect(wordsIn(' ،؛ 12 ')).toEqual([]);
});
