import { clsx } from 'clsx';
import { LoaderCircle } from 'lucide-react';
import { Suspense, lazy } from 'react';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { DatabaseProvider } from '../app/database.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Mark } from '../ui/screen.tsx';
import { ClientsPart } from './clients/clients-part.tsx';
import { DictionaryPart } from './dictionary/dictionary-part.tsx';
import { GeneralPart } from './general-part.tsx';
import { fragmentOf, type SettingsPlace } from './settings-address.ts';
import { useSettingsPlace } from './use-settings-place.ts';

/** The packs are the most of the engine: they come with the part that shows them. */
const RulesPart = lazy(() => import('./rules/rules-part.tsx').then(({ RulesPart: part }) => ({ default: part })));

const PARTS: readonly { part: SettingsPlace['part']; label: MessageKey }[] = [
  { part: 'general', label: 'partGeneral' },
  { part: 'clients', label: 'partClients' },
  { part: 'dictionary', label: 'partDictionary' },
  { part: 'rules', label: 'partRules' },
];

/** «الإعدادات»: four parts, each at an address of its own. */
export function SettingsPage() {
  const t = useTranslate();
  const place = useSettingsPlace();
  return (
    <div className="mx-auto flex h-full max-w-2xl flex-col px-4 pt-6">
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-3">
        <Mark />
        <h1 className="text-[18px] font-semibold">{t('settings')}</h1>
        <nav
          aria-label={t('settingsParts')}
          className="flex max-w-full gap-1 overflow-x-auto rounded-xl bg-wash p-1 sm:ms-auto"
        >
          {PARTS.map(({ part, label }) => (
            <a
              key={part}
              href={fragmentOf({ part })}
              aria-current={part === place.part ? 'page' : undefined}
              className={clsx(
                'grid min-h-8 place-items-center rounded-lg px-3 text-[13px] font-medium whitespace-nowrap max-[300px]:px-1.5 focus-visible:-outline-offset-2',
                part === place.part
                  ? 'bg-card text-ink shadow-[0_0_0_1px_var(--line-strong)]'
                  : 'text-ink-2 hover:text-ink',
              )}
            >
              {t(label)}
            </a>
          ))}
        </nav>
      </header>
      <main className="min-h-0 flex-1">
        <DatabaseProvider inPage>
          <Suspense fallback={<Opening />}>
            <Part place={place} />
          </Suspense>
        </DatabaseProvider>
      </main>
    </div>
  );
}

function Part({ place }: { place: SettingsPlace }) {
  switch (place.part) {
    case 'clients':
      return <ClientsPart client={place.client} />;
    case 'dictionary':
      return <DictionaryPart />;
    case 'rules':
      return <RulesPart rule={place.rule} />;
    case 'general':
      return <GeneralPart />;
    default:
      return place satisfies never;
  }
}

function Opening() {
  const t = useTranslate();
  return (
    <p role="status" className="flex items-center gap-2.5 pt-8 text-[13px] text-ink-2">
      <LoaderCircle aria-hidden className="size-[18px] animate-spin" />
      {t('loading')}
    </p>
  );
}
