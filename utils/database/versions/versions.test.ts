import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSession } from '../create-session.ts';
import { readLedger } from '../ledger.ts';
import { listWords } from '../dictionary.ts';
import { listProfiles } from '../profiles.ts';
import { listRevisions } from '../revisions.ts';
import { PERSONAL } from '../rows.ts';
import { openSession } from '../sessions.ts';
import { openForTest, pasted, valueOf } from '../test-examples.ts';
import { declareVersions, type SchemaVersion } from './schema-version.ts';
import { STORED } from './stored-shapes.ts';
import { DATABASE_VERSION, VERSIONS } from './versions.ts';

beforeEach(() => Dexie.delete('tanqih'));

test('versions count up from 1 and each has rows in its shape to test the upgrade with', () => {
  expect(VERSIONS.map(({ number }) => number)).toEqual(VERSIONS.map((_, index) => index + 1));
  expect(Object.keys(STORED).map(Number)).toEqual(VERSIONS.map(({ number }) => number));
});

describe.each(VERSIONS.map(({ number }) => number))('a database of version %i', (number) => {
  test('comes up to the current version with every text in it', async () => {
    const old = new Dexie('tanqih');
    declareVersions(old, VERSIONS.slice(0, number));
    await old.open();
    for (const [table, rows] of Object.entries(STORED[number] ?? {})) await old.table(table).bulkAdd([...rows]);
    old.close();

    const database = await openForTest();
    expect(database.verno).toBe(DATABASE_VERSION);
    const opened = valueOf(await openSession(database, 'session-1'));
    expect(opened.draft.blocks.map(({ text }) => text)).toEqual(['نص معدّل.']);
    expect(opened.state.baseline.map(({ text }) => text)).toEqual(['نص أول.']);
    expect(opened.state.decisions).toEqual({ f1: 'accepted' });
    expect(await listRevisions(database, 'draft-1')).toMatchObject([{ state: 'readable' }]);
    expect(await readLedger(database, 'draft-1')).toMatchObject([{ state: 'readable' }, { state: 'readable' }]);
    const words = await Promise.all([PERSONAL, 'profile-1'].map((owner) => listWords(database, owner)));
    const profiles = await listProfiles(database);
    if (number === 1) {
      expect([profiles, ...words]).toEqual([[], [], []]);
    } else {
      expect(profiles).toMatchObject([{ state: 'readable', value: { id: 'profile-1', targetWords: 1000 } }]);
      expect(words).toEqual([['تنقيح'], ['خمسات']]);
    }
    database.close();
  });
});

test('a later version adds indexes and rewrites rows', async () => {
  const database = await openForTest();
  valueOf(await createSession(database, pasted('نص')));
  database.close();
  const next: SchemaVersion = {
    number: DATABASE_VERSION + 1,
    stores: { sessions: 'id, draft, updatedAt, pinned' },
    upgrade: (transaction) => transaction.table('sessions').toCollection().modify({ pinned: 1 }),
  };
  const later = new Dexie('tanqih');
  declareVersions(later, [...VERSIONS, next]);
  await later.open();
  expect(await later.table('sessions').where('pinned').equals(1).count()).toBe(1);
  expect(await later.table('drafts').count()).toBe(1);
  later.close();
});
