/** Every open shadow root below `root`, those inside others too. */
export function openShadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(element.shadowRoot, ...openShadowRoots(element.shadowRoot));
  }
  return found;
}

/** The element that has the focus in this document, looked for inside open shadow roots. */
export function focusedElement(root: Document | ShadowRoot = document): Element | null {
  const element = root.activeElement;
  return element?.shadowRoot ? (focusedElement(element.shadowRoot) ?? element) : element;
}

/** What is selected on the page, inside open shadow roots too; a caret is an empty range. */
export function selectedRange(): AbstractRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.collapsed || typeof selection.getComposedRanges !== 'function') return range;
  // A selection inside a shadow root looks like a caret from outside it.
  const shadowRoots = openShadowRoots(document);
  return shadowRoots.length === 0 ? range : (selection.getComposedRanges({ shadowRoots })[0] ?? range);
}

/** Selects a range of the page, wherever its nodes stand. */
export function selectRange(range: AbstractRange): void {
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** The nearest element at or above a node; of a shadow root, its host. */
export function elementOf(node: Node): Element | null {
  if (node instanceof Element) return node;
  const parent = node instanceof ShadowRoot ? node : node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}
