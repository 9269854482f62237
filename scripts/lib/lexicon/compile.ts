import { MAGIC, type PrefixEntry } from '../../../utils/engine/lexicon/format.ts';
import { openLexicon } from '../../../utils/engine/lexicon/open-lexicon.ts';
import { formsOf } from './forms.ts';
import { commonWords } from './common-words.ts';
import { type HunspellDictionary } from './hunspell-files.ts';
import { Trie, type WordAutomaton } from './trie.ts';

/**
 * A dictionary and a list of words in use, compiled to the one file that the engine opens.
 * @param used words of the web by use, spelt as people spell; see `common-words.ts` for what is taken of them.
 */
export function compileLexicon(dictionary: HunspellDictionary, used: readonly string[]): Uint8Array {
  const { trie, classes } = formsOf(dictionary);
  const forms = trie.minimize();
  const prefixes = prefixEntries(dictionary, classes);
  const known = openLexicon(pack(forms, new Trie().minimize(), prefixes));
  const common = new Trie();
  for (const [word, level] of commonWords(used, known)) common.add(word, level);
  return pack(forms, common.minimize(), prefixes);
}

/** What may stand before words, and before words of which classes. */
function prefixEntries({ prefixes }: HunspellDictionary, classes: readonly ReadonlySet<string>[]): PrefixEntry[] {
  const entries = new Map<string, { entry: PrefixEntry; flags: Set<string> }>();
  for (const [flag, affixes] of prefixes) {
    for (const { add, strip, condition } of affixes) {
      const [first] = condition;
      const not = first?.among === false ? first.letters : '';
      const key = [add, strip, not].join('/');
      const known = entries.get(key) ?? { entry: { add, strip, not, classes: '' }, flags: new Set() };
      known.flags.add(flag);
      entries.set(key, known);
    }
  }
  return [...entries.values()].map(({ entry, flags }) => ({
    ...entry,
    classes: classes.map((set) => ([...flags].some((flag) => set.has(flag)) ? '1' : '0')).join(''),
  }));
}

/** All in one: see `format.ts`. */
function pack(forms: WordAutomaton, common: WordAutomaton, prefixes: readonly PrefixEntry[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(prefixes));
  const sizes = [forms, common].flatMap(({ degrees, letters }) => [degrees.length, letters.length]);
  const head = new Uint32Array([MAGIC, text.length, ...sizes]);
  const parts = [new Uint8Array(head.buffer), text, ...[forms, common].flatMap(automatonBytes)];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function automatonBytes({ degrees, marks, letters, targets }: WordAutomaton): Uint8Array[] {
  // Low and high bytes apart: so they pack better.
  const low = (values: Uint16Array) => Uint8Array.from(values, (value) => value & 0xff);
  const high = (values: Uint16Array) => Uint8Array.from(values, (value) => value >> 8);
  return [degrees, low(marks), high(marks), letters, low(targets), high(targets)];
}
