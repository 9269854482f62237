import { v7 as uuidv7 } from 'uuid';
import { beginCapture, failCapture, finishCapture } from '../../utils/database/captures.ts';
import { type CaptureFailure } from '../../utils/draft/capture.ts';
import { askFrames, type FrameCapture } from '../../utils/messages/ask-frames.ts';
import { backgroundToPage } from '../../utils/messages/background-to-page.ts';
import { type Result } from '../../utils/messages/protocol.ts';
import { askPage } from '../../utils/messages/to-page.ts';
import { database } from './database.ts';

export interface CaptureRequest {
  what: 'selection' | 'article';
  tab: number;
  /** The window whose panel it is for. */
  window: number;
  /** The frame the gesture was made in, where the browser says so. */
  frame?: number | undefined;
}

function read({ what, tab, frame }: CaptureRequest): Promise<Result<FrameCapture, CaptureFailure>> {
  if (what === 'article') return askFrames(tab, 0, (place) => askPage(place, backgroundToPage, 'captureArticle', {}));
  return askFrames(tab, frame ?? 'all', (place) => askPage(place, backgroundToPage, 'capture', {}));
}

/**
 * Takes what the writer means on a tab and stores it; the panel finds the row from its first moment. Gives the id of
 * the capture, or null when nothing can be stored.
 */
export async function takeCapture(request: CaptureRequest): Promise<string | null> {
  const start = { id: uuidv7(), window: request.window, at: Date.now() };
  const reading = read(request);
  const store = await database();
  if (!store) return null;
  const begun = await beginCapture(store, start);
  const result = await reading;
  const stored = result.ok
    ? await finishCapture(store, { ...start, state: 'ready', ...result.value })
    : await failCapture(store, start, result.error);
  if (begun.ok && stored.ok) return start.id;
  console.error('the capture was not stored', begun, stored);
  return null;
}
