import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addWords, listWords, MOST_WORDS, removeWords } from './dictionary.ts';
import {
  createProfile,
  duplicateProfile,
  listProfiles,
  putBack,
  readProfile,
  removeProfile,
  updateProfile,
} from './profiles.ts';
import { PERSONAL } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';
import { openForTest, valueOf } from './test-examples.ts';

let database: TanqihDatabase;
beforeEach(async () => {
  await Dexie.delete('tanqih');
  database = await openForTest();
});
afterEach(() => database.close());

const shop = { name: 'متجر', note: 'يفضّل الجمل القصيرة', styleSheet: { terms: [] }, at: 1 };

describe('a client', () => {
  test('is created, changed field by field, and its fields can be taken out again', async () => {
    const { id } = valueOf(await createProfile(database, shop));
    valueOf(await updateProfile(database, id, { register: 'formal', targetWords: 900 }, 2));
    valueOf(await updateProfile(database, id, { targetWords: undefined, name: 'متجر نون' }, 3));
    expect(await readProfile(database, id)).toEqual({
      id,
      name: 'متجر نون',
      note: shop.note,
      styleSheet: { terms: [] },
      register: 'formal',
      createdAt: 1,
      updatedAt: 3,
    });
  });

  test('that was deleted meanwhile is not brought back by a change', async () => {
    const { id } = valueOf(await createProfile(database, shop));
    await removeProfile(database, id);
    expect(await updateProfile(database, id, { name: 'آخر' }, 2)).toMatchObject({ ok: false, failure: 'gone' });
    expect(await listProfiles(database)).toEqual([]);
  });

  test('is deleted with its words, and comes back with them', async () => {
    const { id } = valueOf(await createProfile(database, { ...shop, words: ['خمسات', 'مستقل'] }));
    await addWords(database, { owner: PERSONAL, words: ['تنقيح'], at: 1 });
    const whole = valueOf(await removeProfile(database, id));
    expect(await listWords(database, id)).toEqual([]);
    expect(await listWords(database, PERSONAL)).toEqual(['تنقيح']);
    if (whole === null) throw new Error('nothing was deleted');
    valueOf(await putBack(database, whole));
    expect(await readProfile(database, id)).toEqual(whole.profile);
    expect(await listWords(database, id)).toEqual(['خمسات', 'مستقل']);
  });

  test('is duplicated with its words under a new name', async () => {
    const { id } = valueOf(await createProfile(database, { ...shop, register: 'plain', words: ['خمسات'] }));
    const copy = valueOf(await duplicateProfile(database, id, { name: 'نسخة', at: 9 }));
    expect(copy).toMatchObject({ name: 'نسخة', register: 'plain', createdAt: 9 });
    expect(copy.id).not.toBe(id);
    expect(await listWords(database, copy.id)).toEqual(['خمسات']);
  });

  test('stands in the list by its name, a damaged one behind them', async () => {
    await createProfile(database, { ...shop, name: 'ياسمين' });
    await createProfile(database, { ...shop, name: 'أحمد' });
    await database.table('profiles').add({ id: 'damaged', name: 7 });
    const names = (await listProfiles(database)).map((row) => (row.state === 'readable' ? row.value.name : row.id));
    expect(names).toEqual(['أحمد', 'ياسمين', 'damaged']);
  });
});

describe('a dictionary', () => {
  test('takes each word once and says which were new', async () => {
    expect(valueOf(await addWords(database, { owner: PERSONAL, words: ['ب', 'أ', 'أ', ''], at: 1 }))).toEqual([
      'ب',
      'أ',
    ]);
    expect(valueOf(await addWords(database, { owner: PERSONAL, words: ['أ', 'ج'], at: 2 }))).toEqual(['ج']);
    valueOf(await removeWords(database, PERSONAL, ['أ', 'غيرها']));
    expect(await listWords(database, PERSONAL)).toEqual(['ب', 'ج']);
  });

  test('that is full takes none of the words', async () => {
    const words = Array.from({ length: MOST_WORDS }, (_, index) => `كلمة${index}`);
    valueOf(await addWords(database, { owner: PERSONAL, words, at: 1 }));
    expect(await addWords(database, { owner: PERSONAL, words: ['زائدة'], at: 2 })).toMatchObject({ failure: 'full' });
    expect(await listWords(database, PERSONAL)).toHaveLength(MOST_WORDS);
    expect(await addWords(database, { owner: 'client', words: ['زائدة'], at: 2 })).toMatchObject({ ok: true });
  });
});
