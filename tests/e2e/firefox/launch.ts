import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { BidiSession } from './bidi.ts';
import { FirefoxWindow } from './window.ts';

const STARTING_TIME = 40_000;
const CLOSING_TIME = 5000;

/** Nothing is asked, shown or fetched on the browser's own account. */
const PREFERENCES = {
  'remote.active-protocols': 1,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const contextsSchema = z.object({ contexts: z.array(z.object({ context: z.string() })) });

export interface Firefox {
  window: FirefoxWindow;
  /** Installs an unpacked extension for this run; gives its id. Throws what the browser has against it. */
  install(folder: string): Promise<string>;
  /** Takes an extension away with everything it stored. */
  uninstall(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with a new profile, without a display unless `headless` is false. */
export async function launchFirefox(program: string, headless = true): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'tanqih-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // The browser's own window, with its toolbar, menus and sidebar, can be reached.
      '--remote-allow-system-access',
      'about:blank',
    ],
    { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => killTree(child);
  // No browser is left behind when the tests are broken off.
  process.once('exit', kill);
  const stop = async () => {
    kill();
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const session = await BidiSession.begin(await endpointOf(child, program));
    return {
      window: await browserWindow(session),
      install: (folder) => install(session, folder),
      uninstall: async (extension) => void (await session.send('webExtension.uninstall', { extension })),
      async close() {
        // It answers by closing the connection.
        session.send('browser.close').catch(() => undefined);
        const late = new Promise((resolve) => setTimeout(resolve, CLOSING_TIME).unref());
        await Promise.race([ended, late]);
        session.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where the browser listens; it says so when it has started. */
function endpointOf(child: ChildProcess, program: string): Promise<string> {
  let messages = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(late);
      reject(new Error(`Firefox ${why}: ${program}\n${messages}`));
    };
    const late = setTimeout(() => fail('did not start in time'), STARTING_TIME);
    child.once('error', () => fail('cannot be started'));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr?.on('data', (data) => {
      messages += String(data);
      const endpoint = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(messages)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(late);
      resolve(endpoint);
    });
  });
}

async function browserWindow(session: BidiSession): Promise<FirefoxWindow> {
  const { contexts } = contextsSchema.parse(await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const [first] = contexts;
  if (first === undefined) throw new Error('Firefox shows no window.');
  return new FirefoxWindow((expression) => session.evaluate(first.context, expression));
}

async function install(session: BidiSession, folder: string): Promise<string> {
  const answer = await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  return z.object({ extension: z.string() }).parse(answer).extension;
}

/** A browser is a tree of processes: they are one group, which we made. */
function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
