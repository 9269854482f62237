import { isHistoryTransaction, undoDepth } from '@tiptap/pm/history';
import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { SOFT_BREAK } from '../../../utils/draft/block.ts';
import { type Change } from '../../../utils/draft/change.ts';
import { docToText, positionsOf } from './blocks.ts';
import { type Origin, WRITER } from './change-pieces.ts';
import { isComposing } from './composition.ts';
import { type ShownChange, shownChanges } from './shown-changes.ts';
import { changeSetOf, changesOf, type DraftChangeSet } from './text-changes.ts';

type PluginState = {
  set: DraftChangeSet;
  /** The set at each depth of the undo history: going back to a depth gives back who made what. */
  byDepth: ReadonlyMap<number, DraftChangeSet>;
  decorations: DecorationSet;
};

const key = new PluginKey<PluginState>('changes');
const REDRAW = 'redraw';

/**
 * The draft's changes against its baseline, drawn in the text. Must stand after the history plugin.
 * @param stored the changes as they were kept, in offsets of the two texts.
 */
export function changesPlugin(baseline: DocumentNode, stored: readonly Change[]): Plugin<PluginState> {
  return new Plugin({
    key,
    state: {
      init(_, { doc }) {
        const set = changeSetOf(baseline, doc, stored);
        return { set, byDepth: new Map([[0, set]]), decorations: decorationsOf(set, doc) };
      },
      apply(transaction, value, _, newState): PluginState {
        const redraw = transaction.getMeta(key) === REDRAW;
        if (transaction.steps.length === 0) {
          return redraw ? { ...value, decorations: decorationsOf(value.set, transaction.doc) } : value;
        }
        const depth = undoDepth(newState);
        const set = nextSet(transaction, value, depth);
        const decorations = isComposing(transaction)
          ? value.decorations.map(transaction.mapping, transaction.doc)
          : decorationsOf(set, transaction.doc);
        return { set, byDepth: new Map(value.byDepth).set(depth, set), decorations };
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

/** Says who makes the edits of a transaction; without it they are the writer's own. */
export function madeBy(transaction: Transaction, origin: Origin): Transaction {
  return transaction.setMeta(key, origin);
}

export function redrawChanges(transaction: Transaction): Transaction {
  return transaction.setMeta(key, REDRAW);
}

/** The changes of the editor's draft against its baseline, in order. */
export function changesIn(state: EditorState): Change[] {
  const value = key.getState(state);
  return value ? changesOf(value.set, state.doc) : [];
}

/** Whether the editor's draft differs from its baseline. */
export function hasChanges(state: EditorState): boolean {
  return (key.getState(state)?.set.changes.length ?? 0) > 0;
}

/** The draft before any change of hers. */
export function baselineOf(state: EditorState): DocumentNode {
  return key.getState(state)?.set.startDoc ?? state.doc;
}

function nextSet(transaction: Transaction, { set, byDepth }: PluginState, depth: number): DraftChangeSet {
  const known = isHistoryTransaction(transaction) ? byDepth.get(depth) : undefined;
  if (known) return known;
  const meta: Origin | typeof REDRAW | undefined = transaction.getMeta(key);
  return set.addSteps(transaction.doc, transaction.mapping.maps, meta === undefined || meta === REDRAW ? WRITER : meta);
}

function decorationsOf(set: DraftChangeSet, doc: DocumentNode): DecorationSet {
  if (set.changes.length === 0) return DecorationSet.empty;
  const baseline = docToText(set.startDoc);
  const positions = positionsOf(doc);
  const shown = shownChanges(baseline, docToText(doc), changesOf(set, doc));
  const decorations = shown.flatMap(({ before, after, by }: ShownChange) => {
    const [from, to] = [positions.toPosition(after.start), positions.toPosition(after.end)];
    const made = [];
    if (before.start < before.end) made.push(deletion(from, baseline.slice(before.start, before.end), by));
    if (from < to) made.push(Decoration.inline(from, to, { nodeName: 'ins', class: `change change-${by}` }));
    return made;
  });
  return DecorationSet.create(doc, decorations);
}

/**
 * Words that were taken out. They are drawn beside the text and are no part of it: a screen reader hears the draft as it
 * stands, and the caret passes by.
 */
function deletion(position: number, text: string, by: ShownChange['by']): Decoration {
  return Decoration.widget(
    position,
    (view) => {
      const element = view.dom.ownerDocument.createElement('del');
      element.className = `change change-${by}`;
      element.textContent = text.replaceAll('\n', '¶').replaceAll(SOFT_BREAK, '↵');
      element.contentEditable = 'false';
      element.setAttribute('aria-hidden', 'true');
      return element;
    },
    { side: -1, marks: [], key: `${by} ${text}` },
  );
}
