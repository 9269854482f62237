import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { type ReactNode, createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { IconButton } from './button.tsx';
import { useTranslate } from './locale.tsx';

/** `action`: the one thing to do about it, mostly taking it back. */
export type Notice = { tone: 'done' | 'problem'; text: string; action?: { label: string; onSelect: () => void } };
type Shown = Notice & { id: number };

type Notify = (notice: Notice | null) => void;
const NotifyContext = createContext<Notify>(() => {});

/** Tells her in one sentence what came of something she did; null takes back what is said. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

/** A good result goes by itself; a problem stays until she does something else in the panel. In milliseconds. */
const DONE_LASTS = 5000;
/** As long as there is something to do about it, in milliseconds. */
const ACTION_LASTS = 10_000;

/** Holds the sentence being shown, one at a time, in a region that is read out. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const [shown, setShown] = useState<Shown | null>(null);
  const notify = useCallback<Notify>(
    (notice) => setShown((last) => notice && { ...notice, id: (last?.id ?? 0) + 1 }),
    [],
  );
  useEffect(() => {
    if (shown === null) return undefined;
    const hide = () => setShown(null);
    if (shown.tone === 'done') {
      const timer = setTimeout(hide, shown.action ? ACTION_LASTS : DONE_LASTS);
      return () => clearTimeout(timer);
    }
    const end = new AbortController();
    window.addEventListener('pointerdown', hide, { signal: end.signal });
    return () => end.abort();
  }, [shown]);
  const region = useMemo(
    () =>
      shown && (
        <div
          key={shown.id}
          className="pointer-events-auto flex max-w-md items-start gap-2.5 rounded-[14px] bg-ink px-3.5 py-2.5 text-[13px] leading-relaxed text-paper shadow-pop"
        >
          {shown.tone === 'done' ? (
            <CircleCheck className="mt-0.5 size-[18px] flex-none" />
          ) : (
            <CircleAlert className="mt-0.5 size-[18px] flex-none" />
          )}
          <span className="min-w-0 flex-1">{shown.text}</span>
          {shown.action && (
            <button
              type="button"
              className="-my-0.5 flex-none rounded-md px-1.5 py-0.5 font-semibold underline underline-offset-4 outline-current!"
              onClick={() => {
                setShown(null);
                shown.action?.onSelect();
              }}
            >
              {shown.action.label}
            </button>
          )}
          <IconButton
            label={t('close')}
            className="-my-1 -me-2 text-paper! hover:bg-transparent! hover:opacity-80"
            onClick={() => setShown(null)}
          >
            <X />
          </IconButton>
        </div>
      ),
    [shown, t],
  );
  return (
    <NotifyContext value={notify}>
      {children}
      <div
        role="status"
        aria-live={shown?.tone === 'problem' ? 'assertive' : 'polite'}
        className="pointer-events-none fixed inset-x-3 top-[62px] z-50 flex justify-center"
      >
        {region}
      </div>
    </NotifyContext>
  );
}
