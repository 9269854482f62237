import { type SurfaceKind } from '../draft/surface.ts';
import { type TextRange } from '../draft/text-range.ts';
import { type PageEdit, type WriteFailure } from './page-edit.ts';
import { type Reading } from './reading.ts';
import { type Verification } from './verify.ts';

/** What an insertion is given: the surface, what it read, the span that is selected now and the text for it. */
export interface InsertionPlace<Root extends Element = Element> {
  root: Root;
  before: Reading;
  range: TextRange;
  text: string;
}

/** Replaces the selection. Gives how many steps the surface's own undo history counts for it; 0 where it has none. */
export interface Insertion<Root extends Element = Element> {
  insert(place: InsertionPlace<Root>): number | Promise<number>;
}

/**
 * One kind of place on a page that holds text: how it is told apart, read and written. The chain of `write.ts` calls
 * the steps in the order they stand here. One file for each kind; the list of them is `adapters/index.ts`.
 */
export interface SurfaceAdapter<Root extends Element = Element> {
  readonly name: string;
  readonly kind: SurfaceKind;
  /** Matches every root of this kind, and perhaps more. Empty where a kind is never looked for. */
  readonly selector: string;
  /** The root of the surface of this kind that holds an element, or null if it is in none. */
  recognise(element: Element): Root | null;
  read(root: Root): Reading;
  /** What is selected in it, by the reading's offsets; a caret is an empty span. Null when the selection is elsewhere. */
  selection(root: Root, reading: Reading): TextRange | null;
  /** What forbids writing before anything is touched. `length` is that of the text after all the edits. */
  obstacle(root: Root, edits: readonly PageEdit[], length: number): WriteFailure | null;
  /** The one place of an edit, or null. */
  locate(reading: Reading, edit: PageEdit): TextRange | null;
  select(root: Root, reading: Reading, range: TextRange): void | Promise<void>;
  /** Whether what is selected at this moment is exactly `expected`. */
  guard(root: Root, reading: Reading, expected: string): boolean;
  /**
   * The ways to replace what is selected, the best first. The next one is tried only where the surface was found as it
   * had been before the one that failed.
   */
  readonly ways: readonly Insertion<Root>[];
  /** Compares what stands there now with what should. */
  verify(before: Reading, range: TextRange, text: string, now: Reading): Verification;
  /** Puts back what stood there before `insert`. The caller reads the surface to see whether it worked. */
  restore(root: Root, before: Reading, steps: number): void;
}
