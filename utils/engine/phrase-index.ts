import { isProclitic } from '../arabic/clitics.ts';
import { bareLetters } from '../arabic/bare-letters.ts';
import { fold } from '../arabic/fold.ts';
import { type WordForm, perForm } from '../arabic/word-forms.ts';
import { type Element, firstWordsOf, parsePattern } from './pattern.ts';
import type { PhraseRuleMatch, Rule } from './rule.ts';

/** One sequence of a phrase rule's pattern. */
export interface Phrase {
  rule: Rule;
  match: PhraseRuleMatch;
  /** As the rule writes it. */
  pattern: string;
  elements: readonly Element[];
  replacements: readonly string[];
  /** The last literal word of an open pattern: where it does not stand in the paragraph, the rest need not be tried. */
  last: string | undefined;
}

/** What may begin at a word, its first letters taken as particles. */
export interface Beginning {
  /** The particles as they are written. */
  clitic: string;
  /** Phrases told by their first word alone. */
  single: readonly Phrase[];
  /** Phrases told by their first two words, under the second. */
  pairs: ReadonlyMap<string, readonly Phrase[]>;
}

/** Tells which phrases may begin at a word; most words begin none. */
export type PhraseIndex = (form: WordForm) => readonly Beginning[];

/** وبال. */
const LONGEST_CLITIC = 4;
const NOTHING: readonly Beginning[] = [];

interface Source {
  rule: Rule;
  match: PhraseRuleMatch;
  pattern: string;
  replacements: readonly string[];
  /** Read when a word first asks for it. */
  sequences?: Element[][];
}

/** Indexes the phrase rules by the words their patterns begin with. A pattern is read when its word first comes. */
export function indexPhrases(rules: readonly Rule[]): PhraseIndex {
  const sourcesOf = new Map<string, Source[]>();
  for (const source of rules.flatMap(sourcesIn)) {
    for (const word of firstWordsOf(source.pattern)) {
      const sources = sourcesOf.get(word);
      if (sources === undefined) sourcesOf.set(word, [source]);
      else sources.push(source);
    }
  }
  const known = new Map<string, Phrase[]>();
  const phrasesFrom = (word: string): Phrase[] | undefined => {
    const sources = sourcesOf.get(word);
    if (sources === undefined) return undefined;
    let phrases = known.get(word);
    if (phrases === undefined) {
      phrases = readPhrases(sources, word);
      known.set(word, phrases);
    }
    return phrases;
  };
  return perForm((form) => {
    const key = wordKey(form);
    const found: Beginning[] = [];
    const longest = form.kind === 'arabic' ? Math.min(LONGEST_CLITIC, key.length - 1) : 0;
    for (let units = 0; units <= longest; units += 1) {
      const phrases = phrasesFrom(units === 0 ? key : key.slice(units));
      if (phrases === undefined) continue;
      const clitic = form.raw.slice(0, fold(form.raw).toSource[units]);
      const letters = bareLetters(clitic);
      const allowed = phrases.filter(({ match }) => isProclitic(letters, match.clitics ?? 'conjunction'));
      if (allowed.length > 0) found.push(beginningOf(clitic, allowed));
    }
    return found.length === 0 ? NOTHING : found;
  });
}

/** A word as phrases compare it: folded, Latin letters small. */
export function wordKey({ kind, folded }: WordForm): string {
  return kind === 'latin' ? folded.toLowerCase() : folded;
}

function sourcesIn(rule: Rule): Source[] {
  const { match } = rule;
  if (match.kind !== 'phrases') return [];
  if (isList(match.phrases)) return match.phrases.map((pattern) => ({ rule, match, pattern, replacements: [] }));
  return Object.entries(match.phrases).map(([pattern, to]) => ({
    rule,
    match,
    pattern,
    replacements: to === null ? [] : typeof to === 'string' ? [to] : to,
  }));
}

function isList(phrases: PhraseRuleMatch['phrases']): phrases is readonly string[] {
  return Array.isArray(phrases);
}

/** Where two readings of a pattern cover the same words, the one with the shorter literal beginning is told: it comes first. */
function readPhrases(sources: readonly Source[], word: string): Phrase[] {
  return sources
    .flatMap((source) => {
      const { rule, match, pattern, replacements } = source;
      source.sequences ??= parsePattern(pattern);
      return source.sequences
        .filter(([first]) => first?.kind === 'word' && first.folded === word)
        .map((elements) => ({
          rule,
          match,
          pattern,
          replacements,
          elements,
          last: lastLiteral(elements),
          units: literalUnits(elements),
        }));
    })
    .toSorted((a, b) => a.units - b.units);
}

function lastLiteral(elements: readonly Element[]): string | undefined {
  if (elements.every(({ kind }) => kind === 'word')) return undefined;
  const last = elements.findLast((element, at) => element.kind === 'word' && at > 0);
  return last?.kind === 'word' ? last.folded : undefined;
}

function literalUnits(elements: readonly Element[]): number {
  let units = 0;
  for (const element of elements) {
    if (element.kind !== 'word') break;
    units += element.folded.length + 1;
  }
  return units;
}

function beginningOf(clitic: string, phrases: readonly Phrase[]): Beginning {
  const single: Phrase[] = [];
  const pairs = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const second = phrase.elements[1];
    if (second?.kind !== 'word') single.push(phrase);
    else {
      const pair = pairs.get(second.folded);
      if (pair === undefined) pairs.set(second.folded, [phrase]);
      else pair.push(phrase);
    }
  }
  return { clitic, single, pairs };
}
