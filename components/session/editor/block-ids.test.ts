import { TextSelection } from '@tiptap/pm/state';
import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { type Block, paragraph } from '../../../utils/draft/block.ts';
import { blocksToSource, textToBlocks } from '../../../utils/draft/plain-text.ts';
import { docToBlocks } from './blocks.ts';
import { insertSoftBreak, makePlain, splitLine } from './line-keys.ts';
import { TestDraft } from './test-draft.ts';

function caret(draft: TestDraft, offset: number): TestDraft {
  const at = TextSelection.create(draft.state.doc, draft.position(offset));
  draft.dispatch(draft.state.tr.setSelection(at));
  return draft;
}

const blocks = (draft: TestDraft) => docToBlocks(draft.state.doc);
const item = (id: string, text: string, marker: string): Block => ({
  ...paragraph(id, text),
  kind: 'list-item',
  depth: 1,
  marker,
});

describe('ids of blocks', () => {
  it('stay with the first half of a split block, and the second gets its own', () => {
    const draft = caret(new TestDraft('سطر أول\nسطر ثان'), 3);
    splitLine(draft.state, draft.dispatch);
    const ids = blocks(draft).map(({ id }) => id);
    expect([ids[0], ids[2]]).toEqual(['block-0', 'block-1']);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toMatch(/\w{8}/u);
    undo(draft.state, draft.dispatch);
    expect(blocks(draft).map(({ id }) => id)).toEqual(['block-0', 'block-1']);
  });

  it('stay with the text when a line is put before it', () => {
    const draft = caret(new TestDraft('سطر'), 0);
    splitLine(draft.state, draft.dispatch);
    expect(draft.text).toBe('\nسطر');
    expect(blocks(draft)[1]?.id).toBe('block-0');
  });

  it('stay with the original of a copied block, whichever comes first', () => {
    const draft = new TestDraft('سطر أول\nسطر ثان');
    draft.dispatch(draft.state.tr.insert(0, draft.state.doc.child(1)));
    draft.dispatch(draft.state.tr.insert(draft.state.doc.content.size, draft.state.doc.child(1)));
    const ids = blocks(draft).map(({ id }) => id);
    expect([ids[1], ids[2]]).toEqual(['block-0', 'block-1']);
    expect(new Set(ids).size).toBe(4);
  });

  it('come with line endings like those of the source', () => {
    const source = 'سطر\r\n\r\nآخر';
    const draft = new TestDraft(textToBlocks(source, (index) => `b${index}`));
    for (const offset of [draft.text.length - 1, 2, 0]) {
      caret(draft, offset);
      splitLine(draft.state, draft.dispatch);
    }
    expect(blocksToSource(blocks(draft))).toBe('\r\nسط\r\nر\r\n\r\nآخ\r\nر');
  });
});

describe('Enter and Backspace', () => {
  it('go on with a list, numbers too, and leave it from an empty item', () => {
    const draft = new TestDraft([item('a', 'أول', '٩.'), item('b', 'آخر', '•')]);
    caret(draft, 3);
    splitLine(draft.state, draft.dispatch);
    expect(blocks(draft)[1]).toMatchObject({ kind: 'list-item', depth: 1, marker: '١٠.', text: '' });
    caret(draft, 4);
    splitLine(draft.state, draft.dispatch);
    expect(blocks(draft)[1]).toMatchObject({ kind: 'paragraph', text: '' });
    expect(blocks(draft)).toHaveLength(3);
    caret(draft, draft.text.length);
    splitLine(draft.state, draft.dispatch);
    expect(blocks(draft).at(-1)).toMatchObject({ kind: 'list-item', marker: '•' });
  });

  it('make a paragraph after a heading and two headings of a split one', () => {
    const heading: Block = { ...paragraph('h', 'عنوان طويل'), kind: 'heading', level: 3 };
    const after = caret(new TestDraft([heading]), 10);
    splitLine(after.state, after.dispatch);
    expect(blocks(after).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    const within = caret(new TestDraft([heading]), 5);
    splitLine(within.state, within.dispatch);
    expect(blocks(within).map(({ kind }) => kind)).toEqual(['heading', 'heading']);
  });

  it('break a line within a block, and make an item plain from its start', () => {
    const draft = caret(new TestDraft([item('a', 'أول', '•')]), 1);
    expect(makePlain(draft.state, draft.dispatch)).toBe(false);
    insertSoftBreak(draft.state, draft.dispatch);
    expect(draft.text).toBe('أ\u2028ول');
    caret(draft, 0);
    expect(makePlain(draft.state, draft.dispatch)).toBe(true);
    expect(blocks(draft)).toMatchObject([{ kind: 'paragraph', id: 'a', text: 'أ\u2028ول' }]);
    expect(makePlain(draft.state, draft.dispatch)).toBe(false);
  });
});
