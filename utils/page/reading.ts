import { type Block } from '../draft/block.ts';
import { type TextRange } from '../draft/text-range.ts';

/** A stretch of a reading that stands, unit for unit, in one node of the page. */
export type Span =
  | { kind: 'text'; at: number; length: number; node: Text; offset: number }
  /** A line break or an opaque object: one unit, one element. */
  | { kind: 'element'; at: number; length: 1; node: Element };

/** A boundary point of the page: as in a DOM Range. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** Where a block begins: in the reading's text, and on the page (an empty block has no span to go by). */
export interface BlockStart {
  at: number;
  point: DomPoint;
}

/** What stands in a surface: its text, the blocks it is made of, and where each unit of it lives. */
export interface Reading {
  /** A field's value; otherwise the texts of the blocks joined by `\n`. All offsets are in it. */
  text: string;
  blocks: readonly Block[];
  /** In document order, by `at`; none for a field, whose offsets the browser knows itself. */
  spans: readonly Span[];
  /** One for each block, by `at`; none for a field. */
  starts: readonly BlockStart[];
}

/** The index of the first item for which `test` holds, in a list where it fails first and then holds. */
function firstIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointBefore(span: Span, at: number): DomPoint {
  if (span.kind === 'text') return { node: span.node, offset: span.offset + (at - span.at) };
  return beside(span.node, at - span.at);
}

/** The point just before (`after` = 0) or just after (`after` = 1) an element. */
export function beside(element: Element, after: number): DomPoint {
  const parent = element.parentNode;
  if (!parent) return { node: element, offset: 0 };
  return { node: parent, offset: [...parent.childNodes].indexOf(element) + after };
}

/** The block whose text holds `at`; a place between two blocks belongs to the first. */
function blockStartOf(reading: Reading, at: number): BlockStart | undefined {
  return reading.starts[firstIndex(reading.starts, (start) => start.at > at) - 1];
}

/** The point of the page that stands before the unit at `at`, inside the node of that unit. */
function startPoint(reading: Reading, at: number): DomPoint | null {
  const span = reading.spans[firstIndex(reading.spans, (item) => item.at + item.length > at)];
  return span && span.at <= at ? pointBefore(span, at) : endPoint(reading, at);
}

/** The point of the page that stands after the unit before `at`, inside the node of that unit. */
function endPoint(reading: Reading, at: number): DomPoint | null {
  const block = blockStartOf(reading, at);
  const span = reading.spans[firstIndex(reading.spans, (item) => item.at >= at) - 1];
  if (span && span.at + span.length >= at && (!block || span.at >= block.at)) return pointBefore(span, at);
  return block?.point ?? null;
}

/**
 * The DOM range of a span of a reading's text. An empty span stands after the unit before it, so that what is typed
 * there takes that unit's format. Null where the text is not on the page.
 */
export function rangeToDom(reading: Reading, range: TextRange): Range | null {
  const end = endPoint(reading, range.end);
  const start = range.start === range.end ? end : startPoint(reading, range.start);
  if (!start || !end) return null;
  const result = new Range();
  result.setStart(start.node, start.offset);
  result.setEnd(end.node, end.offset);
  return result;
}

/** -1, 0 or 1 as `a` stands before, at or after `b`. */
function comparePoints(a: DomPoint, b: DomPoint): number {
  const range = new Range();
  range.setStart(b.node, b.offset);
  range.collapse(true);
  return range.comparePoint(a.node, a.offset);
}

/** The offset of a point that stands in, or at an end of, a text whose units are in the reading. */
function offsetInText({ spans }: Reading, { node, offset }: DomPoint): number | null {
  if (!(node instanceof Text)) return null;
  const index = firstIndex(spans, (span) => comparePoints(pointBefore(span, span.at), { node, offset }) > 0) - 1;
  const span = spans[index];
  if (span?.kind !== 'text' || span.node !== node || offset > span.offset + span.length) return null;
  return span.at + offset - span.offset;
}

/** The offset of the first unit, or of the first empty block, at or after a point of the page. */
function offsetAtOrAfter(reading: Reading, point: DomPoint): number {
  const { spans, starts, text } = reading;
  const span = spans[firstIndex(spans, (item) => comparePoints(pointBefore(item, item.at + item.length), point) > 0)];
  const start = starts[firstIndex(starts, (item) => comparePoints(item.point, point) >= 0)];
  return Math.min(span?.at ?? text.length, start?.at ?? text.length);
}

/** The offset just behind the last unit, or in the last empty block, at or before a point of the page. */
function offsetAtOrBefore(reading: Reading, point: DomPoint): number {
  const { spans, starts } = reading;
  const span = spans[firstIndex(spans, (item) => comparePoints(pointBefore(item, item.at), point) >= 0) - 1];
  const start = starts[firstIndex(starts, (item) => comparePoints(item.point, point) > 0) - 1];
  return Math.max(span ? span.at + span.length : 0, start?.at ?? 0);
}

/** What a DOM range covers, as a span of the reading's text. White space that the page collapses belongs to nothing. */
export function domToRange(reading: Reading, range: AbstractRange): TextRange {
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const to = offsetInText(reading, end) ?? offsetAtOrBefore(reading, end);
  if (range.collapsed) return { start: to, end: to };
  const from = offsetInText(reading, start) ?? offsetAtOrAfter(reading, start);
  return { start: Math.min(from, to), end: to };
}
