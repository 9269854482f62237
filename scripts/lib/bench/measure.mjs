/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that a job takes. */
export async function time(job) {
  const begin = performance.now();
  await job();
  return performance.now() - begin;
}

/** A fixed amount of arithmetic: how long it takes tells how busy the machine was. Gives milliseconds. */
export function calibrate() {
  const begin = performance.now();
  let mixed = 1;
  for (let round = 0; round < 30_000_000; round += 1) mixed = (Math.imul(mixed, 1_664_525) + round) | 0;
  // The result must be used, or the loop might be left out.
  return mixed === 0.5 ? 0 : performance.now() - begin;
}

export function megabytes(text) {
  return Buffer.byteLength(text) / 1e6;
}
