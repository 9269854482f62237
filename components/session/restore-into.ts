import { listRevisions } from '../../utils/database/revisions.ts';
import { type Revision } from '../../utils/database/rows.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { blocksToText } from '../../utils/draft/plain-text.ts';
import { restoreRevision } from '../../utils/history/revisions.ts';
import { replaceDraft } from './replace-draft.ts';
import { type OpenSession } from './use-session.ts';

/**
 * Brings a kept version back into the open draft, as a step that undo takes back; what stood there is kept first.
 * @throws SaveFailed where that could not be stored; the draft is then as it was.
 */
export async function restoreInto(
  database: TanqihDatabase,
  { controller, saver }: Pick<OpenSession, 'controller' | 'saver'>,
  revision: Revision,
): Promise<void> {
  await controller.flush();
  const { title, words } = controller.store.getState();
  const kept = await listRevisions(database, revision.draft);
  const newest = kept.find((row) => row.state === 'readable')?.value;
  const current = { title, words, blocks: controller.blocks(), changes: controller.changes() };
  const restored = restoreRevision(revision, current, { newest, at: Date.now() });
  await saver.record({ revisions: restored.revisions, entries: restored.entries });
  replaceDraft(controller, blocksToText(restored.blocks));
  controller.setTitle(restored.title);
  await controller.flush();
}
