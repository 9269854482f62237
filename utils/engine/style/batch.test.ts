import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed, times } from '../../../tests/support/long-run.ts';
import { type Block, paragraph } from '../../draft/block.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import { type TextRange, applyEdits, overlaps } from '../../draft/text-range.ts';
import { analyseParagraph } from '../analysis.ts';
import { createRuleChecker } from '../checker.ts';
import type { CheckContext } from '../context.ts';
import { styleBatch } from './batch.ts';
import { sheetOf } from './house-rule.ts';
import { HOUSE_RULES, houseRules } from './house-rules.ts';

const contextOf = (sheet: Partial<StyleSheet>): CheckContext => ({ styleSheet: sheetOf(sheet), ownWords: new Set() });

const SAUDI: Partial<StyleSheet> = {
  quotationMarks: 'guillemets',
  digits: 'western',
  percent: 'western',
  tanween: 'before-alef',
  finalYa: 'dotted',
  months: 'egyptian',
  hijri: 'gregorian-first',
  foreignG: 'qaf',
  latinOnce: true,
  address: 'masculine',
  tashkeel: 'ambiguity',
  numbers: 'words-to-ten',
  terms: [{ from: ['فريلانسر'], to: 'مستقل', latin: 'Freelancer' }],
};
const LEBANESE: Partial<StyleSheet> = {
  quotationMarks: 'curly',
  digits: 'eastern',
  percent: 'in-hundred',
  tanween: 'on-alef',
  finalYa: 'dotted',
  months: 'paired',
  foreignG: 'ghain',
  address: 'plural',
  tashkeel: 'strip',
  numbers: 'digits',
  terms: [
    { from: ['أونلاين'], to: 'عبر الإنترنت' },
    { from: ['تسويق'], to: 'تسويق رقمي' },
  ],
};
const EGYPTIAN: Partial<StyleSheet> = {
  quotationMarks: 'straight',
  digits: 'eastern',
  percent: 'arabic',
  finalYa: 'egyptian',
  months: 'egyptian',
  hijri: 'none',
  foreignG: 'jim',
  address: 'feminine',
  tashkeel: 'strip',
};
const SHEETS = [SAUDI, LEBANESE, EGYPTIAN];

const pieces = [
  ...HOUSE_RULES.flatMap(({ good, bad }) => [...good, ...bad.map(([text]) => text)]),
  'قال تعالى: ﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا﴾ ثم 5 كتب.',
  'انظر https://example.com/٢٠٢٤/كتاب?q=5 و`const x = "٥"` ثم عد.',
  'قال المدير: «لدينا ٢٠ موظفاً فى الشركة يعملون أونلاين كل يوم» وانصرف.',
  '',
  'العدد١٢',
  '"',
  '«',
  ' ',
  'جوجل"٣٪',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', ' ', '')) },
      { weight: 1, arbitrary: fc.tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('')) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''));
const sheet = fc.constantFrom(...SHEETS);

