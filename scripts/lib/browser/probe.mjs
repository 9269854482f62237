import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 40_000;

/** Whether a Chromium starts without a display and runs an extension given by `--load-extension`. */
export function chromiumLoadsExtensions(program) {
  return withProbe(async (folder) => {
    const profile = path.join(folder, 'profile');
    const extension = path.join(folder, 'extension');
    writeExtension(extension, { background: { service_worker: 'worker.js' } });
    return withBrowser(
      program,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      () => hasWorker(profile),
    );
  });
}

async function hasWorker(profile) {
  try {
    const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    return targets.some(
      ({ type, url }) =>
        type === 'service_worker' && url.startsWith('chrome-extension://') && url.endsWith('/worker.js'),
    );
  } catch {
    return false;
  }
}

/** Whether a Firefox starts without a display and installs an extension that a driver hands it. */
export function firefoxLoadsExtensions(program) {
  return withProbe(async (folder) => {
    const profile = path.join(folder, 'profile');
    const extension = path.join(folder, 'extension');
    mkdirSync(profile);
    writeFileSync(path.join(profile, 'user.js'), 'user_pref("remote.active-protocols", 1);\n');
    writeExtension(extension, {
      background: { scripts: ['worker.js'] },
      browser_specific_settings: { gecko: { id: 'probe@tanqih.app' } },
    });
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
    return withBrowser(program, args, async (messages) => {
      const [, endpoint] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(messages()) ?? [];
      return endpoint !== undefined && installsExtension(endpoint, extension);
    });
  });
}

function installsExtension(endpoint, extension) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Firefox did not answer')), PATIENCE).unref();
    const socket = new WebSocket(`${endpoint}/session`);
    const send = (id, method, params) => socket.send(JSON.stringify({ id, method, params }));
    socket.onerror = reject;
    socket.onopen = () => send(1, 'session.new', { capabilities: {} });
    socket.onmessage = ({ data }) => {
      const { id, type } = JSON.parse(data);
      if (type === 'error') reject(new Error(data));
      if (id === 1) send(2, 'webExtension.install', { extensionData: { type: 'path', path: extension } });
      if (id === 2) resolve(true);
    };
  });
}

async function withProbe(probe) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanqih-probe-'));
  try {
    return await probe(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function writeExtension(folder, manifest) {
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Probe', version: '1', ...manifest }),
  );
  writeFileSync(path.join(folder, 'worker.js'), '');
}

/** Starts a browser, asks `isReady` until it says yes or the browser or our patience ends, and stops the browser. */
async function withBrowser(program, args, isReady) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
  let messages = '';
  let running = true;
  child.stderr.on('data', (data) => (messages += data));
  const ended = new Promise((resolve) => {
    const end = () => ((running = false), resolve());
    child.once('error', end);
    child.once('exit', end);
  });
  try {
    for (const end = Date.now() + PATIENCE; running && Date.now() < end; await wait(100)) {
      if (await isReady(() => messages)) return true;
    }
    return false;
  } finally {
    stop(child);
    await Promise.race([ended, wait(3000, undefined, { ref: false })]);
  }
}

/** A browser is a tree of processes: on Unix they are one group, which we made. */
function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself, or never began.
  }
}
