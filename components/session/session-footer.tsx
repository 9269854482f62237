import { clsx } from 'clsx';
import { Copy, Download, LoaderCircle, RotateCcw, Undo2 } from 'lucide-react';
import { type ReactNode } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { type ExportFormat } from './export-text.ts';

/** Where the draft can be written to: the page it came from, or a field she pointed at. */
export type WritePlace = 'source' | 'target';

type SessionFooterProps = {
  /** For whom the draft is and how long, above the buttons. */
  line: ReactNode;
  place: WritePlace;
  /** The name of the page that «إدراج في الحقل المحدد» writes to; none when she has pointed at no field. */
  targetTitle: string | null;
  busy: boolean;
  readOnly: boolean;
  canUndo: boolean;
  canRevert: boolean;
  onWrite: () => void;
  onCopy: () => void;
  onExport: (format: ExportFormat) => void;
  onUndo: () => void;
  onRevert: () => void;
};

/** What becomes of the draft: written back, copied, exported; and the way back. */
export function SessionFooter(props: SessionFooterProps) {
  const t = useTranslate();
  return (
    <footer className="@container flex-none border-t border-line bg-card px-3.5 py-2.5">
      {props.line}
      {props.canRevert && (
        <button
          type="button"
          onClick={props.onRevert}
          disabled={props.busy}
          className="mb-2 flex items-center gap-1.5 rounded-md text-[13px] font-medium text-accent-ink underline-offset-4 hover:underline"
        >
          <RotateCcw aria-hidden className="size-4" />
          {t('revertDelivery')}
        </button>
      )}
      {props.place === 'target' && props.targetTitle !== null && (
        <p className="mb-1.5 truncate text-[12px] text-ink-2">
          {t('targetField')} <bdi>{props.targetTitle}</bdi>
        </p>
      )}
      <div className="flex items-center gap-1.5">
        <Button variant="primary" disabled={props.busy || props.readOnly} onClick={props.onWrite} className="min-w-0">
          {props.busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
          <span className="truncate">{t(props.place === 'source' ? 'applyInPage' : 'insertInField')}</span>
        </Button>
        <Button onClick={props.onCopy} title={t('copy')}>
          <ShortLabel place={props.place} icon={<Copy />}>
            {t('copy')}
          </ShortLabel>
        </Button>
        <Menu
          trigger={
            <Button title={t('export')}>
              <ShortLabel place={props.place} icon={<Download />}>
                {t('export')}
              </ShortLabel>
            </Button>
          }
        >
          <MenuItem onSelect={() => props.onExport('txt')}>{t('exportText')}</MenuItem>
          <MenuItem onSelect={() => props.onExport('md')}>{t('exportMarkdown')}</MenuItem>
        </Menu>
        <IconButton
          label={t('undo')}
          className="ms-auto -me-1"
          disabled={!props.canUndo || props.readOnly}
          onClick={props.onUndo}
        >
          <Undo2 />
        </IconButton>
      </div>
    </footer>
  );
}

/** A word where there is room beside the first button, a picture with the same name where there is not. */
function ShortLabel({ place, icon, children }: { place: WritePlace; icon: ReactNode; children: string }) {
  const [picture, word] =
    place === 'source'
      ? ['@max-[289px]:block', '@max-[289px]:sr-only']
      : ['@max-[327px]:block', '@max-[327px]:sr-only'];
  return (
    <>
      <span aria-hidden className={clsx('hidden [&_svg]:size-[18px]', picture)}>
        {icon}
      </span>
      <span className={word}>{children}</span>
    </>
  );
}
