import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { waitingCaptures } from '../../utils/database/captures.ts';
import { type Capture, type ReadyCapture } from '../../utils/draft/capture.ts';
import { useDatabase } from './database.tsx';

type FailedCapture = Extract<Capture, { state: 'failed' }>;

/** The captures meant for this window that no session took. */
export type WindowCaptures = {
  /** Being read now; nothing newer is there. */
  reading: Capture | null;
  /** Oldest first. */
  ready: readonly ReadyCapture[];
  failed: readonly FailedCapture[];
  /** Rows that could not be read. */
  damaged: readonly string[];
};

/** A capture that was begun longer ago, in milliseconds, is not waited for: its page is gone. */
export const LONGEST_READING = 20_000;

export function useWindowCaptures(window: number): WindowCaptures | null {
  const database = useDatabase();
  const read = useLiveQuery(async () => {
    const rows = await waitingCaptures(database);
    const windows = await browser.windows.getAll();
    return { rows, windows: windows.map(({ id }) => id), now: Date.now() };
  }, [database]);
  return useMemo(() => {
    if (read === undefined) return null;
    const { rows, windows, now } = read;
    const readable = rows.flatMap((row) => (row.state === 'readable' ? [row.value] : []));
    // Those of a window that was closed, or of the browser before it was closed, are offered in any.
    const own = readable.filter((capture) => capture.window === window || !windows.includes(capture.window));
    const last = own.at(-1);
    return {
      reading: last?.state === 'reading' && now - last.at < LONGEST_READING ? last : null,
      ready: own.filter((capture) => capture.state === 'ready'),
      failed: own.filter((capture) => capture.state === 'failed'),
      damaged: rows.flatMap((row) => (row.state === 'unreadable' ? [row.id] : [])),
    };
  }, [read, window]);
}

/** How long before and after the panel opened a capture may have begun to be the reason it was opened. */
const BEFORE_OPENING = 15_000;
const AFTER_OPENING = 1500;

/** Whether the panel was opened by the gesture that made this capture. */
export function openedPanel({ at }: Pick<Capture, 'at'>, panelOpenedAt: number): boolean {
  return at > panelOpenedAt - BEFORE_OPENING && at < panelOpenedAt + AFTER_OPENING;
}
