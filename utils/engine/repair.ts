import { bareLetters } from './pattern.ts';
import type { PhraseMatch } from './phrase-match.ts';
import type { Fix } from './rule.ts';
import type { Edit } from '../draft/text-range.ts';

/** Endings in which the case shows in the letters: after أنّ is dropped they would be wrong. */
const VISIBLE_CASE = /(?:ين|تين|ا|اً|ًا|أبا|أخا|ذا)$/u;
const ATTACHED_PRONOUN = /^أن(?:ه|ها|هم|هما|هن|ك|كم|نا|ني)$/u;

/**
 * The edit that takes a phrase out with the comma and blanks around it, so that one blank is left between its
 * neighbours. A conjunction written onto it stays on the word that follows.
 */
export function dropPhrase(match: PhraseMatch, end = match.end): Edit[] {
  const { text } = match.paragraph;
  const after = /^\s*[،,]?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const opensParagraph = text.slice(0, match.start).trim() === '';
  const next = text.slice(end + after);
  // «وفي الختام، نقول» keeps no و: a conjunction before nothing said is no conjunction.
  const keepsClitic = match.clitic !== '' && !opensParagraph && /^[\p{Script=Arabic}]/u.test(next);
  return [{ range: { start: match.start, end: end + after }, text: keepsClitic ? match.clitic : '' }];
}

/**
 * Takes out an introduction that ends in أنّ («من الجدير بالذكر أن…») and mends the clause it governed: the noun goes back to
 * the nominative where its case does not show in letters, else إنّ stays. None where the clause cannot be told.
 */
export function dropIntroduction(match: PhraseMatch): Fix[] {
  const { paragraph, words } = match;
  const last = words.at(-1);
  if (last === undefined) return [];
  const ending = bareLetters(paragraph.text.slice(last.start, last.end));
  if (ATTACHED_PRONOUN.test(ending)) {
    // «أنه يمكن» → «يمكن»: the pronoun of the matter goes with أنّ; any other one becomes إنّ + pronoun.
    return [[{ range: { start: match.start, end: last.end }, text: `${match.clitic}إن${ending.slice(2)}` }]];
  }
  if (ending !== 'أن' && ending !== 'ان' && ending !== 'إن') return [dropPhrase(match)];
  const next = paragraph.words.find(({ index }) => index === last.index + 1);
  if (next === undefined) return [];
  const noun = bareLetters(paragraph.text.slice(next.start, next.end));
  const showsCase = !noun.startsWith('ال') || VISIBLE_CASE.test(noun);
  if (showsCase) return [[{ range: { start: match.start, end: last.end }, text: `${match.clitic}إن` }]];
  return [dropPhrase(match)];
}

/** The fix that puts `text` for the matched words and keeps the particles written onto them. */
export function replaceWith(match: PhraseMatch, text: string): string {
  return match.clitic + text;
}
