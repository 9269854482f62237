import { beforeEach, expect, test, vi } from 'vitest';
import { paragraph } from '../../../utils/draft/block.ts';
import { type Surface } from '../../../utils/draft/surface.ts';
import { deliver } from './deliver.ts';

/** What the page says of the text in its field. */
let status: unknown;
vi.hoisted(() => {
  const unset = (): Promise<unknown> => Promise.reject(new Error('no page'));
  Object.assign(globalThis, { chrome: { runtime: { id: 'test' }, tabs: { sendMessage: unset } } });
});

beforeEach(() => {
  Object.assign(globalThis, {
    chrome: Object.assign(chrome, { tabs: { sendMessage: () => Promise.resolve(status) } }),
    ClipboardItem: Object,
  });
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } });
});

const surface: Surface = {
  id: 'field',
  tab: 1,
  frame: 0,
  documentId: '',
  origin: 'https://example.com',
  kind: 'field',
  fingerprint: { tag: 'textarea', id: '', name: '', label: '', path: [] },
  anchors: { prefix: '', suffix: '', start: 0 },
};
const blocks = [paragraph('b0', 'نص كُتب في الصفحة.', '')];

test('a page that says what the draft says needs nothing', async () => {
  status = 'same';
  expect(await deliver({ surface, standing: blocks, current: blocks })).toMatchObject({ ok: true, written: 0 });
});

test.each([
  ['changed', 'moved'],
  ['gone', 'gone'],
])('a page whose text is %s is not said to be up to date', async (answer, reason) => {
  status = answer;
  const result = await deliver({ surface, standing: blocks, current: blocks });
  expect(result).toMatchObject({ ok: false, reason, copied: true });
});
