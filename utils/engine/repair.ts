import type { Word } from '../arabic/words.ts';
import type { Edit } from '../draft/text-range.ts';
import { type Paragraph, sentenceAt } from './analysis.ts';
import { endsPhrase, isDefinite, lettersOf, neighbour } from './noun-case.ts';
import { bareLetters } from './pattern.ts';
import type { Fix, PhraseMatch } from './rule.ts';

/** Endings in which the case shows in the letters: after أنّ is dropped they would be wrong. */
const VISIBLE_CASE = /(?:ين|تين|ا|اً|ًا|أبا|أخا|ذا)$/u;
const ATTACHED_PRONOUN = /^[أإا]ن(?:ه|ها|هم|هما|هن|ك|كم|نا|ني)$/u;
/** After the pronoun of the matter (أنه يمكن…) a clause of its own begins. */
const IMPERSONAL = new Set([
  'يمكن',
  'يجب',
  'ينبغي',
  'لا',
  'لم',
  'لن',
  'قد',
  'من',
  'ليس',
  'يوجد',
  'توجد',
  'بإمكان',
  'يتعين',
  'على',
  'في',
  'عند',
  'كلما',
  'إذا',
]);
/** A ف that answered the phrase taken out: «في الختام، فإن…». */
const ANSWERING_FA = /^ف(?=(?:إن|إنه|إنها|إنهم|إننا|قد|لا|لم|لن|هو|هي|هم|هذا|هذه|هناك|يمكن|يجب|ينبغي|من)(?:[\s،]|$))/u;

/**
 * The edit that takes a phrase out with the comma and blanks around it, so that one blank is left between its
 * neighbours. A conjunction written onto it stays on the word that follows.
 */
export function dropPhrase(match: PhraseMatch, end = match.end): Edit[] {
  const { text } = match.paragraph;
  const after = /^\s*[،,:]?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const opensParagraph = text.slice(0, match.start).trim() === '';
  const next = text.slice(end + after);
  const fa = ANSWERING_FA.test(next) ? 1 : 0;
  // «وفي الختام، نقول» keeps no و: a conjunction before nothing said is no conjunction.
  const keepsClitic = match.clitic !== '' && !opensParagraph && /^[\p{Script=Arabic}]/u.test(next);
  const clitic = keepsClitic && !/^و[^اأإ]/u.test(next) ? match.clitic : '';
  return [{ range: { start: match.start, end: end + after + fa }, text: clitic }];
}

/**
 * Takes out a phrase that something must follow: none where it ends its sentence, or where the words before it need it.
 */
export function dropOpening(match: PhraseMatch): Fix[] {
  const governs = /^\s*[أإ]ن(?:\s|ه|ها|هم)/u.test(match.paragraph.text.slice(match.end));
  return opensClause(match) && somethingFollows(match) && !governs ? [dropPhrase(match)] : [];
}

/** Whether a match opens its sentence, a conjunction of its own counted as part of it. */
export function opensSentence({ paragraph, start }: PhraseMatch): boolean {
  const sentence = sentenceAt(paragraph, start);
  return sentence !== undefined && !paragraph.words.some((word) => word.start >= sentence.start && word.end <= start);
}

/** Whether a match opens a sentence or, by its conjunction or after a comma, a clause. */
function opensClause(match: PhraseMatch): boolean {
  return opensSentence(match) || match.clitic !== '' || /[،؛:]\s*$/u.test(match.paragraph.text.slice(0, match.start));
}

/** Whether more words of the sentence come after a match (a comma may stand between). */
export function somethingFollows({ paragraph, end }: PhraseMatch): boolean {
  return /^\s*[،,:]?\s*[\p{Script=Arabic}«"“\d\p{Script=Latin}]/u.test(paragraph.text.slice(end));
}

/**
 * Takes out an introduction that ends in أنّ («من الجدير بالذكر أن…») and mends the clause it governed: the noun goes back to
 * the nominative where its case does not show in letters, else إنّ stays. None where the clause cannot be told.
 */
export function dropIntroduction(match: PhraseMatch): Fix[] {
  const { paragraph, words } = match;
  const last = words.at(-1);
  if (last === undefined) return [];
  // After other words of its sentence it may be governed by them («لأنه من المهم أن…»).
  if (!opensClause(match)) return [];
  const ending = bareLetters(paragraph.text.slice(last.start, last.end));
  const next = neighbour(paragraph, last);
  if (ATTACHED_PRONOUN.test(ending)) {
    if (/^[أإا]نه$/u.test(ending) && next !== undefined && IMPERSONAL.has(lettersOf(paragraph, next)))
      return [dropPhrase(match)];
    // «أنها تدعم» stands by itself with إنّ.
    return [replaceAll(match, `إن${ending.slice(2)}`)];
  }
  if (ending !== 'أن' && ending !== 'ان' && ending !== 'إن') return somethingFollows(match) ? [dropPhrase(match)] : [];
  if (next === undefined) return [];
  if (/^(?:و?ك?ما|كما)$/u.test(lettersOf(paragraph, words[0] ?? last))) return [replaceAll(match, 'كما أن')];
  if (showsCase(paragraph, next)) return [replaceAll(match, 'إن')];
  return [dropPhrase(match)];
}

function replaceAll(match: PhraseMatch, text: string): Edit[] {
  const opensParagraph = match.paragraph.text.slice(0, match.start).trim() === '';
  // After a phrase of its own sentence («مع ذلك، تجدر الإشارة إلى أن…») إنّ takes a ف.
  const lead =
    match.clitic === '' && text.startsWith('إن') && /،\s*$/u.test(match.paragraph.text.slice(0, match.start))
      ? 'ف'
      : '';
  return [{ range: { start: match.start, end: match.end }, text: (opensParagraph ? '' : match.clitic) + lead + text }];
}

/** Whether the noun phrase after أنّ has its accusative in letters, or may have it. */
function showsCase(paragraph: Paragraph, noun: Word): boolean {
  let word: Word | undefined = noun;
  for (let steps = 0; word !== undefined && steps < 4; steps += 1) {
    const letters = lettersOf(paragraph, word);
    if (!isDefinite(letters)) return steps === 0 || /^و?(?:ين|ا)$/u.test(letters);
    if (VISIBLE_CASE.test(letters)) return true;
    word = neighbour(paragraph, word);
    if (endsPhrase(paragraph, word)) return false;
  }
  return false;
}

/** The fix that puts `text` for the matched words and keeps the particles written onto them. */
export function replaceWith(match: PhraseMatch, text: string): string {
  return match.clitic + text;
}

/** How far an opening clause may reach to its comma. */
const CLAUSE_WORDS = 9;

/**
 * Takes out an opening clause up to and with its comma («في ظل التطورات المتسارعة التي يشهدها العالم، …»). None where no
 * comma is near, or where the clause holds a number or a Latin name: then it may say something.
 */
export function dropClause(match: PhraseMatch): Fix[] {
  if (!opensSentence(match)) return [];
  const { text } = match.paragraph;
  const tail = /^[^،.؟!:؛\n]*(?=،)/u.exec(text.slice(match.end))?.[0];
  if (tail === undefined) return [];
  const clause = text.slice(match.start, match.end) + tail;
  if (/[\d٠-٩\p{Script=Latin}«»"“”()]/u.test(clause) || clause.split(/\s+/u).length > CLAUSE_WORDS) return [];
  return [dropPhrase(match, match.end + tail.length)];
}
