import { type Finding, type Suggestion } from '../../utils/draft/finding.ts';
import { type TextRange, applyEdits } from '../../utils/draft/text-range.ts';
import { diffWords } from '../../utils/draft/word-diff.ts';

export type Piece = { kind: 'same' | 'deleted' | 'inserted' | 'found'; text: string };

/** Below this many units a span is shown with the words that stand around it. */
const SHORT_SPAN = 24;
const CONTEXT = 24;
/** A run of unchanged text longer than this is shown by its two ends. */
const LONG_RUN = 60;

/** The span widened to whole words of its paragraph, so that a short change can be read in its place. */
function withContext(text: string, { start, end }: TextRange): TextRange {
  if (end - start > SHORT_SPAN) return { start, end };
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const tail = after.split('\n', 1)[0] ?? '';
  const headWords = start - head.length <= 0 || text[start - head.length - 1] === '\n' ? head : cutFirstWord(head);
  const tailIsWhole = end + tail.length >= text.length || text[end + tail.length] === '\n';
  const tailWords = tailIsWhole ? tail : cutLastWord(tail);
  return { start: start - headWords.length, end: end + tailWords.length };
}

/** What is left after the first, perhaps broken, word. */
function cutFirstWord(text: string): string {
  const space = text.search(/\s/u);
  return space === -1 ? '' : text.slice(space + 1);
}

function cutLastWord(text: string): string {
  return text.slice(0, Math.max(0, text.search(/\s\S*$/u)));
}

/** The two ends of a long text, whole words. */
function shortened(text: string): string {
  if (text.length <= LONG_RUN) return text;
  return `${headOf(text, LONG_RUN / 2)} … ${tailOf(text, LONG_RUN / 2)}`;
}

/** No more than `length` units of the beginning, whole words. */
export function headOf(text: string, length: number): string {
  return text.length <= length ? text : cutLastWord(text.slice(0, length));
}

/** No more than `length` units of the end, whole words. */
export function tailOf(text: string, length: number): string {
  return text.length <= length ? text : cutFirstWord(text.slice(-length));
}

/** What a finding is about, as it would read with the suggestion made: kept, deleted and inserted pieces. */
export function previewOf(text: string, finding: Pick<Finding, 'range'>, suggestion: Suggestion | undefined): Piece[] {
  if (suggestion === undefined) {
    const shown = withContext(text, finding.range);
    return [
      { kind: 'same' as const, text: text.slice(shown.start, finding.range.start) },
      { kind: 'found' as const, text: shortened(text.slice(finding.range.start, finding.range.end)) },
      { kind: 'same' as const, text: text.slice(finding.range.end, shown.end) },
    ].filter((piece) => piece.text !== '');
  }
  const span = withContext(text, {
    start: Math.min(finding.range.start, ...suggestion.edits.map((edit) => edit.range.start)),
    end: Math.max(finding.range.end, ...suggestion.edits.map((edit) => edit.range.end)),
  });
  const before = text.slice(span.start, span.end);
  const after = applyEdits(
    before,
    suggestion.edits.map(({ range, text: replacement }) => ({
      range: { start: range.start - span.start, end: range.end - span.start },
      text: replacement,
    })),
  );
  return diffPieces(before, after).map((piece) =>
    piece.kind === 'same' ? { ...piece, text: shortened(piece.text) } : piece,
  );
}

/** Two texts as one sequence of kept, deleted and inserted pieces, by words. */
export function diffPieces(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { range, text } of diffWords(before, after)) {
    pieces.push(
      { kind: 'same', text: before.slice(at, range.start) },
      { kind: 'deleted', text: before.slice(range.start, range.end) },
      { kind: 'inserted', text },
    );
    at = range.end;
  }
  pieces.push({ kind: 'same', text: before.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
