import { isProclitic } from '../arabic/clitics.ts';
import { isArabicLetter, isDigit, isLatinLetter } from '../arabic/letters.ts';
import type { Word } from '../arabic/words.ts';
import { type Paragraph, sentenceAt } from './analysis.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type Element, bareLetters, parsePattern } from './pattern.ts';
import type { PhraseMatch, PhraseRuleMatch, Rule } from './rule.ts';

interface CompiledPattern {
  rule: Rule;
  match: PhraseRuleMatch;
  pattern: string;
  /** The literal words the automaton finds it by. */
  trigger: string;
  triggerWords: number;
  /** Length of all the literal words it begins with. */
  literalUnits: number;
  elements: readonly Element[];
  replacements: readonly string[];
}

export interface PhraseMatcher {
  /** All matches of all phrase rules in a paragraph, in no order. */
  find: (paragraph: Paragraph) => { rule: Rule; match: PhraseMatch }[];
}

/** Compiles the phrase rules among `rules` into one automaton. */
export function compilePhrases(rules: readonly Rule[]): PhraseMatcher {
  // Where two readings of a pattern cover the same words, the one with the shorter literal beginning is told.
  const patterns = rules
    .flatMap((rule) => (rule.match.kind === 'phrases' ? compileRule(rule, rule.match) : []))
    .toSorted((a, b) => a.literalUnits - b.literalUnits);
  const automaton: Automaton = buildAutomaton(patterns.map(({ trigger }) => trigger));
  return {
    find(paragraph) {
      const found: { rule: Rule; match: PhraseMatch }[] = [];
      const { text: folded } = paragraph.folded;
      automaton.scan(folded, (number, end) => {
        const compiled = patterns[number];
        if (compiled === undefined || isWordUnit(folded.charCodeAt(end))) return;
        const match = confirm(compiled, paragraph, end);
        if (match !== undefined) found.push({ rule: compiled.rule, match });
      });
      return found;
    },
  };
}

function compileRule(rule: Rule, match: PhraseRuleMatch): CompiledPattern[] {
  const entries: [string, readonly string[]][] = isList(match.phrases)
    ? match.phrases.map((pattern) => [pattern, []])
    : Object.entries(match.phrases).map(([pattern, to]) => [
        pattern,
        to === null ? [] : typeof to === 'string' ? [to] : to,
      ]);
  return entries.flatMap(([pattern, replacements]) =>
    parsePattern(pattern).map((elements) => {
      const literals = literalBeginning(elements);
      const trigger = triggerOf(literals);
      return {
        rule,
        match,
        pattern,
        trigger: trigger.join(' '),
        triggerWords: trigger.length,
        literalUnits: literals.join(' ').length,
        elements,
        replacements,
      };
    }),
  );
}

function literalBeginning(elements: readonly Element[]): string[] {
  const firstOpen = elements.findIndex(({ kind }) => kind !== 'word');
  return elements
    .slice(0, firstOpen === -1 ? elements.length : firstOpen)
    .map((element) => (element.kind === 'word' ? element.folded : ''));
}

/** Two words tell nearly all patterns apart; longer triggers make the automaton big and slow to build. */
const TRIGGER_WORDS = 2;

/** The first two of the literal words, or all where a later one holds marks: words are compared without those. */
function triggerOf(literals: readonly string[]): readonly string[] {
  if (literals.length <= TRIGGER_WORDS) return literals;
  const isPlain = literals.slice(TRIGGER_WORDS).every((word) => /^[\p{L}\p{N}]+$/u.test(word));
  return isPlain ? literals.slice(0, TRIGGER_WORDS) : literals;
}

function isList(phrases: PhraseRuleMatch['phrases']): phrases is readonly string[] {
  return Array.isArray(phrases);
}

/** Checks what the automaton cannot see: word borders, particles, exact letters, the open part of the pattern. */
function confirm(compiled: CompiledPattern, paragraph: Paragraph, foldedEnd: number): PhraseMatch | undefined {
  const { match, elements, trigger, triggerWords } = compiled;
  const { toSource } = paragraph.folded;
  const bareStart = toSource[foldedEnd - trigger.length] ?? 0;
  const triggerEnd = toSource[foldedEnd - 1] ?? 0;
  const firstWord = wordAt(paragraph.words, bareStart);
  if (firstWord === -1) return undefined;
  const first = paragraph.words[firstWord];
  const lastOfTrigger = firstWord + triggerWords - 1;
  const last = paragraph.words[lastOfTrigger];
  if (first === undefined || last === undefined || !(last.start <= triggerEnd && triggerEnd < last.end))
    return undefined;
  const clitic = paragraph.text.slice(first.start, bareStart);
  if (clitic !== '' && !isProclitic(bareLetters(clitic), match.clitics ?? 'conjunction')) return undefined;

  const rest = matchRest(elements, triggerWords, paragraph, lastOfTrigger + 1, match);
  if (rest === undefined) return undefined;
  const words = paragraph.words.slice(firstWord, rest.nextWord);
  const end = words.at(-1)?.end ?? last.end;
  if (match.letters === 'exact' && !lettersAgree(elements, paragraph, words, bareStart)) return undefined;
  const result: PhraseMatch = {
    paragraph,
    start: first.start,
    end,
    clitic,
    text: paragraph.text.slice(first.start, end),
    words,
    captures: rest.captures,
    pattern: compiled.pattern,
    replacements: compiled.replacements.map((replacement) => clitic + replacement),
  };
  return standsWhere(result, match.at) && (match.where?.(result) ?? true) ? result : undefined;
}

