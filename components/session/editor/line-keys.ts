import { type Command } from '@tiptap/pm/state';
import { keymap } from '@tiptap/pm/keymap';
import { nextMarker } from './pasted-list-item.ts';

/** Enter, Shift+Enter, Backspace where a block begins, and the keys for formatting, which the browser would else act on itself. */
export function lineKeys(): ReturnType<typeof keymap> {
  const nothing: Command = () => true;
  return keymap({
    Enter: splitLine,
    'Shift-Enter': insertSoftBreak,
    Backspace: makePlain,
    'Mod-Enter': nothing,
    'Mod-b': nothing,
    'Mod-i': nothing,
    'Mod-u': nothing,
  });
}

/** A new block at the caret. In an empty list item, quote or heading it ends the list instead: the block turns plain. */
export const splitLine: Command = (state, dispatch) => {
  const { paragraph, heading, listItem } = state.schema.nodes;
  if (!paragraph) return false;
  const transaction = state.tr.deleteSelection();
  const { $from } = transaction.selection;
  const { parent } = $from;
  if (!parent.isTextblock) return false;
  const start = $from.before();
  const fresh = { ...parent.attrs, id: null };
  if (parent.content.size === 0 && parent.type !== paragraph) {
    transaction.setNodeMarkup(start, paragraph, { id: parent.attrs['id'], ending: parent.attrs['ending'] });
  } else if ($from.parentOffset === 0 && parent.content.size > 0) {
    // The block itself keeps its id and moves down.
    transaction.insert(start, (parent.type === heading ? paragraph : parent.type).create(fresh));
  } else {
    const ends = $from.parentOffset === parent.content.size;
    const type = parent.type === heading && ends ? paragraph : parent.type;
    const attrs = type === listItem ? { ...fresh, marker: nextMarker(String(parent.attrs['marker'])) } : fresh;
    transaction.split($from.pos, 1, [{ type, attrs }]);
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

export const insertSoftBreak: Command = (state, dispatch) => {
  const { softBreak } = state.schema.nodes;
  if (!softBreak) return false;
  dispatch?.(state.tr.replaceSelectionWith(softBreak.create()).scrollIntoView());
  return true;
};

/** At the start of a list item, quote or heading, Backspace first makes it a plain paragraph. */
export const makePlain: Command = (state, dispatch) => {
  const { paragraph } = state.schema.nodes;
  const { $from, empty } = state.selection;
  if (!paragraph || !empty || !$from.parent.isTextblock || $from.parentOffset > 0) return false;
  if ($from.parent.type === paragraph) return false;
  const { id, ending } = $from.parent.attrs;
  dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph, { id, ending }));
  return true;
};
