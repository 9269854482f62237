import { type TextRange } from '../draft/text-range.ts';
import { type PageEdit, type RefusedEdit, type WriteFailure, type WriteResult } from './page-edit.ts';
import { type Reading } from './reading.ts';
import { type Insertion, type SurfaceAdapter } from './surface-adapter.ts';

/** How long a page may take to change its mind about an edit, in milliseconds. */
const SETTLING_TIME = 300;
/** A frame of a page that is covered by another window never comes. */
const LONGEST_FRAME = 50;

interface PlacedEdit {
  /** Its place in the list that was asked for. */
  index: number;
  edit: PageEdit;
  range: TextRange;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits, and gives whether somebody wrote in an element meanwhile. */
async function typedWithin(element: Element, milliseconds: number): Promise<boolean> {
  const end = new AbortController();
  let typed = false;
  const note = ({ isTrusted }: Event) => {
    typed ||= isTrusted;
  };
  element.addEventListener('beforeinput', note, { capture: true, signal: end.signal });
  await wait(milliseconds);
  end.abort();
  return typed;
}

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    const painted = new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    await Promise.race([painted, wait(LONGEST_FRAME)]);
  }
}

/** The place of every edit, last first; those without exactly one, and those that meet another, are refused. */
function placeEdits(adapter: SurfaceAdapter, reading: Reading, edits: readonly PageEdit[]) {
  const placed: PlacedEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const [index, edit] of edits.entries()) {
    const range = adapter.locate(reading, edit);
    const meets = range && placed.some((other) => range.start < other.range.end && other.range.start < range.end);
    if (range && !meets) placed.push({ index, edit, range });
    else refused.push({ edit: index, reason: 'moved' });
  }
  placed.sort((a, b) => b.range.start - a.range.start || b.index - a.index);
  return { placed, refused };
}

/** The state of one delivery while it runs. */
class Delivery<Root extends Element> {
  readonly #adapter: SurfaceAdapter<Root>;
  readonly #root: Root;
  readonly #original: Reading;
  #steps = 0;
  changedSpaces = 0;
  /** The surface as the last edit left it. */
  reading: Reading;

  constructor(adapter: SurfaceAdapter<Root>, root: Root, reading: Reading) {
    this.#adapter = adapter;
    this.#root = root;
    this.#original = reading;
    this.reading = reading;
  }

  /** Makes one edit and looks whether it stands. Gives the reason when it does not; then nothing is changed. */
  async write({ edit, range }: PlacedEdit): Promise<WriteFailure | null> {
    const { ways } = this.#adapter;
    // Nothing could happen on the page since it was read: the last edit was looked at in this very task.
    let place = this.reading;
    for (const [index, way] of ways.entries()) {
      const outcome = await this.#try(way, place, range, edit.after, index === ways.length - 1);
      if (outcome !== 'rejected') return outcome;
      // What stands there again may stand in other nodes.
      place = this.#adapter.read(this.#root);
    }
    return 'rejected';
  }

  async #try(
    way: Insertion<Root>,
    before: Reading,
    range: TextRange,
    text: string,
    last: boolean,
  ): Promise<WriteFailure | null> {
    const adapter = this.#adapter;
    const root = this.#root;
    await adapter.select(root, before, range);
    if (!adapter.guard(root, before, before.text.slice(range.start, range.end))) {
      return document.hasFocus() ? 'guard' : 'unfocused';
    }
    const steps = await way.insert({ root, before, range, text });
    await nextFrames(2);
    const now = adapter.read(root);
    const verification = adapter.verify(before, range, text, now);
    if (!verification.ok || !(verification.formatKept || last)) return this.#putBack(before, steps);
    this.reading = now;
    this.#steps += steps;
    this.changedSpaces += verification.changedSpaces;
    return null;
  }

  /** Whether, after a while, all edits still stand. If not, all of them are taken back. */
  async settle(): Promise<WriteFailure | null> {
    const hasTyped = await typedWithin(this.#root, SETTLING_TIME);
    if (!this.#root.isConnected) return 'gone';
    const now = this.#adapter.read(this.#root).text;
    if (now === this.reading.text) return null;
    if (now === this.#original.text) return 'rejected';
    // Putting the text back would take away what she has written meanwhile.
    return hasTyped ? null : this.#putBack(this.#original, this.#steps);
  }

  #putBack(before: Reading, steps: number): WriteFailure {
    if (this.#adapter.read(this.#root).text !== before.text) this.#adapter.restore(this.#root, before, steps);
    return this.#adapter.read(this.#root).text === before.text ? 'rejected' : 'not-restored';
  }
}

/**
 * Writes edits into a surface, the last one first: locate, select, guard, insert, verify. An edit that cannot be placed
 * exactly once is refused and the others are made; when the page refuses one, it is put back and the rest is not tried.
 */
export async function writeEdits<Root extends Element>(
  adapter: SurfaceAdapter<Root>,
  root: Root,
  edits: readonly PageEdit[],
): Promise<WriteResult> {
  const reading = adapter.read(root);
  const growth = edits.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
  const obstacle = adapter.obstacle(root, edits, reading.text.length + growth);
  if (obstacle) return { ok: false, reason: obstacle, refused: [] };
  const { placed, refused } = placeEdits(adapter, reading, edits);
  const delivery = new Delivery(adapter, root, reading);
  const written: number[] = [];
  let failure: WriteFailure | null = null;
  for (const place of placed) {
    failure ??= await delivery.write(place);
    if (failure) refused.push({ edit: place.index, reason: failure });
    else written.push(place.index);
  }
  const unsettled = written.length > 0 && failure !== 'not-restored' ? await delivery.settle() : null;
  const reason = unsettled ?? (written.length === 0 ? (refused[0]?.reason ?? null) : null);
  if (reason) return { ok: false, reason, refused };
  return { ok: true, written, refused, changedSpaces: delivery.changedSpaces };
}
