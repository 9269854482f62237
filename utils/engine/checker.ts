import type { Finding } from '../draft/finding.ts';
import { PASSES, type Pass } from '../draft/pass.ts';
import { type Analysis, type Paragraph, analyse, analyseParagraph } from './analysis.ts';
import { type CheckContext, NO_CONTEXT } from './context.ts';
import { createIdMaker } from './finding-id.ts';
import { type CompiledRules, type PlacedHit, type RuleHit, compileRules, findInParagraph, fixToEdits } from './hits.ts';
import { type Measure, measuresOf } from './measures.ts';
import { densityOf } from './density.ts';
import { settle } from './precedence.ts';
import { reportable } from './needs.ts';
import type { Rule } from './rule.ts';

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
  paragraph: Paragraph;
  hits: readonly RuleHit[];
}

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

  function checkParagraph(text: string): CheckedParagraph {
    const paragraph = analyseParagraph(text);
    return { paragraph, hits: findInParagraph(paragraph, compiled, context) };
  }

  return {
    check(text) {
      const seen = new Map<string, CheckedParagraph>();
      const analysis = analyse(text, context, (line) => {
        const known = seen.get(line) ?? cache.get(line) ?? checkParagraph(line);
        seen.set(line, known);
        return known.paragraph;
      });
      cache = seen;
      const hits: PlacedHit[] = analysis.paragraphs.flatMap(({ text: line, offset }, paragraph) =>
        (seen.get(line)?.hits ?? []).map((found) => ({ ...found, offset, paragraph })),
      );
      hits.push(...findInDocument(analysis, compiled));
      const inReach = hits.filter((hit) => isOutsideLineRegions(hit, analysis));
      const reported = settle(reportable(inReach, analysis.words));
      const findings = toFindings(text, reported);
      return {
        findings,
        measures: measuresOf(analysis, findings, inReach),
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

function isOutsideLineRegions({ rule, hit, offset }: PlacedHit, { lineRegions }: Analysis): boolean {
  return !lineRegions.some(
    ({ kind, start, end }) => start <= hit.start + offset && hit.end + offset <= end && !rule.within?.includes(kind),
  );
}

function toFindings(text: string, hits: readonly PlacedHit[]): Finding[] {
  const makeId = createIdMaker(text);
  const placed = hits.map(({ rule, hit, offset }): Omit<Finding, 'id'> => ({
    pass: rule.pass,
    rule: rule.id,
    params: hit.params ?? {},
    range: { start: hit.start + offset, end: hit.end + offset },
    related: (hit.related ?? []).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    severity: hit.severity ?? rule.severity,
    suggestions: (hit.fixes ?? []).map((fix) => ({ edits: fixToEdits(fix, hit, offset) })),
  }));
  return placed
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule))
    .map((finding) => ({ id: makeId(finding.rule, finding.range), ...finding }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
