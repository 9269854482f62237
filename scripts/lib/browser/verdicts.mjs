import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../project.mjs';

const FILE = path.join(CACHE, 'browsers.json');

/** Runs `probe` on a program, or remembers what it said of this very file. Only a yes is remembered. */
export async function remembered(program, probe) {
  const { mtimeMs, size } = statSync(realpathSync(program));
  const mark = `${mtimeMs} ${size}`;
  const verdicts = read();
  if (verdicts[program] === mark) return true;
  const good = await probe(program);
  if (good) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ ...read(), [program]: mark }, null, 2));
  }
  return good;
}

function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}
