import { existsSync } from 'node:fs';
import path from 'node:path';
import { inProject, SHARED_CACHE } from '../project.mjs';
import { note, runNode } from '../run.mjs';
import { installForAll, unpack, writeStarter } from './debian.mjs';
import { isProgram, isSnap, onPath } from './on-path.mjs';
import { chromiumLoadsExtensions, firefoxLoadsExtensions } from './probe.mjs';
import { remembered } from './verdicts.mjs';

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  // Not Chrome under its own brand: it ignores --load-extension.
  programs: ['chromium', 'chromium-browser'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    path.join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
  packages: ['chromium', 'chromium-common'],
  folder: 'chromium',
  unpacked: 'usr/lib/chromium/chromium',
  probe: chromiumLoadsExtensions,
  playwright: 'chromium',
};

const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  programs: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  packages: ['firefox-esr'],
  folder: 'firefox',
  unpacked: 'usr/lib/firefox-esr/firefox-esr',
  probe: firefoxLoadsExtensions,
  // Playwright's Firefox is a build of its own that takes no extensions.
  playwright: undefined,
};

export const BROWSERS = { chromium: CHROMIUM, firefox: FIREFOX };

/**
 * The path of a browser that was seen to load an extension: the one named by the environment, one on the path, one we
 * fetched before; else one is installed. Undefined when all of that fails.
 */
export async function findBrowser(browser) {
  for (const step of [named, installed, fetchedBefore, fromApt, fromPackages, fromPlaywright]) {
    for (const program of await step(browser)) {
      if (await isGood(program, browser)) return program;
    }
  }
  return undefined;
}

async function isGood(program, browser) {
  if (!isProgram(program) || isSnap(program)) return false;
  const good = await remembered(program, browser.probe);
  if (!good) note(`${program} does not load extensions; looking further.`);
  return good;
}

function named({ variable }) {
  const program = process.env[variable];
  if (!program) return [];
  if (!isProgram(program)) note(`${variable} names no program: ${program}`);
  return [program];
}

function installed({ programs, places }) {
  return [...onPath(programs), ...places];
}

async function fetchedBefore(browser) {
  return [path.join(SHARED_CACHE, browser.folder, 'start'), ...(await playwrightsOwn(browser))];
}

async function fromApt(browser) {
  return (await installForAll(browser.packages)) ? onPath(browser.programs) : [];
}

async function fromPackages(browser) {
  const root = await unpack(browser.folder, browser.packages);
  const starter = root && writeStarter(root, browser.unpacked);
  return starter ? [starter] : [];
}

async function fromPlaywright(browser) {
  if (!browser.playwright) return [];
  note(`Fetching Playwright's ${browser.name} …`);
  await runNode(inProject('node_modules', 'playwright', 'cli.js'), ['install', browser.playwright], {
    timeout: 600_000,
  });
  return playwrightsOwn(browser);
}

async function playwrightsOwn(browser) {
  if (!browser.playwright || !existsSync(inProject('node_modules', 'playwright'))) return [];
  const { default: playwright } = await import('playwright');
  return [playwright[browser.playwright].executablePath()];
}
