import { LoaderCircle } from 'lucide-react';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { useDatabase, useDatabaseIsNewer } from '../app/database.tsx';
import { useSettings } from '../settings/settings-provider.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';
import { OpenRoom, type SessionRoomProps } from './open-room.tsx';
import { useSession } from './use-session.ts';

/** Why a session does not open. */
const FAILURES: Readonly<Record<string, MessageKey>> = { gone: 'draftGone', unreadable: 'draftUnreadable' };

/** Opens a session and shows it, or says why it does not open. */
export function SessionRoom(props: SessionRoomProps) {
  const t = useTranslate();
  const { device } = useSettings();
  const { phase, session, saveFailure } = useSession({
    database: useDatabase(),
    id: props.id,
    device,
    checker: props.checker,
    label: t('draft'),
    readOnly: useDatabaseIsNewer(),
  });
  if (phase.state === 'open' && session !== null) {
    return <OpenRoom {...props} open={phase} session={session} saveFailure={saveFailure} device={device} />;
  }
  if (phase.state === 'failed') {
    return (
      <Screen title={t('productName')}>
        <Banner
          tone="error"
          actions={
            <>
              <Button variant="primary" onClick={props.onClose}>
                {t('newDraft')}
              </Button>
              <Button onClick={props.onHistory}>{t('history')}</Button>
            </>
          }
        >
          {t(FAILURES[phase.failure] ?? 'draftOpenFailed')}
        </Banner>
      </Screen>
    );
  }
  return (
    <Screen title={t('productName')}>
      <p role="status" className="flex items-center gap-2.5 px-5 pt-6 text-[13px] text-ink-2">
        <LoaderCircle aria-hidden className="size-[18px] animate-spin" />
        {t('opening')}
      </p>
    </Screen>
  );
}
