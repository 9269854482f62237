import { describe, expect, it } from 'vitest';
import { isProclitic, splitProclitics, stems } from './clitics.ts';

describe('clitics', () => {
  it('splits the longest reading', () => {
    expect(splitProclitics('وبالكتاب')).toEqual({ conjunction: 'و', preposition: 'ب', article: 'ال', stem: 'كتاب' });
    expect(splitProclitics('للمدرسة')).toEqual({ conjunction: '', preposition: 'ل', article: 'ل', stem: 'مدرسة' });
    expect(splitProclitics('في').stem).toBe('في');
  });

  it('lets stand only what a phrase allows', () => {
    expect(isProclitic('و', 'conjunction')).toBe(true);
    expect(isProclitic('ب', 'conjunction')).toBe(false);
    expect(isProclitic('وبال', 'article')).toBe(true);
    expect(isProclitic('لل', 'article')).toBe(true);
    expect(isProclitic('س', 'article')).toBe(false);
  });

  it('lists the stems a word may have', () => {
    expect(stems('والكتاب')).toEqual(['والكتاب', 'الكتاب', 'كتاب']);
    expect(stems('للعمل')).toContain('عمل');
  });
});
