import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';

type NotStoredProps = { title: string; problem: MessageKey; onAgain: () => void; onCancel: () => void };

/** No pass runs on a text that is not stored; says why it is not. */
export function NotStored({ title, problem, onAgain, onCancel }: NotStoredProps) {
  const t = useTranslate();
  return (
    <Screen title={<bdi>{title}</bdi>} note={t('beforeReview')}>
      <main className="flex-1 overflow-y-auto">
        <Banner
          tone="error"
          actions={
            <>
              <Button variant="primary" onClick={onAgain}>
                {t('captureAgain')}
              </Button>
              <Button variant="ghost" onClick={onCancel}>
                {t('cancel')}
              </Button>
            </>
          }
        >
          {t(problem)}
        </Banner>
      </main>
    </Screen>
  );
}
