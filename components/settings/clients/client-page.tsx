import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft, ArrowRight, Copy, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readProfile, updateProfile } from '../../../utils/database/profiles.ts';
import { type Profile, type ProfileFields } from '../../../utils/draft/profile.ts';
import { REGISTERS, registerSchema } from '../../../utils/draft/register.ts';
import { useDatabase } from '../../app/database.tsx';
import { REGISTER_NAMES } from '../../session/brief/register-names.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Select, TextArea, TextInput } from '../../ui/input.tsx';
import { useLocale, useTranslate } from '../../ui/locale.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { useNotify } from '../../ui/toast.tsx';
import { WordList } from '../dictionary/word-list.tsx';
import { Section } from '../section.tsx';
import { fragmentOf } from '../settings-address.ts';
import { StyleSheetForm } from './style-sheet-form.tsx';
import { useClients } from './use-clients.ts';

/** One client: what she fills in is stored as she goes. */
export function ClientPage({ id }: { id: string }) {
  const t = useTranslate();
  const rtl = useLocale() === 'ar';
  const database = useDatabase();
  const stored = useLiveQuery(() => readProfile(database, id), [database, id]);
  return (
    <div className="mt-4">
      <a
        href={fragmentOf({ part: 'clients' })}
        className="-mx-1.5 inline-flex items-center gap-1.5 rounded-lg px-1.5 py-1 text-[13px] text-ink-2 hover:text-ink"
      >
        {rtl ? <ArrowRight aria-hidden className="size-4" /> : <ArrowLeft aria-hidden className="size-4" />}
        {t('clientBack')}
      </a>
      {stored === null && (
        <p role="status" className="mt-4 text-[13.5px] text-ink-2">
          {t('clientGone')}
        </p>
      )}
      {stored && <ClientForm stored={stored} />}
    </div>
  );
}

function ClientForm({ stored }: { stored: Profile }) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const clients = useClients();
  // What she types is the truth while the page is open; each field is stored on its own.
  const [profile, setProfile] = useState(stored);
  const { id } = profile;
  const name = useRef<HTMLInputElement>(null);
  const isNew = stored.name === '' && stored.createdAt === stored.updatedAt;
  useEffect(() => {
    if (isNew) name.current?.focus();
  }, [isNew]);
  const change = useCallback(
    (part: Partial<ProfileFields>) => {
      setProfile((known) => ({ ...known, ...part }));
      void updateProfile(database, id, part, Date.now()).then((result) => {
        if (!result.ok) notify({ tone: 'problem', text: t(result.failure === 'gone' ? 'clientGone' : 'clientFailed') });
      });
    },
    [database, id, notify, t],
  );
  return (
    <>
      <div className="mt-3 flex flex-col gap-3.5 rounded-[14px] border border-line bg-card p-4">
        <Field label={t('clientName')}>
          {({ id: field }) => (
            <TextInput
              id={field}
              ref={name}
              autoComplete="off"
              value={profile.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('clientNote')}>
          {({ id: field }) => (
            <TextArea
              id={field}
              rows={2}
              value={profile.note}
              placeholder={t('clientNotePlaceholder')}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </Field>
        <div className="grid gap-3.5 sm:grid-cols-2">
          <Field label={t('briefRegister')}>
            {({ id: field }) => (
              <Select
                id={field}
                value={profile.register ?? ''}
                options={[
                  { value: '', label: t('briefNoRegister') },
                  ...REGISTERS.map((register) => ({ value: register, label: t(REGISTER_NAMES[register]) })),
                ]}
                onChoose={(register) => change({ register: registerSchema.safeParse(register).data })}
              />
            )}
          </Field>
          <Field label={t('briefTarget')}>
            {({ id: field }) => (
              <NumberInput
                id={field}
                value={profile.targetWords}
                placeholder={t('briefTargetNone')}
                onChange={(targetWords) => change({ targetWords })}
              />
            )}
          </Field>
        </div>
      </div>
      <h2 className="mt-7 -mb-3 text-[17px] font-semibold">{t('sheet')}</h2>
      <StyleSheetForm sheet={profile.styleSheet} onChange={(styleSheet) => change({ styleSheet })} />
      <Section title={t('dictionaryOfClient')} note={t('dictionaryOfClientNote')}>
        <WordList owner={id} />
      </Section>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button onClick={() => void clients.duplicate(profile)}>
          <Copy aria-hidden className="size-4" />
          {t('clientDuplicate')}
        </Button>
        <Button variant="danger" onClick={() => void clients.remove(profile)}>
          <Trash2 aria-hidden className="size-4" />
          {t('clientDelete')}
        </Button>
      </div>
    </>
  );
}
