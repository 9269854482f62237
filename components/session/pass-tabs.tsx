import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { PASSES, type Pass } from '../../utils/draft/finding.ts';
import { useFormat, useTranslate } from '../ui/locale.tsx';
import { PASS_INK } from '../ui/pass-ink.ts';

export type PassTab = Pass | 'all';
const TABS: readonly PassTab[] = ['all', ...PASSES];

/** The panel below the tabs; each tab says that it controls it. */
export const PASS_PANEL_ID = 'pass-panel';
export const passTabId = (tab: PassTab): string => `pass-tab-${tab}`;

type PassTabsProps = { active: PassTab; open: Readonly<Record<Pass, number>>; onChoose: (tab: PassTab) => void };

/** The passes with how many findings of each are open. Arrow keys move, as the eye goes. */
export function PassTabs({ active, open, onChoose }: PassTabsProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = TABS.indexOf(active);
    const places: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: TABS.length - 1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = TABS[(place + TABS.length) % TABS.length];
    if (next === undefined) return;
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#${passTabId(next)}`)?.focus();
  };
  const total = PASSES.reduce((sum, pass) => sum + open[pass], 0);
  return (
    <div className="@container flex-none">
      <div
        ref={list}
        role="tablist"
        aria-label={t('passes')}
        onKeyDown={onKeyDown}
        className="flex gap-1.5 overflow-x-auto px-3.5 py-2.5 [scrollbar-width:none] @max-[430px]:gap-1 @max-[430px]:px-3 [&:lang(en)]:@max-[372px]:gap-0.5 [&:lang(en)]:@max-[372px]:px-2"
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            tab={tab}
            count={tab === 'all' ? total : open[tab]}
            selected={tab === active}
            onChoose={() => onChoose(tab)}
          />
        ))}
      </div>
    </div>
  );
}

type TabProps = { tab: PassTab; count: number; selected: boolean; onChoose: () => void };

function Tab({ tab, count, selected, onChoose }: TabProps) {
  const t = useTranslate();
  const { number } = useFormat();
  const ink = tab === 'all' ? null : PASS_INK[tab];
  const label = t(ink?.label ?? 'passAll');
  return (
    <button
      type="button"
      role="tab"
      id={passTabId(tab)}
      aria-selected={selected}
      aria-controls={PASS_PANEL_ID}
      tabIndex={selected ? 0 : -1}
      onClick={onChoose}
      className={clsx(
        'flex flex-none items-center gap-1.5 rounded-full border px-2.5 py-1 text-[13px] font-medium whitespace-nowrap transition-colors',
        'focus-visible:-outline-offset-2 @max-[430px]:px-2 @max-[430px]:text-[12.5px] @max-[383px]:gap-1 @max-[383px]:px-1.5',
        // The English names are longer.
        '[&:lang(en)]:@max-[340px]:gap-0.5 [&:lang(en)]:@max-[340px]:px-1 [&:lang(en)]:@max-[340px]:text-[12px]',
        selected
          ? ink === null
            ? 'border-ink bg-ink text-paper'
            : clsx('border-current', ink.wash, ink.text)
          : clsx('border-line bg-card hover:bg-wash', ink?.text ?? 'text-ink-2'),
      )}
    >
      {ink !== null && <span aria-hidden className={clsx('size-2 rounded-full @max-[383px]:hidden', ink.fill)} />}
      {label}
      <span className={clsx('font-semibold', selected && ink === null ? 'text-paper' : 'text-ink')}>
        {number(count)}
      </span>
    </button>
  );
}
