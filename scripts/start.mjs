#!/usr/bin/env node
// Installs, builds, and shows Tanqih at work: in a browser window, or by itself where there is no display.
import './lib/require-node.mjs';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { buildIfStale, outputOf } from './lib/build.mjs';
import { BROWSERS, findBrowser } from './lib/browser/find.mjs';
import { ensureArabicFonts } from './lib/browser/fonts.mjs';
import { CACHE, inProject } from './lib/project.mjs';
import { giveUp, run } from './lib/run.mjs';
import { importTypeScript } from './lib/typescript.mjs';

await prepare();
if ((await buildIfStale('chrome')) !== 0) giveUp('The build did not succeed; see its messages above.');
await ensureArabicFonts();
const program = await findBrowser(BROWSERS.chromium);
if (!program) giveUp('No Chromium that loads extensions was found or could be installed: name one in CHROMIUM_PATH.');
process.exitCode = hasDisplay() ? await showBrowser() : await showMainJob();

function hasDisplay() {
  if (process.argv.includes('--headless') || (process.env.CI && process.env.CI !== 'false')) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A browser of her own on the sample page; ends when it is closed. */
async function showBrowser() {
  const { servePages } = await importTypeScript('tests/e2e/support/page-server.ts');
  const server = await servePages(inProject('tests', 'pages'));
  const profile = path.join(CACHE, 'profile');
  makeProfile(profile);
  const extension = outputOf('chrome');
  const page = `${server.url}/sample.html`;
  console.log(
    `Tanqih is loaded in ${program}\nSample page: ${page}\nSelect text there and press the button «تنقيح» (behind the puzzle piece, until you pin it). Close the browser to end.`,
  );
  const isRoot = process.getuid?.() === 0;
  const code = await run(program, [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to run as root with its sandbox; --test-type leaves out the bar that says so.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    page,
  ]);
  await server.close();
  return code;
}

/** A new profile does not offer to translate the page. */
function makeProfile(profile) {
  const file = path.join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }));
}

async function showMainJob() {
  const { doMainJob } = await importTypeScript('scripts/main-job.ts');
  try {
    await doMainJob({ program, extension: outputOf('chrome'), pictures: inProject('pictures'), say: console.log });
    console.log('The main job is done.');
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
