import type { PlacedHit } from './hits.ts';
import type { Rule } from './rule.ts';

/** The hits that may be reported: those of rules that need company or repetition only where they have it. */
export function reportable(hits: readonly PlacedHit[], words: number): PlacedHit[] {
  const hitsOf = new Map<Rule, number>();
  const rulesIn = new Map<string, Set<Rule>>();
  for (const { rule, paragraph } of hits) {
    hitsOf.set(rule, (hitsOf.get(rule) ?? 0) + 1);
    const key = companyKey(rule, paragraph);
    rulesIn.set(key, (rulesIn.get(key) ?? new Set()).add(rule));
  }
  return hits.filter(({ rule, paragraph }) => {
    const { needs } = rule;
    if (needs === undefined) return true;
    if ('company' in needs) return (rulesIn.get(companyKey(rule, paragraph))?.size ?? 1) > needs.company;
    const stretches = needs.perWords === undefined ? 1 : Math.max(1, words / needs.perWords);
    return (hitsOf.get(rule) ?? 0) >= needs.hits * stretches;
  });
}

function companyKey(rule: Rule, paragraph: number): string {
  return `${rule.pass} ${paragraph}`;
}
