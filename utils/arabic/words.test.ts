import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, isSpace } from './letters.ts';
import { countWords, readTokens, tokenize } from './words.ts';

const words = (text: string) => readTokens(text).words.map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it('keeps signs and tatweel in their word', () => {
    expect(words('كتبَ الـطالبُ دَرْسَهُ.')).toEqual(['كتبَ', 'الـطالبُ', 'دَرْسَهُ']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(words('بلغت 3.5% عام 2024م في Leonardo.ai وGPT-4')).toEqual([
      'بلغت',
      '3.5',
      'عام',
      '2024',
      'م',
      'في',
      'Leonardo.ai',
      'و',
      'GPT-4',
    ]);
    expect(words('١٢٬٥٠٠ ريال')).toEqual(['١٢٬٥٠٠', 'ريال']);
  });

  it('keeps zero-width characters inside a word and leaves them out at its end', () => {
    expect(words('مي\u200cروم \u200fنعم\u200f')).toEqual(['مي\u200cروم', 'نعم']);
  });

  it('covers any text: tokens in order, nothing between them but blanks and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end, index } of tokenize(text)) {
          expect(end).toBeGreaterThan(start);
          for (let gap = at; gap < start; gap += 1) {
            const code = text.charCodeAt(gap);
            expect(isSpace(code) || isInvisible(code)).toBe(true);
          }
          expect(tokenize(text)[index]?.start).toBe(start);
          at = end;
        }
      }),
    );
  });

  it('is safe on one word of 100,000 letters', () => {
    expect(tokenize('ك'.repeat(100_000))).toHaveLength(1);
  });
});

describe('countWords', () => {
  it('counts as a word processor does', () => {
    expect(countWords('قال: «نعم» — و54% منهم (UX)، ثم.')).toBe(6);
    expect(countWords(' … \n')).toBe(0);
  });
});
