import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export function inProject(...parts) {
  return path.join(ROOT, ...parts);
}

/** What scripts remember between runs; goes with the checkout. */
export const CACHE = inProject('.cache');

/** What is dear to fetch and serves every checkout: browsers and fonts. */
export const SHARED_CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'tanqih');
