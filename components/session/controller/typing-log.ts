import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type NewEntry } from '../../../utils/draft/ledger.ts';
import { docToBlocks } from '../editor/blocks.ts';

/** A pause of this length ends a burst of typing, in milliseconds. */
const IDLE = 2000;

export interface TypingLog {
  /** An edit of the writer's own. */
  typed(before: DocumentNode, after: DocumentNode): void;
  /** Ends the burst: what was typed since its beginning becomes one entry. */
  close(): void;
}

type Burst = { before: DocumentNode; after: DocumentNode; blocks: Set<string>; at: number };

/** Gathers letters into bursts: one ledger entry for what she typed in a block without a pause. */
export function createTypingLog(add: (entry: NewEntry) => void, now: () => number): TypingLog {
  let burst: Burst | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(timer);
    if (burst === null) return;
    const { before, after } = difference(burst.before, burst.after);
    const { at } = burst;
    burst = null;
    if (before.text === after.text) return;
    add({ at, by: { kind: 'writer' }, before: before.text, after: after.text, reason: { kind: 'typed' } });
  }

  return {
    typed(before, after) {
      const changed = difference(before, after);
      if (changed.before.text === changed.after.text) return;
      const blocks = [...changed.before.ids, ...changed.after.ids];
      if (burst !== null && !blocks.some((id) => burst?.blocks.has(id))) close();
      burst ??= { before, after, blocks: new Set(), at: now() };
      burst.after = after;
      burst.at = now();
      for (const id of blocks) burst.blocks.add(id);
      clearTimeout(timer);
      timer = setTimeout(close, IDLE);
    },
    close,
  };
}

type Side = { text: string; ids: string[] };

/** The blocks that differ, from the first to the last. Blocks that were not touched are the same objects. */
function difference(before: DocumentNode, after: DocumentNode): { before: Side; after: Side } {
  const [old, now] = [before.children, after.children];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < most - start && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const side = (doc: DocumentNode): Side => {
    const blocks = docToBlocks(doc).slice(start, doc.childCount - tail);
    return { text: blocks.map(({ text }) => text).join('\n'), ids: blocks.map(({ id }) => id) };
  };
  return { before: side(before), after: side(after) };
}
