import type { Finding } from '../draft/finding.ts';
import { type Analysis, wordsIn } from './analysis.ts';
import type { PlacedHit } from './hits.ts';
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

/** Rules about ready-made wording, by the topics their ids begin with. */
const STOCK_PHRASES =
  /^humanize\/(?:opener|signpost|contrast|triad|synonym|inflation|intensifier|promotion|tail|attribution|calque|diction|answer|closer|proposal|hedge|softener)/u;

/** Sentences in a row whose lengths differ by no more than this share count as even. */
const EVEN_SHARE = 0.15;
const EVEN_RUN = 3;
const SHORTEST_SENTENCE = 6;
/** Paragraphs of running text have two sentences or more; fewer than four have no evenness. */
const LEAST_PARAGRAPHS = 4;

/** What can be counted in a text without judging it. `hits` are all of the rules, those too few to be told among them. */
export function measuresOf(analysis: Analysis, findings: readonly Finding[], hits: readonly PlacedHit[]): Measure[] {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  const seen = (...topics: readonly string[]) =>
    hits.filter(({ rule: { id } }) => topics.some((topic) => id.startsWith(topic))).length;
  return [
    { id: 'stock-phrases', count: count(({ rule }) => STOCK_PHRASES.test(rule)) },
    { id: 'claims', count: count(({ rule }) => rule.startsWith('facts/claim-')) },
    { id: 'contradictions', count: count(({ rule }) => rule.startsWith('facts/computed-')) },
    { id: 'register-leaks', count: count(({ pass }) => pass === 'tone') },
    { id: 'spelling', count: count(({ pass }) => pass === 'language') },
    // Not «passive-tamma-by-agent» too: it sees the same places.
    { id: 'passives', count: hits.filter(({ rule }) => rule.id === 'humanize/passive-tamma').length },
    { id: 'light-verbs', count: seen('humanize/light-') },
    { id: 'adverbs', count: seen('humanize/adverb-') },
    { id: 'transitions', count: seen('humanize/transition-') },
    ...sentenceMeasures(analysis),
  ];
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
