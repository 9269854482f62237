import { Plugin, type Transaction } from '@tiptap/pm/state';
import { type EditorView } from '@tiptap/pm/view';

/** Whether a transaction is part of a composition: letters that an input method has not settled yet. */
export function isComposing(transaction: Transaction): boolean {
  return transaction.getMeta('composition') !== undefined;
}

/** The view settles what was composed within this time of the end, in milliseconds. */
const SETTLED = 50;

/** Calls `onEnd` when a composition is over and the view has settled, unless another has begun. */
export function compositionWatch(onEnd: (view: EditorView) => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionend(view) {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing) onEnd(view);
          }, SETTLED);
          return false;
        },
      },
    },
  });
}
