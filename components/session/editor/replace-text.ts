import { type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { type Transaction } from '@tiptap/pm/state';
import { Fragment } from '@tiptap/pm/model';
import { type Edit } from '../../../utils/draft/text-range.ts';
import { diffWords } from '../../../utils/draft/word-diff.ts';
import { docToText, positionsOf } from './blocks.ts';
import { inlineContent } from './clipboard.ts';

/** An edit whose text is longer than this is made as the words that differ, so that the rest keeps its marks and place. */
const LONG_EDIT = 24;

/**
 * Makes edits of the draft's text in the document. The text is afterwards what `applyEdits` gives.
 * @throws RangeError if an edit does not fit the text.
 */
export function replaceText(transaction: Transaction, edits: readonly Edit[]): void {
  const text = docToText(transaction.doc);
  const positions = positionsOf(transaction.doc);
  const small = edits.flatMap((edit) => splitEdit(text, edit)).sort((a, b) => b.range.start - a.range.start);
  for (const { range, text: replacement } of small) {
    replaceRange(transaction, positions.toPosition(range.start), positions.toPosition(range.end), replacement);
  }
}

/** The parts of an edit that change something. */
function splitEdit(text: string, edit: Edit): Edit[] {
  const { start, end } = edit.range;
  if (end - start <= LONG_EDIT || edit.text === '') return [edit];
  return diffWords(text.slice(start, end), edit.text).map(({ range, text: replacement }) => ({
    range: { start: start + range.start, end: start + range.end },
    text: replacement,
  }));
}

/** Exactly the range: a block that becomes empty stays. A line feed in `text` begins a block like the one it is in. */
function replaceRange(transaction: Transaction, from: number, to: number, text: string): void {
  const { doc } = transaction;
  const $from = doc.resolve(from);
  const marks = (from === to ? $from.marks() : $from.marksAcross(doc.resolve(to))) ?? $from.marks();
  const { parent } = $from;
  const lines = text.split('\n').map((line) => inlineContent(line, parent, marks));
  const [only] = lines;
  if (lines.length === 1 && only) {
    transaction.replace(from, to, new Slice(only, 0, 0));
    return;
  }
  const blocks = lines.map((line): DocumentNode => parent.type.create({ ...parent.attrs, id: null }, line));
  transaction.replace(from, to, new Slice(Fragment.from(blocks), 1, 1));
}
