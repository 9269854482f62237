import type { Edit, TextRange } from '../draft/text-range.ts';
import type { Paragraph } from './analysis.ts';
import type { CheckContext } from './context.ts';
import { isOnOwnWord } from './own-words.ts';
import { type PhraseMatcher, compilePhrases } from './phrase-match.ts';
import type { DocumentRuleMatch, Hit, ParagraphRuleMatch, Rule, Walk } from './rule.ts';

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

/** A rule and its place among those of its checker. */
interface Ranked {
  rule: Rule;
  rank: number;
}

interface Finder extends Ranked {
  find: ParagraphRuleMatch['find'];
}

/** Paragraph rules that are asked under one condition. */
interface FinderGroup {
  signs: number;
  when: ParagraphRuleMatch['when'];
  finders: Finder[];
}

/** The rules of a checker, sorted out by how they look. */
export interface CompiledRules {
  matcher: PhraseMatcher;
  groups: readonly FinderGroup[];
  walks: readonly { walk: Walk; ranked: Map<string, Ranked> }[];
  documentFinders: readonly { rule: Rule; find: DocumentRuleMatch['find'] }[];
}

/** For rules that need no sign. */
const ANY = 0;

export function compileRules(rules: readonly Rule[]): CompiledRules {
  const groups: FinderGroup[] = [];
  const walks: { walk: Walk; ranked: Map<string, Ranked> }[] = [];
  const documentFinders: { rule: Rule; find: DocumentRuleMatch['find'] }[] = [];
  rules.forEach((rule, rank) => {
    const { match } = rule;
    if (match.kind === 'document') documentFinders.push({ rule, find: match.find });
    if (match.kind !== 'paragraph') return;
    const { signs = ANY, when, walk, find } = match;
    if (walk !== undefined) {
      let known = walks.find((one) => one.walk === walk);
      if (known === undefined) walks.push((known = { walk, ranked: new Map() }));
      known.ranked.set(rule.id, { rule, rank });
      return;
    }
    const group = groups.find((one) => one.signs === signs && one.when === when);
    if (group === undefined) groups.push({ signs, when, finders: [{ rule, rank, find }] });
    else group.finders.push({ rule, rank, find });
  });
  return { matcher: compilePhrases(rules), groups, walks, documentFinders };
}

/** Quotations of so many words or fewer are terms and names, not somebody's words: they are checked like the rest. */
const TERM_WORDS = 3;

interface RankedHit extends RuleHit {
  rank: number;
}

/**
 * All hits of phrase and paragraph rules in paragraphs, those in regions to be left alone taken out. Rule by rule over some
 * paragraphs at once, for a processor is fast at what it has just done.
 */
export function findInParagraphs(
  paragraphs: readonly Paragraph[],
  { matcher, groups, walks }: CompiledRules,
  context: CheckContext,
): RuleHit[][] {
  const all = paragraphs.map((paragraph) => phrasesIn(paragraph, matcher));
  for (const { signs, when, finders } of groups) {
    const asked = paragraphs.map(
      (paragraph) => (signs === ANY || (signs & paragraph.signs) !== 0) && (when === undefined || when(paragraph)),
    );
    for (const { rule, rank, find } of finders) {
      for (let at = 0; at < paragraphs.length; at += 1) {
        const paragraph = paragraphs[at];
        if (paragraph !== undefined && asked[at] === true) add(at, rule, rank, find(paragraph, context));
      }
    }
  }
  for (const { walk, ranked } of walks) {
    paragraphs.forEach((paragraph, at) => {
      for (const [id, found] of walk(paragraph, context)) {
        const known = ranked.get(id);
        if (known !== undefined) add(at, known.rule, known.rank, found);
      }
    });
  }
  return paragraphs.map((paragraph, at) => inReach(all[at] ?? [], paragraph, context));

  function add(at: number, rule: Rule, rank: number, found: readonly Hit[]): void {
    if (found.length === 0) return;
    const text = paragraphs[at]?.text ?? '';
    for (const hit of found) {
      const match = text.slice(hit.start, hit.end);
      all[at]?.push({ rule, rank, hit: { ...hit, params: { match, ...hit.params } } });
    }
  }
}

function phrasesIn(paragraph: Paragraph, matcher: PhraseMatcher): RankedHit[] {
  return matcher.find(paragraph).map(({ rule, match }) => {
    const { start, end, captures } = match;
    const fixes = [...(rule.suggest?.(match) ?? []), ...match.replacements];
    const params = {
      match: match.text,
      ...Object.fromEntries(captures.map(({ text }, index) => [`part${index + 1}`, text])),
    };
    return { rule, rank: PHRASE, hit: { start, end, fixes, params } };
  });
}

function inReach(hits: readonly RankedHit[], paragraph: Paragraph, { ownWords }: CheckContext): RuleHit[] {
  if (hits.length === 0) return [];
  return withoutNested(
    hits
      .filter(({ rule, hit }) => isInReach(rule, hit, paragraph) && !isOnOwnWord(rule, hit, paragraph, ownWords))
      .toSorted((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.rank - b.rank),
  );
}

/** Phrases come before what other rules find in the same place, in the order of their matcher. */
const PHRASE = -1;

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

/** Of hits (in order) of one rule that lie inside each other only the longest stays. */
function withoutNested(ordered: readonly RuleHit[]): RuleHit[] {
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
