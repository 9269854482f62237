import type { Paragraph } from '../../analysis.ts';
import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, type Rule, rule } from '../../rule.ts';
import { type Inflection, LONGEST_ENDING, headOf, isEnding, procliticsOf, takesEnding } from './affixes.ts';
import { type ExactWord, exactWordAt } from './exact-words.ts';
import { REAL_STEMS, REAL_WORDS, WORDS_IN_AL } from './words/real-words.ts';

/** A misspelt word form (without particles and endings) and what it should be. */
export interface Misspelling {
  wrong: string;
  right: string;
  inflection?: Inflection;
}

/** Mends a word by its letters alone, or says nothing. */
type Mend = (letters: string) => string | undefined;
/** Mends a word that its neighbours show to be wrong. */
interface InContext {
  /** Whether a word of these letters can be meant; asked once for a form. */
  about: (letters: string) => boolean;
  mend: (word: ExactWord, paragraph: Paragraph) => string | undefined;
}

interface Entry extends Misspelling {
  rule: string;
  inflection: Inflection;
}

interface Spelt {
  rule: string;
  letters: readonly string[];
}

/** What is known of a form: how its letters should be, and who has to look at its neighbours first. */
interface Known {
  spelt: Spelt | undefined;
  contexts: readonly (InContext & { rule: string })[];
}

const lists: { rule: string; read: () => Iterable<Misspelling> }[] = [];
const patterns: { rule: string; mend: Mend }[] = [];
const contexts: (InContext & { rule: string })[] = [];
/** What is known of words by their letters alone; `null` where nobody has anything to say. */
const knownOf = perForm(({ kind, letters }): Known | null => {
  if (kind !== 'arabic') return null;
  const spelt = mendLetters(letters);
  const asked = contexts.filter(({ about }) => about(letters));
  return spelt === undefined && asked.length === 0 ? null : { spelt, contexts: asked };
});
let index: Map<string, Entry[]> | undefined;
const NOTHING: readonly Hit[] = [];
const NO_HITS = new Map<string, Hit[]>();

type SpellingRule = Omit<Rule, 'pass' | 'match'> & {
  /** Listed words. All lists share one look-up, so that a word costs the same however many rules there are. */
  words?: () => Iterable<Misspelling>;
  /** A pattern of the script. */
  mend?: Mend;
  inContext?: InContext;
};

/** A rule that looks at single words. A word with two faults is mended at once, under the first one's name. */
export function spellingRule({ words, mend, inContext, ...definition }: SpellingRule): Rule {
  if (words) lists.push({ rule: definition.id, read: words });
  if (mend) patterns.push({ rule: definition.id, mend });
  if (inContext) contexts.push({ rule: definition.id, ...inContext });
  return rule({
    within: ['quotation'],
    ...definition,
    pass: 'language',
    match: { kind: 'paragraph', walk: spell, find: (paragraph) => spell(paragraph).get(definition.id) ?? NOTHING },
  });
}

/** The same word with one letter for another wherever it stands. */
export function withLetter(
  words: Iterable<string>,
  right: string,
  wrong: string,
  inflection: Inflection = 'fixed',
): Misspelling[] {
  return [...words].map((word) => ({ wrong: word.replaceAll(right, wrong), right: word, inflection }));
}

const spell = perParagraph((paragraph): ReadonlyMap<string, readonly Hit[]> => {
  let hits = NO_HITS;
  const { words, forms } = paragraph;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    const known = form === undefined ? null : knownOf(form);
    if (known === null) continue;
    const word = exactWordAt(words, at);
    const spelt = word && mendWord(word, known, paragraph);
    if (word === undefined || spelt === undefined || spelt.letters[0] === word.letters) continue;
    if (hits === NO_HITS) hits = new Map();
    const list = hits.get(spelt.rule) ?? [];
    list.push(hitOf(word, spelt, paragraph));
    hits.set(spelt.rule, list);
  }
  return hits;
});

function hitOf({ form, letters, start, end }: ExactWord, spelt: Spelt, paragraph: Paragraph): Hit {
  const fixes = spelt.letters.map((right) => withTanween(withSigns(form.raw, letters, right), right, paragraph));
  return { start, end, fixes, params: { right: fixes[0] ?? '' } };
}

const ADVERB = /^[وف]?(?:أيضا|أبدا|أحيانا|أخيرا|أساسا|أصلا|أولا|أهلا)$/u;
const tanweenOf = perParagraph(({ text }): string => {
  if (!text.includes('\u064B')) return '';
  const [onLetter, onAlef] = ['\u064Bا', 'ا\u064B'].map((seat) => text.split(seat).length - 1);
  if (onLetter && onLetter >= (onAlef ?? 0)) return '\u064Bا';
  return onAlef ? 'ا\u064B' : '';
});

/** An adverb that is mended is given its tanween where the paragraph writes it, and as it writes it. */
function withTanween(mended: string, letters: string, paragraph: Paragraph): string {
  const seat = ADVERB.test(letters) ? tanweenOf(paragraph) : '';
  return seat === '' ? mended : mended.replace(/\u064B?ا\u064B?$/u, seat);
}

/** Which rule mends words of this form by their letters alone. */
export function listedBy(form: WordForm): string | undefined {
  return knownOf(form)?.spelt?.rule;
}

/** How a word should be spelt, by the first rule that knows. */
function mendWord(word: ExactWord, { contexts: asked, spelt }: Known, paragraph: Paragraph): Spelt | undefined {
  for (const { rule: id, mend } of asked) {
    const right = mend(word, paragraph);
    if (right !== undefined && right !== word.letters) return { rule: id, letters: [right] };
  }
  return spelt;
}

