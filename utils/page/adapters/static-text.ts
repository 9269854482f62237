import { selectedRange, elementOf } from '../composed-tree.ts';
import { locateEdit } from '../locate.ts';
import { shownLayout } from '../layout.ts';
import { isBlock, readDom } from '../read-dom.ts';
import { type SurfaceAdapter } from '../surface-adapter.ts';
import { selectionIn } from './plain-editable.ts';

/** The element itself, or the shadow root in it if that is where the selection is. */
function selectedTree(root: Element): Element | ShadowRoot {
  const start = selectedRange()?.startContainer;
  return start && root.shadowRoot?.contains(start) ? root.shadowRoot : root;
}

/** Text of the page: read, shown again, never written. Its root is the block that holds the selection. */
export const staticText: SurfaceAdapter = {
  name: 'static text',
  kind: 'static',
  selector: '',
  recognise(element) {
    let root = element;
    while (root.parentElement && !isBlock(root)) root = root.parentElement;
    return root;
  },
  read: (root) => readDom(selectedTree(root), { editable: false, layoutOf: shownLayout }),
  selection: (root, reading) => selectionIn(selectedTree(root), reading),
  obstacle: () => 'not-editable',
  locate: (reading, edit) => locateEdit(reading.text, edit),
  select: () => undefined,
  guard: () => false,
  ways: [],
  verify: () => ({ ok: false }),
  restore: () => undefined,
};

/** The innermost element that holds the whole of the page's selection, if something is selected. */
export function selectedElement(): Element | null {
  const range = selectedRange();
  if (!range || range.collapsed) return null;
  const whole = new Range();
  whole.setStart(range.startContainer, range.startOffset);
  whole.setEnd(range.endContainer, range.endOffset);
  return elementOf(whole.commonAncestorContainer);
}
