import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';

type StorageProblemProps = {
  state: 'opening' | 'failed' | 'closed';
  /** Stands in a page that has a header already. */
  inPage: boolean;
};

const SENTENCES: Record<'failed' | 'closed', MessageKey> = { failed: 'databaseFailed', closed: 'databaseClosed' };

/** Stands in for what needs the database while it is not open. */
export function StorageProblem({ state, inPage }: StorageProblemProps) {
  const t = useTranslate();
  const problem = state !== 'opening' && (
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
  );
  return inPage ? problem : <Screen title={t('productName')}>{problem}</Screen>;
}
