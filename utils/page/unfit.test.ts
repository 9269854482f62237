import { expect, test } from 'vitest';
import { LARGEST_CAPTURE } from '../draft/capture.ts';
import { unfit } from './unfit.ts';

test.each([
  ['نص', null],
  ['only English ؟ 123', 'no-arabic'],
  ['', 'no-arabic'],
  ['ك'.repeat(LARGEST_CAPTURE / 2), null],
  [`${'ك'.repeat(LARGEST_CAPTURE / 2)}a`, 'too-large'],
  [`ك${'a'.repeat(LARGEST_CAPTURE)}`, 'too-large'],
])('a text by its letters and its bytes %#', (text, expected) => {
  expect(unfit(text)).toBe(expected);
});
