import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewEntry } from '../draft/ledger.ts';
import { beginCapture, finishCapture, waitingCaptures } from './captures.ts';
import { createSession, fromCapture, type OpenedSession } from './create-session.ts';
import { readLedger } from './ledger.ts';
import { addRevision, listRevisions } from './revisions.ts';
import { deleteSession, listSessions, openSession, rescueBlocks, saveSession } from './sessions.ts';
import { type TanqihDatabase } from './tanqih-database.ts';
import { blocksOf, DEVICE, openForTest, pasted, readyCapture, valueOf } from './test-examples.ts';

let database: TanqihDatabase;
beforeEach(async () => {
  await Dexie.delete('tanqih');
  database = await openForTest();
});
afterEach(() => database.close());

const typed: NewEntry = {
  at: 3000,
  by: { kind: 'writer' },
  before: 'كلمة',
  after: 'لفظة',
  reason: { kind: 'typed' },
};

function edited(opened: OpenedSession, text: string, updatedAt = 3000): OpenedSession {
  return {
    ...opened,
    session: { ...opened.session, updatedAt },
    draft: { ...opened.draft, blocks: blocksOf(text) },
  };
}

describe('a new session', () => {
  test('of a capture stands whole after one transaction and takes the capture', async () => {
    const capture = readyCapture('capture-1');
    await beginCapture(database, capture);
    await finishCapture(database, capture);
    const origin = fromCapture(capture);
    if (!origin) throw new Error('text gives a session');
    const created = valueOf(await createSession(database, { ...pasted(), ...origin }));

    expect(valueOf(await openSession(database, created.session.id))).toEqual(created);
    expect(created.session.targets).toHaveLength(1);
    expect(await waitingCaptures(database)).toEqual([]);
    expect(JSON.stringify(await database.captures.get('capture-1'))).not.toContain('سطر');
    expect(await listRevisions(database, created.draft.id)).toMatchObject([
      { state: 'readable', value: { kind: 'capture', session: created.session.id, blocks: created.draft.blocks } },
    ]);
    expect(await readLedger(database, created.draft.id)).toMatchObject([
      { state: 'readable', value: { seq: 1, prev: null, device: DEVICE, reason: { kind: 'captured' } } },
    ]);
  });

  test('of a capture that another session took writes nothing', async () => {
    const capture = readyCapture('capture-1');
    await finishCapture(database, capture);
    valueOf(await createSession(database, { ...pasted('نص'), capture: 'capture-1' }));
    const second = await createSession(database, { ...pasted('نص'), capture: 'capture-1' });
    expect(second).toMatchObject({ ok: false, failure: 'taken' });
    expect(await listSessions(database, { limit: 9 })).toHaveLength(1);
    expect(await database.drafts.count()).toBe(1);
  });

  test('of static text has no field to write to; an empty field is no session', () => {
    expect(fromCapture(readyCapture('c', 'static'))?.targets).toEqual([]);
    const { content, ...rest } = readyCapture('c');
    if (content.kind !== 'text') throw new Error('the example is text');
    expect(fromCapture({ ...rest, content: { kind: 'target', surface: content.surface } })).toBeNull();
  });
});

describe('a save', () => {
  test('stores text, entries and versions, and the chain goes on', async () => {
    const opened = valueOf(await createSession(database, pasted('قديم')));
    const changes = { writer: 1, rule: 0, model: 0 };
    const revision = { kind: 'manual', at: 3000, title: 'ن', words: 1, changes, blocks: blocksOf('جديد') } as const;
    const next = edited(opened, 'جديد');
    const saved = await saveSession(database, {
      ...next,
      device: DEVICE,
      entries: [typed, typed],
      revisions: [{ ...revision, blocks: [...revision.blocks] }],
    });
    expect(saved).toEqual({ ok: true, value: { saves: 1 } });
    expect(valueOf(await openSession(database, opened.session.id))).toEqual({ ...next, saves: 1 });
    const ledger = await readLedger(database, opened.draft.id);
    expect(ledger.map((row) => row.state === 'readable' && row.value.seq)).toEqual([1, 2, 3]);
    expect(await listRevisions(database, opened.draft.id)).toMatchObject([
      { value: { kind: 'manual' } },
      { value: { kind: 'capture' } },
    ]);
  });

  test('of a window that missed one writes nothing; its text can still be kept', async () => {
    const opened = valueOf(await createSession(database, pasted('أصل')));
    valueOf(await saveSession(database, { ...edited(opened, 'الجديد'), device: DEVICE, entries: [] }));
    const stale = edited(opened, 'القديم');
    const late = await saveSession(database, { ...stale, device: DEVICE, entries: [typed] });
    expect(late).toMatchObject({ ok: false, failure: 'stale' });
    expect(valueOf(await openSession(database, opened.session.id)).draft.blocks).toEqual(blocksOf('الجديد'));
    expect(await readLedger(database, opened.draft.id)).toHaveLength(1);

    const owner = { session: opened.session.id, draft: opened.draft.id };
    const changes = { writer: 0, rule: 0, model: 0 };
    const kept = { kind: 'manual', at: 4000, title: 'ن', words: 1, changes, blocks: stale.draft.blocks } as const;
    expect(await addRevision(database, owner, kept)).toMatchObject({ ok: true });
  });

  test('that fails in the middle leaves what was there', async () => {
    const opened = valueOf(await createSession(database, pasted('أصل')));
    const unstorable = { ...typed, after: (() => '') as unknown as string };
    const result = await saveSession(database, { ...edited(opened, 'نصف'), device: DEVICE, entries: [unstorable] });
    expect(result).toMatchObject({ ok: false, failure: 'broken' });
    expect(valueOf(await openSession(database, opened.session.id))).toEqual(opened);
  });

  test('of a deleted session does not bring it back', async () => {
    const opened = valueOf(await createSession(database, pasted('أصل')));
    valueOf(await deleteSession(database, { id: opened.session.id, device: DEVICE, at: 1 }));
    const result = await saveSession(database, { ...edited(opened, 'عاد'), device: DEVICE, entries: [] });
    expect(result).toMatchObject({ ok: false, failure: 'gone' });
    expect(await database.drafts.count()).toBe(0);
  });

  test('says that the database is closed', async () => {
    const opened = valueOf(await createSession(database, pasted('أصل')));
    database.close();
    const result = await saveSession(database, { ...opened, device: DEVICE, entries: [] });
    expect(result).toMatchObject({ ok: false, failure: 'closed' });
  });
});

