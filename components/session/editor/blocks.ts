import { type Mark as DocumentMark, type Node as DocumentNode, type Schema } from '@tiptap/pm/model';
import { type Block, lineEndingSchema, type Mark, OBJECT_CHARACTER, SOFT_BREAK } from '../../../utils/draft/block.ts';
import { type EditorPositions, editorPositions } from '../../../utils/draft/editor-positions.ts';

const TYPES = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'listItem',
  quote: 'quote',
  code: 'codeBlock',
  'table-cell': 'tableCell',
} as const;

/** The document of a draft. A document has at least one block: of no blocks it is an empty paragraph. */
export function blocksToDoc(schema: Schema, blocks: readonly Block[]): DocumentNode {
  const nodes = blocks.map((block) => blockToNode(schema, block));
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph', { id: crypto.randomUUID() })]);
}

function blockToNode(schema: Schema, block: Block): DocumentNode {
  const { id, ending, kind } = block;
  const own =
    kind === 'heading'
      ? { level: block.level }
      : kind === 'list-item'
        ? { depth: block.depth, marker: block.marker }
        : {};
  return schema.node(TYPES[kind], { id, ending, ...own }, inlineNodes(schema, block));
}

/** Text and inline leaves of a block, cut wherever a mark begins or ends. */
function inlineNodes(schema: Schema, { text, marks, objects }: Block): DocumentNode[] {
  const described = new Map(objects.map(({ at, description }) => [at, description]));
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  for (const at of leafOffsets(text, described)) cuts.add(at).add(at + 1);
  const edges = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const here = marks
      .filter((mark) => mark.start <= start && end <= mark.end)
      .map((mark) => toDocumentMark(schema, mark));
    const description = described.get(start);
    if (text[start] === SOFT_BREAK) return schema.node('softBreak', null, [], here);
    if (description !== undefined) return schema.node('inlineObject', { description }, [], here);
    return schema.text(text.slice(start, end), here);
  });
}

function leafOffsets(text: string, described: ReadonlyMap<number, string>): number[] {
  const offsets = [...described.keys()];
  for (let at = text.indexOf(SOFT_BREAK); at !== -1; at = text.indexOf(SOFT_BREAK, at + 1)) offsets.push(at);
  return offsets;
}

function toDocumentMark(schema: Schema, mark: Mark): DocumentMark {
  return schema.mark(mark.kind, mark.kind === 'link' ? { href: mark.href } : null);
}

/** Nodes never change, so what was read of one holds as long as it lives. */
const known = new WeakMap<DocumentNode, Block>();

/** The blocks of a document. Marks come in order of place; equal marks that touch come as one. */
export function docToBlocks(doc: DocumentNode): Block[] {
  return doc.children.map((node) => {
    const block = known.get(node) ?? nodeToBlock(node);
    known.set(node, block);
    return block;
  });
}

function nodeToBlock(node: DocumentNode): Block {
  const { attrs } = node;
  const marks: Mark[] = [];
  const objects: { at: number; description: string }[] = [];
  const open = new Map<DocumentMark, Mark>();
  let text = '';
  for (const child of node.children) {
    const start = text.length;
    if (child.type.name === 'inlineObject')
      objects.push({ at: start, description: String(child.attrs['description']) });
    text += inlineText(child);
    for (const [mark, made] of open) {
      if (child.marks.some((each) => each.eq(mark))) made.end = text.length;
      else open.delete(mark);
    }
    for (const mark of child.marks) {
      if ([...open.keys()].some((each) => each.eq(mark))) continue;
      const made = toDraftMark(mark, start, text.length);
      open.set(mark, made);
      marks.push(made);
    }
  }
  const shared = {
    id: String(attrs['id'] ?? ''),
    text,
    marks,
    objects,
    ending: lineEndingSchema.parse(attrs['ending']),
  };
  switch (node.type.name) {
    case 'heading':
      return { ...shared, kind: 'heading', level: Number(attrs['level']) };
    case 'listItem':
      return { ...shared, kind: 'list-item', depth: Number(attrs['depth']), marker: String(attrs['marker']) };
    case 'quote':
      return { ...shared, kind: 'quote' };
    case 'codeBlock':
      return { ...shared, kind: 'code' };
    case 'tableCell':
      return { ...shared, kind: 'table-cell' };
    default:
      return { ...shared, kind: 'paragraph' };
  }
}

function toDraftMark(mark: DocumentMark, start: number, end: number): Mark {
  switch (mark.type.name) {
    case 'bold':
      return { kind: 'bold', start, end };
    case 'italic':
      return { kind: 'italic', start, end };
    case 'code':
      return { kind: 'code', start, end };
    default:
      return { kind: 'link', start, end, href: String(mark.attrs['href']) };
  }
}

/** One unit for each position the node takes up. A line feed that got into a text counts as a soft break. */
function inlineText(node: DocumentNode): string {
  if (node.isText) return (node.text ?? '').replaceAll(/[\r\n]/gu, SOFT_BREAK);
  return node.type.name === 'softBreak' ? SOFT_BREAK : OBJECT_CHARACTER;
}

/** The draft's text as the document has it. */
export function docToText(doc: DocumentNode): string {
  return docToBlocks(doc)
    .map((block) => block.text)
    .join('\n');
}

const positions = new WeakMap<DocumentNode, EditorPositions>();

/** The mapping between offsets of the draft's text and positions of this document. */
export function positionsOf(doc: DocumentNode): EditorPositions {
  const mapping = positions.get(doc) ?? editorPositions(doc.children.map((node) => node.content.size));
  positions.set(doc, mapping);
  return mapping;
}
