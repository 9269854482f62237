import { type Affix, type HunspellDictionary, beginningMeets, endMeets } from './hunspell-files.ts';

/**
 * Says of words whether a dictionary holds them, straight from its two files: prefixes and up to two suffixes are taken
 * off in turn, as hunspell does. Slow; the compiled automaton must answer the same.
 */
export function createNaiveChecker({ prefixes, suffixes, stems }: HunspellDictionary): (word: string) => boolean {
  const flagsOf = new Map<string, (readonly string[])[]>();
  for (const { word, flags } of stems) flagsOf.set(word, [...(flagsOf.get(word) ?? []), flags]);

  /** Flag lists of the stems that suffixes make the word of, those of the suffixes among them. */
  function readings(word: string): string[][] {
    const found = (flagsOf.get(word) ?? []).map((flags) => [...flags]);
    for (const [stem, flag, outer] of withoutAffix(word, suffixes, 'end')) {
      for (const flags of flagsOf.get(stem) ?? []) {
        if (flags.includes(flag)) found.push([...flags, ...outer.flags]);
      }
      for (const [root, inner, affix] of withoutAffix(stem, suffixes, 'end')) {
        if (!affix.flags.includes(flag)) continue;
        for (const flags of flagsOf.get(root) ?? []) {
          if (flags.includes(inner)) found.push([...flags, ...affix.flags, ...outer.flags]);
        }
      }
    }
    return found;
  }

  return (word) => {
    if (readings(word).length > 0) return true;
    for (const [rest, flag] of withoutAffix(word, prefixes, 'beginning')) {
      if (readings(rest).some((flags) => flags.includes(flag))) return true;
    }
    return false;
  };
}

function* withoutAffix(
  word: string,
  groups: ReadonlyMap<string, readonly Affix[]>,
  side: 'beginning' | 'end',
): Generator<[rest: string, flag: string, affix: Affix]> {
  for (const [flag, affixes] of groups) {
    for (const affix of affixes) {
      // Something of the stem must stay.
      if (word.length <= affix.add.length) continue;
      if (side === 'end' && word.endsWith(affix.add)) {
        const rest = word.slice(0, word.length - affix.add.length) + affix.strip;
        if (endMeets(rest, affix.condition)) yield [rest, flag, affix];
      } else if (side === 'beginning' && word.startsWith(affix.add)) {
        const rest = affix.strip + word.slice(affix.add.length);
        if (beginningMeets(rest, affix.condition)) yield [rest, flag, affix];
      }
    }
  }
}
