import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord } from './fold.ts';

/** Arabic letters, signs, ligatures, digits, blanks, controls and halves of surrogate pairs, thickly mixed. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ابتجأإآٱىةؤئـًٌٍَُِّْٰ \u00a0\u200f\u200c\ufeffﻻﷺﷲ،؟.,abC١٢۳12😀\ud800\udc00\n\u2028'.split('')),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('fold', () => {
  it('makes the forms of one word equal', () => {
    expect(foldWord('إِلَى')).toBe('الي');
    expect(foldWord('أكـــثر')).toBe('اكثر');
    expect(fold('مدرسة', { taMarbuta: true }).text).toBe('مدرسه');
    expect(fold('ﻻ شيء').text).toBe('لا شيء');
    expect(fold('كلمة \u00a0\n كلمة').text).toBe('كلمة كلمة');
  });

  it('maps every folded unit back to the source, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toSource } = fold(text);
        expect(toSource.length).toBe(folded.length + 1);
        expect(toSource.at(-1)).toBe(text.length);
        for (let at = 1; at < toSource.length; at += 1) {
          expect(toSource[at] ?? 0).toBeGreaterThanOrEqual(toSource[at - 1] ?? 0);
        }
        for (let at = 0; at < folded.length; at += 1) expect(toSource[at] ?? 0).toBeLessThan(text.length);
      }),
    );
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text);
      }),
    );
  });

  it('folds what stands between two mapped places to the same letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toSource } = fold(text);
        for (let at = 0; at < folded.length; at += 1) {
          const from = toSource[at] ?? 0;
          const to = toSource[at + 1] ?? 0;
          // Letters of one ligature share a place; elsewhere the slice folds to just this unit.
          if (from < to && toSource[at - 1] !== from)
            expect(fold(text.slice(from, to)).text.trimEnd() || ' ').toBe(folded[at]?.trimEnd() || ' ');
        }
      }),
    );
  });

  it('is safe on a megabyte and on one endless word', () => {
    expect(fold('كلمة '.repeat(200_000)).text).toHaveLength(1_000_000);
    expect(fold('ك'.repeat(100_000)).text).toHaveLength(100_000);
    expect(fold('ﷺ'.repeat(3000)).toSource.at(-1)).toBe(3000);
  });
});
