import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../project.mjs';

const fileOf = (area) => path.join(CACHE, 'long', `${area}.json`);

/** Where a run of this area stopped, if one did. */
export function readState(area) {
  return existsSync(fileOf(area)) ? JSON.parse(readFileSync(fileOf(area), 'utf8')) : undefined;
}

export function writeState(area, state) {
  mkdirSync(path.dirname(fileOf(area)), { recursive: true });
  writeFileSync(fileOf(area), JSON.stringify(state, null, 2));
}

export function forgetState(area) {
  rmSync(fileOf(area), { force: true });
}

/** A fresh file that tests write their figures to. */
export function figuresFile(area) {
  const file = path.join(CACHE, 'long', `${area}.figures.jsonl`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The figures a round kept, summed by name onto those of earlier rounds. */
export function addFigures(figures, file) {
  const sums = { ...figures };
  if (!existsSync(file)) return sums;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { name, value } = JSON.parse(line);
    sums[name] = (sums[name] ?? 0) + value;
  }
  return sums;
}
