import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createSession, type OpenedSession } from '../../utils/database/create-session.ts';
import { addRevision } from '../../utils/database/revisions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { openForTest, pasted, surfaceOf, valueOf } from '../../utils/database/test-examples.ts';
import { paragraph } from '../../utils/draft/block.ts';
import { locateEdit } from '../../utils/page/locate.ts';
import { standingInSource } from './standing-text.ts';

/** What stands in the field, and the page's answers to whether a text still does. */
const page = await vi.hoisted(async () => {
  const field = { text: '', answer: (_: unknown): unknown => null };
  const sendMessage = (_: number, message: unknown) => Promise.resolve(field.answer(message));
  Object.assign(globalThis, { chrome: { runtime: { id: 'test' }, tabs: { sendMessage } } });
  return field;
});
const question = z.object({ request: z.object({ expected: z.string() }) });
page.answer = (message) => {
  const { expected } = question.parse(message).request;
  const place = locateEdit(page.text, { start: 0, before: expected, after: expected, prefix: '', suffix: '' });
  return place ? 'same' : 'changed';
};

const version = (text: string) => [paragraph('b0', text, '')];
const CAPTURED = version('نص كما التُقط.');
const DELIVERED = version('نص كما سُلّم.');
const COPIED = version('نص كما نُسخ.');

let database: TanqihDatabase;
let opened: OpenedSession;
beforeEach(async () => {
  await Dexie.delete('tanqih');
  database = await openForTest();
  opened = valueOf(await createSession(database, { ...pasted('نص'), blocks: CAPTURED }));
  const owner = { session: opened.session.id, draft: opened.draft.id };
  const kept = { kind: 'delivery' as const, title: '', words: 3, changes: { writer: 0, rule: 0, model: 0 } };
  await addRevision(database, owner, { ...kept, at: 3000, blocks: DELIVERED });
  await addRevision(database, owner, { ...kept, at: 4000, blocks: COPIED });
});
afterEach(() => database.close());

function standing(known?: typeof CAPTURED) {
  return standingInSource(database, opened.session, surfaceOf('field'), CAPTURED, known);
}

test('a version that was copied later does not hide the one that stands there', async () => {
  page.text = 'نص كما سُلّم.';
  expect(await standing()).toEqual(DELIVERED);
});

test('what she took back on the page counts, whatever this sitting wrote', async () => {
  page.text = 'نص كما التُقط.';
  expect(await standing(DELIVERED)).toEqual(CAPTURED);
});

test('a text that she wrote on in is still what this sitting wrote', async () => {
  page.text = 'نص كما سُلّم أمس.';
  expect(await standing(DELIVERED)).toEqual(DELIVERED);
  expect(await standing()).toEqual(CAPTURED);
});
