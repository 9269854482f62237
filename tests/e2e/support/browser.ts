import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Worker } from 'playwright';

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the packaged extension. */
  extension: string;
  /** The folder of the profile; kept when the browser closes. */
  profile: string;
  headless?: boolean;
  /** Names of sites and the port on loopback that answers for each. Every other name is unknown to the browser. */
  sites?: Readonly<Record<string, number>>;
}

export interface ExtensionBrowser {
  context: BrowserContext;
  /** The folder of the packaged extension. */
  extension: string;
  profile: string;
  extensionId: string;
  /** DevTools session with the browser itself. */
  devtools: CDPSession;
  /** The extension's service worker as it stands now: it is another one after the extension was reloaded. */
  serviceWorker(): Promise<Worker>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would: nothing in it is told. */
  kill(): Promise<void>;
}

/** Starts Chromium with the extension on a profile. */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  // Left behind by a browser that was killed, it would name a dead port.
  await rm(path.join(options.profile, 'DevToolsActivePort'), { force: true });
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    headless: options.headless ?? true,
    viewport: { width: 1280, height: 800 },
    locale: 'ar',
    args: [...argumentsFor(options.extension), hostRules(options.sites ?? {})],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('The browser gave no handle.');
  const devtools = await browser.newBrowserCDPSession();
  const serviceWorker = () => currentWorker(context);
  return {
    context,
    extension: options.extension,
    profile: options.profile,
    extensionId: new URL((await serviceWorker()).url()).host,
    devtools,
    serviceWorker,
    close: () => context.close(),
    kill: () => kill(context, devtools),
  };
}

function argumentsFor(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // The toolbar button can be pressed through DevTools …
    '--enable-unsafe-extension-debugging',
    // … and the side panel is seen by a second client only.
    '--remote-debugging-port=0',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    // No bar about running without the sandbox.
    '--test-type',
  ];
}

/** Sites answer on loopback; the network beyond does not exist. */
function hostRules(sites: Readonly<Record<string, number>>): string {
  const rules = Object.entries(sites).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`;
}

async function currentWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
}

async function kill(context: BrowserContext, devtools: CDPSession): Promise<void> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser did not name its process.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await closed;
}
