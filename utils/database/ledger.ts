import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { appendEntries, type LedgerEntry, ledgerEntrySchema, type NewEntry } from '../draft/ledger.ts';
import { isRecord, type Listed, listed } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** Every entry of a draft, of all devices, in the order of their ids: by time. */
export async function readLedger(database: TanqihDatabase, draft: string): Promise<Listed<LedgerEntry>[]> {
  const rows = await database.ledger.where('draft').equals(draft).sortBy('id');
  return listed(rows, ledgerEntrySchema);
}

/** Within a transaction: puts entries at the end of this device's chain of the draft. */
export async function appendToLedger(
  database: TanqihDatabase,
  { device, draft }: { device: string; draft: string },
  entries: readonly NewEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const last = await endOfChain(database, device, draft);
  await database.ledger.bulkAdd(appendEntries(last, entries, { device, draft, newId: v7 }));
}

/** Within a transaction: the chain keeps its links, but no letter of the draft. */
export async function eraseLedgerText(database: TanqihDatabase, draft: string): Promise<void> {
  await database.ledger
    .where('draft')
    .equals(draft)
    .modify((row) => {
      if (!isRecord(row)) return;
      row.before = null;
      row.after = null;
    });
}

/** Read from the index alone, so that a damaged row does not end the chain. */
async function endOfChain(
  database: TanqihDatabase,
  device: string,
  draft: string,
): Promise<Pick<LedgerEntry, 'id' | 'seq'> | null> {
  let end: Pick<LedgerEntry, 'id' | 'seq'> | null = null;
  const chain = database.ledger
    .where('[device+draft+seq]')
    .between([device, draft, Dexie.minKey], [device, draft, Dexie.maxKey]);
  await chain
    .reverse()
    .limit(1)
    .eachKey((key: unknown, cursor) => {
      const seq: unknown = Array.isArray(key) ? key[2] : undefined;
      if (typeof seq === 'number') end = { id: cursor.primaryKey, seq };
    });
  return end;
}
