import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { launchBrowser, type ExtensionBrowser } from './browser.ts';
import { cleanBrowser } from './clean.ts';
import { servePages, type PageServer } from './page-server.ts';
import { allowSite } from './permissions.ts';
import { EXTENSION, PAGES, SITES } from './places.ts';
import { attachSidePanel, openSidePanel, type SidePanel } from './side-panel.ts';

type WorkerFixtures = {
  pages: PageServer;
  sharedBrowser: ExtensionBrowser;
};

type Fixtures = {
  /** Where the sample pages are served: `${siteUrl}/sample.html`. The same files answer at `http://mostaql.com/…`. */
  siteUrl: string;
  /** The browser with the packaged extension. One serves a worker's tests, each finds it as new. */
  browserWithExtension: ExtensionBrowser;
  /** Starts a browser of the test's own, to be killed and started again on the same profile. */
  launchOwnBrowser: (profile?: string) => Promise<ExtensionBrowser>;
  context: BrowserContext;
  page: Page;
  serviceWorker: Worker;
  extensionId: string;
  /** Presses the toolbar button with `page` in front and gives the real side panel. */
  openSidePanel: (page: Page) => Promise<Page>;
  /** Gives the side panel of the window of `page`, opened by something else. */
  attachSidePanel: (page: Page) => Promise<Page>;
  /** Allows a site as she would in the browser's settings: `*://mostaql.com/*`. */
  allowSite: (pattern: string) => Promise<void>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  pages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the first parameter.
    async ({}, use) => {
      const server = await servePages(PAGES);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({ pages }, use) => {
      const profile = await newProfile();
      const browser = await launch(profile, pages.port);
      await use(browser);
      await browser.close();
      await forget(profile);
    },
    { scope: 'worker' },
  ],

  siteUrl: async ({ pages }, use) => use(pages.url),

  browserWithExtension: async ({ sharedBrowser }, use) => {
    await use(sharedBrowser);
    await cleanBrowser(sharedBrowser);
  },

  launchOwnBrowser: async ({ pages }, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async (profile) => {
      const browser = await launch(profile ?? (await newProfile()), pages.port);
      started.push(browser);
      return browser;
    });
    // One that the test killed is closed already.
    for (const browser of started) await browser.close().catch(() => undefined);
    for (const profile of new Set(started.map((browser) => browser.profile))) await forget(profile);
  },

  context: async ({ browserWithExtension }, use) => use(browserWithExtension.context),

  page: async ({ context }, use) => use(await context.newPage()),

  serviceWorker: async ({ browserWithExtension }, use) => use(await browserWithExtension.serviceWorker()),

  extensionId: async ({ browserWithExtension }, use) => use(browserWithExtension.extensionId),

  openSidePanel: async ({ browserWithExtension }, use) => {
    const hold = panelHolder();
    await use(async (page) => hold.keep(await openSidePanel(browserWithExtension, page)));
    await hold.letGo();
  },

  attachSidePanel: async ({ browserWithExtension }, use) => {
    const hold = panelHolder();
    await use(async (page) => hold.keep(await attachSidePanel(browserWithExtension, page)));
    await hold.letGo();
  },

  allowSite: async ({ browserWithExtension }, use) => use((pattern) => allowSite(browserWithExtension, pattern)),
});

export const expect = test.expect;

function launch(profile: string, port: number): Promise<ExtensionBrowser> {
  const program = process.env.CHROMIUM_PATH;
  if (!program) throw new Error('CHROMIUM_PATH is not set: the global setup should have found a browser.');
  const sites = Object.fromEntries(SITES.map((host) => [host, port]));
  return launchBrowser({ program, extension: EXTENSION, profile, headless: process.env.HEADED !== '1', sites });
}

/** Keeps the panels that a test attached to, and lets go of them at its end. */
function panelHolder() {
  const held: SidePanel[] = [];
  return {
    keep(panel: SidePanel): Page {
      held.push(panel);
      return panel.page;
    },
    async letGo() {
      for (const panel of held) await panel.detach().catch(() => undefined);
    },
  };
}

function newProfile(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'tanqih-profile-'));
}

function forget(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
