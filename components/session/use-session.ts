import { useEffect, useReducer, useState } from 'react';
import { type OpenedSession } from '../../utils/database/create-session.ts';
import { type Elsewhere, type Owner, claimSession } from '../../utils/database/ownership.ts';
import { type StorageFailure } from '../../utils/database/result.ts';
import { type SaveFailure, openSession } from '../../utils/database/sessions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { type Block } from '../../utils/draft/block.ts';
import { type Session } from '../../utils/draft/session.ts';
import { saveBeforeClose } from '../app/database.tsx';
import { type Checker } from './controller/checker.ts';
import { type SessionController } from './controller/session-contract.ts';
import { createSessionController } from './controller/session-controller.ts';
import { keepUnsaved } from './keep-unsaved.ts';
import { type SessionSaver, createSessionSaver } from './session-saver.ts';

/** A session as it stands open in this panel. */
export type OpenSession = {
  controller: SessionController;
  saver: SessionSaver;
  baseline: readonly Block[];
  /** Whether the stored text was the baseline when it was opened. */
  untouched: boolean;
  /** Takes the session from the window that owns it; null where this one does, or nothing can be written. */
  takeOver: (() => Promise<'taken' | 'refused'>) | null;
};

export type SessionPhase =
  | { state: 'opening' }
  | { state: 'failed'; failure: StorageFailure | 'gone' | 'unreadable' }
  | ({ state: 'open' } & OpenSession);

type UseSessionOptions = {
  database: TanqihDatabase;
  id: string;
  device: string;
  checker: Checker;
  /** What assistive tech calls the draft. */
  label: string;
  /** Nothing can be written at all. */
  readOnly: boolean;
};

export type UsedSession = { phase: SessionPhase; session: Session | null; saveFailure: SaveFailure | null };

/** After losing a session to another window, how long it is given to take it, in milliseconds. */
const HAND_OVER = 300;

/** Opens a session, owns it if no other window does, and keeps both as windows take turns. */
export function useSession({ database, id, device, checker, label, readOnly }: UseSessionOptions): UsedSession {
  const [phase, setPhase] = useState<SessionPhase>({ state: 'opening' });
  const [session, setSession] = useState<Session | null>(null);
  const [saveFailure, setSaveFailure] = useState<SaveFailure | null>(null);
  const [turn, nextTurn] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const end = new AbortController();
    let live = true;
    let controller: SessionController | null = null;
    const flush = async (): Promise<void> => controller?.flush();
    const ended = (): boolean => !live;

    async function enter(ownership: Owner | Elsewhere): Promise<void> {
      const opened = await openSession(database, id);
      if (ended()) return;
      if (!opened.ok) return setPhase({ state: 'failed', failure: opened.failure });
      const owns = ownership.state === 'owner';
      const open = start(opened.value, !owns || readOnly);
      controller = open.controller;
      setSession(opened.value.session);
      setPhase({ state: 'open', ...open, takeOver: owns || readOnly ? null : () => takeOver(ownership) });
      if (owns) {
        // Another window has it now: from here on nothing is written, and this one goes back to looking on.
        ownership.lost.addEventListener('abort', () => {
          open.saver.stop();
          void keepUnsaved(database, opened.value.session, open.controller);
          if (ended()) return;
          open.controller.editor.setEditable(false);
          setTimeout(nextTurn, HAND_OVER);
        });
      } else {
        void ownership.whenFree().then(reenter, () => undefined);
      }
    }

    function start(opened: OpenedSession, looksOn: boolean): Omit<OpenSession, 'takeOver'> {
      const saver = createSessionSaver({ database, opened, device, onSession: setSession, onFailure: setSaveFailure });
      const { session: row, draft, state } = opened;
      const made = createSessionController({
        draft,
        session: row,
        state,
        checker,
        label,
        readOnly: looksOn,
        save: saver.save,
      });
      return { controller: made, saver, baseline: state.baseline, untouched: state.changes.length === 0 };
    }

    /** Owns it from here on; what the other window saved is read afresh. */
    function reenter(owner: Owner): void {
      if (ended()) return;
      controller?.destroy();
      controller = null;
      void enter(owner);
    }

    async function takeOver(ownership: Elsewhere): Promise<'taken' | 'refused'> {
      const result = await ownership.takeOver();
      // Where it was taken, `whenFree` gives the owner too, and enters.
      return result.state === 'refused' ? 'refused' : 'taken';
    }

    claimSession(id, { signal: end.signal, onAsked: flush }).then(
      (ownership) => (ended() ? undefined : enter(ownership)),
      () => undefined,
    );
    const forget = saveBeforeClose(flush);
    return () => {
      live = false;
      forget();
      // Saved first, then let go, so that the next owner reads what was written here.
      void flush()
        .catch(() => undefined)
        .then(() => end.abort());
      controller?.destroy();
      controller = null;
      setPhase({ state: 'opening' });
    };
  }, [database, id, device, checker, label, readOnly, turn]);

  return { phase, session, saveFailure };
}
