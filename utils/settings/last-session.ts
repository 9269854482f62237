import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';
import { loadSettings, updateSettings } from './settings-store.ts';

const schema = z.nullable(z.string());

/** The session that a window's panel shows; null when it shows none. Windows' ids last as long as the browser runs. */
export async function rememberSession(window: number, session: string | null): Promise<void> {
  await storage.setItem(keyOf(window), session ?? '');
  await updateSettings({ lastSession: session });
}

/**
 * The session to open in a window's panel: what it showed before, or, in a window that showed nothing yet, the last
 * one of all, so that work goes on after the browser was killed.
 */
export async function recallSession(window: number): Promise<string | null> {
  const own = schema.safeParse(await storage.getItem<unknown>(keyOf(window))).data ?? null;
  return own === null ? (await loadSettings()).lastSession : own || null;
}

function keyOf(window: number): `session:panel-${number}` {
  return `session:panel-${window}`;
}
