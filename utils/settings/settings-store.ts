import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type ParsedSettings, parseSettings } from './parse-settings.ts';
import { defaultSettings, type Settings, type SettingsChange } from './settings.ts';

/** In `browser.storage.local`. */
const ITEM = 'local:settings';
/** The last item that could not be read whole, for a person to look at. */
const ASIDE = 'local:settings-aside';

/**
 * The settings; on first use they are made and stored, with this browser's device id. What cannot be read is replaced
 * and kept aside. Never rejects: where storage fails, the defaults hold for this once.
 */
export async function loadSettings(): Promise<Settings> {
  try {
    return await alone(async () => {
      const { stored, parsed } = await read();
      await write(stored, parsed);
      return parsed.settings;
    });
  } catch {
    return freshSettings();
  }
}

/**
 * Changes what is named and nothing else, whatever other contexts change at the same time. A change that depends on what
 * is stored is given as a function of it. Rejects if not stored.
 */
export function updateSettings(change: SettingsChange | ((stored: Settings) => SettingsChange)): Promise<Settings> {
  return alone(async () => {
    const { stored, parsed } = await read();
    const changed = typeof change === 'function' ? change(parsed.settings) : change;
    const settings: Settings = { ...parsed.settings, ...changed };
    await write(stored, { settings, state: parsed.state === 'same' ? 'changed' : parsed.state });
    return settings;
  });
}

/** Tells of every change made in any context, until `signal`. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = storage.watch<unknown>(ITEM, (stored) => {
    const { settings, state } = parseSettings(stored, freshSettings());
    // Removed or damaged: the next who loads puts it right, and that is told then.
    if (stored !== null && state !== 'damaged') callback(settings);
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Keeps content scripts from reading the extension's storage. The background calls it; Firefox may not know it. */
export async function keepSettingsPrivate(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function read(): Promise<{ stored: unknown; parsed: ParsedSettings }> {
  const stored = await storage.getItem<unknown>(ITEM);
  return { stored, parsed: parseSettings(stored, freshSettings()) };
}

async function write(stored: unknown, { settings, state }: ParsedSettings): Promise<void> {
  if (state === 'damaged') await storage.setItem(ASIDE, { at: Date.now(), stored });
  if (state !== 'same') await storage.setItem(ITEM, settings);
}

function freshSettings(): Settings {
  return defaultSettings(v7());
}

/** One context at a time: between reading and writing no other may write. */
function alone<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('settings', task);
}
