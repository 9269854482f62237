import { plainEditable } from './plain-editable.ts';
import { type SurfaceAdapter } from '../surface-adapter.ts';

/** Editors that keep the text in a model of their own: what the browser types into their elements, they may lose. */
const KNOWN_EDITORS = [
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '.ProseMirror',
  '.ql-editor',
  '.ck-editor__editable',
  '.ck-content[contenteditable]',
  '.DraftEditor-root [contenteditable]',
  '.cm-content',
  '.monaco-editor [contenteditable]',
  '.mce-content-body',
  'trix-editor',
  '.codex-editor [contenteditable]',
  '.jodit-wysiwyg',
  '.block-editor-rich-text__editable',
].join(', ');

/** A rich editor that is recognised and read, but not written to: its text is copied for her instead. */
export const knownEditor: SurfaceAdapter<HTMLElement> = {
  ...plainEditable,
  name: 'known editor',
  selector: KNOWN_EDITORS,
  recognise(element) {
    const root = plainEditable.recognise(element);
    return root?.matches(KNOWN_EDITORS) ? root : null;
  },
  obstacle: () => 'unsupported-editor',
};
