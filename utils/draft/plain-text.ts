import { type Block, lineEndingSchema, paragraph } from './block.ts';

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/gu;

/**
 * Every line of a plain text as a block, empty lines too; the line endings are kept, so that
 * `blocksToSource(textToBlocks(text)) === text` for any string.
 */
export function textToBlocks(text: string, newId: (index: number) => string): Block[] {
  const blocks: Block[] = [];
  for (const [match, line, ending] of text.matchAll(LINE)) {
    blocks.push(paragraph(newId(blocks.length), line ?? '', lineEndingSchema.parse(ending)));
    if (match === '' || ending === '') break;
  }
  return blocks;
}

/** The plain text that blocks stand for, with the line endings of its source. */
export function blocksToSource(blocks: readonly Block[]): string {
  const last = blocks.length - 1;
  return blocks.map((block, index) => block.text + (index === last ? '' : block.ending || '\n')).join('');
}

/** The draft's text: its blocks joined by `\n`. All offsets of findings and changes are in it. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}
