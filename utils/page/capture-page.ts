import { type CaptureFailure } from '../draft/capture.ts';
import { blocksToText, textToBlocks } from '../draft/plain-text.ts';
import { type TextRange } from '../draft/text-range.ts';
import { isField } from './adapters/field.ts';
import { selectedElement } from './adapters/static-text.ts';
import { readArticle } from './article.ts';
import { elementOf, focusedElement, selectedRange } from './composed-tree.ts';
import { adapterOf, editableSurface, type LiveSurface } from './find-surface.ts';
import { type PageCapture, type PageContent } from './page-capture.ts';
import { type PageSurfaces } from './page-surfaces.ts';
import { isProtectedField } from './protected-field.ts';
import { type Reading } from './reading.ts';
import { sliceBlocks } from './slice-blocks.ts';
import { unfit } from './unfit.ts';

function failed(error: CaptureFailure): PageCapture {
  return { ok: false, error };
}

function captured(content: PageContent, selected: boolean): PageCapture {
  const { href: url } = location;
  return { ok: true, value: { url, title: document.title, selected, focused: document.hasFocus(), content } };
}

/** The part of a reading that `range` covers, and its blocks; of a field, the lines. */
function part({ adapter }: LiveSurface, reading: Reading, range: TextRange) {
  const text = reading.text.slice(range.start, range.end);
  if (adapter.kind === 'field') return { text, blocks: () => textToBlocks(text, (index) => `b${index}`) };
  return { text, blocks: () => sliceBlocks(reading.blocks, range) };
}

/** A selection without the line feeds at its ends: a triple click takes the border of the next paragraph with it. */
function withoutBorders(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && text[from] === '\n') from++;
  while (from < to && text[to - 1] === '\n') to--;
  return { start: from, end: to };
}

function captureEditable(surface: LiveSurface, surfaces: PageSurfaces): PageCapture {
  const { adapter, root } = surface;
  const reading = adapter.read(root);
  const selection = adapter.selection(root, reading);
  const inner = selection && withoutBorders(reading.text, selection);
  const selected = inner !== null && inner.start < inner.end;
  const range = selected ? inner : { start: 0, end: reading.text.length };
  const { text, blocks } = part(surface, reading, range);
  if (text.trim() === '') {
    return captured({ kind: 'target', surface: surfaces.describe(surface, reading.text, caretOf(selection)) }, false);
  }
  const failure = unfit(text);
  if (failure) return failed(failure);
  return captured(
    { kind: 'text', surface: surfaces.describe(surface, reading.text, range), blocks: blocks() },
    selected,
  );
}

function captureStatic(surface: LiveSurface, surfaces: PageSurfaces): PageCapture {
  const reading = surface.adapter.read(surface.root);
  const selection = surface.adapter.selection(surface.root, reading);
  const range = selection && withoutBorders(reading.text, selection);
  if (!range || range.start === range.end) return failed('nothing-selected');
  const blocks = sliceBlocks(reading.blocks, range).filter((block) => block.text.trim() !== '');
  const failure = unfit(blocksToText(blocks));
  if (failure) return failed(failure);
  return captured({ kind: 'text', surface: surfaces.describe(surface, reading.text, range), blocks }, true);
}

/** Where a caret stands: the end of the selection, so that nothing selected is ever replaced by an insertion. */
function caretOf(selection: TextRange | null): TextRange {
  const at = selection?.end ?? 0;
  return { start: at, end: at };
}

/** The field or editor the writer is in, whatever the page's own selection says elsewhere. */
function editableInUse(): LiveSurface | 'protected' | null {
  const focused = focusedElement();
  if (focused instanceof HTMLInputElement && focused.type === 'password') return 'protected';
  if (focused && isField(focused)) return isProtectedField(focused) ? 'protected' : editableSurface(focused);
  const element = selectedElement() ?? (focused === document.body ? null : focused) ?? caretElement();
  return element ? editableSurface(element) : null;
}

function caretElement(): Element | null {
  const range = selectedRange();
  return range ? elementOf(range.startContainer) : null;
}

/** What the writer means on this page at this moment: her selection, or the field she is in. */
export function capturePage(surfaces: PageSurfaces): PageCapture {
  if (document.contentType === 'application/pdf') return failed('no-access');
  const editable = editableInUse();
  if (editable === 'protected') return failed('protected-field');
  if (editable) return captureEditable(editable, surfaces);
  const element = selectedElement();
  const surface = element ? adapterOf(element) : null;
  return surface ? captureStatic(surface, surfaces) : failed('nothing-selected');
}

/** The field she is in, as a place to write to at the caret. */
export function captureTarget(surfaces: PageSurfaces): PageCapture {
  const editable = editableInUse();
  if (editable === 'protected') return failed('protected-field');
  if (!editable) return failed('nothing-selected');
  const reading = editable.adapter.read(editable.root);
  const caret = caretOf(editable.adapter.selection(editable.root, reading));
  return captured({ kind: 'target', surface: surfaces.describe(editable, reading.text, caret) }, false);
}

/** The article on this page. */
export function captureArticle(): PageCapture {
  if (document.contentType === 'application/pdf') return failed('no-access');
  const blocks = readArticle(document);
  if (blocks.length === 0) return failed('no-article');
  const failure = unfit(blocksToText(blocks));
  return failure ? failed(failure) : captured({ kind: 'article', blocks }, false);
}
