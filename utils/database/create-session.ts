import { v7 } from 'uuid';
import { type Block } from '../draft/block.ts';
import { type ReadyCapture } from '../draft/capture.ts';
import { type Brief, type Draft } from '../draft/draft.ts';
import { type Session, type SessionState, type Source, type Target } from '../draft/session.ts';
import { takeCapture } from './captures.ts';
import { appendToLedger } from './ledger.ts';
import { attempt, done, failed, type Result, type StorageFailure } from './result.ts';
import { storeRevision } from './revisions.ts';
import { type NewRevision } from './rows.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** A session with everything it needs to go on; `saves` goes back with the next save. */
export type OpenedSession = { session: Session; draft: Draft; state: SessionState; saves: number };

export type NewSession = {
  title: string;
  /** The draft and the baseline its changes are counted against. */
  blocks: readonly Block[];
  language: string;
  words: number;
  source: Source;
  targets: readonly Target[];
  brief?: Brief;
  /** The capture it comes from. */
  capture?: string;
  device: string;
  at: number;
};

/** What a capture of text gives a new session; an empty field is a target of the open session instead. */
export function fromCapture(
  capture: ReadyCapture,
): Pick<NewSession, 'capture' | 'title' | 'blocks' | 'source' | 'targets'> | null {
  const { id, url, title, content } = capture;
  if (content.kind === 'target') return null;
  if (content.kind === 'article') {
    return { capture: id, title, blocks: content.blocks, source: { kind: 'article', url, title }, targets: [] };
  }
  const { surface, blocks } = content;
  const targets = surface.kind === 'static' ? [] : [{ surface, url, title }];
  return { capture: id, title, blocks, source: { kind: 'page', surface, url, title }, targets };
}

/**
 * Stores a new session in one transaction: draft, session, state, first revision, first ledger entry, and the capture
 * is taken. Fails with `taken` if another session has the capture.
 */
export function createSession(
  database: TanqihDatabase,
  { title, blocks, language, words, source, targets, brief, capture, device, at }: NewSession,
): Promise<Result<OpenedSession, StorageFailure | 'taken'>> {
  const id = v7();
  const draft: Draft = { id: v7(), title, blocks: [...blocks], language, ...(brief && { brief }) };
  const session: Session = {
    id,
    draft: draft.id,
    title,
    source,
    targets: [...targets],
    createdAt: at,
    updatedAt: at,
    words,
    counts: {},
    accepted: 0,
    rejected: 0,
  };
  const state: SessionState = {
    baseline: [...blocks],
    changes: [],
    decisions: {},
    place: { pass: 'all', caret: 0 },
  };
  const { captures, sessions, states, drafts, revisions, ledger } = database;
  return attempt<OpenedSession, 'taken'>(() =>
    database.transaction('rw', [captures, sessions, states, drafts, revisions, ledger], async () => {
      if (capture !== undefined && !(await takeCapture(database, capture, id))) return failed('taken');
      await sessions.add(session);
      await drafts.add(draft);
      await states.add({ ...state, session: id, saves: 0 });
      const changes = { writer: 0, rule: 0, model: 0 };
      const first: NewRevision = { kind: 'capture', at, title, words, changes, blocks: [...blocks] };
      await storeRevision(database, { session: id, draft: draft.id }, first);
      await appendToLedger(database, { device, draft: draft.id }, [
        { at, by: { kind: 'writer' }, before: null, after: null, reason: { kind: 'captured' } },
      ]);
      return done({ session, draft, state, saves: 0 });
    }),
  );
}
