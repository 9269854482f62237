import { expect, test } from 'vitest';
import { newProfile, servePage, startBrowser } from './test-browser.ts';

declare const testPage: (typeof import('./test-page.ts'))['testPage'];

/** How many saves are complete when the browser is killed in the midst of the next. */
const SAVES = 40;

test('a browser that is killed while it saves has every save it reported', async () => {
  const [server, profile] = await Promise.all([servePage(), newProfile()]);
  let browser = await startBrowser(profile.path);
  try {
    const page = await browser.open(server.address);
    let session = '';
    let reported = 0;
    const enough = Promise.withResolvers<void>();
    await page.exposeFunction('report', (id: string, number: number) => {
      session = id;
      reported = number;
      if (number >= SAVES) enough.resolve();
    });
    await page.evaluate(() => {
      const { report } = globalThis as unknown as { report: (id: string, number: number) => Promise<void> };
      void testPage.saveNumbers(report);
    });
    await enough.promise;
    await browser.kill();

    browser = await startBrowser(profile.path);
    const again = await browser.open(server.address);
    const found = await again.evaluate((id) => testPage.readText(id), session);
    // One more may have been completed and not reported yet.
    expect([reported, reported + 1]).toContain(Number(found));
  } finally {
    await browser.kill();
    await profile.remove();
    server.close();
  }
}, 30_000);

test('a full disk is said, and what was there stays', async () => {
  const [server, profile] = await Promise.all([servePage(), newProfile()]);
  const browser = await startBrowser(profile.path);
  try {
    const page = await browser.open(server.address);
    const client = await page.context().newCDPSession(page);
    const origin = new URL(server.address).origin;
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    const { outcome, stored } = await page.evaluate(() => testPage.saveLarge(3_000_000));
    expect({ outcome, stored }).toEqual({ outcome: 'disk-full', stored: 'أصل' });
  } finally {
    await browser.kill();
    await profile.remove();
    server.close();
  }
}, 30_000);
