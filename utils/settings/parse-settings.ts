import * as z from 'zod/mini';
import { type Settings, SETTINGS_VERSION, settingsSchema } from './settings.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Brings an item of version N to N+1. It may rely on nothing: the item can be damaged. */
export type Migration = (stored: Stored) => Stored;

/** By the version they start from. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

export type ParsedSettings = {
  settings: Settings;
  /** `same`: stored as it stands. `changed`: to be written. `damaged`: to be written, and the old item kept aside. */
  state: 'same' | 'changed' | 'damaged';
};

/**
 * The settings in a stored item. A field that cannot be read gets its default and the others stay; never throws.
 * An item of a newer version counts as damaged: what is understood of it is used.
 */
export function parseSettings(
  stored: unknown,
  defaults: Settings,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): ParsedSettings {
  if (stored === null || stored === undefined) return { settings: defaults, state: 'changed' };
  const record = z.record(z.string(), z.unknown()).safeParse(stored).data;
  if (!record) return { settings: defaults, state: 'damaged' };
  const current = migrate(record, migrations);
  if (!current) return { settings: salvage(record, defaults), state: 'damaged' };
  const filled = { ...defaults, ...current };
  const parsed = settingsSchema.safeParse(filled).data;
  if (!parsed) return { settings: salvage(filled, defaults), state: 'damaged' };
  const isWhole = current === record && Object.keys(parsed).every((key) => key in record);
  return { settings: parsed, state: isWhole ? 'same' : 'changed' };
}

/** Null where the version is not known or a migration fails. */
function migrate(stored: Stored, migrations: Readonly<Record<number, Migration>>): Stored | null {
  let current = stored;
  try {
    while (current.version !== SETTINGS_VERSION) {
      const migration = typeof current.version === 'number' ? migrations[current.version] : undefined;
      if (!migration) return null;
      current = migration(current);
    }
  } catch {
    return null;
  }
  return current;
}

/** Field by field: one damaged field costs no other. */
function salvage(stored: Stored, defaults: Settings): Settings {
  let settings = defaults;
  for (const key of Object.keys(defaults)) {
    if (key === 'version' || !(key in stored)) continue;
    const candidate = settingsSchema.safeParse({ ...settings, [key]: stored[key] });
    if (candidate.success) settings = candidate.data;
  }
  return settings;
}
