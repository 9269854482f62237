import { describe, expect, it } from 'vitest';
import { isProclitic, stems } from './clitics.ts';

describe('clitics', () => {
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
