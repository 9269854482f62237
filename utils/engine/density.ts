import type { Analysis } from './analysis.ts';
import type { PlacedHit } from './hits.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import type { Rule } from './rule.ts';

/** So many words without a hit are thought of as standing before every text: one phrase makes no short text dense. */
const PRIOR_WORDS = 60;

/** Rhythm says something from so many sentences on, and all it can from twice as many. */
const LEAST_SENTENCES = 3;
const ENOUGH_SENTENCES = 6;
/** What each trait of an even rhythm may add to the density, and where it begins and is complete. */
const TRAITS: readonly { weight: number; none: number; full: number; of: (rhythm: Rhythm) => number }[] = [
  { weight: 7, none: 0.5, full: 0.2, of: ({ variation }) => variation },
  { weight: 6, none: 50, full: 20, of: ({ longest }) => longest },
  { weight: 4, none: 0.5, full: 0, of: ({ linked }) => linked },
];

/**
 * The weight of humanize hits per 1,000 words, each rule counted up to its cap, and the evenness of the rhythm. Hits count
 * whether or not there are enough of them to be told: density is for measuring rules, never shown.
 */
export function densityOf(hits: readonly PlacedHit[], analysis: Analysis): number {
  if (analysis.words === 0) return 0;
  const hitsOf = new Map<Rule, number>();
  for (const { rule } of hits) {
    if (rule.pass === 'humanize') hitsOf.set(rule, (hitsOf.get(rule) ?? 0) + 1);
  }
  let weight = 0;
  for (const [rule, count] of hitsOf) weight += (rule.weight ?? 0) * Math.min(count, rule.cap ?? count);
  return (weight * 1000) / (analysis.words + PRIOR_WORDS) + rhythmWeight(rhythmOf(analysis));
}

/** 0 for the rhythm of most human prose and for texts too short to have one. */
function rhythmWeight(rhythm: Rhythm | undefined): number {
  if (rhythm === undefined || rhythm.sentences < LEAST_SENTENCES) return 0;
  const certainty = Math.min(1, (rhythm.sentences - LEAST_SENTENCES + 1) / (ENOUGH_SENTENCES - LEAST_SENTENCES + 1));
  const traits = TRAITS.map(
    ({ weight, none, full, of }) => weight * Math.min(1, Math.max(0, (none - of(rhythm)) / (none - full))),
  );
  return certainty * traits.reduce((sum, trait) => sum + trait, 0);
}
