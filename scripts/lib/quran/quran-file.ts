import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type Quran, openQuran } from '../../../utils/engine/scripture/quran.ts';
import { compileQuran } from './compile.ts';

const SOURCE = path.join('data', 'quran', 'quran.json.gz');
const COMPILER = path.join('scripts', 'lib', 'quran');
const CACHE = path.join('.cache', 'quran');
const surasSchema = z.array(z.object({ name: z.string(), verses: z.array(z.object({ text: z.string() })) }));

/**
 * The compiled text of the project in `root`, packed by gzip: gives the path of its file. It is compiled anew when the
 * text or the compiler changed.
 */
export function ensureQuran(root: string): string {
  const folder = path.join(root, CACHE);
  const file = path.join(folder, `${hashOfSources(root)}.bin`);
  if (existsSync(file)) return file;
  const suras = surasSchema.parse(JSON.parse(gunzipSync(readFileSync(path.join(root, SOURCE))).toString('utf8')));
  const packed = gzipSync(compileQuran(suras), { level: 9 });
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.bin')) rmSync(path.join(folder, old), { force: true });
  // Two scripts may compile at once: each puts a whole file in place.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, packed);
  renameSync(unfinished, file);
  return file;
}

/** The text for scripts and tests, compiled if need be. */
export function loadQuran(root: string): Quran {
  return openQuran(gunzipSync(readFileSync(ensureQuran(root))).toString('utf8'));
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, SOURCE)));
  for (const name of readdirSync(path.join(root, COMPILER)).toSorted()) {
    if (name.endsWith('.ts') && !name.includes('.test.')) hash.update(readFileSync(path.join(root, COMPILER, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
