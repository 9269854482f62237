import { type Block } from '../draft/block.ts';
import { type TextRange } from '../draft/text-range.ts';
import { foldSpaces } from './locate.ts';
import { type Reading } from './reading.ts';
import { formattedText } from './widen-edits.ts';

export type Verification =
  | {
      ok: true;
      /** Spaces in or beside the new text that the editor made no-break spaces, or the reverse. */
      changedSpaces: number;
      /** Whether the new text looks like the text it stands for. */
      formatKept: boolean;
    }
  | { ok: false };

/** Whether a text is `before` with `range` replaced, unit for unit but for the spaces an editor makes at the seams. */
export function verifyText(before: string, range: TextRange, text: string, now: string): Verification {
  const expected = before.slice(0, range.start) + text + before.slice(range.end);
  if (now === expected) return { ok: true, changedSpaces: 0, formatKept: true };
  const from = Math.max(0, range.start - 1);
  const to = range.start + text.length + 1;
  const outsideEqual = now.slice(0, from) === expected.slice(0, from) && now.slice(to) === expected.slice(to);
  if (!outsideEqual || foldSpaces(now) !== foldSpaces(expected)) return { ok: false };
  let changedSpaces = 0;
  for (let at = from; at < to; at++) if (now[at] !== expected[at]) changedSpaces++;
  return { ok: true, changedSpaces, formatKept: true };
}

/** Stands for white space, which looks the same in every format. */
const BLANK = ' ';

/** The formats of a block's units, one after the other; white space looks the same in all of them. */
function formatsOf(block: Block): string[] {
  const { formatAt } = formattedText([block]);
  return Array.from(block.text.split(''), (unit, at) => (/\s/u.test(unit) ? BLANK : formatAt(at)));
}

function sameKind(a: Block, b: Block): boolean {
  return a.kind === 'heading' && b.kind === 'heading' ? a.level === b.level : a.kind === b.kind;
}

/** Whether a block that no edit touched is what it was, its text aside. */
function unchanged(a: Block | undefined, b: Block | undefined): boolean {
  if (!a || !b || !sameKind(a, b)) return false;
  return a.objects.length === b.objects.length && JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

/** A place of a reading's text: the block it is in, and the offset in that block. */
function placeOf(reading: Reading, at: number): { index: number; within: number; block: Block | undefined } {
  const index = reading.starts.findLastIndex((start) => start.at <= at);
  return { index, within: at - (reading.starts[index]?.at ?? 0), block: reading.blocks[index] };
}

/**
 * As `verifyText`; and that every paragraph the edit did not touch is what it was, that the one it touched is of the
 * kind it was, and that nothing but the new text changed its format.
 */
export function verifyReading(before: Reading, range: TextRange, text: string, now: Reading): Verification {
  const verified = verifyText(before.text, range, text, now.text);
  if (!verified.ok) return verified;
  const first = placeOf(before, range.start);
  const last = placeOf(before, range.end);
  const added = text.split('\n').length - 1;
  const shift = added - (last.index - first.index);
  if (now.blocks.length !== before.blocks.length + shift) return { ok: false };
  const othersEqual = before.blocks.every((block, index) => {
    if (index < first.index) return unchanged(block, now.blocks[index]);
    return index <= last.index || unchanged(block, now.blocks[index + shift]);
  });
  const start = now.blocks[first.index];
  const end = now.blocks[last.index + shift];
  if (!othersEqual || !first.block || !last.block || !start || !end) return { ok: false };
  // Where whole paragraphs went from the top, the one after them must not have become one of their kind.
  const keeper = first.within === 0 && last.within === 0 && text === '' ? last.block : first.block;
  if (!sameKind(keeper, start)) return { ok: false };
  const tail = last.block.text.length - last.within;
  const head =
    formatsOf(start).slice(0, first.within).join('|') === formatsOf(first.block).slice(0, first.within).join('|');
  const rest =
    formatsOf(end)
      .slice(end.text.length - tail)
      .join('|') === formatsOf(last.block).slice(last.within).join('|');
  if (!head || !rest) return { ok: false };
  if (first.index !== last.index || added > 0) return verified;
  const replaced = formatsOf(first.block)
    .slice(first.within, last.within)
    .filter((format) => format !== BLANK);
  return {
    ...verified,
    formatKept: keepsFormat(replaced, formatsOf(start).slice(first.within, first.within + text.length)),
  };
}

function keepsFormat(replaced: readonly string[], added: readonly string[]): boolean {
  const [format] = replaced;
  if (format === undefined || replaced.some((each) => each !== format)) return true;
  return added.every((each) => each === BLANK || each === format);
}
