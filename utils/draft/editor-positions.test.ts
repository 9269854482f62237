import { Schema } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorPositions } from './editor-positions.ts';

const schema = new Schema({
  nodes: { doc: { content: 'block+' }, block: { group: 'block', content: 'text*' }, text: {} },
});

const lines = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { minLength: 1, maxLength: 8 });

function docOf(blocks: readonly string[]) {
  return schema.node(
    'doc',
    null,
    blocks.map((text) => schema.node('block', null, text === '' ? [] : [schema.text(text)])),
  );
}

describe('editorPositions', () => {
  it('finds every offset of the text in a real document, and back', () => {
    fc.assert(
      fc.property(lines, (blocks) => {
        const doc = docOf(blocks);
        const text = blocks.join('\n');
        const positions = editorPositions(blocks.map(({ length }) => length));
        expect(positions.length).toBe(text.length);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const position = positions.toPosition(offset);
          expect(doc.resolve(position).parent.type.name).toBe('block');
          expect(doc.textBetween(0, position, '\n')).toBe(text.slice(0, offset));
          expect(positions.toOffset(position)).toBe(offset);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('takes a position between two blocks for the start of the later one, and the last for the end', () => {
    const positions = editorPositions([2, 0, 3]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((position) => positions.toOffset(position))).toEqual([
      0, 0, 1, 2, 3, 3, 4, 4, 5, 6, 7, 7,
    ]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => positions.blockAt(offset))).toEqual([0, 0, 0, 1, 2, 2, 2, 2]);
  });

  it('refuses what there is not', () => {
    const positions = editorPositions([2, 0]);
    for (const offset of [-1, 4, 0.5, Number.NaN]) expect(() => positions.toPosition(offset)).toThrow(RangeError);
    for (const position of [-1, 7]) expect(() => positions.toOffset(position)).toThrow(RangeError);
  });
});
