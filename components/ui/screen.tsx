import { type ReactNode } from 'react';

/** The mark «ن» on its green ground. */
export function Mark() {
  return (
    <span
      aria-hidden
      className="grid size-[30px] flex-none place-items-center rounded-[9px] bg-accent pb-1 font-text text-[17px] leading-none font-semibold text-on-accent"
    >
      ن
    </span>
  );
}

type ScreenProps = { title: ReactNode; note?: ReactNode; actions?: ReactNode; children?: ReactNode; foot?: ReactNode };

/** The frame of every view of the panel: a header that stays, a body that scrolls, a foot that stays. */
export function Screen({ title, note, actions, children, foot }: ScreenProps) {
  return (
    <div className="flex h-full flex-col overflow-hidden bg-paper">
      <header className="flex flex-none items-center gap-2.5 border-b border-line px-4 pt-3 pb-2.5">
        <Mark />
        <div className="min-w-0 flex-1">
          <h1 dir="auto" className="truncate [text-align:match-parent] text-[14px] leading-snug font-semibold">
            {title}
          </h1>
          {note !== undefined && <div className="truncate text-[12px] leading-snug text-ink-2">{note}</div>}
        </div>
        {actions}
      </header>
      {children}
      {foot !== undefined && (
        <footer className="flex flex-none flex-wrap items-center gap-2 border-t border-line bg-card px-3.5 py-2.5">
          {foot}
        </footer>
      )}
    </div>
  );
}
