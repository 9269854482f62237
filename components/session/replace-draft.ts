import { diffWords } from '../../utils/draft/word-diff.ts';
import { type SessionController } from './controller/session-contract.ts';
import { replaceText } from './editor/replace-text.ts';

/** Makes the draft say what `text` says, as one step that undo takes back. Gives what stood there before. */
export function replaceDraft(controller: SessionController, text: string): string {
  const before = controller.text();
  const { state, view } = controller.editor;
  const transaction = state.tr;
  replaceText(transaction, diffWords(before, text));
  if (transaction.docChanged) view.dispatch(transaction);
  return before;
}
