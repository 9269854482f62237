import { Change as SpanChange, ChangeSet, type Span, type TokenEncoder } from '@tiptap/pm/changeset';
import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type Change } from '../../../utils/draft/change.ts';
import { applyEdits } from '../../../utils/draft/text-range.ts';
import { diffWords } from '../../../utils/draft/word-diff.ts';
import { docToText, positionsOf } from './blocks.ts';
import {
  byOrigin,
  joinSpans,
  joinTouching,
  type Origin,
  type OriginSpan,
  type Piece,
  sameOrigin,
  spanOf,
  WRITER,
} from './change-pieces.ts';

const OBJECT_UNIT = 0xfffc;
const SOFT_BREAK_UNIT = 0x2028;

/** Compares documents as texts: marks, ids and kinds of blocks are no changes. */
const textTokens: TokenEncoder<number> = {
  encodeCharacter: (unit) => unit,
  encodeNodeStart: (node) => (node.isTextblock ? -1 : node.type.name === 'softBreak' ? SOFT_BREAK_UNIT : OBJECT_UNIT),
  encodeNodeEnd: () => -2,
  compareTokens: (a, b) => a === b,
};

/** Differences of two documents, each with who made it; null as an origin only says that two cannot be joined. */
export type DraftChangeSet = ChangeSet<Origin | null>;

function joinOrigins(a: Origin | null, b: Origin | null): Origin | null {
  return a && b && sameOrigin(a, b) ? a : null;
}

/** The changes of `current` against `baseline` as they were stored; found anew by words if they do not fit the texts. */
export function changeSetOf(baseline: DocumentNode, current: DocumentNode, changes: readonly Change[]): DraftChangeSet {
  const fitting = fit(docToText(baseline), docToText(current), changes);
  const before = positionsOf(baseline);
  const after = positionsOf(current);
  const pieces = joinTouching(
    fitting.map(({ before: { start, end }, after: { start: newStart, end: newEnd }, by, finding }): Piece => {
      const origin: Origin = finding === undefined ? { by } : { by, finding };
      const [fromA, toA] = [before.toPosition(start), before.toPosition(end)];
      const [fromB, toB] = [after.toPosition(newStart), after.toPosition(newEnd)];
      return { fromA, toA, fromB, toB, deleted: spanOf(toA - fromA, origin), inserted: spanOf(toB - fromB, origin) };
    }),
  );
  return ChangeSet.create<Origin | null>(
    baseline,
    joinOrigins,
    textTokens,
    pieces.map((piece) => SpanChange.fromJSON(piece)),
  );
}

/** Stored changes if they make `current` of `baseline`, in order and apart; else the words that differ. */
function fit(baseline: string, current: string, changes: readonly Change[]): readonly Change[] {
  try {
    const edits = changes.map(({ before, after }) => ({ range: before, text: current.slice(after.start, after.end) }));
    if (applyEdits(baseline, edits) === current && shifts(changes)) return changes;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  let shift = 0;
  return diffWords(baseline, current).map(({ range, text }) => {
    const start = range.start + shift;
    shift += text.length - (range.end - range.start);
    return { before: range, after: { start, end: start + text.length }, by: WRITER.by };
  });
}

/** Whether each change stands in the current text where the changes before it have moved it. */
function shifts(changes: readonly Change[]): boolean {
  let shift = 0;
  return changes.every(({ before, after }) => {
    const fits = after.start === before.start + shift;
    shift = after.end - before.end;
    return fits;
  });
}

/** The changes of a set in offsets of the two texts, in order, one for each origin. */
export function changesOf(set: DraftChangeSet, current: DocumentNode): Change[] {
  return joinTouching(set.changes.map((change) => toOffsets(change, set.startDoc, current)))
    .filter(({ fromA, toA, fromB, toB }) => fromA < toA || fromB < toB)
    .flatMap((piece) => byOrigin(piece));
}

/**
 * A block's end token is the line feed after it and its start token is nothing. So the last block ends with a line feed
 * too many: a change that holds it gives it up, and one that stands behind it moves before it, where it reads the same.
 */
function toOffsets(change: SpanChange<Origin | null>, baseline: DocumentNode, current: DocumentNode): Piece {
  const before = sideOf(baseline, change.fromA, change.deleted);
  const after = sideOf(current, change.fromB, change.inserted);
  const beyond = before.end > positionsOf(baseline).length;
  const holdsIt = before.start < before.end && after.start < after.end;
  const settle = beyond ? (holdsIt ? shorten : moveForward) : (side: Side) => side;
  const [old, now] = [settle(before), settle(after)];
  return {
    fromA: old.start,
    toA: old.end,
    fromB: now.start,
    toB: now.end,
    deleted: spansOf(old),
    inserted: spansOf(now),
  };
}

/** One side of a change in offsets, with the places where its spans end. */
type Side = { start: number; end: number; cuts: readonly { at: number; data: Origin }[] };

function sideOf(doc: DocumentNode, from: number, spans: readonly Span<Origin | null>[]): Side {
  const positions = positionsOf(doc);
  const toOffset = (position: number) =>
    position === doc.content.size ? positions.length + 1 : positions.toOffset(position);
  let position = from;
  const cuts = spans.map(({ length, data }) => {
    position += length;
    return { at: toOffset(position), data: data ?? WRITER };
  });
  return { start: toOffset(from), end: toOffset(position), cuts };
}

function shorten({ start, end, cuts }: Side): Side {
  return { start, end: end - 1, cuts: cuts.map(({ at, data }) => ({ at: Math.min(at, end - 1), data })) };
}

function moveForward({ start, end, cuts }: Side): Side {
  return { start: start - 1, end: end - 1, cuts: cuts.map(({ at, data }) => ({ at: at - 1, data })) };
}

/** Without spans that are nothing in the text. */
function spansOf({ start, cuts }: Side): OriginSpan[] {
  let from = start;
  return cuts.reduce<OriginSpan[]>((joined, { at, data }) => {
    const span = spanOf(at - from, data);
    from = at;
    return joinSpans(joined, span);
  }, []);
}
