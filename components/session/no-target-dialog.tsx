import { useShortcut } from '../app/use-shortcut.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';

/** How to point at a field, when the draft has none to go to. */
export function NoTargetDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslate();
  const shortcut = useShortcut('capture-selection');
  return (
    <Dialog open={open} onClose={onClose} title={t('noTargetTitle')}>
      <p className="text-[13.5px] leading-relaxed">
        {shortcut === '' ? t('noTargetText') : <Sentence id="noTargetKey" params={{ keys: shortcut }} />}
      </p>
      <p className="mt-2 text-[13px] text-ink-2">{t('noTargetThen')}</p>
    </Dialog>
  );
}
