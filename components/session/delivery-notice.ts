import { type Translate } from '../ui/locale.tsx';
import { type Notice } from '../ui/toast.tsx';
import { type DeliveryResult } from './delivery/deliver.ts';
import { DELIVERY_FAILURES } from './delivery/failure-messages.ts';
import { type DeliveryKind } from './delivery-event.ts';

/** What came of a delivery, for her to read. */
export function deliveryNotice(result: DeliveryResult, kind: Exclude<DeliveryKind, 'copied'>, t: Translate): Notice {
  const copied = t(result.copied ? 'deliveryCopied' : 'deliveryNotCopied');
  if (!result.ok) return { tone: 'problem', text: `${t(DELIVERY_FAILURES[result.reason])} ${copied}` };
  const sentences = [];
  const pending = result.pending.length;
  if (kind === 'reverted') sentences.push(t('deliveryReverted'));
  else if (kind === 'inserted' && result.written > 0) sentences.push(t('deliveryInserted'));
  // The page is written to in as few replacements as can be: their number is not that of her edits.
  else if (result.written > 0 && pending === 0) sentences.push(t('deliveryWhole'));
  else sentences.push(t('deliveryDone', { count: result.written }));
  if (pending > 0) sentences.push(t('deliveryPending', { count: pending }), copied);
  if (result.changedSpaces > 0) sentences.push(t('deliverySpaces'));
  return { tone: pending > 0 ? 'problem' : 'done', text: sentences.join(' ') };
}
