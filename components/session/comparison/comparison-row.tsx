import { type MessageKey } from '../../../utils/i18n/translate.ts';
import { type Compared } from '../../../utils/engine/baselines.ts';
import { Sentence, type Translate, useFormat, useTranslate } from '../../ui/locale.tsx';
import { type Bar, barOf, type ComparisonRow } from './comparison.ts';

const NAMES: Record<Compared, { label: MessageKey; mine: MessageKey }> = {
  'stock-phrases': { label: 'compareStockPhrases', mine: 'countStockPhrases' },
  passives: { label: 'comparePassives', mine: 'countTimes' },
  'light-verbs': { label: 'compareLightVerbs', mine: 'countTimes' },
  adverbs: { label: 'compareAdverbs', mine: 'countTimes' },
  transitions: { label: 'compareTransitions', mine: 'countTransitions' },
  'sentence-length': { label: 'compareSentenceLength', mine: 'countSentenceWords' },
  'sentence-variation': { label: 'compareSentenceVariation', mine: 'countVariation' },
  'even-sentences': { label: 'compareEvenSentences', mine: 'countEven' },
  'paragraph-variation': { label: 'compareParagraphVariation', mine: 'countParagraphs' },
};

type Format = (value: number) => string;

/** One measure: its name, its figure, a bar with the human middle half, and a sentence that says the same. */
export function ComparisonRowItem({ row, texts }: { row: ComparisonRow; texts: string }) {
  const t = useTranslate();
  const { number } = useFormat();
  const bar = barOf(row);
  const figure = figureFormat(row, number);
  const isRate = row.unit === 'rate';
  return (
    <li>
      <div className="flex flex-wrap justify-between gap-x-2 text-[12px] text-ink-2">
        <span>{t(NAMES[row.id].label)}</span>
        <span className="flex-none">
          <bdi className="font-semibold text-ink">{isRate ? number(row.count ?? 0) : figure(row.value)}</bdi>
          {isRate && <> · {t('compareRate', { rate: figure(row.value) })}</>}
        </span>
      </div>
      {bar !== undefined && <RangeBar bar={bar} />}
      <p className="mt-1 text-[11.5px] leading-relaxed text-ink-2">
        <RowSentence row={row} mine={ofMine(row, figure, t)} texts={texts} figure={figure} />
      </p>
    </li>
  );
}

/** How a row's figures are written: «3.4», «24», «32%». */
function figureFormat({ unit }: ComparisonRow, number: Format): Format {
  // Isolated left to right: between Arabic words the sign would change sides.
  if (unit === 'share') return (value) => `\u2066${number(Math.round(value * 100))}%\u2069`;
  if (unit === 'words') return (value) => number(Math.round(value));
  return (value) => number(Math.round(value * 10) / 10);
}

/** The draft's own figure in words. */
function ofMine({ id, unit, count, value }: ComparisonRow, figure: Format, t: Translate): string {
  const { mine } = NAMES[id];
  if (unit === 'share') return t(mine, { share: figure(value) });
  return t(mine, { count: unit === 'rate' ? (count ?? 0) : Math.round(value) });
}

type RowSentenceProps = { row: ComparisonRow; mine: string; texts: string; figure: Format };

function RowSentence({ row: { figure: human, expected }, mine, texts, figure }: RowSentenceProps) {
  if (human === undefined) return <Sentence id="compareAlone" params={{ mine }} />;
  if (expected !== undefined) {
    const about = Math.round(expected);
    return about === 0 ? (
      <Sentence id="compareRare" params={{ mine, texts }} />
    ) : (
      <Sentence id="compareExpected" params={{ mine, texts, expected: about }} />
    );
  }
  const [, low, high] = human.spread;
  return <Sentence id="compareBetween" params={{ mine, texts, low: figure(low), high: figure(high) }} />;
}

/** The middle half of human texts, a thin line to where nearly all lie, and the draft's own mark. */
function RangeBar({ bar }: { bar: Bar }) {
  const at = (share: number) => `${share * 100}%`;
  return (
    <div aria-hidden className="relative mt-1.5 h-2 rounded-full bg-track">
      <div
        className="absolute inset-y-[2px] rounded-full bg-saffron-soft"
        style={{ insetInlineStart: at(bar.lowest), width: at(bar.highest - bar.lowest) }}
      />
      <div
        className="absolute inset-y-0 rounded-full bg-saffron"
        style={{ insetInlineStart: at(bar.low), width: at(bar.high - bar.low), minWidth: 4 }}
      />
      <div
        className="absolute -inset-y-0.5 w-[3px] -translate-x-1/2 rounded-full bg-ink rtl:translate-x-1/2"
        style={{ insetInlineStart: at(bar.value) }}
      />
    </div>
  );
}
