import { type Block } from '../../draft/block.ts';

/** The blocks with some words of theirs replaced. */
export function edited(blocks: readonly Block[], replacements: Readonly<Record<string, string>>): Block[] {
  return blocks.map((block) => {
    let { text } = block;
    for (const [before, after] of Object.entries(replacements)) text = text.replaceAll(before, after);
    return { ...block, text };
  });
}
