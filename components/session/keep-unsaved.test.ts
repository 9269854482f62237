import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSession } from '../../utils/database/create-session.ts';
import { listRevisions } from '../../utils/database/revisions.ts';
import { openForTest, pasted, valueOf } from '../../utils/database/test-examples.ts';
import { paragraph } from '../../utils/draft/block.ts';
import { type SessionView } from './controller/session-view.ts';
import { keepUnsaved } from './keep-unsaved.ts';

const database = await openForTest();
afterEach(() => database.revisions.clear());

async function lose(saved: SessionView['saved']): Promise<string[]> {
  const { session } = valueOf(await createSession(database, pasted('أصل')));
  const store = createStore(() => ({ saved, title: 'عنوان', words: 2 }) as SessionView);
  await keepUnsaved(database, session, { store, blocks: () => [paragraph('b', 'كلمات بيدها')], changes: () => [] });
  const rows = await listRevisions(database, session.draft);
  return rows.flatMap((row) => (row.state === 'readable' ? row.value.blocks.map(({ text }) => text) : []));
}

it('keeps as a version what was not saved when another window took the session', async () => {
  expect(await lose('saving')).toContain('كلمات بيدها');
  expect(await lose('failed')).toContain('كلمات بيدها');
});

it('keeps nothing twice', async () => {
  expect(await lose('saved')).toEqual(['أصل']);
});
