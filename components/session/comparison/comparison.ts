import type { Genre, Register } from '../../../utils/draft/register.ts';
import { type Baseline, BASELINES, type Compared, COMPARED, type Figure } from '../../../utils/engine/baselines.ts';
import type { Measure, MeasureId } from '../../../utils/engine/measures.ts';

/** A text shorter than this says nothing beside others; of its rhythm, nothing with fewer sentences. */
export const LEAST_WORDS = 120;
export const LEAST_SENTENCES = 8;

/** What a row's figures are: how often in 1,000 words, words, or a share. */
export type Unit = 'rate' | 'words' | 'share';

const UNITS: Record<Compared, Unit> = {
  'stock-phrases': 'rate',
  passives: 'rate',
  'light-verbs': 'rate',
  adverbs: 'rate',
  transitions: 'rate',
  'sentence-length': 'words',
  'sentence-variation': 'share',
  'even-sentences': 'share',
  'paragraph-variation': 'share',
};

/** One measure of the draft beside that of human texts. */
export interface ComparisonRow {
  id: Compared;
  unit: Unit;
  /** How many stand in the draft; only of rates. */
  count?: number;
  /** What is compared, in the row's unit. */
  value: number;
  figure?: Figure;
  /** How many human texts of the draft's length would hold; only of rates. */
  expected?: number;
}

export type Comparison =
  | { state: 'too-short' }
  | {
      state: 'compared';
      rows: readonly ComparisonRow[];
      baseline: Baseline | null;
      rhythm: 'shown' | 'short' | 'unknown';
    };

const OF_REGISTER: Partial<Record<Register, Genre>> = { academic: 'academic', marketing: 'marketing' };

/** The kind of texts a draft is laid beside while she chose none. */
export function likelyGenre(register: Register | undefined): Genre {
  return (register && OF_REGISTER[register]) ?? 'news';
}

/** Lays the measures of a text of so many words beside those of human texts of one kind. */
export function compare(measures: readonly Measure[], words: number, genre: Genre): Comparison {
  if (words < LEAST_WORDS) return { state: 'too-short' };
  const baseline = BASELINES[genre] ?? null;
  const of = new Map<MeasureId, number>(measures.map(({ id, count }) => [id, count]));
  const sentences = of.get('sentences') ?? 0;
  const hasRhythm = sentences >= LEAST_SENTENCES;
  const isKnown = baseline === null || baseline.figures['sentence-length'] !== undefined;
  const rows = COMPARED.flatMap((id) => {
    const count = of.get(id);
    const unit = UNITS[id];
    const figure = baseline?.figures[id];
    if (count === undefined || (unit !== 'rate' && (!hasRhythm || (baseline !== null && figure === undefined))))
      return [];
    return [rowOf(id, count, words, sentences, figure)];
  });
  return { state: 'compared', rows, baseline, rhythm: hasRhythm ? (isKnown ? 'shown' : 'unknown') : 'short' };
}

function rowOf(
  id: Compared,
  count: number,
  words: number,
  sentences: number,
  figure: Figure | undefined,
): ComparisonRow {
  const unit = UNITS[id];
  if (unit !== 'rate') {
    const value = id === 'even-sentences' ? count / Math.max(sentences, 1) : count;
    return { id, unit, value, ...(figure && { figure }) };
  }
  return {
    id,
    unit,
    count,
    value: (count * 1000) / words,
    ...(figure && { figure, expected: (figure.typical * words) / 1000 }),
  };
}

/** Where things stand on a row's bar, each 0 to 1. */
export interface Bar {
  lowest: number;
  low: number;
  high: number;
  highest: number;
  value: number;
}

/** The bar reaches a little beyond what most human texts and the draft have. */
export function barOf({ value, figure }: ComparisonRow): Bar | undefined {
  if (figure === undefined) return undefined;
  const [lowest, low, high, highest] = figure.spread;
  const end = Math.max(highest, value, figure.typical) * 1.08;
  if (end === 0) return undefined;
  return { lowest: lowest / end, low: low / end, high: high / end, highest: highest / end, value: value / end };
}
