import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';

type StorageProblemProps = { state: 'opening' | 'failed' | 'closed' };

const SENTENCES: Record<'failed' | 'closed', MessageKey> = { failed: 'databaseFailed', closed: 'databaseClosed' };

/** Stands in for the panel while its database is not open. */
export function StorageProblem({ state }: StorageProblemProps) {
  const t = useTranslate();
  if (state === 'opening') return <Screen title={t('productName')} />;
  return (
    <Screen title={t('productName')}>
      <Banner
        tone={state === 'failed' ? 'error' : 'note'}
        actions={
          <Button variant="primary" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t(SENTENCES[state])}
      </Banner>
    </Screen>
  );
}
