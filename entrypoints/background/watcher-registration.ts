import { browser } from 'wxt/browser';

const WATCHER = { id: 'watcher', js: ['watcher.js'], allFrames: true, runAt: 'document_idle' as const };

/** Puts the watcher on pages of `sites` that are open already. */
async function startOnOpenTabs(sites: string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: sites })) {
    if (tab.id === undefined) continue;
    const target = { tabId: tab.id, allFrames: true };
    // A tab that has gone, or shows an error page, needs no watcher.
    await browser.scripting.executeScript({ target, files: ['/watcher.js'] }).catch(() => undefined);
  }
}

/** Makes the registered watcher stand on exactly the sites the writer allows now. */
async function synchronise(): Promise<void> {
  const { origins: sites = [] } = await browser.permissions.getAll();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER.id] });
  const before = registered?.matches ?? [];
  const added = sites.filter((site) => !before.includes(site));
  if (added.length === 0 && before.length === sites.length) return;
  if (sites.length === 0) await browser.scripting.unregisterContentScripts({ ids: [WATCHER.id] });
  else if (registered) await browser.scripting.updateContentScripts([{ ...WATCHER, matches: sites }]);
  else await browser.scripting.registerContentScripts([{ ...WATCHER, matches: sites }]);
  if (added.length > 0) await startOnOpenTabs(added);
}

/** Keeps the watcher in step with what she allows: at start, and whenever it changes. One step after the other. */
export function keepWatcherRegistered(): void {
  let last: Promise<void> = Promise.resolve();
  const step = () => {
    last = last.then(synchronise).catch((error: unknown) => console.error('the watcher was not registered', error));
  };
  browser.permissions.onAdded.addListener(step);
  browser.permissions.onRemoved.addListener(step);
  browser.runtime.onStartup.addListener(step);
  browser.runtime.onInstalled.addListener(step);
}
