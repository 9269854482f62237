import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { attempt, done, type Result } from './result.ts';
import { type Listed, listed, type NewRevision, type Revision, revisionSchema } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** Where a revision belongs. */
export type RevisionOwner = { session: string; draft: string };

/** Keeps a version. Nothing else is touched, so a window that lost its session can still keep its text this way. */
export function addRevision(
  database: TanqihDatabase,
  owner: RevisionOwner,
  revision: NewRevision,
): Promise<Result<Revision>> {
  return attempt(async () => done(await storeRevision(database, owner, revision)));
}

/** The same within a transaction; rejects where the database fails. */
export async function storeRevision(
  database: TanqihDatabase,
  { session, draft }: RevisionOwner,
  revision: NewRevision,
): Promise<Revision> {
  const row: Revision = { ...revision, id: v7(), session, draft };
  await database.revisions.add(row);
  return row;
}

/** The kept versions of a draft, newest first. */
export async function listRevisions(database: TanqihDatabase, draft: string): Promise<Listed<Revision>[]> {
  const rows = await database.revisions
    .where('[draft+at]')
    .between([draft, Dexie.minKey], [draft, Dexie.maxKey])
    .reverse()
    .toArray();
  return listed(rows, revisionSchema);
}
