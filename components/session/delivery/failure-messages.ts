import { type MessageKey } from '../../../utils/i18n/translate.ts';
import { type DeliveryFailure } from './deliver.ts';

/** What each failure of a delivery says to her; the text is on the clipboard then, unless the copy failed too. */
export const DELIVERY_FAILURES: Record<DeliveryFailure, MessageKey> = {
  gone: 'deliveryGone',
  moved: 'deliveryMoved',
  guard: 'deliveryGuard',
  unfocused: 'deliveryUnfocused',
  rejected: 'deliveryRejected',
  'not-restored': 'deliveryNotRestored',
  'read-only': 'deliveryReadOnly',
  disabled: 'deliveryDisabled',
  'too-long': 'deliveryTooLong',
  'single-line': 'deliverySingleLine',
  structure: 'deliveryStructure',
  'not-editable': 'deliveryNotEditable',
  'unsupported-editor': 'deliveryUnsupportedEditor',
  'no-access': 'deliveryNoAccess',
  'page-error': 'deliveryPageError',
};
