import { cleanupSemantic, DIFF_DELETE, DIFF_EQUAL, makeDiff } from '@sanity/diff-match-patch';
import { isSpace } from '../arabic/letters.ts';
import { tokenize } from '../arabic/words.ts';
import type { Edit } from './text-range.ts';

/** Longest time one comparison may take before it settles for a coarser answer, in seconds. */
const TIMEOUT = 1;
/** A word stands as one unit in the comparison; the surrogates are left out of the units there are. */
const FIRST_UNIT = 0x21;
const SURROGATES = 0xd800;

/**
 * The edits on `before` that make it `after`, in order, on whole words: no edit begins or ends inside a word or between a
 * letter and the signs on it. Applied together they give `after` exactly.
 */
export function diffWords(before: string, after: string): Edit[] {
  if (before === after) return [];
  const units = new Map<string, string>();
  const left = split(before);
  const right = split(after);
  const encodedLeft = encode(left, units);
  const encodedRight = encode(right, units);
  if (encodedLeft === undefined || encodedRight === undefined) return [wholeEdit(before, after)];
  const edits: Edit[] = [];
  let at = 0;
  let leftPiece = 0;
  let rightPiece = 0;
  let open: Edit | undefined;
  for (const [kind, unitsOfRun] of cleanupSemantic(makeDiff(encodedLeft, encodedRight, { timeout: TIMEOUT }))) {
    const count = unitsOfRun.length;
    const leftText =
      kind === DIFF_EQUAL || kind === DIFF_DELETE ? left.slice(leftPiece, leftPiece + count).join('') : '';
    if (kind === DIFF_EQUAL) {
      open = undefined;
      rightPiece += count;
    } else {
      if (open === undefined) {
        open = { range: { start: at, end: at }, text: '' };
        edits.push(open);
      }
      if (kind === DIFF_DELETE) open.range.end += leftText.length;
      else {
        open.text += right.slice(rightPiece, rightPiece + count).join('');
        rightPiece += count;
      }
    }
    if (kind === DIFF_EQUAL || kind === DIFF_DELETE) {
      leftPiece += count;
      at += leftText.length;
    }
  }
  return edits;
}

/** Words, single marks of punctuation and runs of blanks, in order; joined they are the text. */
function split(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tokenize(text)) {
    addBlanks(at, start);
    pieces.push(text.slice(start, end));
    at = end;
  }
  addBlanks(at, text.length);
  return pieces;

  function addBlanks(from: number, to: number): void {
    let start = from;
    for (let index = from; index < to; index += 1) {
      // A line feed and an invisible character are pieces of their own, so that a change of one shows alone.
      const own = text[index] === '\n' || !isSpace(text.charCodeAt(index));
      if (own) {
        if (start < index) pieces.push(text.slice(start, index));
        pieces.push(text.slice(index, index + 1));
        start = index + 1;
      }
    }
    if (start < to) pieces.push(text.slice(start, to));
  }
}

/** One unit for each piece, equal pieces by equal units; undefined when a text has more kinds of piece than units. */
function encode(pieces: readonly string[], units: Map<string, string>): string | undefined {
  let encoded = '';
  for (const piece of pieces) {
    let unit = units.get(piece);
    if (unit === undefined) {
      const code = FIRST_UNIT + units.size;
      if (code >= SURROGATES) return undefined;
      unit = String.fromCharCode(code);
      units.set(piece, unit);
    }
    encoded += unit;
  }
  return encoded;
}

/** One edit from the first to the last unit that differs, never inside a surrogate pair. */
function wholeEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
