import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Lexicon } from '../../../utils/engine/lexicon/lexicon.ts';
import { openLexicon } from '../../../utils/engine/lexicon/open-lexicon.ts';
import { compileLexicon } from './compile.ts';
import { type HunspellDictionary, readHunspell } from './hunspell-files.ts';

const DATA = path.join('data', 'lexicon');
/** What the compiled file depends on. */
const SOURCES = [DATA, path.join('scripts', 'lib', 'lexicon'), path.join('utils', 'engine', 'lexicon')];
const CACHE = path.join('.cache', 'lexicon');

/** The original dictionary, from the project's folder `root`. */
export function readDictionary(root: string): HunspellDictionary {
  return readHunspell(readData(root, 'ar.aff.gz'), readData(root, 'ar.dic.gz'));
}

/**
 * The compiled lexicon of the project in `root`, packed by gzip: gives the path of its file. It is compiled anew when
 * its data or its compiler changed, which takes some seconds.
 */
export function ensureLexicon(root: string): string {
  const folder = path.join(root, CACHE);
  const file = path.join(folder, `${hashOfSources(root)}.bin`);
  if (existsSync(file)) return file;
  const used = readData(root, 'web-words.txt.gz').split('\n').filter(Boolean);
  const packed = gzipSync(compileLexicon(readDictionary(root), used), { level: 9 });
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.bin')) rmSync(path.join(folder, old), { force: true });
  // Two scripts may compile at once: each puts a whole file in place.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, packed);
  renameSync(unfinished, file);
  return file;
}

/** The lexicon for scripts and tests, compiled if need be. */
export function loadLexicon(root: string): Lexicon {
  return openLexicon(gunzipSync(readFileSync(ensureLexicon(root))));
}

function readData(root: string, name: string): string {
  return gunzipSync(readFileSync(path.join(root, DATA, name))).toString('utf8');
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const name of readdirSync(path.join(root, folder)).toSorted()) {
      if (!/\.(?:gz|ts)$/u.test(name) || name.includes('.test.')) continue;
      hash.update(name).update(readFileSync(path.join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
