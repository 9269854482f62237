import * as z from 'zod/mini';
import { type CallName, type Envelope, type Protocol, type ReplyOf, type RequestOf, type Result } from './protocol.ts';

/**
 * Asks and checks the answer. `deliver` takes the message where it belongs; what it rejects with is passed on.
 * `bad-answer`: the other side failed, or did not keep to the protocol.
 */
export async function send<P extends Protocol, N extends CallName<P>>(
  deliver: (message: Envelope) => Promise<unknown>,
  protocol: P,
  call: N,
  request: RequestOf<P, N>,
): Promise<Result<ReplyOf<P, N>, 'bad-answer'>> {
  const reply: P['calls'][N]['reply'] | undefined = protocol.calls[call]?.reply;
  const message = await deliver({ direction: protocol.direction, call, request });
  const answer = reply && z.safeParse(reply, message);
  return answer?.success ? { ok: true, value: answer.data } : { ok: false, error: 'bad-answer' };
}
