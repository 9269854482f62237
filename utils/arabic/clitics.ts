/**
 * The particles written onto the word that follows: conjunctions و ف, prepositions ب ك ل, the article ال (with ل: لل).
 * Matching strips them; nothing here decides whether a first letter really is one.
 */
const PARTICLES = /^([وف]?)([بكل]?)/u;

/** How much of a word's beginning a phrase lets stand before it. */
export type CliticAllowance =
  /** Nothing. */
  | 'none'
  /** و or ف. */
  | 'conjunction'
  /** و or ف, then ب, ك or ل. */
  | 'preposition'
  /** All of them and the article. */
  | 'article';

const ALLOWED: Record<CliticAllowance, RegExp> = {
  none: /^$/u,
  conjunction: /^[وف]?$/u,
  preposition: /^[وف]?[بكل]?$/u,
  article: /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u,
};

/** Whether the letters before a match in its word are particles that the phrase lets stand there. */
export function isProclitic(letters: string, allowance: CliticAllowance): boolean {
  return ALLOWED[allowance].test(letters);
}

export interface CliticSplit {
  conjunction: string;
  preposition: string;
  /** `ال`, or `ل` where ل and the article have merged (للكتاب). */
  article: string;
  stem: string;
}

/**
 * The longest reading of a word's beginning as particles: «وبالكتاب» → و + ب + ال + كتاب. The caller judges whether the
 * stem is a word; a stem shorter than two letters is never split off.
 */
export function splitProclitics(word: string): CliticSplit {
  const [, conjunction = '', preposition = ''] = PARTICLES.exec(word) ?? [];
  const rest = word.slice(conjunction.length + preposition.length);
  let article = '';
  if (rest.startsWith('ال')) article = 'ال';
  else if (preposition === 'ل' && rest.startsWith('ل')) article = 'ل';
  const stem = rest.slice(article.length);
  if (stem.length < 2) return { conjunction: '', preposition: '', article: '', stem: word };
  return { conjunction, preposition, article, stem };
}

const known = new Map<string, readonly string[]>();
/** The words of a language are few: this holds those of a long text and is begun anew when it is full. */
const MOST_KNOWN = 50_000;

/** All readings of a word with fewer and fewer particles stripped, the whole word first. */
export function stems(word: string): readonly string[] {
  let readings = known.get(word);
  if (readings === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    readings = readStems(word);
    known.set(word, readings);
  }
  return readings;
}

function readStems(word: string): string[] {
  const result = [word];
  const add = (stem: string) => {
    if (stem.length >= 2 && !result.includes(stem)) result.push(stem);
  };
  for (const base of /^[وف]/u.test(word) ? [word, word.slice(1)] : [word]) {
    add(base);
    if (base.startsWith('ال') || base.startsWith('لل')) add(base.slice(2));
    if (/^[بكل]/u.test(base)) {
      add(base.slice(1));
      if (base.startsWith('ال', 1)) add(base.slice(3));
    }
  }
  return result;
}
