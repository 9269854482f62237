import { type Register } from '../../../utils/draft/register.ts';
import { type MessageKey } from '../../../utils/i18n/translate.ts';

export const REGISTER_NAMES: Record<Register, MessageKey> = {
  formal: 'registerFormal',
  academic: 'registerAcademic',
  journalistic: 'registerJournalistic',
  marketing: 'registerMarketing',
  friendly: 'registerFriendly',
  plain: 'registerPlain',
};
