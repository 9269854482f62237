import { captureArticle, capturePage, captureTarget } from '../capture-page.ts';
import { selectRange } from '../composed-tree.ts';
import { findSurface } from '../find-surface.ts';
import { flash } from '../flash.ts';
import { shownLayout } from '../layout.ts';
import { type PageCapture, type PageSurface } from '../page-capture.ts';
import { type PageEdit, type WriteResult } from '../page-edit.ts';
import { PageSurfaces } from '../page-surfaces.ts';
import { readDom, readEditable } from '../read-dom.ts';
import { domToRange, rangeToDom } from '../reading.ts';
import { writeEdits } from '../write.ts';

const surfaces = new PageSurfaces();

/** What tests do on a page: the room's own functions, on the page's own elements. */
export const lab = {
  capture: (): PageCapture => capturePage(surfaces),
  captureTarget: (): PageCapture => captureTarget(surfaces),
  captureArticle: (): PageCapture => captureArticle(),
  async write(surface: PageSurface, edits: PageEdit[]): Promise<WriteResult> {
    const found = surfaces.find(surface);
    return found ? writeEdits(found.adapter, found.root, edits) : { ok: false, reason: 'gone', refused: [] };
  },
  /** Whether a descriptor finds an element again, as on a new visit; its id, or null. */
  find: (surface: PageSurface): string | null => findSurface(surface)?.root.id ?? null,
  flash(surface: PageSurface, edit: PageEdit): boolean {
    const found = surfaces.find(surface);
    return found ? flash(found, edit) : false;
  },
  read(selector: string, editable: boolean) {
    const root = document.querySelector(selector);
    if (!root) return null;
    const { text, blocks } = readDom(root, { editable, layoutOf: shownLayout });
    return { text, blocks };
  },
  selectIn(selector: string, start: number, end: number): void {
    const root = document.querySelector(selector);
    if (!root) return;
    const range = rangeToDom(readEditable(root), { start, end });
    if (range) selectRange(range);
  },
  /** For every span of one and of several units: the text of its DOM range, and the span it maps back to. */
  roundTrip(selector: string): { start: number; end: number; back: { start: number; end: number } | null }[] {
    const root = document.querySelector(selector);
    if (!root) return [];
    const reading = readEditable(root);
    const spans: { start: number; end: number; back: { start: number; end: number } | null }[] = [];
    for (let start = 0; start <= reading.text.length; start++) {
      for (const end of [start, start + 1, start + 3, reading.text.length]) {
        if (end > reading.text.length || end < start) continue;
        const range = rangeToDom(reading, { start, end });
        spans.push({ start, end, back: range && domToRange(reading, range) });
      }
    }
    return spans;
  },
};

declare global {
  var lab: typeof import('./lab-script.ts').lab;
}

globalThis.lab = lab;
