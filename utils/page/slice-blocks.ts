import { type Block } from '../draft/block.ts';
import { type TextRange } from '../draft/text-range.ts';

function sliceBlock(block: Block, start: number, end: number): Block {
  if (start <= 0 && end >= block.text.length) return block;
  const within = (at: number) => Math.min(Math.max(at, start), end) - start;
  return {
    ...block,
    text: block.text.slice(start, end),
    marks: block.marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ ...mark, start: within(mark.start), end: within(mark.end) })),
    objects: block.objects
      .filter((object) => object.at >= start && object.at < end)
      .map((object) => ({ ...object, at: object.at - start })),
  };
}

/**
 * The blocks that a span of their text covers, the first and the last cut to it. `range` is in the texts of the blocks
 * joined by `\n`, so the texts of the result joined by `\n` are that span.
 */
export function sliceBlocks(blocks: readonly Block[], range: TextRange): Block[] {
  const result: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    const end = at + block.text.length;
    if (at > range.end) break;
    if (end >= range.start) result.push(sliceBlock(block, Math.max(0, range.start - at), range.end - at));
    at = end + 1;
  }
  return result;
}
