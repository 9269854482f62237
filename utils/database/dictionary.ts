import { attempt, done, failed, type Result, type StorageFailure } from './result.ts';
import { type DictionaryWord, dictionaryWordSchema, listed } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** How many words one dictionary holds: each of them goes to the engine with every draft. */
export const MOST_WORDS = 10_000;
/** A longer one is no word, in UTF-16 code units. */
const LONGEST_WORD = 60;

/** The words of one dictionary, in the order of their letters. */
export async function listWords(database: TanqihDatabase, owner: string): Promise<string[]> {
  const rows = listed(await database.words.where('owner').equals(owner).toArray(), dictionaryWordSchema);
  return rows.flatMap((row) => (row.state === 'readable' ? [row.value.word] : []));
}

/**
 * Adds words, bare letters each, to one dictionary. Gives those that were not in it yet; `full` where they do not all
 * fit, and then none is added.
 */
export function addWords(
  database: TanqihDatabase,
  { owner, words, at }: { owner: string; words: readonly string[]; at: number },
): Promise<Result<string[], StorageFailure | 'full'>> {
  return attempt<string[], 'full'>(() =>
    database.transaction('rw', [database.words], async () => {
      const wanted = [...new Set(words)].filter((word) => word !== '' && word.length <= LONGEST_WORD);
      const known = new Set(await listWords(database, owner));
      const fresh = wanted.filter((word) => !known.has(word));
      if (known.size + fresh.length > MOST_WORDS) return failed('full');
      await database.words.bulkPut(fresh.map((word): DictionaryWord => ({ owner, word, addedAt: at })));
      return done(fresh);
    }),
  );
}

/** Takes words out of one dictionary; those that are not in it do not matter. */
export function removeWords(database: TanqihDatabase, owner: string, words: readonly string[]): Promise<Result<void>> {
  return attempt(async () => {
    await database.words.bulkDelete(words.map((word): [string, string] => [owner, word]));
    return done(undefined);
  });
}
