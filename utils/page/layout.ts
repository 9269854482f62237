import { type WhiteSpace } from './block-builder.ts';

/** How an element takes part in the flow of text. */
export interface ElementLayout {
  /** `hidden`: nothing of it shows. `block`: on lines of its own. `inline`: in the line. */
  flow: 'hidden' | 'block' | 'inline';
  tableCell: boolean;
  listItem: boolean;
  bold: boolean;
  italic: boolean;
  whiteSpace: WhiteSpace;
  /** Whether a reader's selection takes it in. */
  selectable: boolean;
}

/** Says how an element is laid out. */
export type LayoutOf = (element: Element) => ElementLayout;

/** The weight from which a font counts as bold. */
const BOLD_WEIGHT = 600;

function flowOf({ display, visibility }: CSSStyleDeclaration): ElementLayout['flow'] {
  if (display === 'none' || visibility !== 'visible') return 'hidden';
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'block';
}

function whiteSpaceOf(style: CSSStyleDeclaration): WhiteSpace {
  switch (style.whiteSpaceCollapse) {
    case 'preserve':
    case 'break-spaces':
    case 'preserve-spaces':
      return 'preserve';
    case 'preserve-breaks':
      return 'preserve-breaks';
    default:
      return 'collapse';
  }
}

/** The layout of an element that is shown on a page. */
export function shownLayout(element: Element): ElementLayout {
  const style = getComputedStyle(element);
  return {
    flow: flowOf(style),
    tableCell: style.display === 'table-cell',
    listItem: style.display === 'list-item',
    bold: Number(style.fontWeight) >= BOLD_WEIGHT,
    italic: style.fontStyle !== 'normal',
    whiteSpace: whiteSpaceOf(style),
    selectable: style.userSelect !== 'none',
  };
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH ' +
    'THEAD TR UL'
  ).split(' '),
);
const HIDDEN_TAGS = new Set('HEAD LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

/** The layout an element has by its name alone: for documents that are not shown. */
export function namedLayout(element: Element): ElementLayout {
  const tag = element.tagName.toUpperCase();
  const block = BLOCK_TAGS.has(tag);
  return {
    flow: HIDDEN_TAGS.has(tag) ? 'hidden' : block ? 'block' : 'inline',
    tableCell: tag === 'TD' || tag === 'TH',
    listItem: tag === 'LI',
    // A block counts as the plain ground that bold and italic words stand out from.
    bold: !block && element.closest('b, strong') !== null,
    italic: !block && element.closest('i, em, cite, dfn') !== null,
    whiteSpace: element.closest('pre') === null ? 'collapse' : 'preserve',
    selectable: true,
  };
}
