import { SOFT_BREAK } from '../../draft/block.ts';
import { type TextRange } from '../../draft/text-range.ts';
import { elementOf, selectRange } from '../composed-tree.ts';
import { isBlock, readEditable } from '../read-dom.ts';
import { rangeToDom, type Reading } from '../reading.ts';
import { type Insertion } from '../surface-adapter.ts';

const BREAK = /[\n\u2028]/u;

function command(name: string, text?: string): number {
  return Number(document.execCommand(name, false, text));
}

/** Blocks that the browser can make of one another. */
const MAKEABLE = /^(?:h[1-6]|p|div|pre|blockquote)$/u;

/** The name of the block element that a place of a text is in. */
function blockName(root: Element, reading: Reading, at: number): string | null {
  const start = reading.starts.find((each) => each.at === at);
  let element = start ? elementOf(start.point.node) : null;
  while (element && element !== root && !isBlock(element)) element = element.parentElement;
  return element && element !== root ? element.tagName.toLowerCase() : null;
}

/**
 * Deletes what is selected. Where whole paragraphs go from the top, browsers make the one after them one of their kind;
 * it is made what it was again.
 */
function remove(root: Element, before: Reading, range: TextRange): number {
  const name = blockName(root, before, range.end);
  const isWhole = range.start < range.end && before.starts.some((start) => start.at === range.start);
  const steps = command('delete');
  if (!isWhole || name === null || !MAKEABLE.test(name)) return steps;
  const now = blockName(root, readEditable(root), range.start);
  return now === name || now === null ? steps : steps + command('formatBlock', name);
}

/**
 * As the keyboard does it: one command of the browser for each stretch of text and each break. A paragraph border is a
 * new paragraph, a soft break a new line.
 */
export const typeOver: Insertion = {
  insert({ root, before, range, text }) {
    if (text === '') return remove(root, before, range);
    let steps = 0;
    if (range.start < range.end && BREAK.test(text[0] ?? '')) steps += command('delete');
    for (const piece of text.split(/([\n\u2028])/u)) {
      if (piece === '\n') steps += command('insertParagraph');
      else if (piece === SOFT_BREAK) steps += command('insertLineBreak');
      else if (piece !== '') steps += command('insertText', piece);
    }
    return steps;
  },
};

function selectSpan(root: Element, range: TextRange): void {
  const place = rangeToDom(readEditable(root), range);
  if (place) selectRange(place);
}

/** The length of the first letter of a text with all that belongs to it. */
function firstCluster(text: string): number {
  const [first] = new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(text.slice(0, 64));
  return first?.segment.length ?? 0;
}

/**
 * Where typing over the words would lose the link or the format they stand in: the new text goes in behind their first
 * letter, where the format is certain, then what is left of them on both sides is deleted.
 */
export const typeInside: Insertion = {
  insert({ root, before, range, text }) {
    const old = before.text.slice(range.start, range.end);
    const first = firstCluster(old);
    if (text === '' || BREAK.test(text + old) || first >= old.length) return 0;
    const inside = range.start + first;
    selectSpan(root, { start: inside, end: inside });
    let steps = command('insertText', text);
    if (readEditable(root).text.length !== before.text.length + text.length) return steps;
    selectSpan(root, { start: inside + text.length, end: range.end + text.length });
    steps += command('delete');
    selectSpan(root, { start: range.start, end: inside });
    return steps + command('delete');
  },
};
