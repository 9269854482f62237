import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of a set, or none where the folder does not hold it. */
export function readRows(directory, ...parts) {
  const file = path.join(directory, ...parts);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A share as a number with three decimals; undefined of nothing. */
export function share(part, whole) {
  return whole === 0 ? undefined : Number((part / whole).toFixed(3));
}
