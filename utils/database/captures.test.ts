import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  beginCapture,
  dismissCapture,
  failCapture,
  failInterruptedCaptures,
  finishCapture,
  waitingCaptures,
} from './captures.ts';
import { type TanqihDatabase } from './tanqih-database.ts';
import { openForTest, readyCapture, valueOf } from './test-examples.ts';

let database: TanqihDatabase;
beforeEach(async () => {
  await Dexie.delete('tanqih');
  database = await openForTest();
});
afterEach(() => database.close());

test('a capture is read, then ready', async () => {
  const start = { id: 'c1', window: 3, at: 1000 };
  valueOf(await beginCapture(database, start));
  expect(await waitingCaptures(database)).toEqual([{ state: 'readable', value: { ...start, state: 'reading' } }]);
  valueOf(await finishCapture(database, readyCapture('c1')));
  expect(await waitingCaptures(database)).toEqual([{ state: 'readable', value: readyCapture('c1') }]);
});

test('what has arrived is not written over', async () => {
  valueOf(await finishCapture(database, readyCapture('c1')));
  valueOf(await failCapture(database, readyCapture('c1'), 'page-error'));
  valueOf(await beginCapture(database, readyCapture('c1')));
  expect(await waitingCaptures(database)).toEqual([{ state: 'readable', value: readyCapture('c1') }]);
});

test('captures wait in the order they came, damaged ones among them', async () => {
  valueOf(await finishCapture(database, { ...readyCapture('c2'), at: 2 }));
  valueOf(await failCapture(database, { ...readyCapture('c1'), at: 1 }, 'no-arabic'));
  await database.table('captures').bulkPut([{ id: 'c3', state: 'ready' }, { id: 'c4' }]);
  expect(await waitingCaptures(database)).toMatchObject([
    { state: 'unreadable', id: 'c3' },
    { value: { id: 'c1', failure: 'no-arabic' } },
    { value: { id: 'c2' } },
    { state: 'unreadable', id: 'c4' },
  ]);
  valueOf(await dismissCapture(database, 'c4'));
  expect(await waitingCaptures(database)).toHaveLength(3);
});

test('a capture that the browser broke off fails in the end, one that still runs does not', async () => {
  valueOf(await beginCapture(database, { id: 'old', window: 3, at: 1 }));
  valueOf(await beginCapture(database, { id: 'new', window: 3, at: 9 }));
  valueOf(await failInterruptedCaptures(database, 5));
  expect(await waitingCaptures(database)).toMatchObject([
    { value: { id: 'old', state: 'failed', failure: 'page-error' } },
    { value: { id: 'new', state: 'reading' } },
  ]);
});
