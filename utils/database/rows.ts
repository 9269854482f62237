import { type Table } from 'dexie';
import * as z from 'zod/mini';
import { blockSchema } from '../draft/block.ts';
import { passSchema } from '../draft/finding.ts';
import { revisionKindSchema } from '../draft/ledger.ts';
import { sessionStateSchema } from '../draft/session.ts';

/** `SessionState` as it is stored. `saves` counts its saves: a window that missed one may not write over it. */
export const stateRowSchema = z.extend(sessionStateSchema, { session: z.string(), saves: z.int() });
export type StateRow = z.infer<typeof stateRowSchema>;

/** How many of the draft's changes each kind of author had made. */
export const changesByAuthorSchema = z.object({ writer: z.int(), rule: z.int(), model: z.int() });
export type ChangesByAuthor = z.infer<typeof changesByAuthorSchema>;

export const revisionSchema = z.object({
  /** UUIDv7. */
  id: z.string(),
  draft: z.string(),
  session: z.string(),
  at: z.number(),
  kind: revisionKindSchema,
  /** Of a version kept after a pass: which one. */
  pass: z.optional(passSchema),
  /** Her own name for it. */
  label: z.optional(z.string()),
  title: z.string(),
  words: z.int(),
  changes: changesByAuthorSchema,
  blocks: z.array(blockSchema),
});
/** A kept version of a draft. */
export type Revision = z.infer<typeof revisionSchema>;
export type NewRevision = Omit<Revision, 'id' | 'draft' | 'session'>;

/** Whose dictionary her own words stand in; a client's stand under the id of its profile. */
export const PERSONAL = 'personal';

export const dictionaryWordSchema = z.object({
  owner: z.string(),
  /** Bare letters: no tashkeel, no tatweel. */
  word: z.string(),
  addedAt: z.number(),
});
/** A word that is never flagged. A row of its own, so that dictionaries of two devices merge by union. */
export type DictionaryWord = z.infer<typeof dictionaryWordSchema>;

/** A row in a list. One that does not parse is kept and listed, so that she sees it is there. */
export type Listed<T> = { state: 'readable'; value: T } | { state: 'unreadable'; id: string };

/** Rows of a table as a list shows them. */
export function listed<T>(rows: readonly unknown[], schema: z.ZodMiniType<T>): Listed<T>[] {
  return rows.map((row) => {
    const { success, data } = schema.safeParse(row);
    return success ? { state: 'readable', value: data } : { state: 'unreadable', id: keyOf(row) };
  });
}

/**
 * The ids of rows that `index` does not hold, because the value it sorts by is damaged or missing. A query through
 * the index passes over them.
 */
export async function unindexedIds(table: Table<unknown, string, unknown>, index: string): Promise<string[]> {
  const [all, indexed] = await Promise.all([table.count(), table.orderBy(index).count()]);
  if (all === indexed) return [];
  const known = new Set(await table.orderBy(index).primaryKeys());
  return (await table.toCollection().primaryKeys()).filter((id) => !known.has(id));
}

function keyOf(row: unknown): string {
  return isRecord(row) && typeof row.id === 'string' ? row.id : '';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
