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

/** A figure with so many decimals; undefined where there is none. */
export function rounded(value, decimals = 3) {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toFixed(decimals));
}

/** A share; undefined of nothing. */
export function share(part, whole) {
  return whole === 0 ? undefined : rounded(part / whole);
}

/** So many in 1,000; undefined of nothing. */
export function perThousand(count, words) {
  return rounded((count * 1000) / words);
}

/** The mean of those figures that are there. */
export function mean(values) {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : rounded(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/** How often each key occurs, commonest first. */
export function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
