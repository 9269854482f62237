import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { type Revision } from '../../utils/database/rows.ts';
import { type Session } from '../../utils/draft/session.ts';
import { hostOf } from '../session/session-note.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useFormat, useTranslate } from '../ui/locale.tsx';
import { Revisions } from './revisions.tsx';

type HistoryItemProps = {
  session: Session;
  expanded: boolean;
  onToggle: () => void;
  onOpen: () => void;
  onRestore: (revision: Revision) => void;
  onDelete: () => void;
};

/** The letter a draft is known by at a glance: of its host, or of its title where it was pasted. */
function initialOf(session: Session): string {
  const name = hostOf(session.source) ?? session.title;
  return /\p{L}|\p{N}/u.exec(name)?.[0].toUpperCase() ?? '·';
}

/** A draft in the history: press it to open it, or look at its versions. */
export function HistoryItem({ session, expanded, onToggle, onOpen, onRestore, onDelete }: HistoryItemProps) {
  const t = useTranslate();
  const format = useFormat();
  const host = hostOf(session.source);
  const pasted = session.source.kind === 'pasted';
  return (
    <li className={clsx('rounded-xl', expanded && 'bg-card shadow-[0_0_0_1px_var(--line)]')}>
      <div className="flex items-start gap-1 pe-1.5">
        <button
          type="button"
          onClick={onOpen}
          className="flex min-w-0 flex-1 gap-[11px] rounded-xl p-2.5 text-start hover:bg-wash"
        >
          <span
            aria-hidden
            className={clsx(
              'grid size-[34px] flex-none place-items-center rounded-[10px] text-[13px] font-semibold',
              pasted ? 'bg-saffron-wash text-saffron-ink' : 'bg-accent-wash text-accent-ink',
            )}
          >
            {initialOf(session)}
          </span>
          <span className="min-w-0 flex-1">
            <bdi className="block truncate text-[13.5px] font-semibold">{session.title}</bdi>
            <span className="block truncate text-[12px] text-ink-2">
              {host === null ? t('sourcePasted') : <bdi dir="ltr">{host}</bdi>}
              {' · '}
              <bdi>{t('words', { count: session.words })}</bdi>
              {' · '}
              <bdi>{format.time(session.updatedAt)}</bdi>
            </span>
            {session.accepted + session.rejected > 0 && (
              <span className="block truncate text-[12px] text-ink-2">
                {t('decisionsCount', { accepted: session.accepted, rejected: session.rejected })}
                {session.deliveredAt !== undefined && ` · ${t('delivered')}`}
              </span>
            )}
          </span>
        </button>
        <IconButton label={t('versions')} aria-expanded={expanded} className="mt-2.5" onClick={onToggle}>
          <ChevronDown className={clsx('transition-transform', expanded && 'rotate-180')} />
        </IconButton>
      </div>
      {expanded && (
        <div className="ps-[57px] pe-3 pb-3 max-[359px]:ps-3">
          <Revisions session={session} onRestore={onRestore} />
          <div className="mt-2 flex flex-wrap gap-2">
            <Button variant="primary" onClick={onOpen}>
              {t('openDraft')}
            </Button>
            <Button variant="ghost" onClick={onDelete}>
              {t('deleteDraft')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
