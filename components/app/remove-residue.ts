import { type Block } from '../../utils/draft/block.ts';
import { type Residue } from '../../utils/draft/residue.ts';

/** The blocks without what the page left among them. */
export function removeResidue(blocks: readonly Block[], residue: readonly Residue[]): Block[] {
  const gone = new Set(residue.flatMap((each) => each.blocks));
  const kept: Block[] = [];
  let removed = false;
  for (const block of blocks) {
    if (gone.has(block.id)) {
      removed = true;
      continue;
    }
    // The empty lines on either side of what went become one.
    if (removed && isEmpty(block) && (kept.length === 0 || isEmpty(kept.at(-1)))) continue;
    if (!isEmpty(block)) removed = false;
    kept.push(block);
  }
  return kept;
}

function isEmpty(block: Block | undefined): boolean {
  return block?.text.trim() === '';
}
