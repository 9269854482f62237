import * as z from 'zod/mini';
import { type Browser, browser } from 'wxt/browser';
import { type CallName, envelopeSchema, type Protocol, type ReplyOf, type RequestOf } from './protocol.ts';

export type Sender = Browser.runtime.MessageSender;

export type Handlers<P extends Protocol> = {
  [N in CallName<P>]: (request: RequestOf<P, N>, sender: Sender) => ReplyOf<P, N> | Promise<ReplyOf<P, N>>;
};

/** One of our own contexts that no web page runs in: the background, the panel, the settings. */
export function isExtensionPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const root = browser.runtime.getURL('/page.js').slice(0, -'page.js'.length);
  return sender.tab === undefined || (sender.url ?? '').startsWith(root);
}

/** A script of ours on a web page. What it says can come from the page. */
export function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && !isExtensionPage(sender);
}

/**
 * Answers the messages of one direction. Others, malformed ones and those of senders that `allows` turns away are left
 * unanswered. A handler starts in the same turn as the message, so that a click travels with it.
 */
export function receive<P extends Protocol>(
  protocol: P,
  allows: (sender: Sender) => boolean,
  handlers: Handlers<P>,
): void {
  const isCall = (name: string): name is CallName<P> => Object.hasOwn(protocol.calls, name);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || envelope.data.direction !== protocol.direction || !allows(sender)) return false;
    const { call, request } = envelope.data;
    const reply = isCall(call) ? handle(call, request, sender) : null;
    void reply?.then(respond);
    return reply !== null;
  });

  /** The answer to come, or null for a request that does not fit. */
  function handle(call: CallName<P>, request: unknown, sender: Sender): Promise<unknown> | null {
    const schema: P['calls'][CallName<P>]['request'] | undefined = protocol.calls[call]?.request;
    const parsed = schema && z.safeParse(schema, request);
    return parsed?.success ? answer(() => handlers[call](parsed.data, sender)) : null;
  }
}

/** What a handler gives; null, which no protocol allows, when it fails. */
async function answer(handler: () => unknown): Promise<unknown> {
  try {
    return await handler();
  } catch (error) {
    console.error(error);
    return null;
  }
}
