import { useEffect, useEffectEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';
import { LONGEST_READING } from './captures.ts';

type WaitingScreenProps = {
  onCancel: () => void;
  /** The page has not answered for so long that it will not. */
  onLate: () => void;
};

/** Shown while the page is read; the panel opens before the capture is there. */
export function WaitingScreen({ onCancel, onLate }: WaitingScreenProps) {
  const t = useTranslate();
  const late = useEffectEvent(onLate);
  useEffect(() => {
    const timer = setTimeout(() => late(), LONGEST_READING);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Screen title={t('productName')} note={t('readingPage')}>
      <main className="flex-1 overflow-hidden px-5 pt-6" aria-busy="true">
        <p role="status" className="text-[14px] font-medium">
          {t('readingPage')}
        </p>
        <div aria-hidden className="mt-5 flex animate-pulse flex-col gap-3.5">
          {[92, 100, 84, 96, 61, 0, 88, 100, 47].map((width, index) => (
            <div key={index} className="h-3.5 rounded-full bg-wash" style={{ width: `${width}%` }} />
          ))}
        </div>
        <Button variant="ghost" className="mt-6" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </main>
    </Screen>
  );
}
