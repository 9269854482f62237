import { letterNumber } from './format.ts';

const SHIFT = 6;

/** An automaton as it is walked: a row of 64 places for each state, one for each letter. State 0 is the beginning. */
export interface WordTable {
  /** Where a letter leads from a state, at `state * 64 + letter`; 0 where it leads nowhere. */
  next: Uint16Array;
  marks: Uint16Array;
}

/** Reads an automaton that begins at an offset; gives where it ends. */
export function readWordTable(bytes: Uint8Array, offset: number, states: number, edges: number): [WordTable, number] {
  let at = offset;
  const take = (length: number) => bytes.subarray(at, (at += length));
  const degrees = take(states);
  const marks = joined(take(states), take(states));
  const letters = take(edges);
  const targets = joined(take(edges), take(edges));
  const next = new Uint16Array(states << SHIFT);
  let edge = 0;
  for (let state = 0; state < states; state += 1) {
    const row = state << SHIFT;
    for (const last = edge + (degrees[state] ?? 0); edge < last; edge += 1) {
      next[row + (letters[edge] ?? 0)] = targets[edge] ?? 0;
    }
  }
  return [{ next, marks }, at];
}

function joined(low: Uint8Array, high: Uint8Array): Uint16Array {
  const values = new Uint16Array(low.length);
  for (let at = 0; at < values.length; at += 1) values[at] = (low[at] ?? 0) | ((high[at] ?? 0) << 8);
  return values;
}

/** Where a letter leads from a state, or 0. */
export function step({ next }: WordTable, state: number, letter: number): number {
  return next[(state << SHIFT) + letter] ?? 0;
}

/** The mark of the word that the letters from an offset on make, begun at a state; 0 where they make none. */
export function markOf({ next, marks }: WordTable, start: number, word: string, from: number): number {
  let state = start;
  for (let at = from; at < word.length; at += 1) {
    const letter = letterNumber(word.charCodeAt(at));
    if (letter === 0) return 0;
    state = next[(state << SHIFT) + letter] ?? 0;
    if (state === 0) return 0;
  }
  return marks[state] ?? 0;
}
