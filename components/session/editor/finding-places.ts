import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type Mappable, type StepMap } from '@tiptap/pm/transform';
import { type Finding } from '../../../utils/draft/finding.ts';
import { type TextRange } from '../../../utils/draft/text-range.ts';
import { docToText, positionsOf } from './blocks.ts';

/** A change of the document as findings need to know it. */
export interface DocumentChange {
  before: DocumentNode;
  after: DocumentNode;
  maps: readonly StepMap[];
  mapping: Mappable;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** The finding's range, grown to hold every edit that it suggests. */
export function reach({ range, suggestions }: Finding): TextRange {
  let { start, end } = range;
  for (const { edits } of suggestions) {
    for (const edit of edits) {
      start = Math.min(start, edit.range.start);
      end = Math.max(end, edit.range.end);
    }
  }
  return { start, end };
}

/** The findings at their new places, without those whose text was touched. */
export function moveFindings(findings: readonly Finding[], change: DocumentChange): Finding[] {
  const before = positionsOf(change.before);
  const after = positionsOf(change.after);
  const text = docToText(change.after);
  return findings.flatMap((finding) => {
    const { start, end } = reach(finding);
    const kept = keepRange(before.toPosition(start), before.toPosition(end), change.maps);
    if (kept === null) return [];
    const from = after.toOffset(kept.from);
    const to = after.toOffset(kept.to);
    if (to - from !== end - start || (kept.edged && growsWord(text, from, to))) return [];
    return [shiftFinding(finding, from - start, (range) => moveRange(range, change, 'inward'))];
  });
}

/** Where a range of the old text is in the new one; null if it was deleted. `outward` holds what was put at its ends. */
export function moveRange(range: TextRange, change: DocumentChange, ends: 'inward' | 'outward'): TextRange | null {
  const before = positionsOf(change.before);
  const after = positionsOf(change.after);
  const side = ends === 'inward' ? 1 : -1;
  const start = after.toOffset(change.mapping.map(before.toPosition(range.start), side));
  const end = after.toOffset(change.mapping.map(before.toPosition(range.end), -side));
  if (end < start) return { start: end, end };
  return start === end && range.start < range.end && ends === 'inward' ? null : { start, end };
}

/** Follows a range through steps; null once one changes something inside it. `edged`: one changed what it borders on. */
function keepRange(
  start: number,
  end: number,
  maps: readonly StepMap[],
): { from: number; to: number; edged: boolean } | null {
  let from = start;
  let to = end;
  let edged = false;
  let touched = false;
  for (const map of maps) {
    map.forEach((oldStart, oldEnd) => {
      const inside = oldStart < to && oldEnd > from;
      const empty = from === to && oldStart <= from && from <= oldEnd;
      if (inside || empty) touched = true;
      if (oldStart === to || oldEnd === from) edged = true;
    });
    if (touched) return null;
    from = map.map(from, 1);
    to = Math.max(from, map.map(to, -1));
  }
  return { from, to, edged };
}

/** Whether a letter now stands right beside the range's first or last letter, so that its word has become another. */
function growsWord(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => WORD_UNIT.test(text.charAt(at));
  return (isWord(start - 1) && isWord(start)) || (isWord(end - 1) && isWord(end));
}

function shiftFinding(finding: Finding, by: number, move: (range: TextRange) => TextRange | null): Finding {
  const related = finding.related.flatMap((range) => move(range) ?? []);
  if (by === 0 && related.every((range, index) => sameRange(range, finding.related[index]))) return finding;
  const shift = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
  return {
    ...finding,
    range: shift(finding.range),
    related,
    suggestions: finding.suggestions.map(({ edits }) => ({
      edits: edits.map(({ range, text }) => ({ range: shift(range), text })),
    })),
  };
}

function sameRange(a: TextRange, b: TextRange | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}
