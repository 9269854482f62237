import { updateSettings } from '../../utils/settings/settings-store.ts';
import { type SettingsChange } from '../../utils/settings/settings.ts';
import { useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { Choices } from './choices.tsx';
import { Line, Section } from './section.tsx';
import { useSettings } from './settings-provider.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StorageSection } from './storage-section.tsx';

/** Looks, sites, keys and storage. */
export function GeneralPart() {
  const t = useTranslate();
  const notify = useNotify();
  const settings = useSettings();
  const change = (what: SettingsChange) => {
    updateSettings(what).catch(() => notify({ tone: 'problem', text: t('settingsFailed') }));
  };
  return (
    <>
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
        {settings.locale === 'ar' && (
          <Line label={t('settingsDigits')}>
            <Choices
              label={t('settingsDigits')}
              value={settings.digits}
              options={[
                { value: 'latn', label: t('digitsLatin') },
                { value: 'arab', label: t('digitsArabic') },
              ]}
              onChange={(digits) => change({ digits })}
            />
          </Line>
        )}
      </Section>
      <SitesSection />
      <ShortcutsSection />
      <StorageSection />
      <Section title={t('aboutTitle')}>
        <Line label={t('aboutPrivacy')} note={t('aboutPrivacyText')} />
        <Line label={t('aboutPromise')} note={t('aboutPromiseText')} />
      </Section>
    </>
  );
}
