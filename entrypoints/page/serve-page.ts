import { backgroundToPage } from '../../utils/messages/background-to-page.ts';
import { panelToPage } from '../../utils/messages/panel-to-page.ts';
import { isExtensionPage, receive } from '../../utils/messages/receive.ts';
import { captureArticle, capturePage, captureTarget } from '../../utils/page/capture-page.ts';
import { flash } from '../../utils/page/flash.ts';
import { type WriteResult } from '../../utils/page/page-edit.ts';
import { PageSurfaces } from '../../utils/page/page-surfaces.ts';
import { surfaceStatus } from '../../utils/page/surface-status.ts';
import { writeEdits } from '../../utils/page/write.ts';

/** Answers what the background and the panel ask of this frame. */
export function servePage(): void {
  const surfaces = new PageSurfaces();
  receive(backgroundToPage, isExtensionPage, {
    capture: () => capturePage(surfaces),
    captureArticle: () => captureArticle(),
  });
  receive(panelToPage, isExtensionPage, {
    captureTarget: () => captureTarget(surfaces),
    async write({ surface, edits }): Promise<WriteResult> {
      const found = surfaces.find(surface);
      if (!found) return { ok: false, reason: 'gone', refused: [] };
      return writeEdits(found.adapter, found.root, edits);
    },
    status: ({ surface, expected }) => surfaceStatus(surfaces.find(surface), surface.anchors, expected),
    flash({ surface, edit }) {
      const found = surfaces.find(surface);
      return found !== null && flash(found, edit);
    },
  });
}
