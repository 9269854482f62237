import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { type ExtensionBrowser } from './browser.ts';

const PATIENCE = 15_000;

export interface SidePanel {
  page: Page;
  /** Lets go of the panel; it stays open. */
  detach(): Promise<void>;
}

/**
 * Presses the extension's toolbar button in the window of `page`, with that page in front, and attaches to the side
 * panel. It counts as her gesture: `action.onClicked` runs, and `activeTab` is granted.
 */
export async function openSidePanel(browser: ExtensionBrowser, page: Page): Promise<SidePanel> {
  await pressToolbarButton(browser, page);
  return attachSidePanel(browser, page);
}

/** Presses the extension's toolbar button in the window of `page`. */
export async function pressToolbarButton(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const targetId = await tabOf(browser, page);
  await browser.devtools.send('Extensions.triggerAction', { id: browser.extensionId, targetId });
}

/** Attaches to the side panel of the window that `page` is in; waits until it is open. */
export async function attachSidePanel(browser: ExtensionBrowser, page: Page): Promise<SidePanel> {
  const { windowId } = await browser.devtools.send('Browser.getWindowForTarget', { targetId: await pageTarget(page) });
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    const panel = (await isOpen(browser, address)) && (await findPanel(browser, address, windowId));
    if (panel) return panel;
  }
  throw new Error('The side panel did not open.');
}

/** Whether any document with this address is open: a panel, or the same page in a tab. */
async function isOpen(browser: ExtensionBrowser, address: string): Promise<boolean> {
  const { targetInfos } = await browser.devtools.send('Target.getTargets');
  return targetInfos.some(({ url }) => url.startsWith(address));
}

/** The first client never lists a side panel; one that connects after it opened does. */
async function findPanel(browser: ExtensionBrowser, address: string, windowId: number): Promise<SidePanel | undefined> {
  const [port] = (await readFile(path.join(browser.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = second.contexts().flatMap((context) => context.pages());
  for (const page of pages.filter((candidate) => candidate.url().startsWith(address))) {
    const place = await page
      .evaluate(async () => ({ tab: await chrome.tabs.getCurrent(), window: await chrome.windows.getCurrent() }))
      .catch(() => undefined);
    if (place?.tab === undefined && place?.window.id === windowId) return { page, detach: () => second.close() };
  }
  await second.close();
  return undefined;
}

async function pageTarget(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { targetInfo } = await devtools.send('Target.getTargetInfo');
  await devtools.detach();
  return targetInfo.targetId;
}

/** A tab is a target above its page, and only a filter that asks for everything shows it. */
async function tabOf(browser: ExtensionBrowser, page: Page): Promise<string> {
  const { targetInfos } = await browser.devtools.send('Target.getTargets', { filter: [{}] });
  const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === page.url());
  const title = await page.title();
  const tab = tabs.find((candidate) => candidate.title === title) ?? tabs[0];
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
  return tab.targetId;
}
