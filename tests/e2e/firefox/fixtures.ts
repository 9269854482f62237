import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { servePages } from '../support/page-server.ts';
import { PAGES } from '../support/places.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { PanelView } from './panel.ts';
import { until } from './until.ts';
import { type FirefoxView } from './view.ts';
import { type FirefoxWindow } from './window.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const EXTENSION = path.join(ROOT, '.output', 'firefox-mv3');

type WorkerFixtures = {
  /** The browser that serves a worker's tests. */
  firefox: Firefox;
  /** Where the sample pages are served: `${siteUrl}/sample.html`. */
  siteUrl: string;
};

export interface InstalledExtension {
  id: string;
  /** The beginning of the addresses of its pages. */
  origin: string;
}

type Fixtures = {
  window: FirefoxWindow;
  /** The packaged extension, as new for every test: nothing stored, nothing open. */
  extension: InstalledExtension;
  openPage: (address: string) => Promise<FirefoxView>;
  /** The panel in the sidebar, once it has findings. */
  sidebarWithFindings: () => Promise<PanelView>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  firefox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the first parameter.
    async ({}, use) => {
      const firefox = await launchFirefox(findFirefox(), process.env.HEADED !== '1');
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],

  siteUrl: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the first parameter.
    async ({}, use) => {
      const server = await servePages(PAGES);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  window: async ({ firefox }, use) => use(firefox.window),

  extension: async ({ firefox, window }, use, testInfo) => {
    if (!existsSync(path.join(EXTENSION, 'manifest.json'))) throw new Error('Build for Firefox first: npm run build');
    const id = await firefox.install(EXTENSION);
    const state = await until('the background of the extension runs', async () => {
      const now = await window.extension(id);
      return now?.isRunning && now;
    });
    await use({ id, origin: state.origin });
    if (testInfo.status !== testInfo.expectedStatus) await keepPicture(window, testInfo);
    await window.hideSidebar();
    await window.closePages();
    await firefox.uninstall(id);
  },

  openPage: async ({ window, siteUrl }, use) => use((address) => window.openPage(new URL(address, siteUrl).href)),

  sidebarWithFindings: async ({ window, extension }, use) => {
    await use(async () => {
      const panel = new PanelView(await window.sidebar(`${extension.origin}/sidepanel.html`));
      await until('a finding stands in the panel', () => panel.hasFinding());
      return panel;
    });
  },
});

export const expect = test.expect;

/** What the window showed when a test failed. */
async function keepPicture(window: FirefoxWindow, testInfo: TestInfo): Promise<void> {
  const file = testInfo.outputPath('window.png');
  await writeFile(file, await window.screenshot());
  await testInfo.attach('window', { path: file, contentType: 'image/png' });
}

/** The program named by `FIREFOX_PATH`, or one that the finder finds or installs. */
function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) return named;
  try {
    const found = execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'find-browser.mjs'), 'firefox'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return found.trim();
  } catch {
    throw new Error('There is no Firefox to test in: name one in FIREFOX_PATH.');
  }
}
