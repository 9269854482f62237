import { type OpenedSession } from '../../utils/database/create-session.ts';
import { type NewRevision } from '../../utils/database/rows.ts';
import { type Save, type SaveFailure, saveSession } from '../../utils/database/sessions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { type NewEntry } from '../../utils/draft/ledger.ts';
import { type Session } from '../../utils/draft/session.ts';
import { type SessionSnapshot } from './controller/session-contract.ts';

/** A save that did not come about; the text is still in the editor. */
export class SaveFailed extends Error {
  override readonly name = 'SaveFailed';
  readonly failure: SaveFailure;
  constructor(failure: SaveFailure) {
    super(`not saved: ${failure}`);
    this.failure = failure;
  }
}

/** Something that happened to the session beside its text: a delivery, a restore, a field it may be written to. */
export type SessionEvent = {
  entries?: readonly NewEntry[];
  revisions?: readonly NewRevision[];
  change?: (session: Session) => Session;
  capture?: string;
};

export type SessionSaver = {
  /** @throws SaveFailed */
  save: (snapshot: SessionSnapshot) => Promise<void>;
  /** @throws SaveFailed */
  record: (event: SessionEvent) => Promise<void>;
  /** From now on nothing is written: another window owns the session. */
  stop: () => void;
};

type SaverOptions = {
  database: TanqihDatabase;
  opened: OpenedSession;
  device: string;
  onSession: (session: Session) => void;
  onFailure: (failure: SaveFailure | null) => void;
};

/** Writes a session one save after another, each knowing what the one before it wrote. */
export function createSessionSaver({ database, opened, device, onSession, onFailure }: SaverOptions): SessionSaver {
  let current = opened;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  async function write(
    next: Pick<Save, 'session' | 'draft' | 'state' | 'entries' | 'revisions' | 'capture'>,
  ): Promise<void> {
    if (stopped) throw new SaveFailed('stale');
    const result = await saveSession(database, { ...next, saves: current.saves, device });
    onFailure(result.ok ? null : result.failure);
    if (!result.ok) throw new SaveFailed(result.failure);
    const { session, draft, state } = next;
    current = { session, draft, state, saves: result.value.saves };
    onSession(session);
  }

  /** After what is being written now, whether that succeeds or not. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    save: ({ draft, state, summary, entries }) =>
      inTurn(() => write({ session: { ...current.session, ...summary }, draft, state, entries })),
    record: ({ entries = [], revisions = [], change = (session) => session, capture }) =>
      inTurn(() =>
        write({
          ...current,
          session: change(current.session),
          entries,
          revisions,
          ...(capture !== undefined && { capture }),
        }),
      ),
    stop: () => {
      stopped = true;
    },
  };
}
