import { updateSettings } from '../../utils/settings/settings-store.ts';
import { type SettingsChange } from '../../utils/settings/settings.ts';
import { useTranslate } from '../ui/locale.tsx';
import { Mark } from '../ui/screen.tsx';
import { useNotify } from '../ui/toast.tsx';
import { Choices } from './choices.tsx';
import { RulesSection } from './rules-section.tsx';
import { Line, Section } from './section.tsx';
import { useSettings } from './settings-provider.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StorageSection } from './storage-section.tsx';

/** «الإعدادات», one page. */
export function SettingsPage() {
  const t = useTranslate();
  const notify = useNotify();
  const settings = useSettings();
  const change = (what: SettingsChange) => {
    updateSettings(what).catch(() => notify({ tone: 'problem', text: t('settingsFailed') }));
  };
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <header className="flex items-center gap-3">
        <Mark />
        <h1 className="text-[18px] font-semibold">{t('settings')}</h1>
      </header>
      <main>
        <Section title={t('settingsLook')}>
          <Line label={t('settingsLanguage')}>
            <Choices
              label={t('settingsLanguage')}
              value={settings.locale}
              options={[
                { value: 'ar', label: t('settingsArabic') },
                { value: 'en', label: t('settingsEnglish') },
              ]}
              onChange={(locale) => change({ locale })}
            />
          </Line>
          <Line label={t('settingsTheme')}>
            <Choices
              label={t('settingsTheme')}
              value={settings.theme}
              options={[
                { value: 'system', label: t('themeSystem') },
                { value: 'light', label: t('themeLight') },
                { value: 'dark', label: t('themeDark') },
              ]}
              onChange={(theme) => change({ theme })}
            />
          </Line>
        </Section>
        <SitesSection />
        <ShortcutsSection />
        <RulesSection rules={settings.ignoredRules} onChange={(ignoredRules) => change({ ignoredRules })} />
        <StorageSection />
        <Section title={t('aboutTitle')}>
          <Line label={t('aboutPrivacy')} note={t('aboutPrivacyText')} />
          <Line label={t('aboutPromise')} note={t('aboutPromiseText')} />
        </Section>
      </main>
    </div>
  );
}
