import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { type Block, paragraph } from '../../../utils/draft/block.ts';
import { type Change } from '../../../utils/draft/change.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { blocksToDoc, docToText, positionsOf } from './blocks.ts';
import { draftPlugins } from './draft-plugins.ts';
import { initialFindings } from './findings-state.ts';
import { draftSchemaExtensions } from './schema.ts';
import { actOnFindings } from './findings-plugin.ts';

export const schema = getSchema(draftSchemaExtensions);

/** For tests: a draft in an editor state, as the panel has it, without a view. */
export class TestDraft {
  state: EditorState;
  /** Apart enough that no two edits are one to the undo history, unless a test sets it. */
  clock = 1_000_000;
  pause = 10_000;

  constructor(
    baseline: readonly Block[] | string,
    { blocks, changes = [] }: { blocks?: readonly Block[]; changes?: readonly Change[] } = {},
  ) {
    const before = blocksToDoc(schema, typeof baseline === 'string' ? lines(baseline) : baseline);
    this.state = EditorState.create({
      doc: blocks ? blocksToDoc(schema, blocks) : before,
      plugins: draftPlugins({ baseline: before, changes, findings: initialFindings({}, 'all', undefined) }),
    });
  }

  get text(): string {
    return docToText(this.state.doc);
  }

  dispatch = (transaction: Transaction): void => {
    this.clock += this.pause;
    transaction.setTime(this.clock);
    this.state = this.state.apply(transaction);
  };

  position(offset: number): number {
    return positionsOf(this.state.doc).toPosition(offset);
  }

  /** As if typed at that offset. */
  type(offset: number, text: string): void {
    this.dispatch(this.state.tr.insertText(text, this.position(offset)));
  }

  /** As if selected and deleted. */
  delete(start: number, end: number): void {
    this.dispatch(this.state.tr.delete(this.position(start), this.position(end)));
  }

  /** What a check of the text as it is brought. */
  found(...findings: Finding[]): void {
    this.dispatch(actOnFindings(this.state.tr, { kind: 'found', findings }));
  }

  /** A finding of `words` where they stand in the text, with what may stand there instead. */
  finding(
    words: string,
    {
      id = words,
      rule = 'humanize/example',
      to,
      from = 0,
    }: { id?: string; rule?: string; to?: string; from?: number } = {},
  ): Finding {
    const start = this.text.indexOf(words, from);
    if (start === -1) throw new Error(`«${words}» is not in the text`);
    const range = { start, end: start + words.length };
    const suggestions = to === undefined ? [] : [{ edits: [{ range, text: to }] }];
    return { id, pass: 'humanize', rule, params: {}, range, related: [], severity: 'hint', suggestions };
  }
}

export function lines(text: string): Block[] {
  return text.split('\n').map((line, index) => paragraph(`block-${index}`, line));
}
