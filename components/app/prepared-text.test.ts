import { describe, expect, it } from 'vitest';
import { paragraph } from '../../utils/draft/block.ts';
import { blocksToSource } from '../../utils/draft/plain-text.ts';
import { preparePasted, titleOf } from './prepared-text.ts';

describe('titleOf', () => {
  it('takes the first line with letters, whole words only', () => {
    expect(titleOf([paragraph('a', ' — '), paragraph('b', '  عنوان   المقال ')])).toBe('عنوان المقال');
    const long = titleOf([paragraph('a', 'كلمة طويلة '.repeat(20))]);
    expect(long.length).toBeLessThanOrEqual(81);
    expect(long.endsWith('طويلة…') || long.endsWith('كلمة…')).toBe(true);
    expect(titleOf([])).toBe('');
  });
});

describe('preparePasted', () => {
  it('keeps the text to the letter and counts it', () => {
    const source = 'سطر أول\r\n\r\nسطر ثانٍ\n';
    const prepared = preparePasted(source);
    if (!prepared.ok) throw new Error(prepared.failure);
    expect(blocksToSource(prepared.text.blocks)).toBe(source);
    expect(prepared.text.words).toBe(4);
    expect(prepared.text.language).toBe('arb');
  });

  it('refuses nothing and too much', () => {
    expect(preparePasted(' \n ')).toEqual({ ok: false, failure: 'empty' });
    expect(preparePasted('كلمة '.repeat(700_000))).toEqual({ ok: false, failure: 'too-large' });
  });
});
