import { type Capture, type CaptureFailure, captureSchema, type ReadyCapture } from '../draft/capture.ts';
import { attempt, done, type Result } from './result.ts';
import { type Listed, listed, unindexedIds } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** What a capture is known by from its first moment. */
export type CaptureStart = Pick<Capture, 'id' | 'window' | 'at'>;

/** Before the page is read: the panel finds a row to wait for. */
export function beginCapture(database: TanqihDatabase, { id, window, at }: CaptureStart): Promise<Result<void>> {
  return settle(database, { id, window, at, state: 'reading' });
}

/** The page was read. */
export function finishCapture(database: TanqihDatabase, capture: ReadyCapture): Promise<Result<void>> {
  return settle(database, capture);
}

/** The page brought nothing. */
export function failCapture(
  database: TanqihDatabase,
  { id, window, at }: CaptureStart,
  failure: CaptureFailure,
): Promise<Result<void>> {
  return settle(database, { id, window, at, state: 'failed', failure });
}

/** Writes a capture unless its text has arrived already: what is stored once is never written over. */
function settle(database: TanqihDatabase, capture: Capture): Promise<Result<void>> {
  return attempt(() =>
    database.transaction('rw', database.captures, async () => {
      const stored = await database.captures.get(capture.id);
      const isOpen = stored === undefined || captureSchema.safeParse(stored).data?.state === 'reading';
      if (isOpen) await database.captures.put(capture);
      return done(undefined);
    }),
  );
}

/** Captures that no session took, oldest first; to be used in a live query. Windows' ids do not outlive the browser. */
export async function waitingCaptures(database: TanqihDatabase): Promise<Listed<Capture>[]> {
  const rows = await database.captures.where('state').notEqual('taken').toArray();
  const outside = await unindexedIds(database.captures, 'state');
  return [
    ...listed(rows, captureSchema).toSorted((a, b) => timeOf(a) - timeOf(b)),
    ...outside.map((id) => ({ state: 'unreadable' as const, id })),
  ];
}

/** She does not want it; also for failures that she has read. */
export function dismissCapture(database: TanqihDatabase, id: string): Promise<Result<void>> {
  return attempt(async () => {
    await database.captures.delete(id);
    return done(undefined);
  });
}

/** Captures begun before `before` that never ended, because the browser stopped in between, become failed ones. */
export function failInterruptedCaptures(database: TanqihDatabase, before: number): Promise<Result<void>> {
  return attempt(() =>
    database.transaction('rw', database.captures, async () => {
      const reading = listed(await database.captures.where('state').equals('reading').toArray(), captureSchema);
      for (const row of reading) {
        if (row.state === 'unreadable' || row.value.at >= before) continue;
        const { id, window, at } = row.value;
        await database.captures.put({ id, window, at, state: 'failed', failure: 'page-error' });
      }
      return done(undefined);
    }),
  );
}

/**
 * Within a transaction: the capture belongs to the session, and its text leaves the queue.
 * Gives false if another session has taken it.
 */
export async function takeCapture(database: TanqihDatabase, id: string, session: string): Promise<boolean> {
  const stored = await database.captures.get(id);
  const capture = captureSchema.safeParse(stored).data;
  if (capture?.state === 'taken') return capture.session === session;
  // One that she dismissed meanwhile is taken all the same; a damaged one stays where it is.
  if (capture) await database.captures.put({ id, window: capture.window, at: capture.at, state: 'taken', session });
  return true;
}

function timeOf(row: Listed<Capture>): number {
  return row.state === 'readable' ? row.value.at : 0;
}