interface Rest {
  nextWord: number;
  captures: PhraseMatch['captures'];
}

/** Matches elements from number `element` on against words from number `word` on; gaps take as few words as they can. */
function matchRest(
  elements: readonly Element[],
  element: number,
  paragraph: Paragraph,
  word: number,
  match: PhraseRuleMatch,
): Rest | undefined {
  const current = elements[element];
  if (current === undefined) return { nextWord: word, captures: [] };
  const { words } = paragraph;
  if (current.kind === 'gap') {
    for (let taken = 0; taken <= current.most; taken += 1) {
      if (taken > 0 && !sameClause(paragraph, word + taken - 1)) return undefined;
      if (taken < current.least) continue;
      if (!sameClause(paragraph, word + taken) && elements[element + 1] !== undefined) return undefined;
      const rest = matchRest(elements, element + 1, paragraph, word + taken, match);
      if (rest !== undefined) return withCapture(rest, paragraph, word, word + taken);
    }
    return undefined;
  }
  const candidate = words[word];
  const previous = words[word - 1];
  if (candidate === undefined || previous === undefined) return undefined;
  const afterGap = elements[element - 1]?.kind === 'gap';
  if (!afterGap && candidate.index !== previous.index + 1) return undefined;
  if (current.kind === 'word') {
    // After a gap a conjunction may be written onto the word: «… ، وبل».
    const folded = candidate.kind === 'latin' ? candidate.folded.toLowerCase() : candidate.folded;
    const agrees = folded === current.folded || (afterGap && folded === `و${current.folded}`);
    return agrees ? matchRest(elements, element + 1, paragraph, word + 1, match) : undefined;
  }
  const wordClass = match.classes?.[current.name];
  if (wordClass === undefined) return undefined;
  const belongs = typeof wordClass === 'function' ? wordClass(candidate.folded) : wordClass.has(candidate.folded);
  if (!belongs) return undefined;
  const rest = matchRest(elements, element + 1, paragraph, word + 1, match);
  return rest && withCapture(rest, paragraph, word, word + 1);
}

function withCapture(rest: Rest, paragraph: Paragraph, from: number, to: number): Rest {
  const start = paragraph.words[from]?.start ?? 0;
  const end = to > from ? (paragraph.words[to - 1]?.end ?? start) : start;
  return { ...rest, captures: [{ start, end, text: paragraph.text.slice(start, end) }, ...rest.captures] };
}

/** Whether only commas and quotes stand between a word and the one before it. */
function sameClause(paragraph: Paragraph, word: number): boolean {
  const candidate = paragraph.words[word];
  const previous = paragraph.words[word - 1];
  if (candidate === undefined || previous === undefined) return false;
  for (let index = previous.index + 1; index < candidate.index; index += 1) {
    const token = paragraph.tokens[index];
    if (token !== undefined && !'،,«»“”"()'.includes(paragraph.text.slice(token.start, token.end))) return false;
  }
  return true;
}

function lettersAgree(
  elements: readonly Element[],
  paragraph: Paragraph,
  words: readonly Word[],
  bareStart: number,
): boolean {
  // Only patterns without gaps and classes are exact from end to end; the open ones compare their literal beginning.
  return elements.every((element, index) => {
    if (element.kind !== 'word') return true;
    const word = words[index];
    if (word === undefined) return false;
    return bareLetters(paragraph.text.slice(index === 0 ? bareStart : word.start, word.end)) === element.letters;
  });
}

function standsWhere(match: PhraseMatch, at: PhraseRuleMatch['at']): boolean {
  if (at === undefined) return true;
  const { paragraph, start, end } = match;
  if (at === 'paragraph-start') return paragraph.words[0]?.start === start;
  const sentence = sentenceAt(paragraph, start);
  if (sentence === undefined) return false;
  if (at === 'sentence-end') return !paragraph.words.some((word) => word.start >= end && word.start < sentence.end);
  return !paragraph.words.some((word) => word.start >= sentence.start && word.end <= start);
}

/** The number of the word that holds an offset, or -1. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word === undefined) return -1;
    if (offset < word.start) high = middle - 1;
    else if (offset >= word.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function isWordUnit(code: number): boolean {
  return isArabicLetter(code) || isLatinLetter(code) || isDigit(code);
}
