import { BlockBuilder, type BlockShape, type Format } from './block-builder.ts';
import { type ElementLayout, type LayoutOf, shownLayout } from './layout.ts';
import { type Reading } from './reading.ts';

export interface ReadOptions {
  /** In an editor every node counts: empty blocks and objects without a name are kept. */
  editable: boolean;
  layoutOf: LayoutOf;
}

/** What surrounds a node, as far as its text is concerned. */
interface Surroundings {
  shape: BlockShape;
  format: Format;
  layout: ElementLayout;
  /** The layout of the block the text stands in: bold means bolder than that. */
  block: ElementLayout;
  /** How many lists the node is in. */
  lists: number;
}

const OBJECT_TAGS = new Set(
  'AUDIO BUTTON CANVAS EMBED HR IFRAME IMG INPUT MATH METER OBJECT PROGRESS SELECT SVG TEXTAREA VIDEO'.split(' '),
);
/** Controls of the page, not words of the text; what a reader selects around them does not include them. */
const CONTROL_TAGS = new Set('BUTTON INPUT METER PROGRESS SELECT TEXTAREA'.split(' '));
const CODE_TAGS = new Set('CODE KBD SAMP TT VAR'.split(' '));

const PLAIN: Format = { bold: false, italic: false, code: false, href: null };

function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

function headingLevel(element: Element, tag: string): number | null {
  const named = /^H([1-6])$/u.exec(tag)?.[1];
  if (named !== undefined) return Number(named);
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Math.trunc(Number(element.getAttribute('aria-level') ?? 2));
  return level >= 1 && level <= 6 ? level : 2;
}

/** The marker a reader sees before a list item. */
function markerOf(item: Element): string {
  const list = item.parentElement;
  if (!list || tagOf(list) !== 'OL') return '•';
  const before = [...list.children].slice(0, [...list.children].indexOf(item)).filter((child) => tagOf(child) === 'LI');
  return `${(Number(list.getAttribute('start') ?? 1) || 1) + before.length}.`;
}

function shapeOf(element: Element, layout: ElementLayout, lists: number): BlockShape | null {
  const tag = tagOf(element);
  const level = headingLevel(element, tag);
  if (level !== null) return { kind: 'heading', level };
  if (tag === 'PRE') return { kind: 'code' };
  if (tag === 'BLOCKQUOTE') return { kind: 'quote' };
  if (layout.tableCell) return { kind: 'table-cell' };
  if (tag === 'LI' || layout.listItem) {
    return { kind: 'list-item', depth: Math.max(0, lists - 1), marker: markerOf(element) };
  }
  return null;
}

function formatOf(element: Element, layout: ElementLayout, around: Surroundings): Format {
  const tag = tagOf(element);
  const { format, block } = around;
  const href = tag === 'A' ? (element.getAttribute('href') === null ? format.href : linkOf(element)) : format.href;
  const bold = layout.bold && !block.bold;
  const italic = layout.italic && !block.italic;
  const code = format.code || CODE_TAGS.has(tag);
  const same = href === format.href && bold === format.bold && italic === format.italic && code === format.code;
  return same ? format : { bold, italic, code, href };
}

function linkOf(element: Element): string {
  const address = element.getAttribute('href') ?? '';
  return URL.canParse(address, element.baseURI) ? new URL(address, element.baseURI).href : address;
}

/** What surrounds the children of an element, or null when nothing of it shows. */
function enter(element: Element, around: Surroundings, layoutOf: LayoutOf): Surroundings | null {
  const layout = layoutOf(element);
  if (layout.flow === 'hidden') return null;
  const lists = around.lists + (/^(?:UL|OL|MENU)$/u.test(tagOf(element)) ? 1 : 0);
  if (layout.flow === 'inline') return { ...around, layout, lists, format: formatOf(element, layout, around) };
  const format = formatOf(element, layout, { ...around, block: layout });
  return { shape: shapeOf(element, layout, lists) ?? around.shape, format, layout, block: layout, lists };
}

function describe(element: Element): string {
  const name = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title');
  return (name ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function isObject(element: Element, options: ReadOptions): boolean {
  if (OBJECT_TAGS.has(tagOf(element))) return true;
  return options.editable && element.getAttribute('contenteditable') === 'false';
}

function readObject(element: Element, around: Surroundings, builder: BlockBuilder, options: ReadOptions): void {
  const description = describe(element);
  if (!options.editable && (description === '' || CONTROL_TAGS.has(tagOf(element)))) return;
  const layout = options.layoutOf(element);
  if (layout.flow === 'hidden') return;
  if (layout.flow === 'block') builder.close();
  builder.addObject(element, around.shape, around.format, description);
  if (layout.flow === 'block') builder.close();
}

function readElement(element: Element, around: Surroundings, builder: BlockBuilder, options: ReadOptions): void {
  const tag = tagOf(element);
  if (tag === 'BR') return builder.addBreak(element, around.shape, around.format);
  if (isObject(element, options)) return readObject(element, around, builder, options);
  const inside = enter(element, around, options.layoutOf);
  if (!inside || (!options.editable && !inside.layout.selectable)) return;
  const block = inside.layout.flow === 'block';
  if (block) builder.close();
  readChildren(element, inside, builder, options);
  if (block) builder.close();
}

function readChildren(parent: Node, around: Surroundings, builder: BlockBuilder, options: ReadOptions): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) builder.addText(node, around.shape, around.format, around.layout.whiteSpace);
    else if (node instanceof Element) readElement(node, around, builder, options);
  }
}

/** What surrounds the children of `root`, gathered from the outermost element inwards. */
function surroundingsOf(root: Element | ShadowRoot, layoutOf: LayoutOf): Surroundings {
  const innermost = root instanceof ShadowRoot ? root.host : root;
  const path: Element[] = [];
  for (let element: Element | null = innermost; element; element = element.parentElement) path.unshift(element);
  const ground = layoutOf(path[0] ?? innermost);
  let around: Surroundings = { shape: { kind: 'paragraph' }, format: PLAIN, layout: ground, block: ground, lists: 0 };
  for (const element of path) around = enter(element, around, layoutOf) ?? around;
  return around;
}

/** Whether an element is laid out on lines of its own. */
export function isBlock(element: Element, layoutOf: LayoutOf = shownLayout): boolean {
  return layoutOf(element).flow === 'block';
}

/**
 * Reads the text under an element as blocks, exactly as the page has it but for the white space the page collapses.
 * Never changes the page.
 */
export function readDom(root: Element | ShadowRoot, options: ReadOptions): Reading {
  const builder = new BlockBuilder(options.editable);
  const around = surroundingsOf(root, options.layoutOf);
  readChildren(root, around, builder, options);
  if (options.editable) builder.ensureBlock(around.shape, { node: root, offset: 0 });
  return builder.finish();
}

/** What stands in an editor. */
export function readEditable(root: Element): Reading {
  return readDom(root, { editable: true, layoutOf: shownLayout });
}
