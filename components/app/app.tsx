import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SettingsProvider } from '../settings/settings-provider.tsx';
import { NoticeProvider } from '../ui/toast.tsx';
import { Catch } from './catch.tsx';
import { DatabaseProvider } from './database.tsx';
import { Panel } from './panel.tsx';

/** The browser window this panel stands in; captures are meant for one window's panel. */
function useBrowserWindow(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id ?? -1));
  }, []);
  return id;
}

/** The side panel. */
export function App() {
  const window = useBrowserWindow();
  return (
    <SettingsProvider>
      <NoticeProvider>
        <Catch>
          <DatabaseProvider>{window !== null && <Panel window={window} />}</DatabaseProvider>
        </Catch>
      </NoticeProvider>
    </SettingsProvider>
  );
}
