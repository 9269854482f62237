import { type Block, type InlineObject, type Mark, OBJECT_CHARACTER, SOFT_BREAK } from '../draft/block.ts';
import { type BlockStart, beside, type DomPoint, type Reading, type Span } from './reading.ts';

/** What kind of block text belongs to: the part of a Block that its surroundings decide. */
export type BlockShape =
  | { kind: 'paragraph' | 'quote' | 'code' | 'table-cell' }
  | { kind: 'heading'; level: number }
  | { kind: 'list-item'; depth: number; marker: string };

/** How a stretch of text looks. */
export interface Format {
  bold: boolean;
  italic: boolean;
  code: boolean;
  /** The address of the link it stands in. */
  href: string | null;
}

/** How a page treats white space: the values of CSS `white-space-collapse` that matter here. */
export type WhiteSpace = 'collapse' | 'preserve-breaks' | 'preserve';

interface Run {
  start: number;
  end: number;
  format: Format;
}

interface OpenBlock {
  shape: BlockShape;
  text: string;
  spans: Span[];
  runs: Run[];
  objects: InlineObject[];
  /** Whether the last unit is a space that goes when a line ends after it. */
  looseSpace: boolean;
  point: DomPoint;
}

const COLLAPSIBLE = /([ \t\n\r]+)/u;
const AROUND_LINE_FEED = /([ \t\r]*\n[ \t\r]*|[ \t\r]+)/u;

function marksOf(runs: readonly Run[]): Mark[] {
  const marks: Mark[] = [];
  for (const kind of ['bold', 'italic', 'code'] as const) {
    for (const { start, end, format } of runs) {
      if (!format[kind]) continue;
      const last = marks.at(-1);
      if (last?.kind === kind && last.end === start) last.end = end;
      else marks.push({ kind, start, end });
    }
  }
  for (const { start, end, format } of runs) {
    if (format.href === null) continue;
    const last = marks.at(-1);
    if (last?.kind === 'link' && last.end === start && last.href === format.href) last.end = end;
    else marks.push({ kind: 'link', start, end, href: format.href });
  }
  return marks;
}

