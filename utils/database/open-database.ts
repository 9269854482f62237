import { failureOf, type StorageFailure } from './result.ts';
import { DATABASE_NAME, TanqihDatabase } from './tanqih-database.ts';
import { declareVersions } from './versions/schema-version.ts';
import { DATABASE_VERSION, VERSIONS } from './versions/versions.ts';

/** How long an upgrade elsewhere waits for this context to save, in milliseconds. */
const TIME_TO_SAVE = 5000;
/** Dexie's version 1 is the browser's version 10. */
const NATIVE_STEP = 10;
/** What this code reads. */
const TABLES = ['captures', 'sessions', 'states', 'drafts', 'revisions', 'ledger', 'profiles', 'words'] as const;

export type OpenOptions = {
  /** A newer version of the extension waits for the database: save now. It is closed when this has settled. */
  onVersionChange?: () => PromiseLike<void> | void;
  /** It is closed for that newer version now: say so. */
  onClosed?: () => void;
  /** Another context holds an older version open and has not let go yet. */
  onBlocked?: () => void;
};

export type Opened =
  | { state: 'open'; database: TanqihDatabase }
  /** The stored database is newer than this code: it can be read, as far as the shapes still fit, never written. */
  | { state: 'newer'; database: TanqihDatabase }
  | { state: 'failed'; failure: StorageFailure; cause: unknown };

/** Opens the database and brings it up to this code's version. Never rejects. */
export async function openDatabase(options: OpenOptions = {}): Promise<Opened> {
  try {
    if ((await storedVersion()) > DATABASE_VERSION) return await openNewer(options);
    const database = new TanqihDatabase();
    declareVersions(database, VERSIONS);
    listen(database, options);
    await database.open();
    // Dexie opens a newer database without a word; another context may have upgraded it just now.
    if (nativeToOwn(database.backendDB().version) <= DATABASE_VERSION) return { state: 'open', database };
    database.close();
    return await openNewer(options);
  } catch (cause) {
    return { state: 'failed', failure: failureOf(cause), cause };
  }
}

async function openNewer(options: OpenOptions): Promise<Opened> {
  const database = new TanqihDatabase();
  database.refuseWrites();
  listen(database, options);
  await database.open();
  const tables = new Set(database.tables.map(({ name }) => name));
  if (TABLES.every((name) => tables.has(name))) return { state: 'newer', database };
  database.close();
  return { state: 'failed', failure: 'read-only', cause: new Error('the newer database has other tables') };
}

function listen(database: TanqihDatabase, { onVersionChange, onClosed, onBlocked }: OpenOptions): void {
  database.on('versionchange', () => {
    void saveThenClose(database, onVersionChange).then(() => onClosed?.());
    // Keeps Dexie from closing at once.
    return false;
  });
  if (onBlocked) database.on('blocked', onBlocked);
}

async function saveThenClose(database: TanqihDatabase, save: OpenOptions['onVersionChange']): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, TIME_TO_SAVE));
  try {
    await Promise.race([save?.(), late]);
  } catch {
    // Its own failure was told where it arose; the upgrade must not wait for it.
  } finally {
    database.close();
  }
}

async function storedVersion(): Promise<number> {
  const databases = await indexedDB.databases();
  return nativeToOwn(databases.find(({ name }) => name === DATABASE_NAME)?.version ?? 0);
}

function nativeToOwn(version: number): number {
  return Math.floor(version / NATIVE_STEP);
}
