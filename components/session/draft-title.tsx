import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from '../ui/locale.tsx';

type DraftTitleProps = { title: string; readOnly: boolean; onChange: (title: string) => void };

/** The title, written over in place: Enter keeps, Escape takes back. */
export function DraftTitle({ title, readOnly, onChange }: DraftTitleProps) {
  const t = useTranslate();
  const [edited, setEdited] = useState<string | null>(null);
  const keep = () => {
    const next = edited?.trim();
    if (next !== undefined && next !== '' && next !== title) onChange(next);
    setEdited(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setEdited(null);
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <input
      dir="auto"
      aria-label={t('draftTitle')}
      title={title}
      value={edited ?? title}
      readOnly={readOnly}
      onChange={(event) => setEdited(event.target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
      className="-mx-1 block w-[calc(100%+8px)] truncate rounded-md bg-transparent px-1 text-[14px] leading-snug font-semibold text-ink hover:bg-wash focus:bg-card"
    />
  );
}
