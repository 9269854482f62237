import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, paragraph } from '../draft/block.ts';
import { blocksToText } from '../draft/plain-text.ts';
import { applyEdits } from '../draft/text-range.ts';
import { type PageEdit } from './page-edit.ts';
import { fieldEdits, richEdits, singleEdit } from './replacements.ts';

const NOTHING_AROUND = { prefix: '', suffix: '', start: 0 };

const word = fc.constantFrom('كتبَ', 'في', 'العملُ', '«النص»', 'Google', '👩🏽‍💻', 'نعم؟', '25%', 'a\u00A0b');
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u2028', '، ');
const line = fc
  .array(fc.tuple(word, space), { maxLength: 6 })
  .map((parts) => parts.map(([text, after]) => text + after).join(''));
/** Blocks with marks anywhere and ids that often meet those of another version. */
const blocks: fc.Arbitrary<Block[]> = fc
  .uniqueArray(fc.record({ id: fc.nat(9), text: line, from: fc.nat(9), length: fc.nat(9) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 6,
  })
  .map((list) =>
    list.map(({ id, text, from, length }) => ({
      ...paragraph(`b${id}`, text),
      marks: [{ kind: 'bold' as const, start: Math.min(from, text.length), end: Math.min(from + length, text.length) }],
    })),
  );

function applied(text: string, edits: readonly PageEdit[]): string {
  for (const { start, before } of edits) expect(text.slice(start, start + before.length)).toBe(before);
  return applyEdits(
    text,
    edits.map(({ start, before, after }) => ({ range: { start, end: start + before.length }, text: after })),
  );
}

describe('rich edits', () => {
  test('make one version the other', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const edits = richEdits(before, after, NOTHING_AROUND);
        expect(applied(blocksToText(before), edits)).toBe(blocksToText(after));
      }),
      { numRuns: 500 },
    );
  });

  test('make one version the other when words went', () => {
    fc.assert(
      fc.property(blocks, fc.infiniteStream(fc.boolean()), (before, kept) => {
        const pick = () => kept.next().value === true;
        const after = before.map((block) => ({ ...block, text: block.text.split(/( )/u).filter(pick).join('') }));
        const edits = richEdits(before, after, NOTHING_AROUND);
        expect(applied(blocksToText(before), edits)).toBe(blocksToText(after));
      }),
      { numRuns: 500 },
    );
  });

  test('touch only the paragraphs that changed', () => {
    fc.assert(
      fc.property(blocks, fc.nat(5), line, (before, place, text) => {
        const index = place % before.length;
        const after = before.map((block, at) => (at === index ? { ...block, text } : block));
        const start = blocksToText(before.slice(0, index)).length + Number(index > 0);
        for (const edit of richEdits(before, after, NOTHING_AROUND)) {
          expect(edit.before + edit.after).not.toContain('\n');
          expect(edit.start).toBeGreaterThanOrEqual(start);
          expect(edit.start + edit.before.length).toBeLessThanOrEqual(start + (before[index]?.text.length ?? 0));
        }
      }),
    );
  });

  const edits = (before: string[], after: string[]) => {
    const made = (texts: string[]) => texts.map((text, index) => paragraph(`b${index}`, text));
    return richEdits(made(before), made(after), NOTHING_AROUND).map((edit) => [edit.before, edit.after]);
  };

  test('a deletion takes in the word beside it', () => {
    expect(edits(['هذا نص طويل جدًا هنا.'], ['هذا نص طويل هنا.'])).toEqual([['طويل جدًا', 'طويل']]);
    expect(edits(['بالطبع هذا نص.'], ['هذا نص.'])).toEqual([['بالطبع هذا', 'هذا']]);
  });

  test('a paragraph that went is taken with one border', () => {
    expect(edits(['بالطبع!', 'النص.', 'آخر.'], ['النص.', 'آخر.'])).toEqual([['بالطبع!\n', '']]);
    expect(edits(['النص.', 'في الختام.', 'آخر.'], ['النص.', 'آخر.'])).toEqual([['\nفي الختام.', '']]);
    expect(edits(['النص.', 'في الختام.'], ['النص.'])).toEqual([['\nفي الختام.', '']]);
  });

  test('a paragraph that was parted or joined is parted or joined in its place', () => {
    expect(edits(['أول ثانٍ ثالث'], ['أول', 'ثانٍ ثالث'])).toEqual([[' ', '\n']]);
    expect(edits(['أول', 'ثانٍ ثالث'], ['أول ثانٍ ثالث'])).toEqual([['\n', ' ']]);
  });

  test('a deletion does not take in a word of another format', () => {
    const before = [
      {
        ...paragraph('b0', 'قبل كلمة بعد'),
        marks: [
          { kind: 'bold' as const, start: 0, end: 3 },
          { kind: 'italic' as const, start: 9, end: 12 },
        ],
      },
    ];
    const after = [{ ...paragraph('b0', 'قبل بعد'), marks: [] }];
    const [edit] = richEdits(before, after, NOTHING_AROUND);
    // The bold word comes first, so the selection begins in its format.
    expect([edit?.before, edit?.after]).toEqual(['قبل كلمة', 'قبل']);
  });
});

describe('field edits', () => {
  const text = fc.string({
    unit: fc.constantFrom('ك', 'ت', 'َ', 'ّ', ' ', '\n', '👩', '🏽', '\u200D', '💻', 'a', '\uD83D'),
  });

  test('are one at most, make one version the other and part no letter from its marks', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = fieldEdits(before, after, NOTHING_AROUND);
        expect(edits.length).toBe(Number(before !== after));
        expect(applied(before, edits)).toBe(after);
        const edit = singleEdit(before, after);
        if (!edit) return;
        for (const at of [edit.range.start, edit.range.end]) {
          expect(/^[\u064B-\u0652\uDC00-\uDFFF]/u.test(before.slice(at)) && at > 0 && at < before.length).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('carry what stood around the captured span', () => {
    const [edit] = fieldEdits('كلمة خاطئة', 'كلمة صحيحة', { prefix: 'قبلها ', suffix: ' بعدها', start: 6 });
    expect(edit).toEqual({ start: 11, before: 'خاطئ', after: 'صحيح', prefix: 'قبلها كلمة ', suffix: 'ة بعدها' });
  });
});
