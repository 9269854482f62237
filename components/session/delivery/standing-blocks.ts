import { type Block } from '../../../utils/draft/block.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { applyEdits } from '../../../utils/draft/text-range.ts';
import { type PageEdit } from '../../../utils/page/page-edit.ts';
import { type Surface } from '../../../utils/draft/surface.ts';

export interface Delivery {
  surface: Surface;
  /** What stands there now: the captured blocks, or what the last delivery gave. */
  standing: readonly Block[];
  /** What shall stand there. */
  current: readonly Block[];
}

/**
 * What stands in a rich surface when only some edits were written: the blocks of the draft, or those that stood there
 * before, where their text is what stands there now; else a block of that kind without marks.
 */
export function standingBlocks({ surface, standing, current }: Delivery, written: readonly PageEdit[]): Block[] {
  const edits = written.map(({ start, before, after }) => {
    const from = start - surface.anchors.start;
    return { range: { start: from, end: from + before.length }, text: after };
  });
  const lines = applyEdits(blocksToText(standing), edits).split('\n');
  const known = [...current, ...standing];
  const used = new Set<string>();
  return lines.map((text, index) => {
    const block = known.find((each) => each.text === text && !used.has(each.id)) ?? standing[index] ?? standing.at(-1);
    const id = block && !used.has(block.id) ? block.id : `standing ${index}`;
    used.add(id);
    if (!block) return { id, kind: 'paragraph', text, marks: [], objects: [], ending: '' };
    return block.text === text ? { ...block, id } : { ...block, id, text, marks: [] };
  });
}
