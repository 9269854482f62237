import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Severity } from '../../../utils/draft/finding.ts';
import type { Rule } from '../../../utils/engine/rule.ts';
import { fill, type MessageKey } from '../../../utils/i18n/translate.ts';
import { Pieces } from '../../session/pieces.tsx';
import { type Piece, diffPieces } from '../../session/suggestion-preview.ts';
import { useDigits, useLocale, useTranslate } from '../../ui/locale.tsx';
import { Switch } from '../../ui/switch.tsx';
import { sampleOf, withoutPlaces } from './rule-sample.ts';

const SEVERITIES: Record<Severity, MessageKey> = {
  error: 'ruleSeverityError',
  warning: 'ruleSeverityWarning',
  hint: 'ruleSeverityHint',
};

type RuleRowProps = {
  rule: Rule;
  /** Which line of the list it is. */
  line: number;
  on: boolean;
  open: boolean;
  onToggle: () => void;
  onSwitch: (on: boolean) => void;
};

/** A rule: its name, its reason with the words of an example in it, its switch; open, its examples. */
export function RuleRow({ rule, line, on, open, onToggle, onSwitch }: RuleRowProps) {
  const t = useTranslate();
  const locale = useLocale();
  const digits = useDigits();
  const id = useId();
  const why = withoutPlaces(fill(locale, rule.why[locale], sampleOf(rule).params, digits));
  const title = rule.title[locale];
  return (
    <div className="border-b border-line">
      <div className="flex items-start gap-3 pe-4">
        <button
          type="button"
          data-line={line}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
          className="flex min-w-0 flex-1 items-start gap-2.5 py-2.5 ps-4 text-start -outline-offset-2 hover:bg-wash"
        >
          <ChevronDown aria-hidden className={clsx('mt-0.5 size-4 flex-none text-ink-2', open && 'rotate-180')} />
          <span className="min-w-0 flex-1">
            <span className={clsx('block text-[13.5px] font-medium', !on && 'text-ink-2')}>{title}</span>
            <span className={clsx('mt-0.5 block text-[12.5px] leading-relaxed text-ink-2', !open && 'line-clamp-2')}>
              {why}
            </span>
            <span className="mt-0.5 block text-[12px] text-ink-3">
              {t(SEVERITIES[rule.severity])}
              {rule.offByDefault && !rule.isTaste && ` · ${t('ruleDisputed')}`}
            </span>
          </span>
        </button>
        <div className="pt-3">
          <Switch label={title} checked={on} onChange={onSwitch} />
        </div>
      </div>
      {open && <RuleExamples id={id} rule={rule} />}
    </div>
  );
}

const SHOWN = 4;

function RuleExamples({ id, rule }: { id: string; rule: Rule }) {
  const t = useTranslate();
  return (
    <div id={id} className="flex flex-col gap-2.5 pe-4 pb-3.5 ps-[42px]">
      <ExampleGroup label={t(rule.bad.some(([, mended]) => mended !== null) ? 'ruleBecomes' : 'ruleFlagged')}>
        {rule.bad.slice(0, SHOWN).map(([text, mended], index) => (
          <Example key={text}>
            <Pieces pass={rule.pass} pieces={mended === null ? flagged(rule, index, text) : diffPieces(text, mended)} />
          </Example>
        ))}
      </ExampleGroup>
      <ExampleGroup label={t('ruleLeft')}>
        {rule.good.slice(0, SHOWN).map((text) => (
          <Example key={text}>{text}</Example>
        ))}
      </ExampleGroup>
    </div>
  );
}

/** What of an example without a replacement the rule points at; known of the first only. */
function flagged(rule: Rule, index: number, text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of index === 0 ? sampleOf(rule).ranges : []) {
    if (start < at) continue;
    pieces.push({ kind: 'same', text: text.slice(at, start) }, { kind: 'found', text: text.slice(start, end) });
    at = end;
  }
  pieces.push({ kind: 'same', text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}

function ExampleGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="text-[12px] font-medium text-ink-2">{label}</h3>
      <ul className="mt-1 flex flex-col gap-1">{children}</ul>
    </div>
  );
}

function Example({ children }: { children: ReactNode }) {
  return (
    <li
      dir="auto"
      lang="ar"
      className="draft-text rounded-[10px] bg-paper px-3 py-1 text-[15.5px]! whitespace-pre-line"
    >
      {children}
    </li>
  );
}
