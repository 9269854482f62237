import { type Dexie, type Transaction } from 'dexie';

/** One version of the schema. A released one is never changed: a new file with the next number is added. */
export type SchemaVersion = {
  /** Counts from 1. */
  number: number;
  /** Tables that this version adds or whose indexes it changes; null removes a table. */
  stores: Readonly<Record<string, string | null>>;
  /**
   * Rewrites rows, in the transaction of the upgrade. For small tables only: rows of `revisions`, `drafts` and
   * `ledger` keep their old shape and are brought up when read, for rewriting them would hold her up.
   */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
};

/** Tells Dexie of every version, so that a database of any age is brought up step by step. */
export function declareVersions(dexie: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { number, stores, upgrade } of versions) {
    const version = dexie.version(number).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  }
}
