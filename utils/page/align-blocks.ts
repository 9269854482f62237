import { type Block } from '../draft/block.ts';

/** Blocks `from` up to `to` of the text before, beside those of the text after: one block each, or a change of number. */
export interface BlockPairing {
  before: { from: number; to: number };
  after: { from: number; to: number };
}

interface Window {
  from: number;
  to: number;
}

/** Pairs that stand in the same order on both sides, by the first rule that knows both blocks. */
function pairsById(before: readonly Block[], after: readonly Block[], left: Window, right: Window): [number, number][] {
  const places = new Map<string, number>();
  for (let index = right.from; index < right.to; index++) places.set(after[index]?.id ?? '', index);
  const pairs: [number, number][] = [];
  let last = right.from - 1;
  for (let index = left.from; index < left.to; index++) {
    const place = places.get(before[index]?.id ?? '');
    if (place === undefined || place <= last) continue;
    pairs.push([index, place]);
    last = place;
  }
  return pairs;
}

function one(before: number, after: number): BlockPairing {
  return { before: { from: before, to: before + 1 }, after: { from: after, to: after + 1 } };
}

/** What stands between two pairs: pairs again where the number is the same, else a change of number. */
function gap(left: Window, right: Window): BlockPairing[] {
  const count = left.to - left.from;
  if (count === 0 && right.to === right.from) return [];
  if (count !== right.to - right.from) return [{ before: left, after: right }];
  return Array.from({ length: count }, (_, index) => one(left.from + index, right.from + index));
}

/**
 * Which blocks of two versions of a text belong together: those with the same text at both ends, then those with the
 * same id, then those that are alone in their place. Blocks that are the same on both ends are left out.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): BlockPairing[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head]?.text === after[head]?.text) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail++;
  const left = { from: head, to: before.length - tail };
  const right = { from: head, to: after.length - tail };
  const pairings: BlockPairing[] = [];
  for (const [index, place] of pairsById(before, after, left, right)) {
    pairings.push(...gap({ from: left.from, to: index }, { from: right.from, to: place }), one(index, place));
    left.from = index + 1;
    right.from = place + 1;
  }
  return [...pairings, ...gap(left, right)];
}
