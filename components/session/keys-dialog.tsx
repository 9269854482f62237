import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/locale.tsx';

type KeyLine = { keys: readonly string[]; does: MessageKey };

const IN_LIST: readonly KeyLine[] = [
  { keys: ['↵'], does: 'accept' },
  { keys: ['⌫'], does: 'reject' },
  { keys: ['E'], does: 'edit' },
  { keys: ['↓'], does: 'nextFinding' },
  { keys: ['↑'], does: 'previousFinding' },
  { keys: ['I'], does: 'ignoreHere' },
  { keys: ['R'], does: 'ignoreRule' },
  { keys: ['O'], does: 'switchOffRule' },
  { keys: ['D'], does: 'addWord' },
];
const IN_DRAFT: readonly KeyLine[] = [
  { keys: ['Alt', '↵'], does: 'accept' },
  { keys: ['Alt', '⌫'], does: 'reject' },
];
const ANYWHERE: readonly KeyLine[] = [
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'redo' },
  { keys: ['?'], does: 'shortcuts' },
];

/** The keys and what they do, by where they act. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog open={open} onClose={onClose} title={t('shortcuts')}>
      <KeyGroup title={t('keysInList')} lines={IN_LIST} />
      <KeyGroup title={t('keysInDraft')} lines={IN_DRAFT} />
      <KeyGroup title={t('keysAnywhere')} lines={ANYWHERE} />
      <p className="mt-3 text-[12.5px] text-ink-2">{t('keysNote')}</p>
    </Dialog>
  );
}

function KeyGroup({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  const t = useTranslate();
  return (
    <section className="mt-2">
      <h3 className="text-[12px] font-semibold text-ink-3">{title}</h3>
      <dl className="mt-1 rounded-xl border border-line bg-card px-3 py-1">
        {lines.map(({ keys, does }) => (
          <div key={does} className="flex items-center gap-3 py-1.5 text-[13px]">
            <dt className="flex-1">{t(does)}</dt>
            <dd dir="ltr" className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-md border border-line-strong px-1.5 py-0.5 text-center font-ui text-[12px]"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
