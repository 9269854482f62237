import { countByAuthor } from '../../utils/history/revisions.ts';
import { type SessionController } from './controller/session-contract.ts';
import { type SessionEvent } from './session-saver.ts';

export type DeliveryKind = 'delivered' | 'inserted' | 'copied' | 'reverted';

/** What is kept of a delivery: a line in the ledger and, unless it was taken back, the text as it was delivered. */
export function deliveryEvent(kind: DeliveryKind, origin: string, controller: SessionController): SessionEvent {
  const at = Date.now();
  const { title, words } = controller.store.getState();
  const entries = [{ at, by: { kind: 'writer' as const }, before: null, after: null, reason: { kind, origin } }];
  if (kind === 'reverted') return { entries };
  const changes = countByAuthor(controller.changes());
  return {
    entries,
    revisions: [{ kind: 'delivery', at, title, words, changes, blocks: controller.blocks() }],
    change: (session) => ({ ...session, deliveredAt: at }),
  };
}
