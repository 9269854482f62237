import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { deleteSession, type SaveFailure } from '../../utils/database/sessions.ts';
import { type Revision } from '../../utils/database/rows.ts';
import { type ReadyCapture } from '../../utils/draft/capture.ts';
import { type Session } from '../../utils/draft/session.ts';
import { BriefDialog, type BriefChange } from './brief/brief-dialog.tsx';
import { DraftLine } from './brief/draft-line.tsx';
import { useBrief } from './brief/use-brief.ts';
import { useCheckSetup } from './brief/use-check-setup.ts';
import { type WorkerChecker } from './controller/worker-checker.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { useDatabase, useDatabaseIsNewer } from '../app/database.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { downloadDraft } from './export-text.ts';
import { NoTargetDialog } from './no-target-dialog.tsx';
import { restoreInto } from './restore-into.ts';
import { SessionFooter } from './session-footer.tsx';
import { SessionScreen } from './session-screen.tsx';
import { useDelivery } from './use-delivery.ts';
import { UnifyDialog } from './unify/unify-dialog.tsx';
import { useFirstMeasures } from './use-first-measures.ts';
import { useIgnoring } from './use-ignoring.ts';
import { usePassRevisions } from './use-pass-revisions.ts';
import { type OpenSession } from './use-session.ts';

/** Above this many words a check takes long enough to say so. */
const LONG_TEXT = 50_000;

const SAVE_FAILURES: Readonly<Record<SaveFailure, MessageKey>> = {
  'disk-full': 'diskFull',
  closed: 'databaseClosed',
  'read-only': 'databaseNewer',
  broken: 'saveBroken',
  gone: 'draftGone',
  stale: 'saveStale',
  taken: 'saveBroken',
};

export type SessionRoomProps = {
  id: string;
  checker: WorkerChecker;
  /** A version of the draft to go back to as soon as it is open. */
  restore: Revision | null;
  /** What waits in the queue; given the way to write the draft into a field that waits there. */
  banners: (onInsertHere: ((capture: ReadyCapture) => void) | null) => ReactNode;
  onRestored: () => void;
  onClose: () => void;
  onHistory: () => void;
  onSettings: () => void;
};

type OpenRoomProps = SessionRoomProps & {
  open: OpenSession;
  session: Session;
  saveFailure: SaveFailure | null;
  device: string;
};

/** An open session with everything that can be done with it. */
export function OpenRoom(props: OpenRoomProps) {
  const { open, session, restore, onRestored, onClose } = props;
  const { controller } = open;
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const isNewer = useDatabaseIsNewer();
  const view = useStore(controller.store);
  const firstMeasures = useFirstMeasures(open, props.checker);
  const delivery = useDelivery(open, session);
  const brief = useBrief(session);
  useCheckSetup(controller, props.checker, brief);
  const ignoring = useIgnoring(controller, brief);
  usePassRevisions(open);
  const [asksDelete, setAsksDelete] = useState(false);
  const [briefShown, setBriefShown] = useState(false);
  const [unifies, setUnifies] = useState(false);

  const goBackTo = useEffectEvent((revision: Revision) => {
    if (revision.session !== session.id) return;
    onRestored();
    restoreInto(database, open, revision).then(
      () => notify({ tone: 'done', text: t('restoreDone') }),
      () => notify({ tone: 'problem', text: t('restoreFailed') }),
    );
  });
  useEffect(() => {
    if (restore !== null && !view.readOnly) goBackTo(restore);
  }, [restore, view.readOnly]);

  const remove = async () => {
    await controller.flush().catch(() => undefined);
    const result = await deleteSession(database, { id: session.id, device: props.device, at: Date.now() });
    if (!result.ok) return notify({ tone: 'problem', text: t('deleteFailed') });
    notify({ tone: 'done', text: t('deleteDone') });
    return onClose();
  };
  const setBrief = (change: BriefChange) => {
    open.saver
      .record({ change: (row) => ({ ...row, ...change }) })
      .catch(() => notify({ tone: 'problem', text: t('briefFailed') }));
  };
  const continueHere = async () => {
    if ((await open.takeOver?.()) === 'refused') notify({ tone: 'problem', text: t('takeOverRefused') });
  };
  return (
    <>
      <SessionScreen
        controller={controller}
        session={session}
        firstMeasures={firstMeasures}
        banners={
          <>
            {open.takeOver !== null && (
              <Banner
                tone="warning"
                actions={
                  <Button variant="primary" onClick={() => void continueHere()}>
                    {t('continueHere')}
                  </Button>
                }
              >
                {t('elsewhere')}
              </Banner>
            )}
            {props.saveFailure !== null && !isNewer && (
              <Banner tone="error">{t(SAVE_FAILURES[props.saveFailure])}</Banner>
            )}
            {view.checkFailed && <Banner tone="warning">{t('checkFailed')}</Banner>}
            {view.words > LONG_TEXT && <Banner>{t('longText')}</Banner>}
            {props.banners(view.readOnly ? null : delivery.insertIntoCapture)}
          </>
        }
        footer={
          <SessionFooter
            line={
              <DraftLine
                brief={brief}
                words={view.words}
                blocks={() => controller.blocks()}
                onBrief={() => setBriefShown(true)}
              />
            }
            place={delivery.place}
            targetTitle={delivery.targetTitle}
            busy={delivery.busy}
            readOnly={view.readOnly}
            canUndo={view.canUndo}
            canRevert={delivery.canRevert}
            onWrite={delivery.write}
            onCopy={delivery.copy}
            onExport={(format) => downloadDraft(view.title, controller.blocks(), format)}
            onUndo={() => controller.undo()}
            onRevert={delivery.revert}
          />
        }
        onHistory={props.onHistory}
        onNew={onClose}
        onSettings={props.onSettings}
        onBrief={() => setBriefShown(true)}
        onGenre={(genre) => setBrief({ genre })}
        onUnify={() => setUnifies(true)}
        ignoring={ignoring}
        onDelete={() => setAsksDelete(true)}
      />
      <BriefDialog
        open={briefShown}
        session={session}
        brief={brief}
        ignoredRules={view.ignoredRules}
        readOnly={view.readOnly}
        onChange={setBrief}
        onHear={(rule) => controller.hearRule(rule)}
        onClose={() => setBriefShown(false)}
      />
      <UnifyDialog
        open={unifies}
        session={open}
        client={brief?.client ?? null}
        onBrief={() => {
          setUnifies(false);
          setBriefShown(true);
        }}
        onClose={() => setUnifies(false)}
      />
      <NoTargetDialog open={delivery.asksTarget} onClose={delivery.closeTargetQuestion} />
      <ConfirmDialog
        open={asksDelete}
        title={t('deleteTitle')}
        text={<Sentence id="deleteText" params={{ title: view.title }} />}
        confirm={t('deleteDraft')}
        onConfirm={() => void remove()}
        onClose={() => setAsksDelete(false)}
      />
    </>
  );
}