test('deleting leaves the chain and not one letter', async () => {
  const capture = readyCapture('capture-1');
  await finishCapture(database, capture);
  const opened = valueOf(await createSession(database, { ...pasted('سرّها'), capture: 'capture-1' }));
  valueOf(await saveSession(database, { ...opened, device: 'device-b', entries: [{ ...typed, after: 'سرّها' }] }));
  valueOf(await deleteSession(database, { id: opened.session.id, device: DEVICE, at: 5000 }));

  const everything = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(everything)).not.toMatch(/سرّها|كلمة|سطر/u);
  const counts = everything.map((rows, index) => [database.tables[index]?.name, rows.length]);
  expect(Object.fromEntries(counts)).toMatchObject({ captures: 0, sessions: 0, states: 0, drafts: 0, revisions: 0 });
  expect(await readLedger(database, opened.draft.id)).toMatchObject([
    { value: { device: DEVICE, seq: 1, reason: { kind: 'captured' } } },
    { value: { device: 'device-b', seq: 1, before: null, after: null } },
    { value: { device: DEVICE, seq: 2, reason: { kind: 'deleted' } } },
  ]);
  expect(await openSession(database, opened.session.id)).toMatchObject({ ok: false, failure: 'gone' });
});

describe('a damaged row', () => {
  test('is listed and kept, and its text can be had', async () => {
    const good = valueOf(await createSession(database, pasted('سليم')));
    const opened = valueOf(await createSession(database, pasted('نص يعود')));
    const noTime = valueOf(await createSession(database, pasted('نص آخر')));
    const sessions = database.table('sessions');
    await sessions.put({ id: opened.session.id, draft: opened.draft.id, updatedAt: 9999, words: 'كثير' });
    await sessions.put({ id: noTime.session.id });

    const list = await listSessions(database, { limit: 9 });
    expect(list.map((row) => (row.state === 'readable' ? row.value.id : `? ${row.id}`))).toEqual([
      `? ${opened.session.id}`,
      good.session.id,
      `? ${noTime.session.id}`,
    ]);
    expect(await openSession(database, opened.session.id)).toMatchObject({ ok: false, failure: 'unreadable' });
    expect(valueOf(await rescueBlocks(database, opened.session.id))).toEqual(blocksOf('نص يعود'));
    await database.table('drafts').put({ id: noTime.draft.id, blocks: 3 });
    expect(valueOf(await rescueBlocks(database, noTime.session.id))).toEqual(blocksOf('نص آخر'));
  });

  test('in the ledger does not end its chain', async () => {
    const opened = valueOf(await createSession(database, pasted('نص')));
    const first = (await readLedger(database, opened.draft.id))[0];
    if (first?.state !== 'readable') throw new Error('it was just written');
    const { id, device, draft, seq } = first.value;
    await database.table('ledger').put({ id, device, draft, seq });
    valueOf(await saveSession(database, { ...opened, device: DEVICE, entries: [typed] }));
    expect(await readLedger(database, draft)).toMatchObject([
      { state: 'unreadable', id },
      { state: 'readable', value: { seq: 2, prev: id } },
    ]);
  });
});

test('sessions are listed by their last save, page by page', async () => {
  for (const at of [10, 30, 20]) valueOf(await createSession(database, { ...pasted('نص'), at }));
  const times = async (options: { limit: number; before?: number }): Promise<unknown[]> =>
    (await listSessions(database, options)).map((row) => row.state === 'readable' && row.value.updatedAt);
  expect(await times({ limit: 2 })).toEqual([30, 20]);
  expect(await times({ limit: 2, before: 20 })).toEqual([10]);
});
