import { type LedgerEntry } from '../draft/ledger.ts';

/** What is wrong with a chain, at the entry that shows it. */
export type ChainProblem = {
  /**
   * `gap`: entries are missing before it. `fork`: another entry has its place. `link`: it does not point to the entry
   * before it. `text`: its draft was deleted, yet it holds text.
   */
  kind: 'gap' | 'fork' | 'link' | 'text';
  entry: string;
};

/** Every problem of the chains among the entries, in their order; empty where all are whole. */
export function verifyChain(entries: readonly LedgerEntry[]): ChainProblem[] {
  const problems: ChainProblem[] = [];
  const deleted = deletedDrafts(entries);
  let last: LedgerEntry | undefined;
  for (const entry of entries.toSorted(inOrder)) {
    const { id, seq, prev } = entry;
    const before = last && isSameChain(last, entry) ? last : undefined;
    if (before?.seq === seq) problems.push({ kind: 'fork', entry: id });
    else if (seq !== (before?.seq ?? 0) + 1) problems.push({ kind: 'gap', entry: id });
    else if (prev !== (before?.id ?? null)) problems.push({ kind: 'link', entry: id });
    if (deleted.has(entry.draft) && hasText(entry)) problems.push({ kind: 'text', entry: id });
    last = entry;
  }
  return problems;
}

/**
 * The union of two sets of entries, by draft, device and place in the chain. It does not matter which is which, in
 * what order many are merged, or how often. An entry that lost its text on one side loses it, and so do all entries
 * of a draft that one side deleted.
 */
export function mergeChains(a: readonly LedgerEntry[], b: readonly LedgerEntry[]): LedgerEntry[] {
  const merged = new Map<string, LedgerEntry>();
  for (const entry of [...a, ...b]) {
    const twin = merged.get(entry.id);
    merged.set(entry.id, twin ? mergeTwins(twin, entry) : entry);
  }
  const deleted = deletedDrafts([...merged.values()]);
  return [...merged.values()]
    .map((entry) => (deleted.has(entry.draft) ? { ...entry, before: null, after: null } : entry))
    .toSorted(inOrder);
}

/** Two copies of one entry differ by lost text only; if one was damaged, the choice is at least the same everywhere. */
function mergeTwins(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  const [frame] = [a, b].toSorted((x, y) => compare(frameOf(x), frameOf(y)));
  return { ...(frame ?? a), before: lesser(a.before, b.before), after: lesser(a.after, b.after) };
}

function frameOf({ device, draft, seq, prev, at, by, reason }: LedgerEntry): string {
  const parts = [...Object.entries(by).toSorted(byKey), ...Object.entries(reason).toSorted(byKey)];
  return JSON.stringify([device, draft, seq, prev, at, parts]);
}

function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return compare(a, b) <= 0 ? a : b;
}

function deletedDrafts(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(entries.filter(({ reason }) => reason.kind === 'deleted').map(({ draft }) => draft));
}

function hasText({ before, after }: LedgerEntry): boolean {
  return before !== null || after !== null;
}

function isSameChain(a: LedgerEntry, b: LedgerEntry): boolean {
  return a.draft === b.draft && a.device === b.device;
}

function inOrder(a: LedgerEntry, b: LedgerEntry): number {
  return compare(a.draft, b.draft) || compare(a.device, b.device) || a.seq - b.seq || compare(a.id, b.id);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return compare(a, b);
}

/** By UTF-16 code units: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
