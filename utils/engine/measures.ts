import { type Analysis, wordsIn } from './analysis.ts';
import type { PlacedHit } from './hits.ts';
import type { Rule } from './rule.ts';
import { perParagraph } from './per-paragraph.ts';
import { rhythmOf, runningSentences, variation } from './rhythm.ts';

/** A plain count of what was found, or a figure of the text. */
export interface Measure {
  id: MeasureId;
  count: number;
}

export const MEASURES = [
  // Counts for the strip above the draft.
  'stock-phrases',
  'even-sentences',
  'claims',
  'contradictions',
  'register-leaks',
  'spelling',
  // With the first two, what is laid beside human Arabic. Every sighting counts, told or not.
  'passives',
  'light-verbs',
  'adverbs',
  'transitions',
  'sentences',
  // Means and spreads; missing where the text is too short to have them.
  'sentence-length',
  'sentence-variation',
  'paragraph-variation',
] as const;
export type MeasureId = (typeof MEASURES)[number];

const COUNTED = [
  'stock-phrases',
  'claims',
  'contradictions',
  'register-leaks',
  'spelling',
  'passives',
  'light-verbs',
  'adverbs',
  'transitions',
] as const;

/** Rules about ready-made wording, by the topics their ids begin with. */
const STOCK_PHRASES =
  /^humanize\/(?:opener|signpost|contrast|triad|synonym|inflation|intensifier|promotion|tail|attribution|calque|diction|answer|closer|proposal|hedge|softener)/u;

/** Sentences in a row whose lengths differ by no more than this share count as even. */
const EVEN_SHARE = 0.15;
const EVEN_RUN = 3;
const SHORTEST_SENTENCE = 6;
/** Paragraphs of running text have two sentences or more; fewer than four have no evenness. */
const LEAST_PARAGRAPHS = 4;

/** What a finding of a rule counts as, and what each of its hits counts as, told or not. */
interface Countings {
  told: MeasureId[];
  seen: MeasureId[];
}

const countings = new WeakMap<Rule, Countings>();

function countingsOf(rule: Rule): Countings {
  let known = countings.get(rule);
  if (known === undefined) {
    known = readCountings(rule);
    countings.set(rule, known);
  }
  return known;
}

function readCountings({ id, pass }: Rule): Countings {
  const told: MeasureId[] = [];
  const seen: MeasureId[] = [];
  if (STOCK_PHRASES.test(id)) told.push('stock-phrases');
  if (id.startsWith('facts/claim-')) told.push('claims');
  if (id.startsWith('facts/computed-')) told.push('contradictions');
  if (pass === 'tone') told.push('register-leaks');
  if (pass === 'language') told.push('spelling');
  // Not «passive-tamma-by-agent» too: it sees the same places.
  if (id === 'humanize/passive-tamma') seen.push('passives');
  if (id.startsWith('humanize/light-')) seen.push('light-verbs');
  if (id.startsWith('humanize/adverb-')) seen.push('adverbs');
  if (id.startsWith('humanize/transition-')) seen.push('transitions');
  return { told, seen };
}

/**
 * What can be counted in a text without judging it. `told` are the hits that became findings, `hits` all of the rules, those
 * too few to be told among them.
 */
export function measuresOf(analysis: Analysis, told: readonly PlacedHit[], hits: readonly PlacedHit[]): Measure[] {
  const counts = new Map<MeasureId, number>();
  const count = (id: MeasureId) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { rule } of told) for (const id of countingsOf(rule).told) count(id);
  for (const { rule } of hits) for (const id of countingsOf(rule).seen) count(id);
  const counted = (id: MeasureId): Measure => ({ id, count: counts.get(id) ?? 0 });
  return [...COUNTED.map(counted), ...sentenceMeasures(analysis)];
}

function sentenceMeasures(analysis: Analysis): Measure[] {
  const { even, sentences } = evenSentences(analysis);
  const rhythm = rhythmOf(analysis);
  const paragraphs = analysis.paragraphs.filter((paragraph) => runningSentences(paragraph).length >= 2);
  const measures: Measure[] = [
    { id: 'even-sentences', count: even },
    { id: 'sentences', count: sentences },
  ];
  if (rhythm !== undefined) {
    measures.push({ id: 'sentence-length', count: rhythm.mean }, { id: 'sentence-variation', count: rhythm.variation });
  }
  if (paragraphs.length >= LEAST_PARAGRAPHS) {
    measures.push({ id: 'paragraph-variation', count: variation(paragraphs.map(({ words }) => words.length)) });
  }
  return measures;
}

const lengthsIn = perParagraph((paragraph): readonly number[] =>
  paragraph.sentences.map((sentence) => wordsIn(paragraph, sentence).length),
);

/** How many sentences stand in runs of three or more of nearly the same length (in words), and how many there are. */
function evenSentences({ paragraphs }: Analysis): { even: number; sentences: number } {
  let even = 0;
  let sentences = 0;
  let run: number[] = [];
  const close = () => {
    if (run.length >= EVEN_RUN) even += run.length;
    run = [];
  };
  for (const paragraph of paragraphs) {
    for (const length of lengthsIn(paragraph)) {
      const first = run[0];
      if (length >= SHORTEST_SENTENCE) sentences += 1;
      if (length < SHORTEST_SENTENCE) close();
      else if (first !== undefined && Math.abs(length - first) > first * EVEN_SHARE) {
        close();
        run = [length];
      } else run.push(length);
    }
  }
  close();
  return { even, sentences };
}
