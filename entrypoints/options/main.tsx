import './style.css';
import { createRoot } from 'react-dom/client';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { SettingsProvider } from '../../components/settings/settings-provider.tsx';
import { NoticeProvider } from '../../components/ui/toast.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SettingsProvider>
      <NoticeProvider>
        <SettingsPage />
      </NoticeProvider>
    </SettingsProvider>,
  );
}
