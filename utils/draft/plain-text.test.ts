import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSchema } from './block.ts';
import { blocksToSource, blocksToText, textToBlocks } from './plain-text.ts';

const ids = (index: number) => `b${index}`;
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '\u2028', 'نص', ' ', '\ud800', '\u200f', ''),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('plain text', () => {
  it('makes a block of every line, empty ones too', () => {
    expect(textToBlocks('أ\n\r\nب', ids).map(({ text, ending }) => [text, ending])).toEqual([
      ['أ', '\n'],
      ['', '\r\n'],
      ['ب', ''],
    ]);
    expect(textToBlocks('', ids)).toHaveLength(1);
    expect(textToBlocks('أ\n', ids)).toHaveLength(2);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = textToBlocks(text, ids);
        expect(blocksToSource(blocks)).toBe(text);
        for (const block of blocks) expect(blockSchema.safeParse(block).success).toBe(true);
      }),
    );
  });

  it('joins blocks by line feeds for offsets', () => {
    expect(blocksToText(textToBlocks('أ\r\nب', ids))).toBe('أ\nب');
  });
});
