import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listProfiles } from '../../../utils/database/profiles.ts';
import { REGISTERS, registerSchema } from '../../../utils/draft/register.ts';
import { type Session } from '../../../utils/draft/session.ts';
import { useDatabase } from '../../app/database.tsx';
import { openSettingsAt } from '../../settings/open-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Select } from '../../ui/input.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { useFormat, useTranslate } from '../../ui/locale.tsx';
import { useRuleText } from '../rule-text.ts';
import { REGISTER_NAMES } from './register-names.ts';
import { type Brief } from './use-brief.ts';

/** What of a session she sets here; undefined for none. */
export type BriefChange = Partial<Pick<Session, 'profile' | 'register' | 'targetWords' | 'genre'>>;

type BriefDialogProps = {
  open: boolean;
  session: Session;
  brief: Brief | null;
  ignoredRules: readonly string[];
  readOnly: boolean;
  onChange: (change: BriefChange) => void;
  onHear: (rule: string) => void;
  onClose: () => void;
};

/** «إعداد النص»: for whom it is written, how it should sound, how long it should be, and what is not heard in it. */
export function BriefDialog({ open, onClose, ...rest }: BriefDialogProps) {
  const t = useTranslate();
  return (
    <Dialog open={open} onClose={onClose} title={t('brief')}>
      <p className="-mt-1.5 mb-3 text-[12.5px] leading-relaxed text-ink-2">{t('briefText')}</p>
      <div className="flex flex-col gap-3.5">
        <ClientField {...rest} />
        <RegisterField {...rest} />
        <TargetField {...rest} />
        <IgnoredRules {...rest} />
      </div>
    </Dialog>
  );
}

type PartProps = Omit<BriefDialogProps, 'open' | 'onClose'>;

function ClientField({ session, readOnly, onChange }: PartProps) {
  const t = useTranslate();
  const database = useDatabase();
  const rows = useLiveQuery(() => listProfiles(database), [database]);
  const profiles = (rows ?? []).flatMap((row) => (row.state === 'readable' ? [row.value] : []));
  const chosen = session.profile ?? '';
  const isGone = rows !== undefined && chosen !== '' && !profiles.some(({ id }) => id === chosen);
  const options = [
    { value: '', label: t('briefNoClient') },
    ...profiles.map(({ id, name }) => ({ value: id, label: name.trim() || t('clientUnnamed') })),
    ...(isGone ? [{ value: chosen, label: t('briefClientGone') }] : []),
  ];
  const isEmpty = rows !== undefined && profiles.length === 0;
  return (
    <Field label={t('briefClient')} {...(isEmpty && { note: t('briefClientsNone') })}>
      {({ id }) => (
        <div className="flex flex-wrap gap-2">
          <Select
            id={id}
            className="min-w-36 flex-1"
            value={chosen}
            disabled={readOnly}
            options={options}
            onChoose={(profile) => onChange({ profile: profile || undefined })}
          />
          <Button onClick={() => openSettingsAt({ part: 'clients' })}>
            {t(isEmpty ? 'clientNew' : 'briefClients')}
          </Button>
        </div>
      )}
    </Field>
  );
}

function RegisterField({ session, brief, readOnly, onChange }: PartProps) {
  const t = useTranslate();
  const ofClient = brief?.client?.register;
  const none =
    ofClient === undefined ? t('briefNoRegister') : t('briefOfClient', { value: t(REGISTER_NAMES[ofClient]) });
  return (
    <Field label={t('briefRegister')}>
      {({ id }) => (
        <Select
          id={id}
          value={session.register ?? ''}
          disabled={readOnly}
          options={[
            { value: '', label: none },
            ...REGISTERS.map((register) => ({ value: register, label: t(REGISTER_NAMES[register]) })),
          ]}
          onChoose={(register) => onChange({ register: registerSchema.safeParse(register).data })}
        />
      )}
    </Field>
  );
}

function TargetField({ session, brief, readOnly, onChange }: PartProps) {
  const t = useTranslate();
  const { number } = useFormat();
  const ofClient = brief?.client?.targetWords;
  return (
    <Field label={t('briefTarget')}>
      {({ id }) => (
        <NumberInput
          id={id}
          value={session.targetWords}
          disabled={readOnly}
          placeholder={ofClient === undefined ? t('briefTargetNone') : t('briefOfClient', { value: number(ofClient) })}
          onChange={(targetWords) => onChange({ targetWords })}
        />
      )}
    </Field>
  );
}

function IgnoredRules({ ignoredRules, readOnly, onHear }: PartProps) {
  const t = useTranslate();
  return (
    <section aria-label={t('briefIgnored')}>
      <h3 className="mb-1 text-[12.5px] font-medium text-ink-2">{t('briefIgnored')}</h3>
      {ignoredRules.length === 0 ? (
        <p className="text-[12.5px] text-ink-2">{t('briefIgnoredNone')}</p>
      ) : (
        <ul className="rounded-xl border border-line bg-card">
          {ignoredRules.map((rule) => (
            <IgnoredRule key={rule} rule={rule} readOnly={readOnly} onHear={() => onHear(rule)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function IgnoredRule({ rule, readOnly, onHear }: { rule: string; readOnly: boolean; onHear: () => void }) {
  const t = useTranslate();
  const finding = useMemo(() => ({ rule, params: {} }), [rule]);
  const { title } = useRuleText(finding);
  return (
    <li className="flex items-center gap-2.5 border-b border-line px-3 py-1.5 text-[13px] last:border-b-0">
      <span className="min-w-0 flex-1">{title}</span>
      {!readOnly && (
        <Button className="min-h-8! py-1!" aria-label={`${t('briefHear')}: ${title}`} onClick={onHear}>
          {t('briefHear')}
        </Button>
      )}
    </li>
  );
}
