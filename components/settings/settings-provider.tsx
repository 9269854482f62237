import { type ReactNode, createContext, useContext, useEffect, useLayoutEffect, useState } from 'react';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { type Settings } from '../../utils/settings/settings.ts';
import { LocaleProvider } from '../ui/locale.tsx';

const SettingsContext = createContext<Settings | null>(null);

/** Her settings, as they stand now. Only inside `SettingsProvider`. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error('used outside SettingsProvider');
  return settings;
}

/** Loads the settings, follows every change of them, and gives the page its language and its theme. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void loadSettings().then((loaded) => {
      if (!end.signal.aborted) setSettings(loaded);
    });
    return () => end.abort();
  }, []);
  const theme = settings?.theme;
  useLayoutEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (settings === null) return null;
  return (
    <SettingsContext value={settings}>
      <LocaleProvider locale={settings.locale} digits={settings.digits}>
        {children}
      </LocaleProvider>
    </SettingsContext>
  );
}
