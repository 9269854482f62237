import { Check } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { useId } from 'react';
import type { StyleCount, StyleKind } from '../../../utils/engine/style/index.ts';
import { STYLE_NAMES } from '../../settings/clients/style-choices.ts';
import { useFormat, useTranslate } from '../../ui/locale.tsx';

type StyleKindsProps = {
  counts: readonly StyleCount[];
  leftOut: ReadonlySet<StyleKind>;
  onChoose: (kind: StyleKind, chosen: boolean) => void;
};

/** What there is to unify, by kind; each kind can be left out. */
export function StyleKinds({ counts, leftOut, onChoose }: StyleKindsProps) {
  const t = useTranslate();
  return (
    <ul aria-label={t('unifyKinds')} className="flex-none rounded-xl border border-line bg-card">
      {counts.map((each) => (
        <KindLine
          key={each.kind}
          {...each}
          chosen={!leftOut.has(each.kind)}
          onChoose={(chosen) => onChoose(each.kind, chosen)}
        />
      ))}
    </ul>
  );
}

type KindLineProps = StyleCount & { chosen: boolean; onChoose: (chosen: boolean) => void };

function KindLine({ kind, count, open, chosen, onChoose }: KindLineProps) {
  const t = useTranslate();
  const { number } = useFormat();
  const id = useId();
  return (
    <li className="flex items-center gap-2.5 border-b border-line px-3 py-2 text-[13px] last:border-b-0">
      <Checkbox.Root
        id={id}
        checked={chosen && count > 0}
        disabled={count === 0}
        onCheckedChange={(next) => onChoose(next === true)}
        className="grid size-[18px] flex-none place-items-center rounded-[5px] border border-line-strong bg-card disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Checkbox.Indicator>
          <Check aria-hidden className="size-3.5 text-on-accent" strokeWidth={2.6} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={id} className="min-w-0 flex-1">
        {t(STYLE_NAMES[kind])}
        {open > 0 && <span className="block text-[12px] text-saffron-ink">{t('unifyOpen', { count: open })}</span>}
      </label>
      <span className="flex-none font-semibold">{number(count)}</span>
    </li>
  );
}
