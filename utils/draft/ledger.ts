import * as z from 'zod/mini';
import { authorSchema } from './author.ts';

/** Why a ledger entry was written. */
export const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('captured') }),
  z.object({ kind: z.literal('typed') }),
  z.object({
    kind: z.enum(['accepted', 'rejected', 'ignored', 'reopened']),
    finding: z.string(),
    rule: z.string(),
  }),
  z.object({ kind: z.enum(['delivered', 'inserted', 'copied', 'reverted']), origin: z.string() }),
  z.object({ kind: z.literal('restored'), revision: z.string() }),
  z.object({ kind: z.literal('deleted') }),
]);
export type Reason = z.infer<typeof reasonSchema>;

export const ledgerEntrySchema = z.object({
  /** UUIDv7: sorts by time. */
  id: z.string(),
  device: z.string(),
  draft: z.string(),
  /** Counts from 1 in the chain of one device and draft. */
  seq: z.int(),
  /** The entry before it in that chain; null for the first. */
  prev: z.nullable(z.string()),
  at: z.number(),
  by: authorSchema,
  /** What stood there and what stands there now; null in a tombstone and where there is no text. */
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  reason: reasonSchema,
});
/** One line of the ledger: a change or a decision. Chains of devices merge by union. */
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** What the writer of an entry knows; the chain adds the rest. */
export type NewEntry = Pick<LedgerEntry, 'at' | 'by' | 'before' | 'after' | 'reason'>;

/** The chain entries are appended to, and where new ids come from (UUIDv7). */
export type Chain = { device: string; draft: string; newId: () => string };

/** The entries as they stand in their chain after `last`, which is null where the chain is empty. */
export function appendEntries(
  last: Pick<LedgerEntry, 'id' | 'seq'> | null,
  entries: readonly NewEntry[],
  { device, draft, newId }: Chain,
): LedgerEntry[] {
  const appended: LedgerEntry[] = [];
  for (const { at, by, before, after, reason } of entries) {
    const prev = appended.at(-1) ?? last;
    const seq = (prev?.seq ?? 0) + 1;
    appended.push({ id: newId(), device, draft, seq, prev: prev?.id ?? null, at, by, before, after, reason });
  }
  return appended;
}

export const revisionKindSchema = z.enum(['capture', 'pass', 'delivery', 'manual', 'restore']);
export type RevisionKind = z.infer<typeof revisionKindSchema>;
