import { Dexie, type Table } from 'dexie';
import { type Capture } from '../draft/capture.ts';
import { type Draft } from '../draft/draft.ts';
import { type LedgerEntry } from '../draft/ledger.ts';
import { type Profile } from '../draft/profile.ts';
import { type Session } from '../draft/session.ts';
import { type DictionaryWord, type Revision, type StateRow } from './rows.ts';

export const DATABASE_NAME = 'tanqih';

/** A table whose rows are written in their shape and read as unknown, to be parsed. */
type Rows<T> = Table<unknown, string, T>;

/** The tables. Rooms use the functions of this folder, not the tables. */
export class TanqihDatabase extends Dexie {
  constructor() {
    // Strict: a transaction completes when it is on the disk, so «محفوظ» is true even if the machine stops.
    // No cache: its optimistic updates would show lists what is not stored yet.
    // No reopening by itself: what opens then may be newer than this code.
    super(DATABASE_NAME, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
  }

  get captures(): Rows<Capture> {
    return this.table('captures');
  }

  /** Light rows: lists read only these. */
  get sessions(): Rows<Session> {
    return this.table('sessions');
  }

  /** By session. Heavy, like `drafts` and `revisions`. */
  get states(): Rows<StateRow> {
    return this.table('states');
  }

  get drafts(): Rows<Draft> {
    return this.table('drafts');
  }

  get revisions(): Rows<Revision> {
    return this.table('revisions');
  }

  get ledger(): Rows<LedgerEntry> {
    return this.table('ledger');
  }

  get profiles(): Rows<Profile> {
    return this.table('profiles');
  }

  /** By owner and word. */
  get words(): Table<unknown, [owner: string, word: string], DictionaryWord> {
    return this.table('words');
  }

  /** From now on every write is refused with a ReadOnlyError. Before it opens. */
  refuseWrites(): void {
    this.use({
      stack: 'dbcore',
      name: 'read-only',
      create: (core) => ({
        ...core,
        transaction(stores, mode, options) {
          if (mode === 'readwrite') throw new DOMException('the database is newer than this code', 'ReadOnlyError');
          return core.transaction(stores, mode, options);
        },
      }),
    });
  }
}
