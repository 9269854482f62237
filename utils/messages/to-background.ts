import { browser } from 'wxt/browser';
import { type CallName, type Protocol, type ReplyOf, type RequestOf, type Result } from './protocol.ts';
import { send } from './send.ts';

/** Asks the background; it is started if it sleeps. Never rejects. */
export async function askBackground<P extends Protocol, N extends CallName<P>>(
  protocol: P,
  call: N,
  request: RequestOf<P, N>,
): Promise<Result<ReplyOf<P, N>, 'bad-answer'>> {
  try {
    return await send((message) => browser.runtime.sendMessage(message), protocol, call, request);
  } catch {
    return { ok: false, error: 'bad-answer' };
  }
}
