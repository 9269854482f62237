import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../scripts/lib/lexicon/lexicon-file.ts';
import { times } from '../../../tests/support/long-run.ts';
import type { Finding } from '../../draft/finding.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import { type Edit, applyEdits, overlaps } from '../../draft/text-range.ts';
import { createChecker } from '../index.ts';
import { RULES } from '../rules/index.ts';
import { sheetOf } from './house-rule.ts';
import { HOUSE_RULES, houseRules, silencedRules } from './house-rules.ts';

const SHEETS: Record<string, Partial<StyleSheet>> = {
  eastern: {
    quotationMarks: 'curly',
    digits: 'eastern',
    percent: 'in-hundred',
    tanween: 'on-alef',
    finalYa: 'egyptian',
    months: 'paired',
    foreignG: 'jim',
    tashkeel: 'ambiguity',
    numbers: 'words-to-ten',
  },
  western: {
    quotationMarks: 'guillemets',
    digits: 'western',
    percent: 'western',
    tanween: 'before-alef',
    finalYa: 'dotted',
    months: 'maghrebi',
    foreignG: 'qaf',
    address: 'plural',
    numbers: 'digits',
    terms: [{ from: ['فريلانسر'], to: 'مستقل' }],
  },
  stripped: { quotationMarks: 'straight', tashkeel: 'strip', hijri: 'none', address: 'masculine' },
};
const lexicon = loadLexicon(fileURLToPath(new URL('../../..', import.meta.url)));
const MOST_ROUNDS = 12;

function checkerOf(fields: Partial<StyleSheet>) {
  const sheet = sheetOf(fields);
  return createChecker({
    context: { styleSheet: sheet, ownWords: new Set(), lexicon },
    extra: houseRules(sheet),
    off: silencedRules(sheet),
  });
}

/** The first fix of each finding, of two that meet the first. */
function fixesOf(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { suggestions } of findings) {
    const edits = suggestions[0]?.edits ?? [];
    const isFree = edits.every(({ range }) =>
      taken.every((other) => !overlaps(range, other.range) && range.start !== other.range.start),
    );
    if (isFree) taken.push(...edits);
  }
  return taken;
}

describe('house style and the other rules', () => {
  const texts = [...RULES, ...HOUSE_RULES]
    .flatMap(({ bad }) => bad.map(([text]) => text))
    .filter((_, index) => index % times(4, 1) === 0);

  it.each(Object.entries(SHEETS))('never undo each other (%s)', (_, fields) => {
    const checker = checkerOf(fields);
    const unsettled = texts.filter((text) => {
      let draft = text;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const edits = fixesOf(checker.check(draft).findings);
        if (edits.length === 0) return false;
        draft = applyEdits(draft, edits);
      }
      return true;
    });
    expect(unsettled).toEqual([]);
  });

  it('are silent of what a sheet decides', () => {
    const found = (fields: Partial<StyleSheet>, text: string) =>
      checkerOf(fields)
        .check(text)
        .findings.map(({ rule }) => rule);
    const mixedDigits = 'في عام 2024 بلغ العدد 350، وكان ٢٠٠ قبل ذلك.';
    expect(found({}, mixedDigits)).toContain('tone/mixed-digits');
    expect(found({ digits: 'western' }, mixedDigits)).not.toContain('tone/mixed-digits');
    expect(found({ digits: 'western' }, mixedDigits)).toContain('language/house-digits');
    const mixedSeat = 'شكرًا جزيلًا لك، وأهلاً بك.';
    expect(found({}, mixedSeat)).toContain('language/tanween-seat-mix');
    expect(found({ tanween: 'on-alef' }, mixedSeat)).not.toContain('language/tanween-seat-mix');
  });

  it('silences only rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const fields of Object.values(SHEETS)) {
      for (const id of silencedRules(sheetOf(fields))) expect(ids).toContain(id);
    }
  });
});
