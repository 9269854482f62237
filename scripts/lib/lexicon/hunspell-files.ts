/** One way a flag lengthens or changes a word. */
export interface Affix {
  /** Letters of the stem that go. */
  strip: string;
  /** Letters that come. */
  add: string;
  /** What the stem must end in (a suffix) or begin with (a prefix). */
  condition: Condition;
  /** Flags that the lengthened word may take in turn. */
  flags: readonly string[];
}

/** One test a letter; an empty list holds of every word. */
export type Condition = readonly LetterTest[];

export interface LetterTest {
  letters: string;
  /** Whether the letter must be one of these, or none of them. */
  among: boolean;
}

export interface Stem {
  word: string;
  flags: readonly string[];
}

/** A dictionary in hunspell's format, as far as the Arabic one uses it. Signs that it ignores are taken off. */
export interface HunspellDictionary {
  prefixes: ReadonlyMap<string, readonly Affix[]>;
  suffixes: ReadonlyMap<string, readonly Affix[]>;
  stems: readonly Stem[];
}

/**
 * Reads the texts of an `.aff` and a `.dic` file with flags of two letters and numbered flag lists.
 * @throws Error if the flags are of another kind.
 */
export function readHunspell(affText: string, dicText: string): HunspellDictionary {
  const lines = affText.split(/\r?\n/u).map((line) => line.trim().split(/\s+/u));
  if (!lines.some(([key, value]) => key === 'FLAG' && value === 'long'))
    throw new Error('flags must be of two letters');
  const ignored = new Set(lines.find(([key]) => key === 'IGNORE')?.[1]);
  const bare = (text: string) => Array.from(text, (letter) => (ignored.has(letter) ? '' : letter)).join('');
  // The first line of the list counts the others.
  const lists = lines.filter(([key]) => key === 'AF').slice(1);
  const flagsOf = remembered((text: string) => {
    const flags = /^\d+$/u.test(text) ? (lists[Number(text) - 1]?.[1] ?? '') : text;
    return flags.match(/../gu) ?? [];
  });

  const affixes = { PFX: new Map<string, Affix[]>(), SFX: new Map<string, Affix[]>() };
  for (const [key, flag = '', strip = '', added = '', condition = '.'] of lines) {
    if (key !== 'PFX' && key !== 'SFX') continue;
    const known = affixes[key].get(flag);
    if (known === undefined) {
      // The head of a group: it says how many follow.
      affixes[key].set(flag, []);
      continue;
    }
    const [add = '', flags = ''] = added.split('/');
    known.push({
      strip: strip === '0' ? '' : bare(strip),
      add: add === '0' ? '' : bare(add),
      condition: readCondition(condition),
      flags: flagsOf(flags),
    });
  }

  const stems: Stem[] = [];
  for (const line of dicText.split(/\r?\n/u).slice(1)) {
    const [entry = ''] = line.split('\t');
    const [word = '', flags = ''] = entry.split('/');
    const letters = bare(word);
    // Headings of the lists it was made of stand among the words.
    if (/^[\u0600-\u06FF]+$/u.test(letters)) stems.push({ word: letters, flags: flagsOf(flags) });
  }
  return { prefixes: affixes.PFX, suffixes: affixes.SFX, stems };
}

function readCondition(text: string): Condition {
  if (text === '.') return [];
  return Array.from(text.matchAll(/\[(\^?)([^\]]+)\]|./gu), ([all, not, letters]) =>
    letters === undefined ? { letters: all, among: true } : { letters, among: not === '' },
  );
}

/** Whether the end of a word meets a suffix's condition. */
export function endMeets(word: string, condition: Condition): boolean {
  const first = word.length - condition.length;
  return first >= 0 && condition.every((test, index) => meets(word[first + index], test));
}

/** Whether the beginning of a word meets a prefix's condition. */
export function beginningMeets(word: string, condition: Condition): boolean {
  return word.length >= condition.length && condition.every((test, index) => meets(word[index], test));
}

function meets(letter: string | undefined, { letters, among }: LetterTest): boolean {
  return letter !== undefined && letters.includes(letter) === among;
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}