/** A word by its letters; what other rules have to say of the mended word goes in too. */
function mendLetters(letters: string): Spelt | undefined {
  const first = mendOnce(letters);
  const [best, ...rest] = first?.letters ?? [];
  if (first === undefined || best === undefined) return undefined;
  const again = mendOnce(best)?.letters[0];
  return again === undefined ? first : { rule: first.rule, letters: [again, ...rest] };
}

function mendOnce(letters: string): Spelt | undefined {
  const listed = lookUp(letters);
  if (listed !== undefined) return isRealWord(letters) ? undefined : listed;
  for (const { rule: id, mend } of patterns) {
    const right = mend(letters);
    if (right !== undefined && right !== letters)
      return isRealWord(letters) ? undefined : { rule: id, letters: [right] };
  }
  return undefined;
}

/** Whether a word is one of those that only look misspelt, a conjunction before it and an ending after it or not. */
function isRealWord(letters: string): boolean {
  for (const word of /^[وف]/u.test(letters) ? [letters, letters.slice(1)] : [letters]) {
    if (REAL_WORDS.has(word)) return true;
    const stem = /^(?:ال|[بكل]?ال|لل|[بل])?(.*)$/u.exec(word)?.[1] ?? word;
    for (const base of stem === word ? [word] : [word, stem]) {
      for (let length = 0; length <= LONGEST_ENDING && base.length - length >= 2; length += 1) {
        const end = base.length - length;
        if (REAL_STEMS.has(base.slice(0, end)) && isEnding(base.slice(end))) return true;
      }
    }
  }
  return false;
}

/**
 * Whether a bare alef after this particle can be a dropped hamza. «كاكثر» hardly occurs, while كا… begins many words;
 * a word in ال is read with the article, but for those that are nothing without their ال.
 */
function mayStandBefore(proclitic: string, { wrong: head, right, inflection }: Entry, ending: string): boolean {
  if (inflection === 'particle' && /[الك]$/u.test(proclitic) && proclitic.length > 1) return false;
  if (STANDS_ALONE.test(right) && !/^[وف]?$/u.test(proclitic)) return false;
  if (!head.startsWith('ا') || !/^[أإآ]/u.test(right)) return true;
  // «باريت», «لايتي» are names.
  if (
    right.startsWith('آ') &&
    head.length <= 3 &&
    ending.startsWith('ت') &&
    /[بكل]$/u.test(proclitic) &&
    !/[ال]ل$/u.test(proclitic)
  )
    return false;
  if (proclitic.endsWith('ك') || (proclitic.endsWith('ف') && ending !== '' && inflection !== 'verb')) return false;
  return !head.startsWith('ال') || /(?:ال|لل)$/u.test(proclitic) || WORDS_IN_AL.has(head + ending);
}

/** Particles and pronouns that take a conjunction and nothing else. */
const STANDS_ALONE = /^(?:أو|إلى|إلا|إذا|إما|إلي.*|أن.*|أول?ئك)$/u;

function lookUp(letters: string): Spelt | undefined {
  index ??= buildIndex();
  for (const proclitic of procliticsOf(letters)) {
    for (let length = 0; length <= LONGEST_ENDING; length += 1) {
      const end = letters.length - length;
      if (end - proclitic.length < 2) break;
      const entries = index.get(letters.slice(proclitic.length, end));
      const ending = letters.slice(end);
      if (entries === undefined) continue;
      const fitting = entries.filter(
        (entry) => takesEnding(entry.inflection, ending) && mayStandBefore(proclitic, entry, ending),
      );
      const [first] = fitting;
      if (first === undefined) continue;
      // A verb takes no preposition and no article: «بأكد» is nothing.
      const isVerb = ({ inflection }: Entry) => inflection === 'verb' || inflection === 'hollow-verb';
      if (isVerb(first) && !/^[وف]?ل?$/u.test(proclitic)) continue;
      const rights = fitting.filter((entry) => !isVerb(entry) || /^[وف]?ل?$/u.test(proclitic));
      return { rule: first.rule, letters: [...new Set(rights.map(({ right }) => proclitic + right + ending))] };
    }
  }
  return undefined;
}

function buildIndex(): Map<string, Entry[]> {
  const built = new Map<string, Entry[]>();
  for (const { rule: id, read } of lists) {
    for (const { wrong, right, inflection = 'fixed' } of read()) {
      if (wrong === right) continue;
      const from = headOf(wrong, inflection);
      const to = headOf(right, inflection);
      const entries = built.get(from.head) ?? [];
      entries.push({ rule: id, wrong: from.head, right: to.head, inflection: to.inflection });
      built.set(from.head, entries);
    }
  }
  return built;
}

/** New letters with the signs and tatweel of the source on those that stay. */
export function withSigns(source: string, letters: string, right: string): string {
  if (source === letters) return right;
  let same = 0;
  while (same < letters.length && letters[same] === right[same]) same += 1;
  let tail = 0;
  while (tail < letters.length - same && tail < right.length - same && letters.at(-1 - tail) === right.at(-1 - tail))
    tail += 1;
  const from = sourceOffset(source, letters, same);
  const changed = letters.length - tail;
  // The signs on a letter that is changed stay: they follow it.
  const to = changed > same ? sourceOffset(source, letters, changed - 1) + 1 : from;
  return source.slice(0, from) + right.slice(same, right.length - tail) + source.slice(to);
}

/** Where in the source the letter number `count` stands. */
function sourceOffset(source: string, letters: string, count: number): number {
  let at = 0;
  for (let letter = 0; at < source.length; at += 1) {
    if (source[at] !== letters[letter]) continue;
    if (letter === count) return at;
    letter += 1;
  }
  return source.length;
}
