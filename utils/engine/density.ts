import type { PlacedHit } from './hits.ts';
import type { Rule } from './rule.ts';

/** A text shorter than this says nothing by its density; it is reckoned as one so long. */
const SHORTEST_SAMPLE = 100;

/** The weight of humanize hits per 1,000 words, each rule counted up to its cap. */
export function densityOf(hits: readonly PlacedHit[], words: number): number {
  if (words === 0) return 0;
  const hitsOf = new Map<Rule, number>();
  for (const { rule } of hits) {
    if (rule.pass === 'humanize') hitsOf.set(rule, (hitsOf.get(rule) ?? 0) + 1);
  }
  let weight = 0;
  for (const [rule, count] of hitsOf) weight += (rule.weight ?? 0) * Math.min(count, rule.cap ?? count);
  return (weight * 1000) / Math.max(words, SHORTEST_SAMPLE);
}
