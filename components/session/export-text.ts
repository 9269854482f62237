import { type Block } from '../../utils/draft/block.ts';
import { blocksToSource } from '../../utils/draft/plain-text.ts';

export type ExportFormat = 'txt' | 'md';

const TYPES: Record<ExportFormat, string> = { txt: 'text/plain', md: 'text/markdown' };

/** A block as a line of Markdown. Soft breaks become line breaks. */
function toMarkdown(block: Block): string {
  const text = block.text.replaceAll('\u2028', '  \n');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${/^\d/u.test(block.marker) ? block.marker : '-'} ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'code':
      return `    ${text}`;
    case 'paragraph':
    case 'table-cell':
      break;
  }
  return text;
}

/** The draft as a file's text. */
export function exportText(blocks: readonly Block[], format: ExportFormat): string {
  if (format === 'txt') return blocksToSource(blocks).replaceAll('\u2028', '\n');
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      const tight = block.kind === 'list-item' && next?.kind === 'list-item';
      return toMarkdown(block) + (next === undefined ? '\n' : tight ? '\n' : '\n\n');
    })
    .join('');
}

/** A title as a file name: what file systems refuse is left out. */
export function fileName(title: string, format: ExportFormat): string {
  const name = title
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\.+$/u, '')
    .slice(0, 80);
  return `${name || 'tanqih'}.${format}`;
}

/** Gives the draft to her as a file. */
export function downloadDraft(title: string, blocks: readonly Block[], format: ExportFormat): void {
  const address = URL.createObjectURL(
    new Blob([exportText(blocks, format)], { type: `${TYPES[format]};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(title, format);
  link.click();
  // The download has its own hold on the data by the next turn; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
