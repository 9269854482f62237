import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject } from '../project.mjs';
import { median } from './measure.mjs';

const OUTPUT = inProject('node_modules', '.cache', 'tanqih', 'engine.min.mjs');
const KEYSTROKES = 60;

/** The engine bundled and minified as it ships: `{ createChecker, address, gzipKB }`. */
export async function buildEngine() {
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  await build({
    entryPoints: [inProject('utils', 'engine', 'index.ts')],
    outfile: OUTPUT,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // As text, not as escapes: most of it is Arabic.
    charset: 'utf8',
    logLevel: 'error',
  });
  const address = pathToFileURL(OUTPUT).href;
  const { createChecker } = await import(address);
  return { createChecker, address, gzipKB: gzipSync(readFileSync(OUTPUT), { level: 9 }).length / 1024 };
}

/** Milliseconds from nothing to a checker that is ready, each time in a new process. */
export function measureLoad(address) {
  const code = `const begin = performance.now();
    const { createChecker } = await import(${JSON.stringify(address)});
    createChecker().check('نص');
    console.log(performance.now() - begin);`;
  const run = () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
  return median(Array.from({ length: 5 }, run));
}

/** Milliseconds to check again after one letter was typed in the middle of a text. */
export function measureKeystroke(createChecker, text) {
  const checker = createChecker();
  checker.check(text);
  const middle = text.indexOf(' ', Math.floor(text.length / 2));
  let typed = '';
  const times = Array.from({ length: KEYSTROKES }, () => {
    typed += 'ب';
    const changed = text.slice(0, middle) + typed + text.slice(middle);
    const begin = performance.now();
    checker.check(changed);
    return performance.now() - begin;
  });
  return median(times);
}
