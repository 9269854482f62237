/** A half-open span of a text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Replaces `range` of a text with `text`; an empty range inserts, an empty text deletes. */
export interface Edit {
  range: TextRange;
  text: string;
}

/** Whether two spans share a unit; an empty span inside another counts as sharing. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every unit of `inner`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The text with all edits made, whatever their order.
 * @throws RangeError if an edit lies outside the text or two edits conflict.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start);
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of ordered) {
    if (range.start < at || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}–${range.end} does not fit the text`);
    }
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