describe('a batch', () => {
  it('leaves nothing that a house rule would mend', () => {
    fc.assert(
      fc.property(text, sheet, (draft, fields) => {
        const context = contextOf(fields);
        const mended = applyEdits(draft, styleBatch(draft, context).edits);
        const again = styleBatch(mended, context);
        expect(again.edits).toEqual([]);
        const left = createRuleChecker(houseRules(sheetOf(fields)), { context }).check(mended).findings;
        expect(left.filter(({ suggestions }) => suggestions.length > 0)).toEqual([]);
      }),
      { numRuns: times(150, 4000), seed },
    );
  });

  it('gives edits in order that do not overlap, with what stood there', () => {
    fc.assert(
      fc.property(text, sheet, (draft, fields) => {
        let reached = 0;
        for (const { range, before, text: after, kinds } of styleBatch(draft, contextOf(fields)).edits) {
          expect(range.start).toBeGreaterThanOrEqual(reached);
          expect(draft.slice(range.start, range.end)).toBe(before);
          expect(after).not.toBe(before);
          expect(kinds.length).toBeGreaterThan(0);
          reached = range.end;
        }
      }),
      { numRuns: times(60, 2000), seed },
    );
  });

  it('touches no code, link, verse or long quotation but for the marks of quotations', () => {
    fc.assert(
      fc.property(text, sheet, (draft, fields) => {
        const apart = apartIn(draft);
        for (const { range, before, text: after } of styleBatch(draft, contextOf(fields)).edits) {
          const isInside = apart.some((region) => region.start <= range.start && range.end <= region.end);
          if (isInside) expect(before + after).toMatch(/^[«»‹›“”„‟‘’‚"']+$/u);
          else expect(apart.some((region) => overlaps(region, range))).toBe(false);
        }
      }),
      { numRuns: times(60, 2000), seed },
    );
  });

  it('keeps off code, quoted blocks and inline code of a draft', () => {
    const blocks: Block[] = [
      paragraph('1', 'عام ٢٠٢٤ و٥٠ نسخة'),
      { ...paragraph('2', 'عام ٢٠٢٤'), kind: 'code' },
      { ...paragraph('3', 'عام ٢٠٢٤'), kind: 'quote' },
      { ...paragraph('4', 'اكتب ٢٠ هنا و٣٠'), marks: [{ kind: 'code', start: 5, end: 7 }] },
    ];
    const { edits, counts } = styleBatch(blocks, contextOf({ digits: 'western' }));
    expect(applyEdits(blocks.map((block) => block.text).join('\n'), edits)).toBe(
      'عام 2024 و50 نسخة\nعام ٢٠٢٤\nعام ٢٠٢٤\nاكتب ٢٠ هنا و30',
    );
    expect(counts).toEqual([{ kind: 'digits', count: 3, open: 0 }]);
  });

  it('composes what several kinds do to one word, and leaves a kind out', () => {
    const fields: Partial<StyleSheet> = {
      tashkeel: 'strip',
      tanween: 'on-alef',
      terms: [{ from: ['بلوج'], to: 'مدونة' }],
    };
    const draft = 'كَتَبَ نصًا فى بلوجٍ «شُكرًا».';
    const all = styleBatch(draft, contextOf(fields));
    expect(applyEdits(draft, all.edits)).toBe('كتب نصاً فى مدونة «شكراً».');
    expect(all.counts.map(({ kind, count }) => [kind, count])).toEqual([
      ['tanween', 2],
      ['tashkeel', 3],
      ['terms', 1],
    ]);
    const some = styleBatch(draft, contextOf(fields), new Set(['tashkeel']));
    expect(applyEdits(draft, some.edits)).toBe('كَتَبَ نصاً فى مدونة «شُكراً».');
    expect(some.counts.some(({ kind }) => kind === 'tashkeel')).toBe(true);
  });

  it('gives the Latin name once, wherever the other edits put the first mention', () => {
    const fields: Partial<StyleSheet> = {
      latinOnce: true,
      terms: [{ from: ['فريلانسر'], to: 'مستقل', latin: 'Freelancer' }],
    };
    const draft = 'الفريلانسر يعمل.\nوالمستقل يكتب.';
    const batch = styleBatch(draft, contextOf(fields));
    expect(applyEdits(draft, batch.edits)).toBe('المستقل (Freelancer) يعمل.\nوالمستقل يكتب.');
    expect(batch.counts).toEqual([
      { kind: 'terms', count: 1, open: 0 },
      { kind: 'latinOnce', count: 1, open: 0 },
    ]);
  });

  it('ends where terms go in a circle', () => {
    const terms = [
      { from: ['قلم'], to: 'ريشة' },
      { from: ['ريشة'], to: 'قلم' },
    ];
    expect(() => styleBatch('قلم وريشة', contextOf({ terms }))).not.toThrow();
  });

  it('does nothing without a sheet', () => {
    expect(styleBatch('عام ٢٠٢٤', { ownWords: new Set() })).toEqual({ edits: [], counts: [] });
  });
});

/** Places of a text that are not the writer's own prose. */
function apartIn(draft: string): TextRange[] {
  let offset = 0;
  return draft.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return analyseParagraph(line)
      .regions.filter(({ kind, words }) => (kind === 'quotation' ? words > 3 : APART.has(kind)))
      .map((region) => ({ start: region.start + start, end: region.end + start }));
  });
}

const APART: ReadonlySet<string> = new Set(['code', 'link', 'email', 'path', 'quran', 'hadith']);
