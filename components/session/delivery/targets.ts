import { browser } from 'wxt/browser';
import { type CaptureFailure, type ReadyCapture } from '../../../utils/draft/capture.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { type Target } from '../../../utils/draft/session.ts';
import { ANCHOR_CONTEXT } from '../../../utils/draft/surface.ts';
import { askFrames } from '../../../utils/messages/ask-frames.ts';
import { panelToPage } from '../../../utils/messages/panel-to-page.ts';
import { type Result } from '../../../utils/messages/protocol.ts';
import { askPage } from '../../../utils/messages/to-page.ts';
import { fieldText } from '../../../utils/page/field-text.ts';
import { behind } from './deliver.ts';

/**
 * The place of a capture as one to insert a draft into: an empty field at its caret, a text right behind it. Null for
 * text of a page and for articles.
 */
export function targetOfCapture({ content, url, title }: ReadyCapture): Target | null {
  if (content.kind === 'target') return { surface: content.surface, url, title };
  if (content.kind === 'article' || content.surface.kind === 'static') return null;
  const { surface, blocks } = content;
  const text = surface.kind === 'field' ? fieldText(blocks) : blocksToText(blocks);
  return { surface: { ...surface, anchors: behind(surface.anchors, text, ANCHOR_CONTEXT) }, url, title };
}

/** The field the cursor is in on the tab she sees, where the browser lets us in. Never rejects. */
export async function findTarget(window: number): Promise<Result<Target, CaptureFailure>> {
  try {
    const [tab] = await browser.tabs.query({ active: true, windowId: window });
    if (tab?.id === undefined) return { ok: false, error: 'no-access' };
    const found = await askFrames(tab.id, 'all', (place) => askPage(place, panelToPage, 'captureTarget', {}));
    if (!found.ok) return found;
    const { content, url, title } = found.value;
    return content.kind === 'target'
      ? { ok: true, value: { surface: content.surface, url, title } }
      : { ok: false, error: 'nothing-selected' };
  } catch {
    return { ok: false, error: 'page-error' };
  }
}
