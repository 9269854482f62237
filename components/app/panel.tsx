import { useEffect, useRef, useState } from 'react';
import { createWorkerChecker, startCheckWorker } from '../session/controller/worker-checker.ts';
import { browser } from 'wxt/browser';
import { dismissCapture } from '../../utils/database/captures.ts';
import { type Revision } from '../../utils/database/rows.ts';
import { type ReadyCapture } from '../../utils/draft/capture.ts';
import { HistoryScreen } from '../history/history-screen.tsx';
import { useSettings } from '../settings/settings-provider.tsx';
import { Banner } from '../ui/banner.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { CaptureBanners } from './capture-banners.tsx';
import { useWindowCaptures } from './captures.ts';
import { useDatabase, useDatabaseIsNewer } from './database.tsx';
import { PrepareSteps } from './prepare-steps.tsx';
import { requestArticle } from './request-article.ts';
import { SessionRoom } from '../session/session-room.tsx';
import { StartScreen } from './start-screen.tsx';
import { useOpenSession } from './use-open-session.ts';
import { usePreparation } from './use-preparation.ts';
import { WaitingScreen } from './waiting-screen.tsx';

/** One worker for all drafts: it holds the engine, and lives as long as the panel. */
function startChecker() {
  return createWorkerChecker({ start: startCheckWorker, onRestart: () => {}, signal: new AbortController().signal });
}

/** What stands in the panel: a draft, the way to one, and the history over either. */
export function Panel({ window }: { window: number }) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const isNewer = useDatabaseIsNewer();
  const { device } = useSettings();
  const [checker] = useState(startChecker);
  const captures = useWindowCaptures(window);
  const { open, setOpen } = useOpenSession(window);
  const [historyShown, setHistoryShown] = useState(false);
  const beforeHistory = useRef<Element | null>(null);
  useEffect(() => {
    if (!historyShown && beforeHistory.current instanceof HTMLElement) beforeHistory.current.focus();
  }, [historyShown]);
  const showHistory = () => {
    beforeHistory.current = document.activeElement;
    setHistoryShown(true);
  };
  const [restore, setRestore] = useState<Revision | null>(null);
  const preparation = usePreparation({ captures, open, device, onCreated: setOpen });
  const [readingArticle, setReadingArticle] = useState(false);
  if (captures === null || open === undefined) return null;

  const dismiss = (id: string) => void dismissCapture(database, id);
  const openCapture = (capture: ReadyCapture) => {
    setHistoryShown(false);
    preparation.takeCapture(capture);
  };
  const openSession = (session: string, revision: Revision | null = null) => {
    preparation.putOff();
    setRestore(revision);
    setOpen(session);
    setHistoryShown(false);
  };
  const readArticle = async () => {
    setReadingArticle(true);
    if (!(await requestArticle(window))) notify({ tone: 'problem', text: t('capturePageError') });
    setReadingArticle(false);
  };
  const openSettings = () => void browser.runtime.openOptionsPage();
  const banners = (onInsertHere: ((capture: ReadyCapture) => void) | null) => (
    <>
      {isNewer && <Banner tone="warning">{t('databaseNewer')}</Banner>}
      <CaptureBanners captures={captures} onInsertHere={onInsertHere} onOpen={openCapture} onDismiss={dismiss} />
    </>
  );
  const view = () => {
    if (preparation.text !== null) {
      return (
        <PrepareSteps
          key={preparation.text.capture}
          text={preparation.text}
          problem={preparation.problem}
          onReady={preparation.create}
          onCancel={preparation.cancel}
        />
      );
    }
    if (open !== null) {
      return (
        <SessionRoom
          key={open}
          id={open}
          checker={checker}
          restore={restore}
          banners={banners}
          onRestored={() => setRestore(null)}
          onClose={() => setOpen(null)}
          onHistory={showHistory}
          onSettings={openSettings}
        />
      );
    }
    const { reading } = captures;
    if (reading !== null) {
      const giveUp = () => {
        dismiss(reading.id);
        notify({ tone: 'problem', text: t('capturePageError') });
      };
      return <WaitingScreen key={reading.id} onCancel={() => dismiss(reading.id)} onLate={giveUp} />;
    }
    return (
      <StartScreen
        banners={banners(null)}
        readingArticle={readingArticle}
        onPasted={preparation.takePasted}
        onArticle={() => void readArticle()}
        onHistory={showHistory}
        onSettings={openSettings}
      />
    );
  };
  return (
    <>
      {/* The open draft goes on working beneath the history. */}
      <div className="h-full" inert={historyShown}>
        {view()}
      </div>
      {historyShown && (
        <div className="fixed inset-0 z-30">
          <HistoryScreen
            device={device}
            onOpen={(session) => openSession(session)}
            onRestore={openSession}
            onDeleted={(session) => session === open && setOpen(null)}
            onClose={() => setHistoryShown(false)}
          />
        </div>
      )}
    </>
  );
}
