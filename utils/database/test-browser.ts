import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';

/** A page on a loopback origin with `test-page.ts` in it. Gives its address; ends with `close`. */
export async function servePage(): Promise<{ address: string; close: () => void }> {
  const entry = join(import.meta.dirname, 'test-page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export type TestBrowser = {
  open(address: string): Promise<Page>;
  /** Every process of it at once, as when the machine stops. */
  kill(): Promise<void>;
};

/** A profile directory of its own; `remove` deletes it. */
export async function newProfile(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tanqih-storage-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A real Chromium on a profile, in a process group that can be killed. */
export async function startBrowser(profile: string): Promise<TestBrowser> {
  const program = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const options = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
  const child = spawn(program, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await endpointOf(child.stderr));
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('the browser did not start');
  const group = -child.pid;
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async kill() {
      process.kill(group, 'SIGKILL');
      await exited;
    },
  };
}

async function endpointOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const endpoint = /^DevTools listening on (.+)$/u.exec(line)?.[1];
    if (endpoint) return endpoint;
  }
  throw new Error('the browser ended before it listened');
}
