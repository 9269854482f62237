import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../draft/text-range.ts';
import { createRuleChecker } from '../checker.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../rule.ts';

/** Declares the tests that hold each rule to its examples and to its texts. */
export function describeExamples(rules: readonly Rule[], context: CheckContext): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('keeps to its examples', () => {
      for (const text of rule.good) {
        expect(
          findingsOf(rule, text, context).map(({ range }) => text.slice(range.start, range.end)),
          `good: ${text}`,
        ).toEqual([]);
      }
      for (const [text, mended] of rule.bad) {
        const findings = findingsOf(rule, text, context);
        expect(findings.length, `bad: ${text}`).toBeGreaterThan(0);
        const edits = findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
        const result = edits.length === 0 ? null : applyEdits(text, edits);
        expect(result, `mended: ${text}`).toBe(mended);
      }
    });

    it('says its reason in whole sentences', () => {
      for (const [text] of rule.bad) {
        for (const { params } of findingsOf(rule, text, context)) {
          for (const sentence of [rule.why.ar, rule.why.en]) {
            const places = [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
            expect(places.filter((name) => !(name in params))).toEqual([]);
          }
        }
      }
      expect(rule.why.ar).toMatch(/[.؟!]$/u);
      expect(rule.title.ar).toMatch(/\S/u);
      expect(rule.title.en).toMatch(/\S/u);
    });
  });
}

/** A rule's examples show one place at a time, so what it needs besides is put aside. */
function findingsOf({ needs: _, ...rule }: Rule, text: string, context: CheckContext) {
  const { exampleRegister: register } = rule;
  const own = register === undefined ? context : { ...context, register };
  return createRuleChecker([rule], { context: own }).check(text).findings;
}
