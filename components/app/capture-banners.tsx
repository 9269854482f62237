import { Inbox, SquarePen } from 'lucide-react';
import { useEffect } from 'react';
import { type CaptureFailure, type ReadyCapture } from '../../utils/draft/capture.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { type WindowCaptures } from './captures.ts';

/** What each failure of a capture says. */
export const CAPTURE_FAILURES: Record<CaptureFailure, MessageKey> = {
  'no-access': 'captureNoAccess',
  'nothing-selected': 'captureNothingSelected',
  'no-arabic': 'captureNoArabic',
  'too-large': 'captureTooLarge',
  'protected-field': 'captureProtectedField',
  'no-article': 'captureNoArticle',
  'page-error': 'capturePageError',
};

/** No failure of ours: the button was pressed with nothing to read, as everyone does who looks at the panel first. */
const HINTS: ReadonlySet<CaptureFailure> = new Set(['nothing-selected', 'no-arabic', 'no-article', 'protected-field']);

type CaptureBannersProps = {
  captures: WindowCaptures;
  /** Writes the open draft into the field of the capture; none while no draft is open. */
  onInsertHere: ((capture: ReadyCapture) => void) | null;
  onOpen: (capture: ReadyCapture) => void;
  onDismiss: (id: string) => void;
};

/** What arrived and waits for her, the newest first, one at a time; it never takes the place of what is open. */
export function CaptureBanners({ captures, onInsertHere, onOpen, onDismiss }: CaptureBannersProps) {
  const t = useTranslate();
  const failed = captures.failed.at(-1);
  const ready = captures.ready.at(-1);
  const damaged = captures.damaged[0];
  const notify = useNotify();
  const newest = (failed ?? ready)?.id;
  // What was said last would lie over the banner that answers what she did since.
  useEffect(() => {
    if (newest !== undefined) notify(null);
  }, [newest, notify]);
  const dismiss = (id: string) => (
    <Button variant="ghost" onClick={() => onDismiss(id)}>
      {t('queueDismiss')}
    </Button>
  );
  return (
    <>
      {failed !== undefined && (
        <Banner tone={HINTS.has(failed.failure) ? 'note' : 'error'} actions={dismiss(failed.id)}>
          {t(CAPTURE_FAILURES[failed.failure])}
        </Banner>
      )}
      {damaged !== undefined && (
        <Banner tone="error" actions={dismiss(damaged)}>
          {t('queueDamaged')}
        </Banner>
      )}
      {ready !== undefined && (
        <ReadyBanner
          key={ready.id}
          capture={ready}
          more={captures.ready.length - 1}
          onInsertHere={onInsertHere}
          onOpen={onOpen}
          onDismiss={onDismiss}
        />
      )}
    </>
  );
}

type ReadyBannerProps = Omit<CaptureBannersProps, 'captures'> & { capture: ReadyCapture; more: number };

function ReadyBanner({ capture, more, onInsertHere, onOpen, onDismiss }: ReadyBannerProps) {
  const t = useTranslate();
  const { content, title } = capture;
  const isField = content.kind === 'target' || (content.kind === 'text' && content.surface.kind !== 'static');
  const onlyField = content.kind === 'target';
  return (
    <Banner
      icon={onlyField ? <SquarePen aria-hidden /> : <Inbox aria-hidden />}
      actions={
        <>
          {isField && onInsertHere !== null && (
            <Button variant={onlyField ? 'primary' : 'plain'} onClick={() => onInsertHere(capture)}>
              {t('queueInsertHere')}
            </Button>
          )}
          {!onlyField && (
            <Button variant="primary" onClick={() => onOpen(capture)}>
              {t('queueOpen')}
            </Button>
          )}
          <Button variant="ghost" onClick={() => onDismiss(capture.id)}>
            {t('queueDismiss')}
          </Button>
        </>
      }
    >
      <Sentence id={onlyField ? 'queueTarget' : 'queueText'} params={{ title: title || t('untitled') }} />
      {onlyField && onInsertHere === null && <div>{t('queueTargetNoDraft')}</div>}
      {more > 0 && <div className="text-[12.5px]">{t('queueMore', { count: more })}</div>}
    </Banner>
  );
}
