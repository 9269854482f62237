import { type Block, OBJECT_CHARACTER, SOFT_BREAK } from '../draft/block.ts';

const EMOJI = /^\p{Extended_Pictographic}[\p{M}\p{Extended_Pictographic}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]*$/u;

/** What an object is as text: an emoji drawn as a picture is that emoji, anything else nothing. */
export function objectText(description: string): string {
  return EMOJI.test(description) ? description : '';
}

/** The text of one block where nothing but characters can stand; soft breaks are line feeds. */
function lineText(block: Block): string {
  let object = 0;
  const text = block.text
    .replaceAll(OBJECT_CHARACTER, () => objectText(block.objects[object++]?.description ?? ''))
    .replaceAll(SOFT_BREAK, '\n');
  return block.kind === 'list-item' && block.marker !== '' ? `${block.marker} ${text}` : text;
}

function separator(block: Block, next: Block): string {
  if (block.ending !== '') return '\n';
  return block.kind === 'list-item' && next.kind === 'list-item' ? '\n' : '\n\n';
}

/**
 * Blocks as the text of a plain field. Lines of a plain source stay the lines they were; paragraphs of a formatted one
 * are parted by an empty line, list items keep their markers.
 */
export function fieldText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      return lineText(block) + (next ? separator(block, next) : '');
    })
    .join('');
}

/** Blocks as they can be typed into an editor from outside: paragraphs, with the markers of list items as text. */
export function asParagraphs(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({
    id: block.id,
    kind: 'paragraph',
    text: lineText(block).replaceAll('\n', SOFT_BREAK),
    marks: [],
    objects: [],
    ending: block.ending,
  }));
}
