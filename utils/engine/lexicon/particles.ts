import { type PrefixEntry, letterNumber } from './format.ts';
import { type WordTable, step } from './word-table.ts';

/** Particles that may stand before a word, ready to be looked for. */
export interface Particles {
  text: string;
  /** The state from which the rest of the word is read. */
  state: number;
  /** The letter that the rest must not begin with, or 0. */
  not: number;
  /** By class of words: 1 where they take it. */
  classes: Uint8Array;
}

export interface ParticleTree {
  /** Those that end here. */
  here: readonly Particles[];
  /** By letter. */
  next: ReadonlyMap<number, ParticleTree>;
}

interface GrowingTree {
  here: Particles[];
  next: Map<number, GrowingTree>;
}

export function buildParticleTree(entries: readonly PrefixEntry[], forms: WordTable): ParticleTree {
  const root: GrowingTree = { here: [], next: new Map() };
  for (const { add, strip, not, classes } of entries) {
    let state = 0;
    for (const letter of strip) state = step(forms, state, letterNumber(letter.charCodeAt(0)));
    if (strip !== '' && state === 0) continue;
    const takes = Uint8Array.from(classes, (takesIt) => Number(takesIt === '1'));
    let node = root;
    for (const letter of add) {
      const code = letter.charCodeAt(0);
      const child = node.next.get(code) ?? { here: [], next: new Map() };
      node.next.set(code, child);
      node = child;
    }
    node.here.push({ text: add, state, not: letterNumber(not.charCodeAt(0)), classes: takes });
  }
  return root;
}

/** All particles that a word may begin with, something left after them. */
export function particlesOf(tree: ParticleTree, word: string): Particles[] {
  const found: Particles[] = [];
  let node = tree;
  for (let at = 0; at < word.length - 1; at += 1) {
    const child = node.next.get(word.charCodeAt(at));
    if (child === undefined) break;
    found.push(...child.here);
    node = child;
  }
  return found;
}
