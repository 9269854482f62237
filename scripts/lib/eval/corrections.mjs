import { rounded } from './data.mjs';
import { editsBetween, spellingWords } from './alignment.mjs';

/**
 * A text after the first replacement of every language error and warning, hints left alone. Of findings that overlap the
 * first in the text is applied.
 */
export function applyFixes(text, findings) {
  let mended = '';
  let reached = 0;
  for (const { start, end, severity, replacements } of findings) {
    if (severity === 'hint' || replacements[0] === undefined || start < reached) continue;
    mended += text.slice(reached, start) + replacements[0];
    reached = end;
  }
  return mended + text.slice(reached);
}

/**
 * The edits wanted and ours, as M2 scorers see them: word for word, punctuation and the blanks between words aside; with
 * `bare` tashkeel aside too.
 */
export function compareEdits(source, ours, target, { bare = false } = {}) {
  const words = spellingWords(source, { bare });
  const joins = ({ from, to, text }) => words.slice(from, to).join('') === text.replaceAll(' ', '');
  const editsTo = (text) =>
    editsBetween(words, spellingWords(text, { bare })).map((edit) => ({
      key: `${edit.from}-${edit.to} ${edit.text}`,
      isJoining: joins(edit),
    }));
  return { wanted: editsTo(target), applied: editsTo(ours) };
}

/** Adds up compared edits: ours are right where they are among those wanted. */
export class EditScore {
  #right = 0;
  #applied = 0;
  #wanted = 0;

  /** Gives whether every edit wanted was made. */
  add({ wanted, applied }) {
    const own = new Set(applied.map(({ key }) => key));
    const right = wanted.filter(({ key }) => own.has(key)).length;
    this.#wanted += wanted.length;
    this.#applied += own.size;
    this.#right += right;
    return right === wanted.length;
  }

  figures() {
    const precision = this.#applied === 0 ? undefined : this.#right / this.#applied;
    const recall = this.#wanted === 0 ? undefined : this.#right / this.#wanted;
    const weighed = 0.25 * (precision ?? 0) + (recall ?? 0);
    return {
      wanted: this.#wanted,
      applied: this.#applied,
      right: this.#right,
      precision: rounded(precision),
      recall: rounded(recall),
      f05: weighed === 0 ? undefined : rounded((1.25 * (precision ?? 0) * (recall ?? 0)) / weighed),
    };
  }
}

/** Compared edits without those that only join or split words. */
export function withoutJoining({ wanted, applied }) {
  const spelling = (edits) => edits.filter(({ isJoining }) => !isJoining);
  return { wanted: spelling(wanted), applied: spelling(applied) };
}
