import { useDatabaseIsNewer } from '../../app/database.tsx';
import { Banner } from '../../ui/banner.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { ClientList } from './client-list.tsx';
import { ClientPage } from './client-page.tsx';

/** «العملاء»: all of them, or one. */
export function ClientsPart({ client }: { client: string | undefined }) {
  const t = useTranslate();
  const isNewer = useDatabaseIsNewer();
  return (
    <div className="h-full overflow-y-auto pb-10">
      {isNewer && <Banner tone="warning">{t('databaseNewer')}</Banner>}
      {client === undefined ? <ClientList /> : <ClientPage key={client} id={client} />}
    </div>
  );
}
