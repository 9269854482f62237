import { useLiveQuery } from 'dexie-react-hooks';
import { Copy, Ellipsis, Plus, Trash2, UsersRound } from 'lucide-react';
import { listProfiles } from '../../../utils/database/profiles.ts';
import { type Profile } from '../../../utils/draft/profile.ts';
import { useDatabase, useDatabaseIsNewer } from '../../app/database.tsx';
import { REGISTER_NAMES } from '../../session/brief/register-names.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { fragmentOf } from '../settings-address.ts';
import { countWishes } from './style-choices.ts';
import { useClients } from './use-clients.ts';

/** Every client, by name. */
export function ClientList() {
  const t = useTranslate();
  const database = useDatabase();
  const readOnly = useDatabaseIsNewer();
  const clients = useClients();
  const rows = useLiveQuery(() => listProfiles(database), [database]);
  if (rows === undefined) return null;
  const profiles = rows.flatMap((row) => (row.state === 'readable' ? [row.value] : []));
  const damaged = rows.length - profiles.length;
  const create = (
    <Button variant="primary" disabled={readOnly} onClick={() => void clients.create()}>
      <Plus aria-hidden className="size-4" />
      {t('clientNew')}
    </Button>
  );
  if (rows.length === 0) {
    return (
      <div className="mx-auto mt-10 max-w-sm text-center">
        <UsersRound aria-hidden className="mx-auto size-9 text-accent-ink" />
        <h2 className="mt-3 text-[15px] font-semibold">{t('clientsEmptyTitle')}</h2>
        <p className="mt-1.5 mb-4 text-[13px] leading-relaxed text-ink-2">{t('clientsEmptyText')}</p>
        {create}
      </div>
    );
  }
  return (
    <section aria-label={t('partClients')} className="mt-6">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-52 text-[13px] leading-relaxed text-ink-2">{t('clientsNote')}</p>
        {create}
      </div>
      <ul className="mt-3 rounded-[14px] border border-line bg-card">
        {profiles.map((profile) => (
          <ClientRow
            key={profile.id}
            profile={profile}
            readOnly={readOnly}
            onDuplicate={() => void clients.duplicate(profile)}
            onRemove={() => void clients.remove(profile)}
          />
        ))}
      </ul>
      {damaged > 0 && <p className="mt-3 text-[12.5px] text-rubric-ink">{t('clientDamaged', { count: damaged })}</p>}
    </section>
  );
}

type ClientRowProps = { profile: Profile; readOnly: boolean; onDuplicate: () => void; onRemove: () => void };

function ClientRow({ profile, readOnly, onDuplicate, onRemove }: ClientRowProps) {
  const t = useTranslate();
  const { id, register, targetWords, styleSheet } = profile;
  const name = profile.name.trim() || t('clientUnnamed');
  const facts = [
    t('clientChoices', { count: countWishes(styleSheet) }),
    ...(register ? [t(REGISTER_NAMES[register])] : []),
    ...(targetWords === undefined ? [] : [t('words', { count: targetWords })]),
  ];
  return (
    <li className="flex items-center gap-1 border-b border-line pe-2 last:border-b-0">
      <a
        href={fragmentOf({ part: 'clients', client: id })}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-[14px] px-4 py-2.5 -outline-offset-2 hover:bg-wash"
      >
        <span
          aria-hidden
          className="grid size-[34px] flex-none place-items-center rounded-[10px] bg-accent-wash text-[14px] font-semibold text-accent-ink"
        >
          {/\p{L}|\p{N}/u.exec(name)?.[0].toUpperCase() ?? '·'}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-[13.5px] font-semibold">
            <bdi>{name}</bdi>
          </span>
          <span className="block truncate text-[12px] text-ink-2">
            {facts.map((fact, index) => (
              <span key={fact}>
                {index > 0 && ' · '}
                <bdi>{fact}</bdi>
              </span>
            ))}
          </span>
        </span>
      </a>
      {!readOnly && (
        <Menu
          trigger={
            <IconButton label={`${t('moreOptions')}: ${name}`}>
              <Ellipsis />
            </IconButton>
          }
        >
          <MenuItem icon={<Copy />} onSelect={onDuplicate}>
            {t('clientDuplicate')}
          </MenuItem>
          <MenuItem icon={<Trash2 />} danger onSelect={onRemove}>
            {t('clientDelete')}
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
