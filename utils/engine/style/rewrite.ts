import type { Edit, TextRange } from '../../draft/text-range.ts';

/** An edit of the original text, and what asked for it. */
export interface MarkedEdit<Mark> extends Edit {
  marks: readonly Mark[];
}

/** Where an edit of the text as it stands now belongs: the stretch it makes one with earlier edits. */
interface Place {
  now: TextRange;
  original: TextRange;
  /** The earlier edits it joins: `first` up to, not with, `end`. */
  first: number;
  end: number;
}

/**
 * A text under several rounds of edits, each told in offsets of the text as the rounds before left it; all of them
 * together are given as edits of the original.
 */
export class Rewrite<Mark> {
  readonly #original: string;
  /** In order, not overlapping. */
  #edits: readonly MarkedEdit<Mark>[] = [];
  #text: string;

  constructor(original: string) {
    this.#original = original;
    this.#text = original;
  }

  /** The text as it stands now. */
  get text(): string {
    return this.#text;
  }

  /** What of the original a range of the text now stands for. */
  originOf(range: TextRange): TextRange {
    return this.#place(range).original;
  }

  /** Makes an edit of the text as it stands now. */
  apply({ range, text }: Edit, mark: Mark): void {
    const { now, original, first, end } = this.#place(range);
    const joined = this.#text.slice(now.start, range.start) + text + this.#text.slice(range.end, now.end);
    const marks = [...new Set([...this.#edits.slice(first, end).flatMap((edit) => edit.marks), mark])];
    this.#edits = [...this.#edits.slice(0, first), { range: original, text: joined, marks }, ...this.#edits.slice(end)];
    this.#text = this.#text.slice(0, range.start) + text + this.#text.slice(range.end);
  }

  /** All that was done, as edits of the original; what came back to what it was is left out. */
  edits(): MarkedEdit<Mark>[] {
    return this.#edits.filter(({ range, text }) => this.#original.slice(range.start, range.end) !== text);
  }

  #place(range: TextRange): Place {
    const now = { ...range };
    let [first, end] = [0, 0];
    // How much longer the text is now than the original, before the stretch and after it.
    let [before, after] = [0, 0];
    this.#edits.forEach((edit, index) => {
      const start = edit.range.start + after;
      const stop = start + edit.text.length;
      if (start > range.end || (start === range.end && !joins(edit, range))) return;
      after += edit.text.length - (edit.range.end - edit.range.start);
      end = index + 1;
      if (stop < range.start || (stop === range.start && !joins(edit, range))) {
        before = after;
        first = end;
        return;
      }
      now.start = Math.min(now.start, start);
      now.end = Math.max(now.end, stop);
    });
    return { now, original: { start: now.start - before, end: now.end - after }, first, end };
  }
}

/** Whether an edit and a range that only touch are made one: with nothing on one side it is not certain which is first. */
function joins({ range, text }: Edit, other: TextRange): boolean {
  return range.start === range.end || text === '' || other.start === other.end;
}
