import { type HunspellDictionary, endMeets } from './hunspell-files.ts';
import { Trie } from './trie.ts';

/** All words of a dictionary before prefixes, and which prefixes each may take. */
export interface Forms {
  /** The words end with the number of their prefix class. */
  trie: Trie;
  /** The prefix flags of each class; class 0 is none. */
  classes: readonly ReadonlySet<string>[];
}

interface Ending {
  /** How many letters of the stem go. */
  strip: number;
  add: string;
  /** The class of the prefixes that it may take. */
  mark: number;
}

type Flags = readonly string[];

/** How much of a stem's end decides its suffixes: conditions look at three letters, after a first suffix too. */
const DECIDING = 4;

/** Every word the suffixes make of the stems. A word made in two ways takes the prefixes of both. */
export function formsOf({ prefixes, suffixes, stems }: HunspellDictionary): Forms {
  const classes = new PrefixClasses(new Set(prefixes.keys()));
  const trie = new Trie((one, other) => classes.joined(one, other));
  const known = new Map<Flags, Map<string, readonly Ending[]>>();

  for (const { word, flags } of stems) {
    const byEnd = known.get(flags) ?? new Map<string, readonly Ending[]>();
    known.set(flags, byEnd);
    const key = word.length > DECIDING ? word.slice(-DECIDING) : `^${word}`;
    const endings = byEnd.get(key) ?? endingsOf(word, flags);
    byEnd.set(key, endings);
    for (const { strip, add, mark } of endings) {
      const base = trie.walk(0, word.slice(0, word.length - strip));
      if (base >= 0) trie.end(trie.walk(base, add), mark);
    }
  }
  return { trie, classes: classes.sets };

  function endingsOf(word: string, flags: Flags): Ending[] {
    const own = classes.numberOf(flags);
    const endings: Ending[] = [{ strip: 0, add: '', mark: own }];
    for (const first of suffixed(word, flags)) {
      const mark = classes.joined(own, classes.numberOf(first.flags));
      endings.push(toEnding(word, first.form, mark));
      for (const second of suffixed(first.form, first.flags)) {
        endings.push(toEnding(word, second.form, classes.joined(mark, classes.numberOf(second.flags))));
      }
    }
    // Words with a tanween sign are not asked for: words are bare letters.
    return endings.filter(({ add }) => !add.includes('\u064B'));
  }

  function* suffixed(word: string, flags: Flags): Generator<{ form: string; flags: Flags }> {
    for (const flag of flags) {
      for (const { strip, add, condition, flags: brought } of suffixes.get(flag) ?? []) {
        if (word.length <= strip.length || !word.endsWith(strip) || !endMeets(word, condition)) continue;
        yield { form: word.slice(0, word.length - strip.length) + add, flags: brought };
      }
    }
  }
}

function toEnding(stem: string, form: string, mark: number): Ending {
  let shared = 0;
  while (shared < stem.length && shared < form.length && stem[shared] === form[shared]) shared += 1;
  return { strip: stem.length - shared, add: form.slice(shared), mark };
}

/** Numbers for sets of prefix flags; 0 is given to none, for it means that no word ends. */
class PrefixClasses {
  readonly sets: ReadonlySet<string>[] = [new Set()];
  readonly #prefixes: ReadonlySet<string>;
  readonly #ofFlags = new Map<Flags, number>();
  readonly #ofSet = new Map<string, number>();
  readonly #joined = new Map<number, number>();

  constructor(prefixes: ReadonlySet<string>) {
    this.#prefixes = prefixes;
  }

  /** The class of the prefixes among flags. */
  numberOf(flags: Flags): number {
    let number = this.#ofFlags.get(flags);
    if (number === undefined) {
      number = this.#numberOfSet(new Set(flags.filter((flag) => this.#prefixes.has(flag))));
      this.#ofFlags.set(flags, number);
    }
    return number;
  }

  joined(one: number, other: number): number {
    if (one === other) return one;
    const key = one * 0x10000 + other;
    let number = this.#joined.get(key);
    if (number === undefined) {
      number = this.#numberOfSet(new Set([...(this.sets[one] ?? []), ...(this.sets[other] ?? [])]));
      this.#joined.set(key, number);
    }
    return number;
  }

  #numberOfSet(set: ReadonlySet<string>): number {
    const key = [...set].sort().join(' ');
    let number = this.#ofSet.get(key);
    if (number === undefined) {
      number = this.sets.length;
      this.#ofSet.set(key, number);
      this.sets.push(set);
    }
    return number;
  }
}
