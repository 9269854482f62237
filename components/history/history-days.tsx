import { useState } from 'react';
import { type Revision } from '../../utils/database/rows.ts';
import { type Session } from '../../utils/draft/session.ts';
import { type DayGroup, groupByDay } from '../../utils/history/summary.ts';
import { useFormat, useTranslate } from '../ui/locale.tsx';
import { HistoryItem } from './history-item.tsx';

type HistoryDaysProps = {
  sessions: readonly Session[];
  onOpen: (session: string) => void;
  onRestore: (session: string, revision: Revision) => void;
  onDelete: (session: Session) => void;
};

/** Drafts under the day they were last worked on; one at a time shows its versions. */
export function HistoryDays({ sessions, onOpen, onRestore, onDelete }: HistoryDaysProps) {
  const t = useTranslate();
  const format = useFormat();
  const [shown, setShown] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const nameOf = ({ name, day }: DayGroup<Session>): string => {
    if (name === 'date') return format.day(day, now);
    return format.daysAgo(name === 'today' ? 0 : 1);
  };
  return groupByDay(sessions, ({ updatedAt }) => updatedAt, now).map((group) => (
    <section key={group.day}>
      <h2 className="mx-1 mt-3 mb-1.5 text-[12px] font-semibold text-ink-3 first-letter:uppercase">{nameOf(group)}</h2>
      <ul aria-label={`${t('history')}: ${nameOf(group)}`} className="flex flex-col gap-1">
        {group.rows.map((session) => (
          <HistoryItem
            key={session.id}
            session={session}
            expanded={shown === session.id}
            onToggle={() => setShown(shown === session.id ? null : session.id)}
            onOpen={() => onOpen(session.id)}
            onRestore={(revision) => onRestore(session.id, revision)}
            onDelete={() => onDelete(session)}
          />
        ))}
      </ul>
    </section>
  ));
}
