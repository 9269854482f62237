import { type Block, OBJECT_CHARACTER } from '../draft/block.ts';
import { blocksToText } from '../draft/plain-text.ts';
import { type Anchors, ANCHOR_CONTEXT } from '../draft/surface.ts';
import { type Edit } from '../draft/text-range.ts';
import { diffWords } from '../draft/word-diff.ts';
import { alignBlocks, type BlockPairing } from './align-blocks.ts';
import { type PageEdit } from './page-edit.ts';
import { type FormattedText, formattedText, widenDeletion } from './widen-edits.ts';

/** Units that must not be parted from the unit before them: marks, joiners, variation selectors, skin tones. */
const CONTINUES = /^[\p{M}\u200D\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/u;

/** An edit of more words and spaces than this was not made word by word. */
const MOST_PIECES = 200;

function splitsCluster(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const low = text.charCodeAt(at) & 0xfc00;
  if (low === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) return true;
  return text[at - 1] === '\u200D' || CONTINUES.test(text.slice(at, at + 2));
}

/**
 * The one edit, from the first to the last unit that differs, that makes `before` `after`; null when they are equal.
 * Never begins or ends inside a letter with its marks, a surrogate pair or a composed emoji.
 */
export function singleEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (splitsCluster(before, start) || splitsCluster(after, start)) start--;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (splitsCluster(before, before.length - tail) || splitsCluster(after, after.length - tail)) tail--;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

/** What a field needs to have its captured text `before` made `after`: at most one edit, so that one undo takes it back. */
export function fieldEdits(before: string, after: string, anchors: Anchors): PageEdit[] {
  const edit = singleEdit(before, after);
  if (!edit) return [];
  const source = { text: before, formatAt: () => '' };
  return [toPageEdit(before, widenDeletion(source, edit, 0, before.length), anchors)];
}

/** What a rich surface needs: the smallest edits, paragraph by paragraph, in order; none crosses an object. */
export function richEdits(before: readonly Block[], after: readonly Block[], anchors: Anchors): PageEdit[] {
  const source = formattedText(before);
  if (before.length === 0) {
    return after.length === 0
      ? []
      : [toPageEdit('', { range: { start: 0, end: 0 }, text: blocksToText(after) }, anchors)];
  }
  const starts = blockStarts(before);
  const edits = alignBlocks(before, after).flatMap((pairing) => pairingEdits(pairing, before, after, starts));
  const whole = joinTouching(edits).flatMap((edit) => trim(edit, source.text));
  const widened: Edit[] = [];
  for (const [index, edit] of whole.entries()) {
    const to = whole[index + 1]?.range.start ?? source.text.length;
    widened.push(widenDeletion(source, edit, widened.at(-1)?.range.end ?? 0, to));
  }
  return joinTouching(widened)
    .flatMap((edit) => splitAtFormats(source, edit))
    .map((edit) => toPageEdit(source.text, edit, anchors));
}

function blockStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  return starts;
}

function pairingEdits(
  { before: left, after: right }: BlockPairing,
  before: readonly Block[],
  after: readonly Block[],
  starts: readonly number[],
): Edit[] {
  const removed = before.slice(left.from, left.to);
  const added = after.slice(right.from, right.to);
  // Behind the last block a new one would begin after one more line feed.
  const start = starts[left.from] ?? blocksToText(before).length + 1;
  if (removed.length > 0 && added.length > 0) {
    return diffWords(blocksToText(removed), blocksToText(added)).map(({ range, text }) => ({
      range: { start: start + range.start, end: start + range.end },
      text,
    }));
  }
  const end = start + blocksToText(removed).length;
  if (added.length > 0) {
    // New paragraphs follow the one before them; at the very start they come before the first.
    if (left.from === 0) return [{ range: { start: 0, end: 0 }, text: `${blocksToText(added)}\n` }];
    return [{ range: { start: start - 1, end: start - 1 }, text: `\n${blocksToText(added)}` }];
  }
  if (left.from > 0) return [{ range: { start: start - 1, end }, text: '' }];
  return [{ range: { start, end: left.to < before.length ? end + 1 : end }, text: '' }];
}

/** Edits that touch made one. */
function joinTouching(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && last.range.end >= edit.range.start) {
      joined[joined.length - 1] = {
        range: { start: last.range.start, end: Math.max(last.range.end, edit.range.end) },
        text: last.text + edit.text,
      };
    } else joined.push(edit);
  }
  return joined;
}

function isBorder(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || /\s/u.test(text.slice(at - 1, at + 1));
}

/** An edit without what is the same at its ends, by whole words; nothing when it changes nothing. */
function trim({ range, text: after }: Edit, text: string): Edit[] {
  const before = text.slice(range.start, range.end);
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  while (head > 0 && !(isBorder(before, head) && isBorder(after, head))) head--;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && !(isBorder(before, before.length - tail) && isBorder(after, after.length - tail))) tail--;
  return [
    {
      range: { start: range.start + head, end: range.end - tail },
      text: after.slice(head, after.length - tail),
    },
  ];
}

/** An edit over words of several formats, word by word where both sides have the same number of words. */
function splitAtFormats(source: FormattedText, edit: Edit): Edit[] {
  const { start, end } = edit.range;
  const before = source.text.slice(start, end);
  const left = before.split(/(\s+)/u);
  const right = edit.text.split(/(\s+)/u);
  if (left.length < 3 || left.length !== right.length || left.length > MOST_PIECES) return [edit];
  if (left.some((piece, index) => index % 2 === 1 && piece !== right[index])) return [edit];
  let at = start;
  const format = source.formatAt(start);
  let uniform = true;
  for (let unit = start; unit < end; unit++) uniform &&= source.formatAt(unit) === format;
  if (uniform) return [edit];
  return left.flatMap((piece, index) => {
    const from = at;
    at += piece.length;
    const text = right[index] ?? '';
    return piece === text ? [] : [{ range: { start: from, end: at }, text }];
  });
}

function toPageEdit(text: string, { range, text: after }: Edit, anchors: Anchors): PageEdit {
  return {
    start: anchors.start + range.start,
    before: text.slice(range.start, range.end),
    after,
    prefix: (anchors.prefix + text.slice(Math.max(0, range.start - ANCHOR_CONTEXT), range.start)).slice(
      -ANCHOR_CONTEXT,
    ),
    suffix: (text.slice(range.end, range.end + ANCHOR_CONTEXT) + anchors.suffix).slice(0, ANCHOR_CONTEXT),
  };
}

/** Whether an edit takes away or brings in an object, which no text can do. */
export function touchesObject(edit: PageEdit): boolean {
  return edit.before.includes(OBJECT_CHARACTER) || edit.after.includes(OBJECT_CHARACTER);
}
