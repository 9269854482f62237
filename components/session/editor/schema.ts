import { type Extensions, Mark, Node } from '@tiptap/core';
import { type Attrs, type DOMOutputSpec, type Node as DocumentNode } from '@tiptap/pm/model';
import { listItemAttributes } from './pasted-list-item.ts';

/** An attribute that is not written to the page by its name, nor read from a pasted element by its name. */
function attribute(value: unknown): Attribute {
  return { default: value, rendered: false, parseHTML: () => null };
}
type Attribute = { default: unknown; rendered: false; parseHTML: () => null };

/** `id` names the block for good; `ending` is what ended its line in a plain source. */
const blockAttributes = { id: attribute(null), ending: attribute('\n') };

type BlockOptions = {
  attributes?: Record<string, Attribute>;
  /** Pasted elements that become such a block. */
  parse: { tag: string; attributes?: (element: HTMLElement) => Attrs | false }[];
  render: (node: DocumentNode) => DOMOutputSpec;
  priority?: number;
};

/**
 * A block is always one flat node that holds text. White space counts everywhere, as in the source; the direction is that
 * of the block's first letter.
 */
function blockNode(name: string, { attributes = {}, parse, render, priority = 100 }: BlockOptions): Node {
  return Node.create({
    name,
    priority,
    group: 'block',
    content: 'inline*',
    whitespace: 'pre',
    selectable: false,
    defining: name !== 'paragraph',
    addAttributes: () => ({ ...blockAttributes, ...attributes }),
    parseHTML: () => parse.map(({ tag, attributes: read }) => ({ tag, ...(read && { getAttrs: read }) })),
    renderHTML: ({ node }) => render(node),
  });
}

/** An element whose own block children will be read instead of it. */
function unlessItHoldsBlocks(element: HTMLElement): Attrs | false {
  return element.querySelector('p, div, h1, h2, h3, h4, h5, h6, li, blockquote, pre, table') ? false : {};
}

const paragraph = blockNode('paragraph', {
  priority: 1000,
  parse: [{ tag: 'p' }],
  render: () => ['p', { dir: 'auto' }, 0],
});

const heading = blockNode('heading', {
  attributes: { level: attribute(2) },
  parse: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attributes: () => ({ level }) })),
  render: (node) => [`h${Number(node.attrs['level'])}`, { dir: 'auto' }, 0],
});

const listItem = blockNode('listItem', {
  attributes: { depth: attribute(0), marker: attribute('•') },
  priority: 1010,
  parse: [
    { tag: 'li', attributes: listItemAttributes },
    { tag: 'li > p, li > div', attributes: listItemAttributes },
  ],
  render: (node) => [
    'div',
    {
      class: 'list-item',
      'data-marker': String(node.attrs['marker']),
      style: `--depth: ${Number(node.attrs['depth'])}`,
      dir: 'auto',
    },
    0,
  ],
});

const quote = blockNode('quote', {
  priority: 1010,
  parse: [{ tag: 'blockquote', attributes: unlessItHoldsBlocks }, { tag: 'blockquote > p, blockquote > div' }],
  render: () => ['blockquote', { dir: 'auto' }, 0],
});

const codeBlock = blockNode('codeBlock', {
  parse: [{ tag: 'pre' }],
  render: () => ['pre', { dir: 'auto' }, 0],
});

const tableCell = blockNode('tableCell', {
  priority: 1010,
  parse: [{ tag: 'td, th', attributes: unlessItHoldsBlocks }, { tag: 'td > p, th > p, td > div, th > div' }],
  render: () => ['div', { class: 'table-cell', dir: 'auto' }, 0],
});

const softBreak = Node.create({
  name: 'softBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
});

const inlineObject = Node.create({
  name: 'inlineObject',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ description: attribute('') }),
  parseHTML: () => [
    { tag: 'span.inline-object', getAttrs: (element) => ({ description: element.dataset['description'] ?? '' }) },
  ],
  renderHTML: ({ node }) => {
    const description = String(node.attrs['description']);
    return [
      'span',
      { class: 'inline-object', role: 'img', 'aria-label': description, 'data-description': description },
    ];
  },
});

const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    // Google Docs wraps everything it copies in a <b> that is not bold.
    { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : {}) },
    { tag: 'strong' },
  ],
  renderHTML: () => ['strong', 0],
});

const italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

const code = Mark.create({
  name: 'code',
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});

const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: attribute('') }),
  parseHTML: () => [
    {
      tag: 'a[href^="http:"], a[href^="https:"], a[href^="mailto:"]',
      getAttrs: (element) => ({ href: element.getAttribute('href') ?? '' }),
    },
  ],
  // Not an anchor: a click is for the caret, and an address from a page is never followed from here.
  renderHTML: ({ mark }) => ['span', { class: 'link', title: String(mark.attrs['href']) }, 0],
});

/** The nodes and marks of a draft's document. */
export const draftSchemaExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  Node.create({ name: 'text', group: 'inline' }),
  paragraph,
  heading,
  listItem,
  quote,
  codeBlock,
  tableCell,
  softBreak,
  inlineObject,
  bold,
  italic,
  code,
  link,
];
