import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { createSession } from './create-session.ts';
import { openDatabase } from './open-database.ts';
import { failureOf } from './result.ts';
import { listSessions, saveSession } from './sessions.ts';
import { DEVICE, openForTest, pasted, valueOf } from './test-examples.ts';
import { declareVersions } from './versions/schema-version.ts';
import { DATABASE_VERSION, VERSIONS } from './versions/versions.ts';

beforeEach(() => Dexie.delete('tanqih'));

/** A later version of the extension: adds a table. */
function later(changed: Record<string, null> = {}): Dexie {
  const dexie = new Dexie('tanqih');
  declareVersions(dexie, [...VERSIONS, { number: DATABASE_VERSION + 1, stores: { providers: 'id', ...changed } }]);
  return dexie;
}

test('an upgrade elsewhere waits for the save, then finds it and the database free', async () => {
  const first = await openForTest();
  const opened = valueOf(await createSession(first, pasted('نص')));
  first.close();

  let closed = false;
  const result = await openDatabase({
    onVersionChange: async () => {
      if (result.state !== 'open') throw new Error('it was open');
      const save = { ...opened, draft: { ...opened.draft, title: 'حُفظ' }, device: DEVICE, entries: [] };
      valueOf(await saveSession(result.database, save));
    },
    onClosed: () => (closed = true),
  });
  if (result.state !== 'open') throw new Error('it opens');
  const newer = later();
  await newer.open();
  expect(closed).toBe(true);
  expect(await newer.table('drafts').toArray()).toMatchObject([{ title: 'حُفظ' }]);
  expect(await createSession(result.database, pasted('نص'))).toMatchObject({ ok: false, failure: 'closed' });
  newer.close();
});

test('a newer database is read and never written', async () => {
  const first = await openForTest();
  valueOf(await createSession(first, pasted('نص')));
  first.close();
  const newer = later();
  await newer.open();
  newer.close();

  const result = await openDatabase();
  if (result.state !== 'newer') throw new Error(`it is newer, not ${result.state}`);
  expect(await listSessions(result.database, { limit: 9 })).toMatchObject([{ state: 'readable' }]);
  expect(await createSession(result.database, pasted('نص'))).toMatchObject({ ok: false, failure: 'read-only' });
  expect(await listSessions(result.database, { limit: 9 })).toHaveLength(1);
  expect(result.database.backendDB().version).toBe((DATABASE_VERSION + 1) * 10);
  result.database.close();
});

test('a newer database that has another build is left alone', async () => {
  (await openForTest()).close();
  const newer = later({ sessions: null });
  await newer.open();
  newer.close();
  expect(await openDatabase()).toMatchObject({ state: 'failed', failure: 'read-only' });
});

test('a full disk is told from other failures, also inside an aborted transaction', () => {
  const full = new DOMException('full', 'QuotaExceededError');
  expect(failureOf(full)).toBe('disk-full');
  expect(failureOf(new Dexie.AbortError('aborted', full))).toBe('disk-full');
  expect(failureOf(new TypeError('other'))).toBe('broken');
  expect(failureOf(undefined)).toBe('broken');
});
