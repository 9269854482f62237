import { clsx } from 'clsx';
import { type Source } from '../../utils/draft/session.ts';
import { useTranslate } from '../ui/locale.tsx';

export type SaveState = 'saved' | 'saving' | 'failed';

/** The host of the page a draft came from, without `www.`; none for a pasted one. */
export function hostOf(source: Source): string | null {
  if (source.kind === 'pasted') return null;
  try {
    return new URL(source.url).hostname.replace(/^www\./u, '') || null;
  } catch {
    return null;
  }
}

type SessionNoteProps = { source: Source; words: number; saved: SaveState };

const SAVE_MESSAGE = { saved: 'saveSaved', saving: 'saveSaving', failed: 'saveFailed' } as const;

/** «mostaql.com · 642 كلمة · محفوظ» */
export function SessionNote({ source, words, saved }: SessionNoteProps) {
  const t = useTranslate();
  const host = hostOf(source);
  return (
    <>
      {host === null ? t('sourcePasted') : <bdi dir="ltr">{host}</bdi>}
      {' · '}
      <bdi>{t('words', { count: words })}</bdi>
      {' · '}
      <span role="status" className={clsx(saved === 'failed' && 'font-semibold text-rubric-ink')}>
        {t(SAVE_MESSAGE[saved])}
      </span>
    </>
  );
}
