/** A half-open span of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** The spans in order of their starts, the longer first where two start together. */
export function inOrder<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The spans of several lists, in order; where two share a unit the one of the earlier list stays. */
export function withoutOverlaps<Kind extends Span>(lists: readonly (readonly Kind[])[]): Kind[] {
  let kept: Kind[] = [];
  for (const list of lists) {
    let at = 0;
    const free = inOrder(list).filter((span) => {
      while (at < kept.length && (kept[at]?.end ?? 0) <= span.start) at += 1;
      return (kept[at]?.start ?? Infinity) >= span.end;
    });
    kept = inOrder([...kept, ...free]);
  }
  return kept;
}

/** A test whether an offset lies in one of the spans (in order, not overlapping), for offsets that only grow. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next += 1;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}
