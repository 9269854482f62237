import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../draft/text-range.ts';
import { createRuleChecker } from '../checker.ts';
import type { Rule } from '../rule.ts';
import { RULES } from './index.ts';

/** A rule's examples show one place at a time, so what it needs besides is put aside. */
function findingsOf({ needs: _, ...rule }: Rule, text: string) {
  return createRuleChecker([rule]).check(text).findings;
}

describe('rule packs', () => {
  it('give every rule its own id', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s keeps to its examples', (_, rule) => {
    for (const text of rule.good) {
      expect(
        findingsOf(rule, text).map(({ range }) => text.slice(range.start, range.end)),
        `good: ${text}`,
      ).toEqual([]);
    }
    for (const [text, mended] of rule.bad) {
      const findings = findingsOf(rule, text);
      expect(findings.length, `bad: ${text}`).toBeGreaterThan(0);
      const edits = findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
      const result = edits.length === 0 ? null : applyEdits(text, edits);
      expect(result, `mended: ${text}`).toBe(mended);
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says its reason in whole sentences', (_, rule) => {
    for (const [text] of rule.bad) {
      for (const { params } of findingsOf(rule, text)) {
        for (const sentence of [rule.why.ar, rule.why.en]) {
          const places = [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
          expect(places.filter((name) => !(name in params))).toEqual([]);
        }
      }
    }
    expect(rule.why.ar).toMatch(/[.؟!]$/u);
    expect(rule.title.ar).not.toBe('');
    expect(rule.title.en).not.toBe('');
  });
});
