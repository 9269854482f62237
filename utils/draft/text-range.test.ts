import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, conflicts } from './text-range.ts';

describe('applyEdits', () => {
  it('makes edits in any order', () => {
    const edits = [
      { range: { start: 4, end: 7 }, text: 'ب' },
      { range: { start: 0, end: 3 }, text: 'أأ' },
    ];
    expect(applyEdits('abc def', edits)).toBe('أأ ب');
  });

  it('refuses edits that overlap or lie outside', () => {
    expect(() => applyEdits('abc', [{ range: { start: 2, end: 9 }, text: '' }])).toThrow(RangeError);
    const edits = [
      { range: { start: 0, end: 2 }, text: 'x' },
      { range: { start: 1, end: 3 }, text: 'y' },
    ];
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('agrees with conflicts()', () => {
    const edit = fc
      .tuple(fc.nat(8), fc.nat(8))
      .map(([a, b]) => ({ range: { start: Math.min(a, b), end: Math.max(a, b) }, text: 'x' }));
    fc.assert(
      fc.property(edit, edit, (a, b) => {
        if (!conflicts(a, b)) expect(() => applyEdits('12345678', [a, b])).not.toThrow();
      }),
    );
  });
});
