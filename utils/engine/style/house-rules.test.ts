import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../draft/text-range.ts';
import { createRuleChecker } from '../checker.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { type HouseRule, sheetOf } from './house-rule.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';

function findingsOf(rule: HouseRule, sheet: Partial<StyleSheet>, text: string) {
  return createRuleChecker([rule], { context: { styleSheet: sheetOf(sheet), ownWords: new Set() } }).check(text)
    .findings;
}

const CASES = HOUSE_RULES.flatMap((rule) =>
  rule.examples.map((example) => [`${rule.id} ${JSON.stringify(example.sheet)}`, rule, example] as const),
);

describe('house rules', () => {
  it.each(CASES)('%s lets its good examples be', (_, rule, { sheet, good }) => {
    for (const text of good) {
      const found = findingsOf(rule, sheet, text).map(({ range }) => text.slice(range.start, range.end));
      expect(found, `good: ${text}`).toEqual([]);
    }
  });

  it.each(CASES)('%s mends its bad examples, once', (_, rule, { sheet, bad }) => {
    for (const [text, mended] of bad) {
      const findings = findingsOf(rule, sheet, text);
      expect(findings.length, `bad: ${text}`).toBeGreaterThan(0);
      const edits = findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
      expect(edits.length === 0 ? null : applyEdits(text, edits), `mended: ${text}`).toBe(mended);
      if (mended !== null)
        expect(
          findingsOf(rule, sheet, mended).filter(({ suggestions }) => suggestions.length > 0),
          `again: ${mended}`,
        ).toEqual([]);
    }
  });

  it.each(CASES)('%s gives its reason whole, and names the wish', (_, rule, { sheet, bad }) => {
    expect(rule.why.ar).toContain('{wish}');
    for (const [text] of bad) {
      for (const { params } of findingsOf(rule, sheet, text)) {
        for (const sentence of [rule.why.ar, rule.why.en]) {
          const places = [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
          expect(places.filter((name) => !(name in params))).toEqual([]);
        }
        expect(params['wish']).not.toBe('');
      }
    }
  });

  it.each(HOUSE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s says nothing where the sheet does not ask',
    (_, rule) => {
      for (const text of [...rule.good, ...rule.bad.map(([bad]) => bad)]) {
        expect(findingsOf(rule, {}, text)).toEqual([]);
      }
    },
  );
});
