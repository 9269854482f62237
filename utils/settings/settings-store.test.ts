import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recallSession, rememberSession } from './last-session.ts';
import { type Settings } from './settings.ts';
import { loadSettings, updateSettings, watchSettings } from './settings-store.ts';

// The storage of an extension, before anything looks for it.
const { browser } = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
  return { browser: fakeBrowser };
});

const { local } = browser.storage;
beforeEach(() => browser.reset());

describe('loading', () => {
  test('makes one device id, however many ask at once', async () => {
    const all = await Promise.all([loadSettings(), loadSettings(), loadSettings()]);
    expect(new Set(all.map(({ device }) => device)).size).toBe(1);
    expect((await loadSettings()).device).toBe(all[0]?.device);
  });

  test('keeps a damaged item aside and goes on', async () => {
    const good = await loadSettings();
    const damaged = { ...good, locale: 'xx' };
    await local.set({ settings: damaged });
    expect(await loadSettings()).toEqual(good);
    expect(await local.get(['settings', 'settings-aside'])).toMatchObject({
      settings: good,
      'settings-aside': { stored: damaged },
    });
  });

  test('gives defaults where storage fails', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('no disk'));
    expect(await loadSettings()).toMatchObject({ locale: 'ar', theme: 'system' });
  });
});

test('changes made at once do not undo each other', async () => {
  const { device } = await loadSettings();
  await Promise.all([
    updateSettings({ theme: 'dark' }),
    updateSettings({ ignoredRules: ['tone/person'] }),
    updateSettings({ firstRunDone: true }),
  ]);
  expect(await loadSettings()).toMatchObject({
    device,
    theme: 'dark',
    ignoredRules: ['tone/person'],
    firstRunDone: true,
  });
});

test('changes that depend on what is stored add up', async () => {
  await loadSettings();
  const ignore = (rule: string) => updateSettings(({ ignoredRules }) => ({ ignoredRules: [...ignoredRules, rule] }));
  await Promise.all(['a', 'b', 'c'].map(ignore));
  expect((await loadSettings()).ignoredRules.toSorted()).toEqual(['a', 'b', 'c']);
});

test('watching tells of changes until it is ended', async () => {
  await loadSettings();
  const seen: Settings['theme'][] = [];
  const end = new AbortController();
  watchSettings(({ theme }) => seen.push(theme), end.signal);
  await updateSettings({ theme: 'dark' });
  await local.set({ settings: 'rubbish' });
  await loadSettings();
  end.abort();
  await updateSettings({ theme: 'light' });
  expect(seen).toEqual(['dark', 'system']);
});

describe('the session to open', () => {
  test('is the window’s own, and the last of all in a new window', async () => {
    expect(await recallSession(1)).toBeNull();
    await rememberSession(1, 's1');
    await rememberSession(2, 's2');
    expect(await recallSession(1)).toBe('s1');
    expect(await recallSession(9)).toBe('s2');
  });

  test('is the last of all after the browser was killed', async () => {
    await rememberSession(1, 's1');
    await browser.storage.session.clear();
    expect(await recallSession(1)).toBe('s1');
  });

  test('is none where she closed it', async () => {
    await rememberSession(1, 's1');
    await rememberSession(1, null);
    expect(await recallSession(1)).toBeNull();
  });
});
