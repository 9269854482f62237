import { History } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';

/** What the history is for, while it is empty. */
export function HistoryEmpty({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  return (
    <div className="px-4 pt-12 text-center">
      <span className="mx-auto grid size-14 place-items-center rounded-2xl bg-accent-wash text-accent-ink">
        <History aria-hidden className="size-7" />
      </span>
      <h2 className="mt-4 text-[15px] font-semibold">{t('historyEmptyTitle')}</h2>
      <p className="mx-auto mt-1.5 max-w-72 text-[13px] leading-relaxed text-ink-2">{t('historyEmptyText')}</p>
      <Button variant="primary" className="mt-4" onClick={onClose}>
        {t('historyEmptyAction')}
      </Button>
    </div>
  );
}
