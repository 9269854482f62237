import type { Measure, MeasureId } from '../../utils/engine/index.ts';
import { type Pass } from '../../utils/draft/finding.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { type Translate } from '../ui/locale.tsx';
import { PASS_INK } from '../ui/pass-ink.ts';
import { type Gauge } from './measures-strip.tsx';
import { type PassTab } from './pass-tabs.tsx';

/** Counts of the strip; the other measures are laid beside human Arabic below it. */
const LABELS: Partial<Record<MeasureId, { pass: Pass; label: MessageKey }>> = {
  'stock-phrases': { pass: 'humanize', label: 'measureStockPhrases' },
  'even-sentences': { pass: 'humanize', label: 'measureEvenSentences' },
  claims: { pass: 'facts', label: 'measureClaims' },
  contradictions: { pass: 'facts', label: 'measureContradictions' },
  'register-leaks': { pass: 'tone', label: 'measureRegisterLeaks' },
  spelling: { pass: 'language', label: 'measureSpelling' },
};

/** How many stand in the strip beside all passes: the first that are not nothing. */
const SHOWN_OF_ALL = 2;
/** In the order they are shown where there is room for some of them only. */
const ORDER: readonly MeasureId[] = [
  'stock-phrases',
  'claims',
  'spelling',
  'contradictions',
  'register-leaks',
  'even-sentences',
];
/** A bar of something rare is measured against at least this many, so that one is not a full bar. */
const LEAST_SCALE = 8;

/**
 * The counts to show for a tab, beside what they were at first.
 * @param first the counts of the draft as it came, where known.
 */
export function gaugesOf(measures: readonly Measure[], first: readonly Measure[], tab: PassTab, t: Translate): Gauge[] {
  const firstOf = (id: MeasureId): number | undefined => first.find((measure) => measure.id === id)?.count;
  const labelled = measures.flatMap((measure) => {
    const label = LABELS[measure.id];
    return label === undefined ? [] : [{ ...measure, ...label }];
  });
  const shown =
    tab === 'all'
      ? labelled
          .filter(({ id, count }) => count > 0 || (firstOf(id) ?? 0) > 0)
          .toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
          .slice(0, SHOWN_OF_ALL)
      : labelled.filter(({ pass }) => pass === tab);
  return shown.map(({ id, count, pass, label }) => {
    const was = firstOf(id) ?? count;
    const scale = Math.max(LEAST_SCALE, was, count);
    const ink = PASS_INK[pass];
    return {
      id,
      label: t(label),
      value: was === count ? t('count', { number: count }) : t('measureFromTo', { from: was, to: count }),
      now: count / scale,
      was: was / scale,
      fill: ink.fill,
      soft: ink.soft,
    };
  });
}