/**
 * Puts the text of a page together, block by block, dropping the white space that the page does not show and noting
 * for every unit the node it stands in.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #spans: Span[] = [];
  readonly #starts: BlockStart[] = [];
  readonly #marked = new WeakSet<BlockShape>();
  readonly #keepEmpty: boolean;
  #open: OpenBlock | null = null;
  #length = 0;

  /** @param keepEmpty whether blocks without text stand for themselves, as in an editor */
  constructor(keepEmpty: boolean) {
    this.#keepEmpty = keepEmpty;
  }

  /** The text of one node, in the format and with the white space of the place it stands in. */
  addText(node: Text, shape: BlockShape, format: Format, whiteSpace: WhiteSpace): void {
    const data = node.data;
    if (whiteSpace === 'preserve') {
      this.#emit(shape, format, data.replaceAll('\n', SOFT_BREAK).replaceAll('\r', ' '), node, 0);
      return;
    }
    let offset = 0;
    const pattern = whiteSpace === 'collapse' ? COLLAPSIBLE : AROUND_LINE_FEED;
    for (const [index, piece] of data.split(pattern).entries()) {
      if (index % 2 === 0) this.#emit(shape, format, piece, node, offset);
      else if (whiteSpace === 'preserve-breaks' && piece.includes('\n')) {
        this.#dropLooseSpace();
        this.#emit(shape, format, SOFT_BREAK, node, offset + piece.indexOf('\n'));
      } else this.#addSpace(format, node, offset);
      offset += piece.length;
    }
  }

  /** A line break element. */
  addBreak(node: Element, shape: BlockShape, format: Format): void {
    this.#dropLooseSpace();
    this.#addElement(node, shape, format, SOFT_BREAK);
  }

  /** Something in the line that is no text. */
  addObject(node: Element, shape: BlockShape, format: Format, description: string): void {
    const block = this.#addElement(node, shape, format, OBJECT_CHARACTER);
    block.objects.push({ at: block.text.length - 1, description });
  }

  /** Sees to it that there is a block at all, if only an empty one. */
  ensureBlock(shape: BlockShape, point: DomPoint): void {
    if (this.#blocks.length === 0) this.#open ??= this.#newBlock(shape, point);
  }

  /** Ends the block that is open, if one is. */
  close(): void {
    const block = this.#open;
    this.#open = null;
    if (!block) return;
    trimEnd(block);
    if (block.text === '' && !this.#keepEmpty) return;
    const at = this.#blocks.length === 0 ? 0 : this.#length + 1;
    for (const span of block.spans) this.#spans.push({ ...span, at: span.at + at });
    this.#starts.push({ at, point: block.point });
    this.#length = at + block.text.length;
    const { text, objects } = block;
    const shape = this.#withMarker(block.shape);
    const id = `b${this.#blocks.length}`;
    this.#blocks.push({ ...shape, id, text, marks: marksOf(block.runs), objects, ending: '' });
  }

  /** All that was added, as a reading. */
  finish(): Reading {
    this.close();
    const text = this.#blocks.map((block) => block.text).join('\n');
    return { text, blocks: this.#blocks, spans: this.#spans, starts: this.#starts };
  }

  /** Only the first block of a list item has the marker before it. */
  #withMarker(shape: BlockShape): BlockShape {
    if (shape.kind !== 'list-item') return shape;
    if (this.#marked.has(shape)) return { ...shape, marker: '' };
    this.#marked.add(shape);
    return shape;
  }

  #newBlock(shape: BlockShape, point: DomPoint): OpenBlock {
    return { shape, text: '', spans: [], runs: [], objects: [], looseSpace: false, point };
  }

  #addElement(node: Element, shape: BlockShape, format: Format, unit: string): OpenBlock {
    const block = (this.#open ??= this.#newBlock(shape, beside(node, 0)));
    block.spans.push({ kind: 'element', at: block.text.length, length: 1, node });
    addRun(block, 1, format);
    block.text += unit;
    block.looseSpace = false;
    return block;
  }

  #emit(shape: BlockShape, format: Format, text: string, node: Text, offset: number): void {
    if (text === '') return;
    const block = (this.#open ??= this.#newBlock(shape, { node, offset }));
    addSpan(block, text.length, node, offset);
    addRun(block, text.length, format);
    block.text += text;
    block.looseSpace = false;
  }

  /** White space that shows as one space, or as nothing at a line's start. */
  #addSpace(format: Format, node: Text, offset: number): void {
    const block = this.#open;
    if (!block || block.text === '' || block.looseSpace || block.text.endsWith(SOFT_BREAK)) return;
    addSpan(block, 1, node, offset);
    addRun(block, 1, format);
    block.text += ' ';
    block.looseSpace = true;
  }

  #dropLooseSpace(): void {
    if (this.#open?.looseSpace) dropLast(this.#open);
  }
}

function addSpan(block: OpenBlock, length: number, node: Text, offset: number): void {
  const last = block.spans.at(-1);
  if (last?.kind === 'text' && last.node === node && last.offset + last.length === offset) last.length += length;
  else block.spans.push({ kind: 'text', at: block.text.length, length, node, offset });
}

function addRun(block: OpenBlock, length: number, format: Format): void {
  const start = block.text.length;
  const last = block.runs.at(-1);
  if (last && last.end === start && last.format === format) last.end = start + length;
  else block.runs.push({ start, end: start + length, format });
}

function dropLast(block: OpenBlock): void {
  block.text = block.text.slice(0, -1);
  block.looseSpace = false;
  const span = block.spans.at(-1);
  if (span?.kind === 'text' && span.length > 1) span.length -= 1;
  else block.spans.pop();
  const run = block.runs.at(-1);
  if (!run) return;
  if (run.end - run.start > 1) run.end -= 1;
  else block.runs.pop();
}

/** What a page does not show at the end of a block: one collapsible space, then the break that ends its last line. */
function trimEnd(block: OpenBlock): void {
  if (block.looseSpace) dropLast(block);
  if (block.text.endsWith(SOFT_BREAK)) dropLast(block);
}
