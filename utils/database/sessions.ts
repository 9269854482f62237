import { type Block } from '../draft/block.ts';
import { draftSchema } from '../draft/draft.ts';
import { type NewEntry } from '../draft/ledger.ts';
import { type Session, sessionSchema } from '../draft/session.ts';
import { takeCapture } from './captures.ts';
import { type OpenedSession } from './create-session.ts';
import { appendToLedger, eraseLedgerText } from './ledger.ts';
import { attempt, done, failed, type Result, type StorageFailure } from './result.ts';
import { listRevisions, storeRevision } from './revisions.ts';
import { isRecord, type Listed, listed, type NewRevision, stateRowSchema, unindexedIds } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** What a save writes. Saves of one session wait for each other: each needs the `saves` that the last one gave. */
export type Save = OpenedSession & {
  device: string;
  /** What happened since the last save. */
  entries: readonly NewEntry[];
  /** A version to keep with it: of a pass, a delivery, a restore. */
  revisions?: readonly NewRevision[];
  /** A waiting capture that the session takes: a field to write to. */
  capture?: string;
};

/** `gone`: deleted meanwhile. `stale`: another window has saved since; nothing was written. */
export type SaveFailure = StorageFailure | 'gone' | 'stale' | 'taken';

/** Writes everything in one transaction. It is on the disk when this gives ok; a failure leaves what was there. */
export function saveSession(database: TanqihDatabase, save: Save): Promise<Result<{ saves: number }, SaveFailure>> {
  const { session, draft, state, device, entries, revisions = [], capture } = save;
  const owner = { session: session.id, draft: draft.id };
  return attempt<{ saves: number }, 'gone' | 'stale' | 'taken'>(() =>
    database.transaction('rw', database.tables, async () => {
      const stored = await database.states.get(session.id);
      if (stored === undefined) return failed('gone');
      // A damaged row has no say: what the owner holds is whole.
      const before = stateRowSchema.safeParse(stored).data;
      if (before && before.saves !== save.saves) return failed('stale');
      if (capture !== undefined && !(await takeCapture(database, capture, session.id))) return failed('taken');
      const saves = save.saves + 1;
      await database.sessions.put(session);
      await database.drafts.put(draft);
      await database.states.put({ ...state, session: session.id, saves });
      for (const revision of revisions) await storeRevision(database, owner, revision);
      await appendToLedger(database, { device, draft: draft.id }, entries);
      return done({ saves });
    }),
  );
}

/** Everything of a session, from one moment. `unreadable`: some row is damaged; `rescueBlocks` gives what can be had. */
export function openSession(
  database: TanqihDatabase,
  id: string,
): Promise<Result<OpenedSession, StorageFailure | 'gone' | 'unreadable'>> {
  return attempt<OpenedSession, 'gone' | 'unreadable'>(() =>
    database.transaction('r', [database.sessions, database.drafts, database.states], async () => {
      const row = await database.sessions.get(id);
      if (row === undefined) return failed('gone');
      const session = sessionSchema.safeParse(row).data;
      const draft = draftSchema.safeParse(await database.drafts.get(session?.draft ?? '')).data;
      const stored = stateRowSchema.safeParse(await database.states.get(id)).data;
      if (!session || !draft || !stored) return failed('unreadable');
      const { saves, session: _, ...state } = stored;
      return done({ session, draft, state, saves });
    }),
  );
}

/** The text of a session that does not open: the draft itself, else the newest kept version; null if none is whole. */
export function rescueBlocks(database: TanqihDatabase, id: string): Promise<Result<Block[] | null>> {
  return attempt(async () => {
    const draftId = await draftOf(database, id);
    if (draftId === null) return done(null);
    const draft = draftSchema.safeParse(await database.drafts.get(draftId)).data;
    if (draft) return done(draft.blocks);
    const revisions = await listRevisions(database, draftId);
    const newest = revisions.find((revision) => revision.state === 'readable');
    return done(newest?.value.blocks ?? null);
  });
}

/** Deletes every text of a session; its ledger stays without text, as the tombstone that other devices learn it from. */
export function deleteSession(
  database: TanqihDatabase,
  { id, device, at }: { id: string; device: string; at: number },
): Promise<Result<void>> {
  return attempt(() =>
    database.transaction('rw', database.tables, async () => {
      const draft = await draftOf(database, id);
      await database.sessions.delete(id);
      await database.states.delete(id);
      await database.captures.where('session').equals(id).delete();
      await database.revisions.where('session').equals(id).delete();
      if (draft === null) return done(undefined);
      await database.drafts.delete(draft);
      await eraseLedgerText(database, draft);
      await appendToLedger(database, { device, draft }, [
        { at, by: { kind: 'writer' }, before: null, after: null, reason: { kind: 'deleted' } },
      ]);
      return done(undefined);
    }),
  );
}

/** Sessions, the last worked on first, then those whose rows are damaged. `before`: older than this time only. */
export async function listSessions(
  database: TanqihDatabase,
  { limit, before = Infinity }: { limit: number; before?: number },
): Promise<Listed<Session>[]> {
  const rows = await database.sessions.where('updatedAt').below(before).reverse().limit(limit).toArray();
  const outside = before === Infinity ? await unindexedIds(database.sessions, 'updatedAt') : [];
  return [...listed(rows, sessionSchema), ...outside.map((id) => ({ state: 'unreadable' as const, id }))];
}

/** Also where the session's row is damaged: its first revision knows the draft too. */
async function draftOf(database: TanqihDatabase, session: string): Promise<string | null> {
  const rows = [await database.sessions.get(session), await database.revisions.where({ session }).first()];
  for (const row of rows) if (isRecord(row) && typeof row.draft === 'string') return row.draft;
  return null;
}
