import { browser } from 'wxt/browser';
import { type CallName, type Protocol, type ReplyOf, type RequestOf, type Result } from './protocol.ts';
import { send } from './send.ts';

export interface PageFrame {
  tab: number;
  frame: number;
}

/** `no-access`: the browser does not let us into this page. `page-error`: the page's script failed. */
export type PageFailure = 'no-access' | 'page-error';

/** A frame that the page script is in now. `documentId` is empty where the browser does not give one. */
export interface OpenFrame extends PageFrame {
  documentId: string;
}

/**
 * How long to wait before trying again to enter a page, in milliseconds. The access that comes with her click can reach
 * the browser's books a moment after the click reaches us (seen in Chromium 156, one time in thirty under load).
 */
const SECOND_TRIES = [100, 400];

/** Puts the page script into a frame, or into all frames of a tab that we may enter; again where it is already. */
export async function openFrames(tab: number, frame: number | 'all'): Promise<Result<OpenFrame[], 'no-access'>> {
  for (const pause of [0, ...SECOND_TRIES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const frames = await inject(tab, frame);
    if (frames.length > 0) return { ok: true, value: frames };
  }
  return { ok: false, error: 'no-access' };
}

/** The frames that the page script is in now; none where the browser does not let us in. */
async function inject(tab: number, frame: number | 'all'): Promise<OpenFrame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: frame === 'all' ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] },
      files: ['/page.js'],
      injectImmediately: true,
    });
    return results.map(({ frameId, documentId }) => ({ tab, frame: frameId, documentId: documentId ?? '' }));
  } catch {
    return [];
  }
}

/** Asks the page script of one frame, putting it there first if it is missing. Never rejects. */
export async function askPage<P extends Protocol, N extends CallName<P>>(
  { tab, frame }: PageFrame,
  protocol: P,
  call: N,
  request: RequestOf<P, N>,
): Promise<Result<ReplyOf<P, N>, PageFailure>> {
  const ask = () =>
    send((message) => browser.tabs.sendMessage(tab, message, { frameId: frame }), protocol, call, request);
  try {
    const answer = await ask().catch(async () => ((await openFrames(tab, frame)).ok ? ask() : null));
    if (!answer) return { ok: false, error: 'no-access' };
    return answer.ok ? answer : { ok: false, error: 'page-error' };
  } catch {
    return { ok: false, error: 'page-error' };
  }
}
