import { describe, expect, it } from 'vitest';
import { applyEdits } from './text-range.ts';

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
});
