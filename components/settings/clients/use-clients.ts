import { createProfile, duplicateProfile, putBack, removeProfile } from '../../../utils/database/profiles.ts';
import { type Profile } from '../../../utils/draft/profile.ts';
import { EMPTY_STYLE_SHEET } from '../../../utils/draft/style-sheet.ts';
import { useDatabase } from '../../app/database.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { useNotify } from '../../ui/toast.tsx';
import { fragmentOf } from '../settings-address.ts';

/** What can be done with clients as a whole. */
export function useClients() {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const failed = () => notify({ tone: 'problem', text: t('clientFailed') });
  const show = (client?: string) => {
    location.hash = fragmentOf({ part: 'clients', ...(client !== undefined && { client }) });
  };
  return {
    async create() {
      const made = await createProfile(database, { name: '', note: '', styleSheet: EMPTY_STYLE_SHEET, at: Date.now() });
      if (made.ok) show(made.value.id);
      else failed();
    },
    async duplicate({ id, name }: Profile) {
      const copyName = t('clientCopyName', { name: name.trim() || t('clientUnnamed') });
      const made = await duplicateProfile(database, id, { name: copyName, at: Date.now() });
      if (made.ok) show(made.value.id);
      else failed();
    },
    async remove({ id, name }: Profile) {
      const removed = await removeProfile(database, id);
      if (!removed.ok) return failed();
      show();
      const whole = removed.value;
      return notify({
        tone: 'done',
        text: t('clientDeleted', { name: name.trim() || t('clientUnnamed') }),
        ...(whole && {
          action: {
            label: t('takeBack'),
            onSelect: () => void putBack(database, whole).then((stored) => (stored.ok ? undefined : failed())),
          },
        }),
      });
    },
  };
}
