import { addRevision } from '../../utils/database/revisions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { type Session } from '../../utils/draft/session.ts';
import { keepCurrent } from '../../utils/history/revisions.ts';
import { type SessionController } from './controller/session-contract.ts';

/**
 * Another window has taken the session before the last words were saved here: they stay as a version in its history. The
 * session itself is the other window's.
 */
export async function keepUnsaved(
  database: TanqihDatabase,
  { id, draft }: Pick<Session, 'id' | 'draft'>,
  controller: Pick<SessionController, 'store' | 'blocks' | 'changes'>,
): Promise<void> {
  const { saved, title, words } = controller.store.getState();
  if (saved === 'saved') return;
  const current = { title, words, blocks: controller.blocks(), changes: controller.changes() };
  await addRevision(database, { session: id, draft }, keepCurrent(current, Date.now()));
}
