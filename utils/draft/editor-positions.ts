/**
 * Offsets in a draft's text ↔ positions in its ProseMirror document. In the text, blocks are joined by one line feed; in
 * the document each block is a text node's parent, with a token that opens it and one that closes it.
 */
export interface EditorPositions {
  /** The length of the draft's text, in UTF-16 code units. */
  readonly length: number;
  /**
   * The position in the document of an offset in the text; the offset of a line feed is the end of the block before it.
   * @throws RangeError if the text has no such offset.
   */
  toPosition(offset: number): number;
  /**
   * The offset in the text of a position in the document; a position between two blocks is the start of the later one.
   * @throws RangeError if the document has no such position.
   */
  toOffset(position: number): number;
  /** Which block an offset stands in, counted from 0. */
  blockAt(offset: number): number;
}

/** `lengths` are those of the blocks' texts, one for each block of the document; a document has at least one. */
export function editorPositions(lengths: readonly number[]): EditorPositions {
  const starts: number[] = [];
  let next = 0;
  for (const length of lengths) {
    starts.push(next);
    next += length + 1;
  }
  const length = Math.max(0, next - 1);
  /** The tokens of the document: each block's units, and two around them. */
  const size = next + lengths.length;

  function blockAt(offset: number): number {
    return lastAtMost(starts.length, offset, (index) => starts[index] ?? 0);
  }

  return {
    length,
    blockAt,
    toPosition(offset) {
      check(offset, length);
      return offset + blockAt(offset) + 1;
    },
    toOffset(position) {
      check(position, size);
      const block = lastAtMost(starts.length, position, (index) => (starts[index] ?? 0) + index);
      const start = starts[block] ?? 0;
      const inside = Math.max(0, position - start - block - 1);
      return start + Math.min(inside, lengths[block] ?? 0);
    },
  };
}

function check(value: number, most: number): void {
  if (!Number.isInteger(value) || value < 0 || value > most) throw new RangeError(`${value} is not within 0–${most}`);
}

/** The last of `count` ascending values that is not above `limit`; 0 if none is. */
function lastAtMost(count: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
