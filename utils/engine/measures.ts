import type { Finding } from '../draft/finding.ts';
import { type Analysis, wordsIn } from './analysis.ts';
import { perParagraph } from './per-paragraph.ts';

/** A plain count of what was found, for the strip above the draft. */
export interface Measure {
  id: MeasureId;
  count: number;
}

export const MEASURES = [
  'stock-phrases',
  'even-sentences',
  'claims',
  'contradictions',
  'register-leaks',
  'spelling',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Sentences in a row whose lengths differ by no more than this share count as even. */
const EVEN_SHARE = 0.15;
const EVEN_RUN = 3;
const SHORTEST_SENTENCE = 6;

/** What can be counted in a text without judging it. */
export function measuresOf(analysis: Analysis, findings: readonly Finding[]): Measure[] {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  return [
    {
      id: 'stock-phrases',
      count: count(({ pass, rule }) => pass === 'humanize' && !rule.startsWith('humanize/rhythm-')),
    },
    { id: 'even-sentences', count: evenSentences(analysis) },
    { id: 'claims', count: count(({ rule }) => rule.startsWith('facts/claim-')) },
    { id: 'contradictions', count: count(({ rule }) => rule.startsWith('facts/computed-')) },
    { id: 'register-leaks', count: count(({ pass }) => pass === 'tone') },
    { id: 'spelling', count: count(({ pass }) => pass === 'language') },
  ];
}

const lengthsIn = perParagraph((paragraph): readonly number[] =>
  paragraph.sentences.map((sentence) => wordsIn(paragraph, sentence).length),
);

/** How many sentences stand in runs of three or more of nearly the same length (in words). */
function evenSentences({ paragraphs }: Analysis): number {
  let even = 0;
  let run: number[] = [];
  const close = () => {
    if (run.length >= EVEN_RUN) even += run.length;
    run = [];
  };
  for (const paragraph of paragraphs) {
    for (const length of lengthsIn(paragraph)) {
      const first = run[0];
      if (length < SHORTEST_SENTENCE) close();
      else if (first !== undefined && Math.abs(length - first) > first * EVEN_SHARE) {
        close();
        run = [length];
      } else run.push(length);
    }
  }
  close();
  return even;
}
