import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';
import { note, runNode } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'data',
  'scripts/lib/lexicon',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** The folder a browser loads the built extension from. */
export function outputOf(browser) {
  return inProject('.output', `${browser}-mv3`);
}

/** Builds the extension for a browser; gives the exit code. */
export function build(browser) {
  // `-b firefox` alone would make a Manifest V2.
  return runNode(inProject('node_modules', 'wxt', 'bin', 'wxt.mjs'), ['build', '-b', browser, '--mv3']);
}

/** Builds when a source is newer than what was built; gives the exit code. */
export async function buildIfStale(browser) {
  const manifest = path.join(outputOf(browser), 'manifest.json');
  if (existsSync(manifest) && newest(SOURCES.map((source) => inProject(source))) <= statSync(manifest).mtimeMs)
    return 0;
  note(`Building for ${browser} …`);
  return build(browser);
}

function newest(places) {
  let time = 0;
  for (const place of places) {
    if (!existsSync(place)) continue;
    const entry = statSync(place);
    // A folder's own time tells of files that were removed.
    time = Math.max(time, entry.mtimeMs);
    if (entry.isDirectory()) time = Math.max(time, newest(readdirSync(place).map((name) => path.join(place, name))));
  }
  return time;
}
