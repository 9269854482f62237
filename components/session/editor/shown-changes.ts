import { type Change } from '../../../utils/draft/change.ts';
import { type TextRange } from '../../../utils/draft/text-range.ts';

/** A change as it is shown: whole words taken out, whole words put in. */
export interface ShownChange {
  before: TextRange;
  after: TextRange;
  by: Change['by']['kind'];
}

/** Letters, the signs on them, digits, joiners, and halves of pairs, which no change may be cut between. */
const WORD_UNIT = /[\p{L}\p{M}\p{N}\p{Cs}_\u00AD\u200C\u200D]/u;

function isWord(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at));
}

/**
 * Changes grown to whole words on both sides and joined where they meet, so that what is struck out and what is put in can
 * each be read. Never cuts between a letter and the signs on it.
 */
export function shownChanges(baseline: string, current: string, changes: readonly Change[]): ShownChange[] {
  const shown: ShownChange[] = [];
  changes.forEach((change, index) => {
    const previous = shown.at(-1);
    const next: ShownChange = { before: { ...change.before }, after: { ...change.after }, by: change.by.kind };
    growBack(baseline, current, next, previous?.before.end ?? 0);
    const grown = previous && mustJoin(baseline, current, previous, next) ? previous : next;
    if (grown === next) {
      shown.push(next);
    } else {
      grown.before.end = next.before.end;
      grown.after.end = next.after.end;
      if (grown.by !== next.by) grown.by = 'writer';
    }
    growForward(baseline, current, grown, changes[index + 1]?.before.start ?? baseline.length);
  });
  return shown;
}

/** Takes in the beginning of a word that the change cuts, as far as `limit` in the baseline. */
function growBack(baseline: string, current: string, { before, after }: ShownChange, limit: number): void {
  if (!isWord(baseline, before.start) && !isWord(current, after.start)) return;
  while (before.start > limit && isWord(baseline, before.start - 1)) {
    before.start -= 1;
    after.start -= 1;
  }
}

/** Takes in the rest of a word that the change cuts, as far as `limit` in the baseline. */
function growForward(baseline: string, current: string, { before, after }: ShownChange, limit: number): void {
  if (!isWord(baseline, before.end - 1) && !isWord(current, after.end - 1)) return;
  while (before.end < limit && isWord(baseline, before.end)) {
    before.end += 1;
    after.end += 1;
  }
}

/** Two changes that touch are one to the reader if a word is part of both, or if one hand made both. */
function mustJoin(baseline: string, current: string, a: ShownChange, b: ShownChange): boolean {
  if (a.before.end < b.before.start || a.after.end < b.after.start) return false;
  const cutsBefore = isWord(baseline, a.before.end - 1) && isWord(baseline, b.before.start);
  const cutsAfter = isWord(current, a.after.end - 1) && isWord(current, b.after.start);
  return cutsBefore || cutsAfter || a.by === b.by;
}
