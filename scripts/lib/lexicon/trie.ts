import { letterNumber } from '../../../utils/engine/lexicon/format.ts';

/** A minimal automaton: state 0 is the beginning; edges of a state stand together, by letter. */
export interface WordAutomaton {
  /** Edges of each state. */
  degrees: Uint8Array;
  /** What the word that ends at a state is marked with; 0 where none ends. */
  marks: Uint16Array;
  letters: Uint8Array;
  targets: Uint16Array;
}

/** A growing tree of words, each with a mark; words that come twice keep both marks, joined. */
export class Trie {
  #firstChild = new Int32Array(1 << 16);
  #sibling = new Int32Array(1 << 16);
  #letter = new Uint8Array(1 << 16);
  #mark = new Uint16Array(1 << 16);
  #size = 1;
  readonly #join: (one: number, other: number) => number;

  constructor(join: (one: number, other: number) => number = Math.max) {
    this.#join = join;
  }

  /** The node that letters lead to from a node; nodes that are missing are made. A letter outside the alphabet gives -1. */
  walk(node: number, letters: string): number {
    let at = node;
    for (let index = 0; index < letters.length; index += 1) {
      const letter = letterNumber(letters.charCodeAt(index));
      if (letter === 0) return -1;
      at = this.#child(at, letter);
    }
    return at;
  }

  /** Lets a word end at a node. */
  end(node: number, mark: number): void {
    if (node < 0) return;
    const known = this.#mark[node] ?? 0;
    this.#mark[node] = known === 0 ? mark : this.#join(known, mark);
  }

  add(word: string, mark: number): void {
    this.end(this.walk(0, word), mark);
  }

  /** Siblings stand in the order of their letters. */
  #child(parent: number, letter: number): number {
    let before = -1;
    let at = this.#firstChild[parent] ?? 0;
    while (at !== 0 && (this.#letter[at] ?? 0) < letter) {
      before = at;
      at = this.#sibling[at] ?? 0;
    }
    if (at !== 0 && this.#letter[at] === letter) return at;
    if (this.#size === this.#letter.length) this.#grow();
    const made = this.#size;
    this.#size += 1;
    this.#letter[made] = letter;
    this.#sibling[made] = at;
    if (before < 0) this.#firstChild[parent] = made;
    else this.#sibling[before] = made;
    return made;
  }

  #grow(): void {
    const enlarged = <T extends Int32Array | Uint8Array | Uint16Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = this.#size * 2;
    this.#firstChild = enlarged(this.#firstChild, new Int32Array(size));
    this.#sibling = enlarged(this.#sibling, new Int32Array(size));
    this.#letter = enlarged(this.#letter, new Uint8Array(size));
    this.#mark = enlarged(this.#mark, new Uint16Array(size));
  }

  /**
   * The minimal automaton of the words: nodes that are followed by the same become one.
   * @throws Error beyond 65,536 states.
   */
  minimize(): WordAutomaton {
    // A child is made after its parent, so from the last node to the first all children are known.
    const stateOf = new Int32Array(this.#size);
    const known = new Map<string, number>();
    const states: { mark: number; letters: number[]; targets: number[] }[] = [];
    for (let node = this.#size - 1; node >= 0; node -= 1) {
      const mark = this.#mark[node] ?? 0;
      const letters: number[] = [];
      const targets: number[] = [];
      let key = String.fromCharCode(mark);
      for (let child = this.#firstChild[node] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const letter = this.#letter[child] ?? 0;
        const target = stateOf[child] ?? 0;
        letters.push(letter);
        targets.push(target);
        key += String.fromCharCode(letter, target);
      }
      let state = known.get(key);
      if (state === undefined) {
        state = states.length;
        if (state > 0xffff) throw new Error('the automaton has more states than two bytes can tell apart');
        known.set(key, state);
        states.push({ mark, letters, targets });
      }
      stateOf[node] = state;
    }
    return numbered(states, stateOf[0] ?? 0);
  }
}

/** The states in the order in which they are met from the beginning, level by level. */
function numbered(
  states: readonly { mark: number; letters: readonly number[]; targets: readonly number[] }[],
  first: number,
): WordAutomaton {
  const order = [first];
  const numberOf = new Map([[first, 0]]);
  for (const state of order) {
    for (const target of states[state]?.targets ?? []) {
      if (numberOf.has(target)) continue;
      numberOf.set(target, order.length);
      order.push(target);
    }
  }
  const inOrder = order.flatMap((state) => states[state] ?? []);
  return {
    degrees: Uint8Array.from(inOrder, ({ letters }) => letters.length),
    marks: Uint16Array.from(inOrder, ({ mark }) => mark),
    letters: Uint8Array.from(inOrder.flatMap(({ letters }) => letters)),
    targets: Uint16Array.from(inOrder.flatMap(({ targets }) => targets.map((target) => numberOf.get(target) ?? 0))),
  };
}
