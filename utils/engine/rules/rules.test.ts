import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../draft/text-range.ts';
import { loadLexicon } from '../../../scripts/lib/lexicon/lexicon-file.ts';
import { loadQuran } from '../../../scripts/lib/quran/quran-file.ts';
import { createRuleChecker } from '../checker.ts';
import { NO_CONTEXT } from '../context.ts';
import type { Rule } from '../rule.ts';
import { RULES } from './index.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const context = { ...NO_CONTEXT, lexicon: loadLexicon(root), quran: loadQuran(root) };

/** A rule's examples show one place at a time, so what it needs besides is put aside. */
function findingsOf({ needs: _, ...rule }: Rule, text: string) {
  const { exampleRegister: register } = rule;
  const own = register === undefined ? context : { ...context, register };
  return createRuleChecker([rule], { context: own }).check(text).findings;
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
