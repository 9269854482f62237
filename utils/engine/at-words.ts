import type { WordForm } from '../arabic/word-forms.ts';
import type { Paragraph } from './analysis.ts';

/**
 * The matches of a pattern that begin where a word begins whose form passes a test, in order and apart: a paragraph without
 * such words costs one look at each. `pattern` is sticky.
 */
export function matchAtWords(
  { text, words, forms }: Paragraph,
  mayBegin: (form: WordForm) => boolean,
  pattern: RegExp,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let reached = 0;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    if (form === undefined || !mayBegin(form)) continue;
    const start = words[at]?.start ?? 0;
    if (start < reached) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    reached = pattern.lastIndex;
  }
  return matches;
}
