import { type Alignment, align } from './align.ts';
import { type VerseWord, keyOf, quotedWord, textWord, withoutAlifs } from './word-key.ts';

export interface VersePlace {
  /** 1–114. */
  sura: number;
  verse: number;
}

/** A quoted stretch beside the text. */
export interface VerseMatch {
  from: VersePlace;
  to: VersePlace;
  /** How many of the quoted words stand in the text where they were found. */
  matched: number;
  /** Where the quotation parts from the text, in order. */
  differences: readonly VerseDifference[];
}

export interface VerseDifference {
  /** The quoted words that differ, by number; none where words are missing before `start`. */
  start: number;
  end: number;
  /** What the text has there. */
  right: readonly string[];
}

/** The text of the Qur'an. */
export interface Quran {
  /** The place that a stretch of words is nearest to; of equal ones that at or in `near`, else the first. */
  find: (words: readonly string[], near?: Partial<VersePlace>) => VerseMatch | undefined;
  /** The name of a sura, or undefined beyond the last. */
  nameOf: (sura: number) => string | undefined;
  /** The number of a sura by its name, folded or not, with «سورة» and the article or without. */
  suraNamed: (name: string) => number | undefined;
  /** How many verses a sura has; 0 beyond the last. */
  versesOf: (sura: number) => number;
}

/** In longer stretches words that stand more often than this are looked up only where all do. */
const COMMON = 600;
const SHORT = 8;
/** How many places are compared word by word. */
const CANDIDATES = 8;
/** Small alifs are written as ا or left out. */
const written = (word: string) => word.replaceAll('\u0670', 'ا');

const OTHER_NAMES: Readonly<Record<string, number>> = {
  براءة: 9,
  'بني اسرائيل': 17,
  المؤمن: 40,
  'حم السجدة': 41,
  القتال: 47,
  الدهر: 76,
  المطففون: 83,
  الشرح: 94,
  الانشراح: 94,
  العلق: 96,
  اقرا: 96,
  البينة: 98,
  الزلزلة: 99,
  تبت: 111,
  اللهب: 111,
  الصمد: 112,
  سبا: 34,
  عم: 78,
};

/** Opens the compiled text: its first line names the suras, each line after it is a sura, its verses parted by `|`. */
export function openQuran(text: string): Quran {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('|');
  const words: string[] = [];
  const verseStarts: number[] = [];
  const suraStarts: number[] = [];
  for (const line of lines) {
    suraStarts.push(verseStarts.length);
    for (const verse of line.split('|')) {
      verseStarts.push(words.length);
      for (const word of verse.split(' ')) words.push(word);
    }
  }
  const known = new Map<string, VerseWord>();
  const verseWords = words.map((word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = textWord(word)));
    return found;
  });
  const positions = new Map<string, number[]>();
  verseWords.forEach(({ bare }, at) => {
    const list = positions.get(bare);
    if (list === undefined) positions.set(bare, [at]);
    else list.push(at);
  });
  const numbers = new Map(names.map((name, index) => [nameKey(name), index + 1]));
  for (const [name, number] of Object.entries(OTHER_NAMES)) numbers.set(nameKey(name), number);

  function placeOf(at: number): VersePlace {
    const verse = lastFrom(verseStarts, at);
    const sura = lastFrom(suraStarts, verse);
    return { sura: sura + 1, verse: verse - (suraStarts[sura] ?? 0) + 1 };
  }

  const isNear = (at: number, near?: Partial<VersePlace>): boolean => {
    if (near === undefined) return false;
    const { sura, verse } = placeOf(at);
    return near.sura === sura && (near.verse === undefined || near.verse === verse);
  };

  /** Where the first quoted word may stand: most votes of its words first. */
  function candidates(quoted: readonly VerseWord[], near?: Partial<VersePlace>): number[] {
    const lists = quoted.map(({ keys }) =>
      [...new Set(keys.map(withoutAlifs))].flatMap((key) => positions.get(key) ?? []),
    );
    const isLong = quoted.length > SHORT;
    const hasRare = lists.some(({ length }) => length > 0 && length <= COMMON);
    const votes = new Map<number, number>();
    lists.forEach((list, index) => {
      if (isLong && hasRare && list.length > COMMON) return;
      for (const at of list) votes.set(at - index, (votes.get(at - index) ?? 0) + 1);
    });
    const most = Math.max(0, ...votes.values());
    const ranked = [...votes].filter(([, count]) => count > 1 || most === 1);
    // A word left out or added moves the rest of the stretch to a place beside.
    const beside = (at: number) => [1, 2, -1, -2].reduce((sum, by) => sum + (votes.get(at + by) ?? 0), 0);
    const rank = ([at, count]: readonly [number, number]) =>
      count + beside(at) * 0.75 + (isNear(Math.max(0, at), near) ? 0.5 : 0);
    return ranked
      .map((vote) => ({ at: vote[0], rank: rank(vote) }))
      .toSorted((a, b) => b.rank - a.rank || a.at - b.at)
      .slice(0, CANDIDATES)
      .map(({ at }) => at);
  }

  function find(stretch: readonly string[], near?: Partial<VersePlace>): VerseMatch | undefined {
    const quoted = stretch.map((word) => quotedWord(word));
    let best: { alignment: Alignment; score: number } | undefined;
    for (const diagonal of candidates(quoted, near)) {
      const alignment = align(quoted, diagonal, verseWords);
      if (alignment === undefined) continue;
      const score = alignment.cost - (isNear(alignment.from, near) ? 0.5 : 0);
      if (best === undefined || score < best.score) best = { alignment, score };
    }
    if (best === undefined) return undefined;
    const { from, to, matched, differences } = best.alignment;
    return {
      from: placeOf(from),
      to: placeOf(to - 1),
      matched,
      differences: differences.map((difference) => ({
        start: difference.start,
        end: difference.end,
        right: words.slice(difference.from, difference.to).map(written),
      })),
    };
  }

  return {
    find,
    nameOf: (sura) => names[sura - 1],
    suraNamed: (name) => numbers.get(nameKey(name)),
    versesOf: (sura) =>
      names[sura - 1] === undefined
        ? 0
        : (suraStarts[sura] ?? verseStarts.length) - (suraStarts[sura - 1] ?? verseStarts.length),
  };
}

function nameKey(name: string): string {
  return keyOf(name.trim().replace(/^سورة\s+/u, ''))
    .replace(/ه$/u, 'ت')
    .replace(/^ال/u, '');
}

/** The number of the last of ordered `starts` that is not after `at`. */
function lastFrom(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
