import type { Word } from '../arabic/words.ts';
import { type Paragraph, sentenceAt } from './analysis.ts';
import { type Element, bareLetters } from './pattern.ts';
import { perParagraph } from './per-paragraph.ts';
import { type Phrase, indexPhrases, wordKey } from './phrase-index.ts';
import type { PhraseMatch, PhraseRuleMatch, Rule } from './rule.ts';

export interface PhraseMatcher {
  /** All matches of all phrase rules in a paragraph, by their first words. */
  find: (paragraph: Paragraph) => { rule: Rule; match: PhraseMatch }[];
}

/** A matcher for the phrase rules among `rules`: a word where no phrase begins costs one look at what is known of it. */
export function compilePhrases(rules: readonly Rule[]): PhraseMatcher {
  const beginningsAt = indexPhrases(rules);
  return {
    find(paragraph) {
      const found: { rule: Rule; match: PhraseMatch }[] = [];
      const { words, forms } = paragraph;
      for (let at = 0; at < forms.length; at += 1) {
        const form = forms[at];
        const beginnings = form && beginningsAt(form);
        const word = beginnings === undefined || beginnings.length === 0 ? undefined : words[at];
        if (word === undefined || beginnings === undefined) continue;
        const isOpen = endsFree(paragraph, word);
        for (const { clitic, single } of beginnings) {
          if (isOpen) for (const phrase of single) add(phrase, at, clitic, 1);
        }
        const next = words[at + 1];
        if (next === undefined || next.index !== word.index + 1 || next.start === word.end) continue;
        for (const { clitic, pairs } of beginnings) {
          const phrases = pairs.size === 0 ? undefined : pairs.get(wordKey(next.form));
          if (phrases === undefined || !endsFree(paragraph, next)) continue;
          for (const phrase of phrases) add(phrase, at, clitic, 2);
        }
      }
      return found;

      function add(phrase: Phrase, at: number, clitic: string, literals: number): void {
        const match = confirm(phrase, paragraph, at, clitic, literals);
        if (match !== undefined) found.push({ rule: phrase.rule, match });
      }
    },
  };
}

/** Whether no letter or digit of another kind stands right after a word («كتاب2»). */
function endsFree({ tokens }: Paragraph, { index, end }: Word): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.start !== end || next.kind === 'punctuation';
}

const keysIn = perParagraph(({ forms }) => new Set(forms.map((form) => wordKey(form))));

/** Whether a word stands in a paragraph, by itself or after و. */
function holds(paragraph: Paragraph, word: string): boolean {
  const keys = keysIn(paragraph);
  return keys.has(word) || keys.has(`و${word}`);
}

/** Checks the rest of a phrase whose first `literals` words stand at word number `firstWord`. */
function confirm(
  phrase: Phrase,
  paragraph: Paragraph,
  firstWord: number,
  clitic: string,
  literals: number,
): PhraseMatch | undefined {
  const { match, elements, last: lastWord } = phrase;
  if (lastWord !== undefined && !holds(paragraph, lastWord)) return undefined;
  const rest = matchRest(elements, literals, paragraph, firstWord + literals, match);
  if (rest === undefined) return undefined;
  const words = paragraph.words.slice(firstWord, rest.nextWord);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  if (match.letters === 'exact' && !lettersAgree(elements, paragraph, words, start + clitic.length)) return undefined;
  const result: PhraseMatch = {
    paragraph,
    start,
    end,
    clitic,
    text: paragraph.text.slice(start, end),
    words,
    captures: rest.captures,
    pattern: phrase.pattern,
    replacements: phrase.replacements.map((replacement) => clitic + replacement),
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
    const folded = wordKey(candidate.form);
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
