import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from './parse-settings.ts';
import { defaultSettings, pageSettings, type Settings, settingsSchema } from './settings.ts';

const defaults = defaultSettings('new-device');
const stored: Settings = {
  ...defaults,
  device: 'old-device',
  locale: 'en',
  ignoredRules: ['tone/person'],
  firstRunDone: true,
  lastSession: 's1',
};

test('the interface is Arabic until she chooses otherwise', () => {
  expect(defaults.locale).toBe('ar');
});

describe('a stored item', () => {
  test('that is whole comes back as it is', () => {
    expect(parseSettings(stored, defaults)).toEqual({ settings: stored, state: 'same' });
  });

  test('that is not there gives the defaults', () => {
    expect(parseSettings(null, defaults)).toEqual({ settings: defaults, state: 'changed' });
  });

  test('that lacks a new field gets its default', () => {
    const { enabledRules: _, ...older } = stored;
    expect(parseSettings(older, defaults)).toEqual({ settings: stored, state: 'changed' });
  });

  test('with one damaged field keeps the others', () => {
    const damaged = { ...stored, theme: 'neon', ignoredRules: 'all' };
    const settings = { ...stored, theme: 'system', ignoredRules: [] };
    expect(parseSettings(damaged, defaults)).toEqual({ settings, state: 'damaged' });
  });

  test('of a newer version is used as far as it is understood, and kept', () => {
    expect(parseSettings({ ...stored, version: 99 }, defaults)).toEqual({ settings: stored, state: 'damaged' });
  });

  test('of an older version is brought up step by step; a migration that fails loses nothing', () => {
    const old = { ...stored, version: -1, dark: true };
    const migrations = {
      [-1]: ({ dark, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        version: 0,
        theme: dark ? 'dark' : 'light',
      }),
      0: (item: Readonly<Record<string, unknown>>) => ({ ...item, version: 1 }),
    };
    const settings = { ...stored, theme: 'dark' };
    expect(parseSettings(old, defaults, migrations)).toEqual({ settings, state: 'changed' });
    const failing = {
      [-1]: () => {
        throw new Error('no');
      },
    };
    expect(parseSettings(old, defaults, failing)).toEqual({ settings: stored, state: 'damaged' });
  });

  test('of any kind gives settings and never throws', () => {
    const almost = fc.record(
      Object.fromEntries(
        Object.keys(stored).map((key) => [key, fc.oneof(fc.constant(stored[key as keyof Settings]), fc.anything())]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost), (item) => {
        const { settings } = parseSettings(item, defaults);
        expect(settingsSchema.safeParse(settings).success).toBe(true);
        expect(parseSettings(settings, defaults)).toEqual({ settings, state: 'same' });
      }),
    );
  });
});

test('content scripts are told what they need and nothing else', () => {
  expect(Object.keys(pageSettings(stored)).toSorted()).toEqual([
    'digits',
    'enabledRules',
    'ignoredRules',
    'locale',
    'theme',
  ]);
});
