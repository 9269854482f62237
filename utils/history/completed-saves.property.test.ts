import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed, times } from '../../tests/support/long-run.ts';
import { createSession, type OpenedSession } from '../database/create-session.ts';
import { readLedger } from '../database/ledger.ts';
import { deleteSession, listSessions, openSession, saveSession } from '../database/sessions.ts';
import { type TanqihDatabase } from '../database/tanqih-database.ts';
import { blocksOf, openForTest, pasted, valueOf } from '../database/test-examples.ts';
import { type NewEntry } from '../draft/ledger.ts';
import { verifyChain } from './ledger-chain.ts';

/** What she or her machine does, to the session that `which` picks among those made so far. */
const step = fc.record({
  do: fc.constantFrom('create', 'save', 'save', 'save', 'saveStale', 'saveBroken', 'delete', 'reopen'),
  which: fc.nat(),
  device: fc.constantFrom('device-a', 'device-b'),
  text: fc.stringMatching(/^[^\r\n]{0,8}$/u),
  entries: fc.nat({ max: 3 }),
});
type Step = { [Key in 'do' | 'device' | 'text']: string } & { entries: number };

/** What must be found: the last save that completed, and how long each device's chain is. */
type Expected = { opened: OpenedSession; deleted: boolean; entries: number };

test('no sequence of saves, deletions and restarts loses a completed save or breaks a chain', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      await Dexie.delete('tanqih');
      let database = await openForTest();
      const sessions: Expected[] = [];
      for (const each of steps) {
        if (each.do === 'reopen') {
          database.close();
          database = await openForTest();
        } else if (each.do === 'create') {
          const opened = valueOf(await createSession(database, pasted(each.text)));
          sessions.push({ opened, deleted: false, entries: 1 });
        } else {
          const expected = sessions[each.which % sessions.length];
          if (expected) await work(database, expected, each);
        }
        for (const expected of sessions) await check(database, expected);
        const alive = sessions.filter(({ deleted }) => !deleted);
        expect(await listSessions(database, { limit: 99 })).toHaveLength(alive.length);
      }
      database.close();
    }),
    { numRuns: times(40, 1500), seed },
  );
}, 60_000);

async function work(database: TanqihDatabase, expected: Expected, { do: action, device, text, entries }: Step) {
  const { opened, deleted } = expected;
  const { id } = opened.session;
  if (action === 'delete') {
    if (deleted) return;
    valueOf(await deleteSession(database, { id, device, at: 1 }));
    Object.assign(expected, { deleted: true, entries: expected.entries + 1 });
    return;
  }
  const saves = action === 'saveStale' ? opened.saves - 1 : opened.saves;
  const typed: NewEntry = { at: 1, by: { kind: 'writer' }, before: null, after: text, reason: { kind: 'typed' } };
  const written = Array.from({ length: entries }, () => typed);
  // A function cannot be stored: the transaction fails after the text was written in it.
  if (action === 'saveBroken') written.push(Object.assign({ ...typed }, { after: () => text }));
  const next = { ...opened, draft: { ...opened.draft, blocks: blocksOf(text) }, saves };
  const result = await saveSession(database, { ...next, device, entries: written });
  if (deleted) expect(result).toMatchObject({ failure: 'gone' });
  else if (action === 'saveStale') expect(result).toMatchObject({ failure: 'stale' });
  else if (action === 'saveBroken') expect(result).toMatchObject({ failure: 'broken' });
  else {
    const { saves: now } = valueOf(result);
    Object.assign(expected, { opened: { ...next, saves: now }, entries: expected.entries + entries });
  }
}

async function check(database: TanqihDatabase, { opened, deleted, entries }: Expected): Promise<void> {
  const found = await openSession(database, opened.session.id);
  if (deleted) expect(found).toMatchObject({ ok: false, failure: 'gone' });
  else expect(valueOf(found)).toEqual(opened);
  const ledger = (await readLedger(database, opened.draft.id)).map((row) => {
    if (row.state === 'unreadable') throw new Error('every entry is readable');
    return row.value;
  });
  expect(ledger).toHaveLength(entries);
  expect(verifyChain(ledger)).toEqual([]);
}
