import { type Block, OBJECT_CHARACTER, SOFT_BREAK } from '../draft/block.ts';
import { type Edit } from '../draft/text-range.ts';

const WORD_BEFORE = new RegExp(`[^\\s${OBJECT_CHARACTER}]+[^\\S\\n${SOFT_BREAK}]*$`, 'u');
const WORD_AFTER = new RegExp(`^[^\\S\\n${SOFT_BREAK}]*[^\\s${OBJECT_CHARACTER}]+`, 'u');

/** A text and, for every place in it, how it is formatted there. */
export interface FormattedText {
  text: string;
  /** Equal for two units exactly if they have the same marks. */
  formatAt: (at: number) => string;
}

/** The texts of blocks joined by `\n`, with the format of each unit. */
export function formattedText(blocks: readonly Block[]): FormattedText {
  const text = blocks.map((block) => block.text).join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  const formatAt = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const within = offset - (starts[index] ?? 0);
    const marks = (blocks[index]?.marks ?? []).filter((mark) => mark.start <= within && within < mark.end);
    return marks.map((mark) => (mark.kind === 'link' ? `link ${mark.href}` : mark.kind)).join(' ');
  };
  return { text, formatAt };
}

/** The one format of a stretch, white space aside; null when it has several. */
function formatOf({ text, formatAt }: FormattedText, start: number, end: number): string | null {
  let format: string | null = null;
  for (let at = start; at < end; at++) {
    if (/\s/u.test(text[at] ?? '')) continue;
    const here = formatAt(at);
    if (format !== null && format !== here) return null;
    format = here;
  }
  return format;
}

function widenBackwards(source: FormattedText, { range }: Edit, from: number): Edit | null {
  const word = WORD_BEFORE.exec(source.text.slice(from, range.start))?.[0];
  if (word === undefined) return null;
  const start = range.start - word.length;
  return formatOf(source, start, range.start) === null ? null : { range: { start, end: range.end }, text: word };
}

function widenForwards(source: FormattedText, { range }: Edit, to: number): Edit | null {
  const word = WORD_AFTER.exec(source.text.slice(range.end, to))?.[0];
  if (word === undefined) return null;
  const end = range.end + word.length;
  return formatOf(source, range.start, end) === null ? null : { range: { start: range.start, end }, text: word };
}

/**
 * Makes a deletion a replacement by taking in the word before it or after it, where that word keeps its format: no
 * channel into a page takes an empty text. A deletion with no such word beside it stays as it is.
 * @param from where the edit before it ends; @param to where the edit after it starts
 */
export function widenDeletion(source: FormattedText, edit: Edit, from: number, to: number): Edit {
  if (edit.text !== '' || edit.range.start === edit.range.end) return edit;
  if (source.text.slice(edit.range.start, edit.range.end).includes('\n')) return edit;
  return withoutOuterSpaces(source.text, widenBackwards(source, edit, from) ?? widenForwards(source, edit, to) ?? edit);
}

/** An edit without the spaces that are the same at its ends: an editor may change a space at a seam. */
function withoutOuterSpaces(text: string, { range: { start, end }, text: after }: Edit): Edit {
  const before = text.slice(start, end);
  const lead = after.length - after.trimStart().length;
  const trail = after.length - after.trimEnd().length;
  if (after.trim() === '' || !before.startsWith(after.slice(0, lead))) return { range: { start, end }, text: after };
  if (!before.endsWith(after.slice(after.length - trail))) return { range: { start, end }, text: after };
  return { range: { start: start + lead, end: end - trail }, text: after.trim() };
}
