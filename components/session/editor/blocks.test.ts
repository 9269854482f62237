import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockSchema, paragraph } from '../../../utils/draft/block.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { blocksToDoc, docToBlocks, docToText, positionsOf } from './blocks.ts';
import { draftSchemaExtensions } from './schema.ts';
import { anyBlocks } from './test-blocks.ts';

const schema = getSchema(draftSchemaExtensions);

describe('blocksToDoc and docToBlocks', () => {
  it('are the identity, whatever the text', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const doc = blocksToDoc(schema, blocks);
        doc.check();
        expect(docToBlocks(doc)).toEqual(blocks);
        expect(docToText(doc)).toBe(blocksToText(blocks));
        for (const block of docToBlocks(doc)) blockSchema.parse(block);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('also by way of JSON', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const json: unknown = JSON.parse(JSON.stringify(blocksToDoc(schema, blocks).toJSON()));
        expect(docToBlocks(schema.nodeFromJSON(json))).toEqual(blocks);
      }),
      { numRuns: 50, seed: 8 },
    );
  });

  it('keeps an object character that is only a letter apart from an object', () => {
    const blocks: Block[] = [
      { ...paragraph('a', 'صورة \uFFFC وحرف \uFFFC'), objects: [{ at: 5, description: 'شعار' }] },
    ];
    const doc = blocksToDoc(schema, blocks);
    expect(doc.child(0).children.map((node) => node.type.name)).toEqual(['text', 'inlineObject', 'text']);
    expect(docToBlocks(doc)).toEqual(blocks);
  });

  it('makes one empty paragraph of no blocks', () => {
    const doc = blocksToDoc(schema, []);
    expect(doc.childCount).toBe(1);
    expect(docToText(doc)).toBe('');
    expect(docToBlocks(doc)[0]?.id).not.toBe('');
  });
});

describe('positionsOf', () => {
  it('agrees with the document at every offset and every position', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const doc = blocksToDoc(schema, blocks);
        const text = docToText(doc);
        const positions = positionsOf(doc);
        expect(positions.length).toBe(text.length);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const position = positions.toPosition(offset);
          const $position = doc.resolve(position);
          expect($position.parent.isTextblock).toBe(true);
          expect($position.index(0)).toBe(positions.blockAt(offset));
          expect(positions.toOffset(position)).toBe(offset);
          expect(leaves(doc.slice(0, position).content)).toBe(text.slice(0, offset));
        }
        for (let position = 0; position <= doc.content.size; position += 1) {
          const $position = doc.resolve(position);
          const offset = positions.toOffset(position);
          if ($position.parent.isTextblock) expect(positions.toPosition(offset)).toBe(position);
          else expect(offset).toBe(position === doc.content.size ? text.length : positions.toOffset(position + 1));
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it('refuses what the text or the document does not have', () => {
    const positions = positionsOf(blocksToDoc(schema, [paragraph('a', 'نص')]));
    expect(() => positions.toPosition(3)).toThrow(RangeError);
    expect(() => positions.toPosition(-1)).toThrow(RangeError);
    expect(() => positions.toPosition(0.5)).toThrow(RangeError);
    expect(() => positions.toOffset(5)).toThrow(RangeError);
  });
});

function leaves(content: ReturnType<typeof blocksToDoc>['content']): string {
  return content.textBetween(0, content.size, '\n', (leaf) => (leaf.type.name === 'softBreak' ? '\u2028' : '\uFFFC'));
}
