import type { Pass } from '../draft/finding.ts';
import type { PlacedHit } from './hits.ts';
import type { Rule } from './rule.ts';

/** The hits that may be reported: those of rules that need company or repetition only where they have it. */
export function reportable(hits: readonly PlacedHit[], words: number): readonly PlacedHit[] {
  if (!hits.some(({ rule }) => rule.needs !== undefined)) return hits;
  const hitsOf = new Map<Rule, number>();
  /** The rules of each pass that hit in each paragraph. */
  const rulesIn = new Map<Pass, Map<number, Set<Rule>>>();
  for (const { rule, paragraph } of hits) {
    hitsOf.set(rule, (hitsOf.get(rule) ?? 0) + 1);
    const inPass = rulesIn.get(rule.pass) ?? new Map<number, Set<Rule>>();
    rulesIn.set(rule.pass, inPass);
    const here = inPass.get(paragraph);
    if (here === undefined) inPass.set(paragraph, new Set([rule]));
    else here.add(rule);
  }
  return hits.filter(({ rule, paragraph }) => {
    const { needs } = rule;
    if (needs === undefined) return true;
    if ('company' in needs) return (rulesIn.get(rule.pass)?.get(paragraph)?.size ?? 1) > needs.company;
    const stretches = needs.perWords === undefined ? 1 : Math.max(1, words / needs.perWords);
    return (hitsOf.get(rule) ?? 0) >= needs.hits * stretches;
  });
}
