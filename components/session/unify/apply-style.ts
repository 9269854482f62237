import { type Edit } from '../../../utils/draft/text-range.ts';
import { keepCurrent } from '../../../utils/history/revisions.ts';
import { type OpenSession } from '../use-session.ts';

/** Who makes the edits of a batch, in the list of changes and in the ledger. */
const HOUSE_STYLE = 'language/house-style';

/**
 * Makes the edits of a style batch as one step, after what stood there is kept as a version. False where the draft has
 * changed since the edits were found in `text`; nothing is done then.
 * @param label what the version is called.
 * @throws SaveFailed where the version could not be kept; the draft is then as it was.
 */
export async function applyStyle(
  { controller, saver }: Pick<OpenSession, 'controller' | 'saver'>,
  { edits, text, label }: { edits: readonly Edit[]; text: string; label: string },
): Promise<boolean> {
  await controller.flush();
  if (controller.text() !== text) return false;
  const { title, words } = controller.store.getState();
  const current = { title, words, blocks: controller.blocks(), changes: controller.changes() };
  await saver.record({ revisions: [keepCurrent(current, Date.now(), label)] });
  return controller.text() === text && controller.applyBatch(edits, HOUSE_STYLE);
}
