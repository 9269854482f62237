import * as z from 'zod/mini';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isContentScript, isExtensionPage, receive, type Sender } from './receive.ts';
import { send } from './send.ts';
import { type Protocol } from './protocol.ts';

const EXTENSION = 'chrome-extension://test-extension-id';

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;
const { listeners } = await vi.hoisted(async () => {
  const registered: Listener[] = [];
  const runtime = {
    id: 'test-extension-id',
    getURL: (path: string) => `chrome-extension://test-extension-id${path}`,
    onMessage: { addListener: (listener: Listener) => registered.push(listener) },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  return { listeners: registered };
});

const protocol = {
  direction: 'test-to-test',
  calls: {
    double: { request: z.object({ number: z.number() }), reply: z.number() },
    fail: { request: z.object({}), reply: z.string() },
  },
} satisfies Protocol;

const fromPanel: Sender = { id: 'test-extension-id', url: `${EXTENSION}/sidepanel.html` };
const tab: NonNullable<Sender['tab']> = {
  id: 1,
  index: 0,
  windowId: 1,
  active: true,
  autoDiscardable: true,
  discarded: false,
  frozen: false,
  groupId: -1,
  highlighted: false,
  incognito: false,
  lastAccessed: 0,
  pinned: false,
  selected: true,
};
const fromPage: Sender = { id: 'test-extension-id', url: 'https://example.com/', tab };
const fromOptions: Sender = { id: 'test-extension-id', url: `${EXTENSION}/options.html`, tab };

/** What comes back; undefined when nobody answers. */
function ask(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    if (!listeners.some((listener) => listener(message, sender, resolve))) resolve(undefined);
  });
}

const message = (request: unknown, call = 'double', direction = 'test-to-test') => ({ direction, call, request });

describe('who is who', () => {
  test.each<[Sender, boolean, boolean]>([
    [fromPanel, true, false],
    [fromOptions, true, false],
    [fromPage, false, true],
    [{ ...fromPanel, id: 'another-extension' }, false, false],
    [{ ...fromPage, id: 'another-extension' }, false, false],
    [{ ...fromPage, url: `${EXTENSION}.example.com/` }, false, true],
  ])('%#', (sender, page, script) => {
    expect([isExtensionPage(sender), isContentScript(sender)]).toEqual([page, script]);
  });
});

describe('messages', () => {
  beforeEach(() => {
    listeners.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    receive(protocol, isExtensionPage, {
      double: ({ number }) => Promise.resolve(number * 2),
      fail: () => {
        throw new Error('broken');
      },
    });
  });

  test('are answered', async () => {
    expect(await ask(message({ number: 4, more: 'ignored' }), fromPanel)).toBe(8);
    const deliver = (envelope: unknown) => ask(envelope, fromPanel);
    expect(await send(deliver, protocol, 'double', { number: 3 })).toEqual({ ok: true, value: 6 });
  });

  test.each([
    ['a sender that may not', message({ number: 4 }), fromPage],
    ['another direction', message({ number: 4 }, 'double', 'test-to-other'), fromPanel],
    ['an unknown call', message({ number: 4 }, 'toString'), fromPanel],
    ['a request that does not fit', message({ number: 'four' }), fromPanel],
    ['no message at all', 'double', fromPanel],
  ])('are not, from or with %s', async (_, text, sender) => {
    expect(await ask(text, sender)).toBeUndefined();
  });

  test('a handler that fails, and an answer that does not fit, are a bad answer', async () => {
    const deliver = (envelope: unknown) => ask(envelope, fromPanel);
    expect(await send(deliver, protocol, 'fail', {})).toEqual({ ok: false, error: 'bad-answer' });
    expect(await send(() => Promise.resolve('six'), protocol, 'double', { number: 3 })).toEqual({
      ok: false,
      error: 'bad-answer',
    });
  });

  test('a handler starts in the turn of the message', () => {
    const started = vi.fn(() => 1);
    receive({ ...protocol, direction: 'now' }, isExtensionPage, { double: started, fail: () => '' });
    void ask(message({ number: 1 }, 'double', 'now'), fromPanel);
    expect(started).toHaveBeenCalledOnce();
  });
});
