import { setTimeout as wait } from 'node:timers/promises';
import { type Page, type Worker } from 'playwright';
import { type ExtensionBrowser } from './browser.ts';

/**
 * Makes a used browser as good as new: one empty tab, no panel, nothing stored, no site allowed, and a service worker
 * that has just begun.
 */
export async function cleanBrowser(browser: ExtensionBrowser): Promise<void> {
  const blank = await closePages(browser);
  const worker = await browser.serviceWorker();
  await worker.evaluate(forgetEverything);
  // Through DevTools, as a database that somebody holds open cannot be deleted from inside.
  const devtools = await browser.context.newCDPSession(blank);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${browser.extensionId}`,
    storageTypes: 'indexeddb,local_storage,cache_storage',
  });
  await devtools.detach();
  // `chrome.runtime.reload()` would not bring back an extension that was given on the command line.
  const renewed = browser.context.waitForEvent('serviceworker');
  await browser.devtools.send('Extensions.loadUnpacked', { path: browser.extension });
  await untilListening(await renewed);
}

/** The worker is announced before its script has run: a click that comes first would find nobody. */
async function untilListening(worker: Worker): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const listens = await worker.evaluate(() => chrome.action?.onClicked.hasListeners() ?? false).catch(() => false);
    if (listens) return;
    await wait(50);
  }
  throw new Error('The service worker did not begin to listen.');
}

async function closePages({ context }: ExtensionBrowser): Promise<Page> {
  const blank = await context.newPage();
  const others = context.pages().filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close({ runBeforeUnload: false })));
  return blank;
}

/** Runs in the service worker. */
async function forgetEverything(): Promise<void> {
  const windows = await chrome.windows.getAll();
  const tabs = await chrome.tabs.query({});
  const panels = [
    ...windows.map(({ id }) => (id === undefined ? undefined : { windowId: id })),
    ...tabs.map(({ id }) => (id === undefined ? undefined : { tabId: id })),
  ];
  // It fails where no panel is open.
  for (const panel of panels) if (panel) await chrome.sidePanel.close(panel).catch(() => undefined);

  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()]);
}
