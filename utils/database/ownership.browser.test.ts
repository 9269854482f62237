import { type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newProfile, servePage, startBrowser, type TestBrowser } from './test-browser.ts';
import { type Answer } from './test-page.ts';

declare const testPage: (typeof import('./test-page.ts'))['testPage'];

let server: Awaited<ReturnType<typeof servePage>>;
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let first: Page;
let second: Page;
let session: string;

beforeAll(async () => {
  [server, profile] = await Promise.all([servePage(), newProfile()]);
  browser = await startBrowser(profile.path);
}, 30_000);
afterAll(async () => {
  await browser.kill();
  await profile.remove();
  server.close();
});
beforeEach(async () => {
  session = crypto.randomUUID();
  [first, second] = await Promise.all([browser.open(server.address), browser.open(server.address)]);
});
afterEach(() => Promise.all([first.close(), second.close()]));

function claim(page: Page, answer: Answer = 'saves'): Promise<string> {
  return page.evaluate(([id, how]) => testPage.claim(id, how), [session, answer] as const);
}
const takeOver = (page: Page): Promise<string> => page.evaluate(() => testPage.takeOver());
const isLost = (page: Page): Promise<boolean> => page.evaluate(() => testPage.isLost());
const timesAsked = (page: Page): Promise<number> => page.evaluate(() => testPage.timesAsked());

test('a session has one owner among windows; «تابع هنا» lets it save and takes it', async () => {
  expect(await claim(first)).toBe('owner');
  expect(await claim(second)).toBe('elsewhere');
  expect(await takeOver(second)).toBe('owner');
  expect([await timesAsked(first), await isLost(first), await isLost(second)]).toEqual([1, true, false]);
  expect(await claim(first)).toBe('elsewhere');
});

test('an owner that cannot save keeps the session', async () => {
  await claim(first, 'cannot save');
  await claim(second);
  expect(await takeOver(second)).toBe('refused');
  expect([await timesAsked(first), await isLost(first)]).toEqual([1, false]);
  expect(await claim(second)).toBe('elsewhere');
});

test('an owner that does not answer loses the session and is told', async () => {
  await claim(first, 'hangs');
  await claim(second);
  expect(await takeOver(second)).toBe('owner');
  await expect.poll(() => isLost(first)).toBe(true);
});

test('a window that waits owns the session when the other closes', async () => {
  await claim(first);
  await claim(second);
  const free = second.evaluate(() => testPage.whenFree());
  await first.close();
  expect(await free).toBe('owner');
});

test.each(['saves', 'answers late'] as const)(
  'a window that waits and takes over too owns it once: %s',
  async (answer) => {
    await claim(first, answer);
    await claim(second);
    expect(await second.evaluate(() => testPage.waitAndTakeOver())).toBe(true);
    expect([await isLost(first), await isLost(second)]).toEqual([true, false]);
  },
);

test.each(['release', 'stop'] as const)('%s frees the session', async (end) => {
  await claim(first);
  await first.evaluate((how) => testPage[how](), end);
  expect(await isLost(first)).toBe(true);
  await expect.poll(() => claim(second)).toBe('owner');
});
