import type { Block } from '../../draft/block.ts';
import type { Finding } from '../../draft/finding.ts';
import { blocksToText } from '../../draft/plain-text.ts';
import { type Edit, type TextRange, overlaps } from '../../draft/text-range.ts';
import { createRuleChecker } from '../checker.ts';
import type { CheckContext } from '../context.ts';
import type { HouseRule } from './house-rule.ts';
import { houseRules } from './house-rules.ts';
import { STYLE_KINDS, type StyleKind } from './kinds.ts';
import { latinOnce } from './latin-once.ts';
import { Rewrite } from './rewrite.ts';

/** One place of the draft's text that a batch changes; a word may change for several kinds at once. */
export interface StyleEdit extends Edit {
  kinds: readonly StyleKind[];
  before: string;
}

export interface StyleCount {
  kind: StyleKind;
  /** Deviations that can be mended. */
  count: number;
  /** Deviations that only the writer can mend. */
  open: number;
}

export interface StyleBatch {
  /** In order, not overlapping; offsets are those of the draft's text. Applied together they are one step. */
  edits: readonly StyleEdit[];
  /** Every kind with something found, those left out too, in the order of the sheet. */
  counts: readonly StyleCount[];
}

/** One edit may make room for the next («ثلاثة» in a term of the sheet); a chain longer than this goes in circles. */
const MOST_ROUNDS = 8;

/**
 * Every deviation of a text from the context's style sheet that can be mended, as one list of edits. Code, quoted blocks,
 * links, verses and long quotations are left as they are. What the edits leave has nothing more to mend, kinds left out
 * aside.
 */
export function styleBatch(
  source: string | readonly Block[],
  context: CheckContext,
  leaveOut: ReadonlySet<StyleKind> = new Set(),
): StyleBatch {
  const sheet = context.styleSheet;
  if (sheet === undefined) return { edits: [], counts: [] };
  const text = typeof source === 'string' ? source : blocksToText(source);
  const apart = typeof source === 'string' ? [] : untouchableIn(source);
  const rules = houseRules(sheet);
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));
  const counts = new Map<StyleKind, StyleCount>();
  const count = (finding: Finding, field: 'count' | 'open') => {
    const kind = kinds.get(finding.rule);
    if (kind === undefined) return;
    const known = counts.get(kind) ?? { kind, count: 0, open: 0 };
    counts.set(kind, { ...known, [field]: known[field] + 1 });
  };
  const rewrite = new Rewrite<StyleKind>(text);
  const isFree = ({ range, suggestions }: Finding) =>
    [range, ...(suggestions[0]?.edits ?? []).map((edit) => edit.range)].every(
      (touched) => !isWithin(rewrite.originOf(touched), apart),
    );
  const wanted = check(
    rules.filter(({ kind }) => !leaveOut.has(kind)),
    context,
  );
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = wanted(rewrite.text).filter(isFree);
    const chosen = firstChosen(findings);
    if (chosen.length === 0) {
      for (const finding of findings) count(finding, 'open');
      break;
    }
    for (const finding of chosen) count(finding, 'count');
    const edits = chosen.flatMap(({ rule, suggestions }) =>
      (suggestions[0]?.edits ?? []).map((edit) => ({ edit, kind: kinds.get(rule) })),
    );
    // From the last to the first, so that the offsets of the others stay.
    for (const { edit, kind } of edits.toSorted((a, b) => b.edit.range.start - a.edit.range.start)) {
      if (kind !== undefined) rewrite.apply(edit, kind);
    }
  }
  const left = check(
    rules.filter(({ kind }) => leaveOut.has(kind)),
    context,
  );
  for (const finding of left(text).filter(({ range }) => !isWithin(range, apart))) {
    count(finding, finding.suggestions.length > 0 ? 'count' : 'open');
  }
  return {
    edits: rewrite.edits().map(({ marks, ...edit }) => ({
      ...edit,
      kinds: marks,
      before: text.slice(edit.range.start, edit.range.end),
    })),
    counts: STYLE_KINDS.flatMap((kind) => counts.get(kind) ?? []),
  };
}

function check(rules: readonly HouseRule[], context: CheckContext): (text: string) => readonly Finding[] {
  if (rules.length === 0) return () => [];
  const checker = createRuleChecker(rules, { context });
  return (text) => checker.check(text).findings;
}

/** What one round mends. Where a term is mentioned first is known only when all else is done. */
function firstChosen(findings: readonly Finding[]): Finding[] {
  const others = withoutConflicts(findings.filter(({ rule }) => rule !== latinOnce.id));
  return others.length > 0 ? others : withoutConflicts(findings);
}

/** The findings whose edits can be made together, the first of two that meet. */
function withoutConflicts(findings: readonly Finding[]): Finding[] {
  const taken: TextRange[] = [];
  return findings.filter(({ suggestions }) => {
    const ranges = (suggestions[0]?.edits ?? []).map(({ range }) => range);
    if (ranges.length === 0 || ranges.some((range) => taken.some((other) => meets(range, other)))) return false;
    taken.push(...ranges);
    return true;
  });
}

/** Whether two edits share a unit or stand at one place. */
function meets(a: TextRange, b: TextRange): boolean {
  return (
    overlaps(a, b) ||
    a.start === b.start ||
    (a.start === a.end && a.start === b.end) ||
    (b.start === b.end && b.start === a.end)
  );
}

function isWithin(range: TextRange, apart: readonly TextRange[]): boolean {
  return apart.some((region) => overlaps(range, region));
}

/** Stretches of a draft that no style sheet reaches: code, quoted blocks, and inline code. Offsets in the draft's text. */
function untouchableIn(blocks: readonly Block[]): TextRange[] {
  const ranges: TextRange[] = [];
  let offset = 0;
  for (const { kind, text, marks } of blocks) {
    if (kind === 'code' || kind === 'quote') ranges.push({ start: offset, end: offset + text.length });
    for (const mark of marks) {
      if (mark.kind === 'code') ranges.push({ start: mark.start + offset, end: mark.end + offset });
    }
    offset += text.length + 1;
  }
  return ranges;
}
