import { bareLetters } from '../arabic/bare-letters.ts';
import { isProclitic } from '../arabic/clitics.ts';
import type { TextRange } from '../draft/text-range.ts';
import type { Paragraph } from './analysis.ts';
import type { Rule } from './rule.ts';

/** Particles before a word are four letters at most: وبال. */
const MOST_PARTICLES = 4;

/** Whether a word, as it stands in a text, is one of hers, by itself or behind particles. */
export function isOwnWord(word: string, ownWords: ReadonlySet<string>): boolean {
  const bare = bareLetters(word);
  if (ownWords.has(bare)) return true;
  for (let at = 1; at <= MOST_PARTICLES && at < bare.length - 1; at += 1) {
    if (isProclitic(bare.slice(0, at), 'article') && ownWords.has(bare.slice(at))) return true;
  }
  return false;
}

/** Whether a hit of the language pass lies in one of her own words; what a client's style sheet says is heard all the same. */
export function isOnOwnWord(rule: Rule, hit: TextRange, paragraph: Paragraph, ownWords: ReadonlySet<string>): boolean {
  if (ownWords.size === 0 || rule.pass !== 'language' || rule.id.startsWith('language/house-')) return false;
  const word = paragraph.words.find(({ end }) => hit.start < end);
  if (word === undefined || hit.start < word.start || word.end < hit.end) return false;
  return isOwnWord(paragraph.text.slice(word.start, word.end), ownWords);
}
