import { ANCHOR_CONTEXT } from '../draft/surface.ts';
import { type TextRange } from '../draft/text-range.ts';
import { type PageEdit } from './page-edit.ts';

/** An editor may make a space a no-break space; for finding a place they are one. Keeps every offset. */
export function foldSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/**
 * Where an edit belongs in a text: at its hint if it stands there with its surroundings, else where it stands with
 * them exactly once. Null when neither holds: a place is never guessed.
 */
export function locateEdit(text: string, edit: PageEdit): TextRange | null {
  const folded = foldSpaces(text);
  const quote = foldSpaces(edit.prefix + edit.before + edit.suffix);
  const hint = edit.start - edit.prefix.length;
  const found = quote === '' ? (text === '' ? 0 : -1) : placeOf(folded, quote, hint);
  if (found < 0 || (edit.before === '' && !keepsEnds(edit, found, found + quote.length, text.length))) return null;
  const start = found + edit.prefix.length;
  return { start, end: start + edit.before.length };
}

/**
 * Whether surroundings that were short because the surface ended there still stand at its end. An insertion is known by
 * them alone: behind them may stand by now what it would bring in.
 */
function keepsEnds({ prefix, suffix }: PageEdit, start: number, end: number, length: number): boolean {
  return (prefix.length >= ANCHOR_CONTEXT || start === 0) && (suffix.length >= ANCHOR_CONTEXT || end === length);
}

function placeOf(text: string, quote: string, hint: number): number {
  if (hint >= 0 && text.startsWith(quote, hint)) return hint;
  const first = text.indexOf(quote);
  return first >= 0 && text.indexOf(quote, first + 1) < 0 ? first : -1;
}
