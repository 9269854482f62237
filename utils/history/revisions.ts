import { type ChangesByAuthor, type NewRevision, type Revision } from '../database/rows.ts';
import { type Block } from '../draft/block.ts';
import { type Change } from '../draft/change.ts';
import { type NewEntry } from '../draft/ledger.ts';
import { blocksToText } from '../draft/plain-text.ts';

/** The draft as it stands before a restore. */
export type Current = { title: string; blocks: readonly Block[]; words: number; changes: readonly Change[] };

/** What a restore puts into the editor, and what the next save takes with it. */
export type Restored = { title: string; blocks: Block[]; revisions: NewRevision[]; entries: NewEntry[] };

/**
 * Brings a kept version back. Nothing is lost by it: if the current text is not the newest kept version, it is kept
 * first.
 */
export function restoreRevision(
  revision: Revision,
  current: Current,
  { newest, at }: { newest: Revision | undefined; at: number },
): Restored {
  const restored: NewRevision = {
    kind: 'restore',
    at,
    title: revision.title,
    words: revision.words,
    changes: revision.changes,
    blocks: revision.blocks,
    ...(revision.label !== undefined && { label: revision.label }),
  };
  const isKept = newest !== undefined && newest.title === current.title && isSameText(newest.blocks, current.blocks);
  return {
    title: revision.title,
    blocks: revision.blocks,
    // A moment apart, for they are listed by time.
    revisions: isKept ? [restored] : [keepCurrent(current, at - 1), restored],
    entries: [
      { at, by: { kind: 'writer' }, before: null, after: null, reason: { kind: 'restored', revision: revision.id } },
    ],
  };
}

/** The current text as a version she keeps by hand. */
export function keepCurrent({ title, blocks, words, changes }: Current, at: number, label?: string): NewRevision {
  return {
    kind: 'manual',
    at,
    title,
    words,
    changes: countByAuthor(changes),
    blocks: [...blocks],
    ...(label !== undefined && { label }),
  };
}

/** How many changes each kind of author made. */
export function countByAuthor(changes: readonly Change[]): ChangesByAuthor {
  const counts = { writer: 0, rule: 0, model: 0 };
  for (const { by } of changes) counts[by.kind] += 1;
  return counts;
}

/** Formatting counts too: a version that lost only bold letters is another version. */
function isSameText(a: readonly Block[], b: readonly Block[]): boolean {
  return blocksToText(a) === blocksToText(b) && JSON.stringify(a) === JSON.stringify(b);
}
