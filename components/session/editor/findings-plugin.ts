import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { docToText, positionsOf } from './blocks.ts';
import { isComposing } from './composition.ts';
import { decisionsIn } from './decision-step.ts';
import { decided, type FindingsAction, type FindingsState, moved, openFindings, reduce } from './findings-state.ts';

type PluginState = { state: FindingsState; decorations: DecorationSet };

const key = new PluginKey<PluginState>('findings');

/** Findings in the editor's state: moved with every edit, drawn in the text, selected by a click. */
export function findingsPlugin(initial: FindingsState): Plugin<PluginState> {
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => ({ state: initial, decorations: decorationsOf(initial, doc) }),
      apply(transaction, value) {
        const state = nextState(transaction, value.state);
        // A decoration that comes or goes in the block being composed would end the composition.
        if (isComposing(transaction)) {
          return { state, decorations: value.decorations.map(transaction.mapping, transaction.doc) };
        }
        if (state === value.state && !transaction.docChanged && !transaction.getMeta(key)) return value;
        return { state, decorations: decorationsOf(state, transaction.doc) };
      },
    },
    props: {
      decorations: drawnFindings,
      handleClick(view, position) {
        const finding = findingAt(view.state, position);
        if (finding !== undefined) view.dispatch(actOnFindings(view.state.tr, { kind: 'select', id: finding.id }));
        return false;
      },
    },
  });
}

/** What is found in the text of the editor. */
export function findingsOf(state: EditorState): FindingsState {
  const value = key.getState(state);
  if (value === undefined) throw new Error('the editor has no findings plugin');
  return value.state;
}

export function drawnFindings(state: EditorState): DecorationSet {
  return key.getState(state)?.decorations ?? DecorationSet.empty;
}

/** Adds an action to a transaction. It is no part of the undo history. */
export function actOnFindings(transaction: Transaction, action: FindingsAction | { kind: 'redraw' }): Transaction {
  return transaction.setMeta(key, action).setMeta('addToHistory', false);
}

function nextState(transaction: Transaction, previous: FindingsState): FindingsState {
  const { before, doc, mapping } = transaction;
  const change = before === doc ? null : { before, after: doc, maps: mapping.maps, mapping };
  let state = change ? moved(previous, change) : previous;
  for (const decision of decisionsIn(transaction)) {
    state = decided(state, decision, { text: docToText(doc), former: previous, change });
  }
  const action: FindingsAction | { kind: 'redraw' } | undefined = transaction.getMeta(key);
  return action === undefined || action.kind === 'redraw' ? state : reduce(state, action);
}

/** The smallest shown finding at a position. */
function findingAt(editorState: EditorState, position: number) {
  const state = findingsOf(editorState);
  const offset = positionsOf(editorState.doc).toOffset(position);
  return openFindings(state, state.pass)
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
}

/** Each finding has an element of its own, so that one inside another can be told apart. */
function decorationsOf(state: FindingsState, doc: DocumentNode): DecorationSet {
  const positions = positionsOf(doc);
  const decorations = openFindings(state, state.pass).map(({ id, pass, severity, range }) => {
    const current = id === state.selected?.id ? ' finding-current' : '';
    const attributes = {
      nodeName: 'span',
      class: `finding finding-${pass} finding-${severity}${current}`,
      'data-finding': id,
    };
    const [from, to] = [positions.toPosition(range.start), positions.toPosition(range.end)];
    return Decoration.inline(from, to, attributes, { class: attributes.class });
  });
  return DecorationSet.create(doc, decorations);
}
