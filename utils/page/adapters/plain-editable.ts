import { type TextRange } from '../../draft/text-range.ts';
import { focusedElement, selectedRange, selectRange } from '../composed-tree.ts';
import { foldSpaces, locateEdit } from '../locate.ts';
import { readEditable } from '../read-dom.ts';
import { domToRange, type Reading, rangeToDom } from '../reading.ts';
import { type SurfaceAdapter } from '../surface-adapter.ts';
import { typeInside, typeOver } from './typing.ts';
import { verifyReading } from '../verify.ts';

/** The outermost element that is edited together with `element`. */
export function editingHost(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let each: Element | null = element; each instanceof HTMLElement && each.isContentEditable;) {
    host = each;
    if (each === document.body) break;
    each = each.parentElement;
  }
  return host;
}

/** What of the page's selection lies in a root. */
export function selectionIn(root: Node, reading: Reading): TextRange | null {
  const range = selectedRange();
  if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return domToRange(reading, range);
}

/** An element the browser itself lets people write in, with no editor of the page's around it. */
export const plainEditable: SurfaceAdapter<HTMLElement> = {
  name: 'plain contenteditable',
  kind: 'rich',
  selector: '[contenteditable], body',
  recognise: editingHost,
  read: readEditable,
  selection: selectionIn,
  obstacle(root) {
    return root.isContentEditable && root.getAttribute('aria-readonly') !== 'true' ? null : 'read-only';
  },
  locate: (reading, edit) => locateEdit(reading.text, edit),
  select(root, reading, range) {
    root.focus({ preventScroll: true });
    const target = rangeToDom(reading, range);
    if (target) selectRange(target);
  },
  guard(root, reading, expected) {
    const focused = focusedElement();
    if (!focused || !root.contains(focused)) return false;
    const selected = selectionIn(root, reading);
    return selected !== null && foldSpaces(reading.text.slice(selected.start, selected.end)) === foldSpaces(expected);
  },
  ways: [typeOver, typeInside],
  verify: verifyReading,
  restore(root, before, steps) {
    for (let step = 0; step < steps && readEditable(root).text !== before.text; step++) document.execCommand('undo');
  },
};
