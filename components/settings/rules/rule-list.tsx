import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CustomItemComponentProps, Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Rule } from '../../../utils/engine/rule.ts';
import { isRuleOn, type RuleSwitches } from '../../../utils/settings/rule-switches.ts';
import { useTranslate } from '../../ui/locale.tsx';
import { PASS_INK } from '../../ui/pass-ink.ts';
import { type RuleLine } from './rule-entries.ts';
import { RuleRow } from './rule-row.tsx';

type RuleListProps = {
  lines: readonly RuleLine[];
  /** The rule she came for. */
  shown: string | undefined;
  switches: RuleSwitches;
  onSwitch: (rule: Rule, on: boolean) => void;
};

/** The rules under their topics. Arrow keys go from one to the next. */
export function RuleList({ lines, shown, switches, onSwitch }: RuleListProps) {
  const handle = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(shown === undefined ? [] : [shown]));
  const toggle = (id: string) =>
    setOpen(open.has(id) ? new Set([...open].filter((each) => each !== id)) : new Set([...open, id]));

  const goTo = (index: number, align: 'nearest' | 'start') => {
    handle.current?.scrollToIndex(index, { align });
    // It is drawn, and may take the focus, once the virtualizer has come to it.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        scroller.current
          ?.querySelector<HTMLElement>(`[data-line="${index}"]`)
          ?.focus({ preventScroll: align === 'start' });
      });
    });
  };
  const first = useRef(lines);
  useEffect(() => {
    if (shown === undefined) return;
    setOpen((known) => new Set([...known, shown]));
    const index = first.current.findIndex((line) => line.kind === 'rule' && line.entry.rule.id === shown);
    if (index !== -1) goTo(index, 'start');
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const at = Number(event.target.closest('li')?.querySelector('[data-line]')?.getAttribute('data-line') ?? -1);
    if (at < 0) return;
    const rules = lines.flatMap((line, index) => (line.kind === 'rule' ? [index] : []));
    const place = rules.indexOf(at);
    const places: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rules.length - 1 };
    const next = rules[places[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next, 'nearest');
  };

  return (
    <div
      ref={scroller}
      onKeyDown={onKeyDown}
      className="mt-1.5 min-h-0 flex-1 overflow-y-auto rounded-t-[14px] border border-b-0 border-line bg-card"
    >
      <Virtualizer ref={handle} scrollRef={scroller} as="ul" item={Item} data={lines} itemSize={84}>
        {(line, index) =>
          line.kind === 'topic' ? (
            <TopicHeading key={line.topic} line={line} />
          ) : (
            <RuleRow
              key={line.entry.rule.id}
              rule={line.entry.rule}
              line={index}
              on={isRuleOn(line.entry.rule, switches)}
              open={open.has(line.entry.rule.id)}
              onToggle={() => toggle(line.entry.rule.id)}
              onSwitch={(on) => onSwitch(line.entry.rule, on)}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}

function Item({ style, children, ref }: CustomItemComponentProps) {
  return (
    <li ref={ref} style={style}>
      {children}
    </li>
  );
}

function TopicHeading({ line }: { line: Extract<RuleLine, { kind: 'topic' }> }) {
  const t = useTranslate();
  const ink = PASS_INK[line.pass];
  return (
    <div className="flex items-center gap-2 border-b border-line bg-wash px-4 py-2 text-[12.5px] text-ink-2">
      <span aria-hidden className={clsx('size-2 flex-none rounded-full', ink.fill)} />
      <h2 className="min-w-0 flex-1 font-semibold text-ink">
        <span className="sr-only">{t(ink.label)}: </span>
        {t(line.topic)}
      </h2>
      <span>{t('rulesCount', { count: line.count })}</span>
    </div>
  );
}
