import { useLiveQuery } from 'dexie-react-hooks';
import { Search, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { fold } from '../../utils/arabic/fold.ts';
import { deleteSession, listSessions } from '../../utils/database/sessions.ts';
import { type Revision } from '../../utils/database/rows.ts';
import { type Session } from '../../utils/draft/session.ts';
import { useDatabase } from '../app/database.tsx';
import { IconButton } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';
import { useNotify } from '../ui/toast.tsx';
import { HistoryDays } from './history-days.tsx';
import { HistoryEmpty } from './history-empty.tsx';

type HistoryScreenProps = {
  device: string;
  onOpen: (session: string) => void;
  onRestore: (session: string, revision: Revision) => void;
  onDeleted: (session: string) => void;
  onClose: () => void;
};

/** More than she scrolls through; search narrows it. */
const SHOWN = 500;

const searchable = (text: string): string => fold(text, { taMarbuta: true }).text.toLowerCase();

/** «السجل»: every draft on this device, by day. */
export function HistoryScreen({ device, onOpen, onRestore, onDeleted, onClose }: HistoryScreenProps) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const rows = useLiveQuery(() => listSessions(database, { limit: SHOWN }), [database]);
  const [query, setQuery] = useState('');
  const [doomed, setDoomed] = useState<Session | null>(null);
  const sought = searchable(useDeferredValue(query).trim());
  const sessions = useMemo(() => (rows ?? []).flatMap((row) => (row.state === 'readable' ? [row.value] : [])), [rows]);
  const found = useMemo(
    () => (sought === '' ? sessions : sessions.filter(({ title }) => searchable(title).includes(sought))),
    [sessions, sought],
  );
  const damaged = (rows ?? []).length - sessions.length;
  const remove = async (session: Session) => {
    const result = await deleteSession(database, { id: session.id, device, at: Date.now() });
    if (!result.ok) return notify({ tone: 'problem', text: t('deleteFailed') });
    onDeleted(session.id);
    return notify({ tone: 'done', text: t('deleteDone') });
  };
  return (
    <Screen
      title={t('history')}
      note={rows === undefined ? ' ' : t('historyCount', { count: sessions.length })}
      actions={
        <IconButton label={t('close')} className="-me-2" onClick={onClose}>
          <X />
        </IconButton>
      }
    >
      {sessions.length > 0 && (
        <search className="relative mx-3.5 mt-3 flex-none">
          <Search aria-hidden className="absolute start-3 top-2.5 size-4 text-ink-3" />
          <input
            type="search"
            dir="auto"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            aria-label={t('historySearch')}
            placeholder={t('historySearch')}
            className="min-h-9 w-full rounded-[10px] border border-line-strong bg-card ps-9 pe-3 text-[13px]"
          />
        </search>
      )}
      <main className="min-h-0 flex-1 overflow-y-auto px-3.5 pt-1 pb-4">
        {rows !== undefined && sessions.length === 0 && <HistoryEmpty onClose={onClose} />}
        {sessions.length > 0 && found.length === 0 && (
          <p role="status" className="px-1 pt-6 text-center text-[13px] text-ink-2">
            <Sentence id="historyNothing" params={{ query }} />
          </p>
        )}
        <HistoryDays sessions={found} onOpen={onOpen} onRestore={onRestore} onDelete={setDoomed} />
        {damaged > 0 && <p className="mt-4 text-[12.5px] text-rubric-ink">{t('historyDamaged', { count: damaged })}</p>}
      </main>
      <ConfirmDialog
        open={doomed !== null}
        title={t('deleteTitle')}
        text={<Sentence id="deleteText" params={{ title: doomed?.title ?? '' }} />}
        confirm={t('deleteDraft')}
        onConfirm={() => doomed && void remove(doomed)}
        onClose={() => setDoomed(null)}
      />
    </Screen>
  );
}
