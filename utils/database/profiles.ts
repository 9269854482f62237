import { v7 } from 'uuid';
import { type Profile, type ProfileFields, profileSchema } from '../draft/profile.ts';
import { addWords, listWords } from './dictionary.ts';
import { attempt, done, failed, type Result, type StorageFailure } from './result.ts';
import { type Listed, listed } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** A client with everything of it, as `removeProfile` gives it and `putBack` takes it. */
export type WholeProfile = { profile: Profile; words: readonly string[] };

/** All clients by name, then those whose rows are damaged. */
export async function listProfiles(database: TanqihDatabase): Promise<Listed<Profile>[]> {
  const rows = listed(await database.profiles.toArray(), profileSchema);
  return rows.sort((a, b) => {
    if (a.state !== 'readable' || b.state !== 'readable')
      return a.state === b.state ? 0 : a.state === 'readable' ? -1 : 1;
    return a.value.name.localeCompare(b.value.name, 'ar');
  });
}

/** The client of that id; null where there is none or its row is damaged. */
export async function readProfile(database: TanqihDatabase, id: string): Promise<Profile | null> {
  return profileSchema.safeParse(await database.profiles.get(id)).data ?? null;
}

export function createProfile(
  database: TanqihDatabase,
  fields: ProfileFields & { at: number; words?: readonly string[] },
): Promise<Result<Profile, StorageFailure | 'full'>> {
  const { at, words = [], ...own } = fields;
  const profile: Profile = { ...own, id: v7(), createdAt: at, updatedAt: at };
  return putBack(database, { profile, words });
}

/** Changes what is named and nothing else. A field that is undefined is taken out. `gone`: deleted meanwhile. */
export function updateProfile(
  database: TanqihDatabase,
  id: string,
  change: Partial<ProfileFields>,
  at: number,
): Promise<Result<Profile, StorageFailure | 'gone'>> {
  return attempt<Profile, 'gone'>(() =>
    database.transaction('rw', [database.profiles], async () => {
      const stored = await readProfile(database, id);
      if (stored === null) return failed('gone');
      const merged = Object.entries({ ...stored, ...change, updatedAt: at }).filter(([, value]) => value !== undefined);
      const profile = profileSchema.parse(Object.fromEntries(merged));
      await database.profiles.put(profile);
      return done(profile);
    }),
  );
}

/** A second client with the same style sheet and the same words, under another name. */
export function duplicateProfile(
  database: TanqihDatabase,
  id: string,
  { name, at }: { name: string; at: number },
): Promise<Result<Profile, StorageFailure | 'gone' | 'full'>> {
  return attempt<Profile, StorageFailure | 'gone' | 'full'>(async () => {
    const original = await readProfile(database, id);
    if (original === null) return failed('gone');
    const { createdAt: _, updatedAt: __, id: ___, ...fields } = original;
    return createProfile(database, { ...fields, name, at, words: await listWords(database, id) });
  });
}

/** Deletes a client and its dictionary. Drafts written for it stay; what was deleted is given, to be put back. */
export function removeProfile(database: TanqihDatabase, id: string): Promise<Result<WholeProfile | null>> {
  return attempt(() =>
    database.transaction('rw', [database.profiles, database.words], async () => {
      const profile = await readProfile(database, id);
      const words = await listWords(database, id);
      await database.profiles.delete(id);
      await database.words.where('owner').equals(id).delete();
      return done(profile && { profile, words });
    }),
  );
}

/** Stores a client as it was, with its words. */
export function putBack(
  database: TanqihDatabase,
  { profile, words }: WholeProfile,
): Promise<Result<Profile, StorageFailure | 'full'>> {
  return attempt<Profile, StorageFailure | 'full'>(() =>
    database.transaction('rw', [database.profiles, database.words], async () => {
      await database.profiles.put(profile);
      const added = await addWords(database, { owner: profile.id, words, at: profile.updatedAt });
      return added.ok ? done(profile) : added;
    }),
  );
}
