import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed, times } from '../../tests/support/long-run.ts';
import { createChecker } from './index.ts';
import { RULES } from './rules/index.ts';

const sentences = RULES.flatMap(({ bad, good }) => [...bad.map(([text]) => text), ...good]);
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...sentences) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join('\n'));

describe('the checker', () => {
  it('answers the same from its cache as afresh', () => {
    const checker = createChecker();
    fc.assert(
      fc.property(text, (draft) => {
        expect(checker.check(draft)).toEqual(createChecker().check(draft));
      }),
      { numRuns: times(25, 600), seed },
    );
  });

  it('keeps every offset inside the text, every suggestion applicable, every id its own', () => {
    const checker = createChecker();
    fc.assert(
      fc.property(text, (draft) => {
        const { findings } = checker.check(draft);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { range, related, suggestions } of findings) {
          for (const span of [
            range,
            ...related,
            ...suggestions.flatMap(({ edits }) => edits.map((edit) => edit.range)),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(draft.length);
          }
          for (const { edits } of suggestions) expect(edits.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: times(60, 1500), seed },
    );
  });

  it('gives findings the same ids when text far away changes', () => {
    const checker = createChecker();
    const draft = sentences.slice(0, 8).join('\n');
    const before = checker.check(draft).findings.map(({ id }) => id);
    const after = new Set(checker.check(`فقرة جديدة في الصدر لا تمس ما بعدها.\n${draft}`).findings.map(({ id }) => id));
    // The first paragraph has new letters nearby; the rest keeps its ids.
    expect(before.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(3);
  });

  it('is safe on any input', () => {
    const checker = createChecker();
    for (const input of [
      '',
      ' ',
      '\n\n\n',
      '\ud800',
      '\u200f\u200e\u202e',
      'ك'.repeat(100_000),
      '((((«««'.repeat(2000),
      '\u0000\u0001',
    ]) {
      expect(() => checker.check(input)).not.toThrow();
    }
  });
});
