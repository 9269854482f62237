import { type Block, type Mark, OBJECT_CHARACTER, SOFT_BREAK } from '../draft/block.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Nothing that runs when it is clicked. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#|\/)/iu;
const TAGS = { bold: 'strong', italic: 'em', code: 'code' } as const;
const FIRST_STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text as HTML, nothing of it markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (unit) => ESCAPES[unit] ?? unit);
}

function opening(mark: Mark): string {
  return mark.kind === 'link' ? `<a href="${escapeHtml(mark.href)}">` : `<${TAGS[mark.kind]}>`;
}

function closing(mark: Mark): string {
  return mark.kind === 'link' ? '</a>' : `</${TAGS[mark.kind]}>`;
}

/** The text of a block between its tags. Marks may overlap in any way; each stretch between two borders is nested anew. */
function inlineHtml({ text, marks, objects }: Block): string {
  const shown = marks.filter((mark) => mark.end > mark.start && (mark.kind !== 'link' || SAFE_ADDRESS.test(mark.href)));
  const borders = new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  let object = 0;
  return sorted
    .slice(0, -1)
    .map((start, index) => {
      const end = sorted[index + 1] ?? text.length;
      // A link goes outermost, so that a partly bold link stays readable.
      const over = shown.filter((mark) => mark.start <= start && mark.end >= end);
      over.sort((a, b) => Number(b.kind === 'link') - Number(a.kind === 'link'));
      const inner = escapeHtml(text.slice(start, end))
        .replaceAll(OBJECT_CHARACTER, () => escapeHtml(objects[object++]?.description ?? ''))
        .replaceAll(SOFT_BREAK, '<br>');
      return over.map(opening).join('') + inner + over.map(closing).toReversed().join('');
    })
    .join('');
}

/** The direction of a block, by its first letter; Arabic where it has none. */
function direction(text: string): 'rtl' | 'ltr' {
  const first = FIRST_STRONG.exec(text)?.[0];
  return first === undefined || RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

function blockHtml(block: Block): string {
  const inner = inlineHtml(block);
  const dir = ` dir="${direction(block.text)}"`;
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${dir}>${inner}</h${block.level}>`;
    case 'list-item':
      return `<li${dir}>${inner}</li>`;
    case 'quote':
      return `<blockquote${dir}>${inner}</blockquote>`;
    case 'code':
      return `<pre${dir}><code>${inner}</code></pre>`;
    case 'paragraph':
    case 'table-cell':
      break;
  }
  return `<p${dir}>${inner === '' ? '<br>' : inner}</p>`;
}

function listTag(marker: string): 'ol' | 'ul' {
  return /^[\d\u0660-\u0669]/u.test(marker) ? 'ol' : 'ul';
}

/** Blocks as HTML for the clipboard and for files: their text, marks, lists and headings, nothing else. */
export function blocksToHtml(blocks: readonly Block[]): string {
  let html = '';
  const open: ('ol' | 'ul')[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) html += `</${open.pop()}>`;
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      const tag = listTag(block.marker);
      closeTo(block.depth + 1);
      // A second paragraph of an item has no marker and stays in its list.
      if (block.marker !== '' && open.length === block.depth + 1 && open.at(-1) !== tag) closeTo(block.depth);
      while (open.length < block.depth + 1) {
        open.push(tag);
        html += `<${tag}>`;
      }
    } else closeTo(0);
    html += blockHtml(block);
  }
  closeTo(0);
  return html;
}
