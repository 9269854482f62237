import { type LiveSurface } from './find-surface.ts';
import { type PageEdit } from './page-edit.ts';
import { isField } from './adapters/field.ts';
import { rangeToDom } from './reading.ts';

const NAME = 'tanqih-flash';
const TIME_SHOWN = 1600;

/** The style of the highlight; a document's own style sheets are left alone. */
let sheet: CSSStyleSheet | null = null;

function showSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}) { background-color: #f2c14e; color: #1c1a17; }`);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

/**
 * Brings a place of a surface into view and marks it for a moment; in a field it is selected. Without `edit` only the
 * surface is shown. Gives whether the place was found. Touches no node of the page.
 */
export function flash({ adapter, root }: LiveSurface, edit: PageEdit | null): boolean {
  root.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!edit) return true;
  const reading = adapter.read(root);
  const range = adapter.locate(reading, edit);
  if (!range) return false;
  if (isField(root)) {
    root.setSelectionRange(range.start, range.end);
    return true;
  }
  const place = rangeToDom(reading, range);
  if (!place) return false;
  place.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  showSheet();
  CSS.highlights.set(NAME, new Highlight(place));
  setTimeout(() => CSS.highlights.delete(NAME), TIME_SHOWN);
  return true;
}
