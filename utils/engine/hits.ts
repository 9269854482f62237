import type { Edit, TextRange } from '../draft/text-range.ts';
import type { Paragraph } from './analysis.ts';
import type { CheckContext } from './context.ts';
import type { PhraseMatcher } from './phrase-match.ts';
import type { Hit, Rule } from './rule.ts';

/** A rule's hit in one paragraph or in the text. */
export interface RuleHit {
  rule: Rule;
  hit: Hit;
}

/** A hit with the offset of its paragraph; 0 for hits of document rules. */
export interface PlacedHit extends RuleHit {
  offset: number;
  /** The paragraph's number; -1 for hits of document rules. */
  paragraph: number;
}

/** Quotations of so many words or fewer are terms and names, not somebody's words: they are checked like the rest. */
const TERM_WORDS = 3;

/** All hits of phrase and paragraph rules in a paragraph, those in regions to be left alone taken out. */
export function findInParagraph(
  paragraph: Paragraph,
  matcher: PhraseMatcher,
  rules: readonly Rule[],
  context: CheckContext,
): RuleHit[] {
  const hits: RuleHit[] = matcher.find(paragraph).map(({ rule, match }) => {
    const { start, end, captures } = match;
    const fixes = [...(rule.suggest?.(match) ?? []), ...match.replacements];
    const params = {
      match: match.text,
      ...Object.fromEntries(captures.map(({ text }, index) => [`part${index + 1}`, text])),
    };
    return { rule, hit: { start, end, fixes, params } };
  });
  for (const rule of rules) {
    if (rule.match.kind !== 'paragraph') continue;
    for (const hit of rule.match.find(paragraph, context)) {
      const match = paragraph.text.slice(hit.start, hit.end);
      hits.push({ rule, hit: { ...hit, params: { match, ...hit.params } } });
    }
  }
  return withoutNested(hits.filter(({ rule, hit }) => isInReach(rule, hit, paragraph)));
}

/** Whether a hit stands outside the regions that its rule leaves alone. */
function isInReach(rule: Rule, hit: TextRange, paragraph: Paragraph): boolean {
  return !paragraph.regions.some((region) => {
    if (region.kind === 'quotation' && region.words <= TERM_WORDS) return false;
    if (rule.within?.includes(region.kind)) return false;
    // A hit that spans the whole region (its marks, say) is about the region, not inside it.
    return (
      region.start <= hit.start && hit.end <= region.end && !(region.start === hit.start && region.end === hit.end)
    );
  });
}

/** Of hits of one rule that lie inside each other only the longest stays. */
function withoutNested(hits: readonly RuleHit[]): RuleHit[] {
  const ordered = hits.toSorted((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const lastOf = new Map<Rule, number>();
  return ordered.filter(({ rule, hit }) => {
    const reached = lastOf.get(rule) ?? -1;
    if (hit.end <= reached) return false;
    lastOf.set(rule, hit.end);
    return true;
  });
}

/** A fix as edits in the text, given where the hit's paragraph begins. */
export function fixToEdits(fix: string | readonly Edit[], hit: TextRange, offset: number): Edit[] {
  if (typeof fix === 'string') return [{ range: { start: hit.start + offset, end: hit.end + offset }, text: fix }];
  return fix.map(({ range, text }) => ({ range: { start: range.start + offset, end: range.end + offset }, text }));
}
