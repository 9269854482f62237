import type { Finding } from '../draft/finding.ts';
import { PASSES, type Pass } from '../draft/pass.ts';
import { type Analysis, type PlacedParagraph, analyse, analyseParagraph } from './analysis.ts';
import { type CheckContext, NO_CONTEXT } from './context.ts';
import { createIdMaker } from './finding-id.ts';
import {
  type CompiledRules,
  type PlacedHit,
  type RuleHit,
  compileRules,
  findInParagraphs,
  fixToEdits,
} from './hits.ts';
import { type Measure, measuresOf } from './measures.ts';
import { densityOf } from './density.ts';
import { settle } from './precedence.ts';
import { reportable } from './needs.ts';
import type { Hit, Rule } from './rule.ts';

export interface CheckResult {
  /** By place in the text. */
  findings: Finding[];
  measures: Measure[];
  /** Tokens with a letter or digit. */
  words: number;
  /** Capped humanize weight per 1,000 words; for measuring rules, never shown. */
  density: number;
}

export interface Checker {
  /** Checks a text. Paragraphs seen in the last check are not analysed again. */
  check: (text: string) => CheckResult;
}

interface CheckedParagraph {
  /** As it last stood in the text. */
  placed: PlacedParagraph;
  hits: readonly RuleHit[];
}

/** How many paragraphs are looked at together. */
const AT_ONCE = 32;

export interface CheckerOptions {
  passes?: readonly Pass[];
  /** Fixed for the checker's life: what is remembered of paragraphs depends on it. */
  context?: CheckContext;
}

/** A checker over a set of rules; compiling them is the expensive part, so keep it. */
export function createRuleChecker(
  rules: readonly Rule[],
  { passes = PASSES, context = NO_CONTEXT }: CheckerOptions = {},
): Checker {
  const compiled = compileRules(rules.filter(({ pass }) => passes.includes(pass)));
  let cache = new Map<string, CheckedParagraph>();

  /** Checks the lines that were not in the last text, some at once. */
  function checkLines(lines: readonly string[], seen: Map<string, CheckedParagraph>): void {
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const paragraphs = lines.slice(from, from + AT_ONCE).map((line) => analyseParagraph(line));
      const found = findInParagraphs(paragraphs, compiled, context);
      paragraphs.forEach((paragraph, at) => {
        seen.set(paragraph.text, { placed: { ...paragraph, offset: 0 }, hits: found[at] ?? [] });
      });
    }
  }

  return {
    check(text) {
      const seen = new Map<string, CheckedParagraph>();
      const fresh = new Set<string>();
      for (const line of text.split('\n')) {
        const known = cache.get(line);
        if (known === undefined) fresh.add(line);
        else seen.set(line, known);
      }
      checkLines([...fresh], seen);
      cache = seen;
      const inOrder: CheckedParagraph[] = [];
      const analysis = analyse(text, context, (line, offset) => {
        const checked = seen.get(line);
        if (checked === undefined) return { ...analyseParagraph(line), offset };
        inOrder.push(checked);
        if (checked.placed.offset !== offset) checked.placed = { ...checked.placed, offset };
        return checked.placed;
      });
      const hits: PlacedHit[] = [];
      inOrder.forEach((checked, paragraph) => {
        const offset = analysis.paragraphs[paragraph]?.offset ?? 0;
        for (const { rule, hit } of checked.hits) hits.push({ rule, hit, offset, paragraph });
      });
      hits.push(...findInDocument(analysis, compiled));
      const inReach = withoutLineRegions(hits, analysis);
      const reported = settle(reportable(inReach, analysis.words));
      const findings = toFindings(text, reported);
      return {
        findings,
        measures: measuresOf(analysis, reported, inReach),
        words: analysis.words,
        density: densityOf(inReach, analysis),
      };
    },
  };
}

function findInDocument(analysis: Analysis, { documentFinders }: CompiledRules): PlacedHit[] {
  return documentFinders.flatMap(({ rule, find }) =>
    find(analysis).map((hit) => ({ rule, hit, offset: 0, paragraph: -1 })),
  );
}

function withoutLineRegions(hits: readonly PlacedHit[], { lineRegions }: Analysis): readonly PlacedHit[] {
  if (lineRegions.length === 0) return hits;
  return hits.filter(
    ({ rule, hit, offset }) =>
      !lineRegions.some(
        ({ kind, start, end }) =>
          start <= hit.start + offset && hit.end + offset <= end && !rule.within?.includes(kind),
      ),
  );
}

/** Findings as they were last made: while a paragraph and its place stay, so do they. */
const lastMade = new WeakMap<Hit, { offset: number; finding: Finding }>();

function toFindings(text: string, hits: readonly PlacedHit[]): Finding[] {
  const makeId = createIdMaker(text);
  return hits.toSorted(byPlace).map(({ rule, hit, offset }) => {
    const range = { start: hit.start + offset, end: hit.end + offset };
    const id = makeId(rule.id, range, hit);
    const last = lastMade.get(hit);
    if (last !== undefined && last.offset === offset && last.finding.id === id) return last.finding;
    const finding: Finding = {
      id,
      pass: rule.pass,
      rule: rule.id,
      params: hit.params ?? {},
      range,
      related: (hit.related ?? []).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
      severity: hit.severity ?? rule.severity,
      suggestions: (hit.fixes ?? []).map((fix) => ({ edits: fixToEdits(fix, hit, offset) })),
    };
    lastMade.set(hit, { offset, finding });
    return finding;
  });
}

function byPlace(a: PlacedHit, b: PlacedHit): number {
  return (
    a.hit.start + a.offset - (b.hit.start + b.offset) ||
    a.hit.end + a.offset - (b.hit.end + b.offset) ||
    compare(a.rule.id, b.rule.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
