import { type Block } from '../../utils/draft/block.ts';
import { type Residue } from '../../utils/draft/residue.ts';

/** The blocks without what the page left among them. A part of a block goes with its marks and objects. */
export function removeResidue(blocks: readonly Block[], residue: readonly Residue[]): Block[] {
  const whole = new Set(residue.filter(({ range }) => range === undefined).flatMap((each) => each.blocks));
  const parts = new Map(residue.flatMap(({ range, blocks: [id] }) => (range && id !== undefined ? [[id, range]] : [])));
  const kept: Block[] = [];
  let removed = false;
  for (const block of blocks) {
    if (whole.has(block.id)) {
      removed = true;
      continue;
    }
    // The empty lines on either side of what went become one.
    if (removed && isEmpty(block) && (kept.length === 0 || isEmpty(kept.at(-1)))) continue;
    if (!isEmpty(block)) removed = false;
    const part = parts.get(block.id);
    kept.push(part === undefined ? block : withoutPart(block, part));
  }
  return kept;
}

function isEmpty(block: Block | undefined): boolean {
  return block?.text.trim() === '';
}

function withoutPart(block: Block, { start, end }: { start: number; end: number }): Block {
  const moved = (at: number) => (at <= start ? at : Math.max(start, at - (end - start)));
  return {
    ...block,
    text: block.text.slice(0, start) + block.text.slice(end),
    marks: block.marks
      .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
      .filter((mark) => mark.start < mark.end),
    objects: block.objects
      .filter(({ at }) => at < start || at >= end)
      .map((object) => ({ ...object, at: moved(object.at) })),
  };
}
