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

/** Puts the page script into a frame, or into all frames of a tab that we may enter; again where it is already. */
export async function openFrames(tab: number, frame: number | 'all'): Promise<Result<OpenFrame[], 'no-access'>> {
  try {
    const results = await browser.scripting.executeScript({
      target: frame === 'all' ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] },
      files: ['/page.js'],
      injectImmediately: true,
    });
    const frames = results.map(({ frameId, documentId }) => ({ tab, frame: frameId, documentId: documentId ?? '' }));
    return frames.length > 0 ? { ok: true, value: frames } : { ok: false, error: 'no-access' };
  } catch {
    return { ok: false, error: 'no-access' };
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
