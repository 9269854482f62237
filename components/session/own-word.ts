import { type Finding } from '../../utils/draft/finding.ts';
import { bareLetters } from '../../utils/arabic/bare-letters.ts';

/** Looked at on either side of a finding, in UTF-16 code units. */
const LONGEST = 40;
const ONE_WORD = /^\p{L}[\p{L}\p{M}\p{N}'’.-]*$/u;

/** The word that a finding is about, as dictionaries hold it; null where it is about more, or less, than one word. */
export function ownWordOf({ pass, rule, range }: Finding, text: string): string | null {
  if (pass !== 'language' || rule.startsWith('language/house-')) return null;
  // A finding about one letter is about its word.
  const before = /[\p{L}\p{M}\p{Cf}ـ]*$/u.exec(text.slice(Math.max(0, range.start - LONGEST), range.start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{Cf}ـ]*/u.exec(text.slice(range.end, range.end + LONGEST))?.[0] ?? '';
  const inside = text.slice(range.start, range.end);
  if (!/^[\p{L}\p{M}\p{Cf}ـ]/u.test(inside)) return null;
  const word = bareLetters(before + inside + after);
  return ONE_WORD.test(word) ? word : null;
}
