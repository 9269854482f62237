import { Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { type Block } from '../../../utils/draft/block.ts';
import { type Change } from '../../../utils/draft/change.ts';
import { blocksToDoc, positionsOf } from './blocks.ts';
import { redrawChanges } from './changes-plugin.ts';
import { compositionWatch } from './composition.ts';
import { draftPlugins } from './draft-plugins.ts';
import { actOnFindings } from './findings-plugin.ts';
import { type FindingsState } from './findings-state.ts';
import { draftSchemaExtensions } from './schema.ts';

export interface DraftEditorOptions {
  blocks: readonly Block[];
  baseline: readonly Block[];
  changes: readonly Change[];
  findings: FindingsState;
  /** What assistive tech calls the draft. */
  label: string;
  /** BCP 47. */
  lang: string;
  readOnly: boolean;
  /** Before any other key handling of the editor; true if the key is dealt with. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  /** A composition is over and its letters stand in the document. */
  onCompositionEnd: () => void;
}

/** The editor of a draft, in an element of its own that is not in the page yet. */
export function createDraftEditor(options: DraftEditorOptions): Editor {
  const { label, lang, readOnly, onKeyDown } = options;
  const draft = Extension.create({
    name: 'draft',
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      const baseline = blocksToDoc(schema, options.baseline);
      return [
        ...draftPlugins({ baseline, changes: options.changes, findings: options.findings }),
        compositionWatch((view) => {
          view.dispatch(redrawChanges(actOnFindings(view.state.tr, { kind: 'redraw' })));
          options.onCompositionEnd();
        }),
      ];
    },
  });
  const editor: Editor = new Editor({
    extensions: [...draftSchemaExtensions, draft],
    editable: !readOnly,
    // What these do, our own plugins do for flat blocks, or nobody needs it.
    enableCoreExtensions: { keymap: false, clipboardTextSerializer: false, delete: false, drop: false, paste: false },
    enableInputRules: false,
    enablePasteRules: false,
    enableContentCheck: true,
    injectCSS: false,
    coreExtensionOptions: { tabindex: { value: '0' } },
    editorProps: {
      attributes: {
        class: 'draft',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(readOnly && { 'aria-readonly': 'true' }),
        lang,
        spellcheck: 'false',
        translate: 'no',
      },
      handleKeyDown: (_, event) => onKeyDown(event),
    },
    onBeforeCreate: ({ editor: made }) => {
      made.options.content = blocksToDoc(made.schema, options.blocks).toJSON();
    },
  });
  return editor;
}

/** Puts the caret at an offset of the draft's text, or selects up to `end`. */
export function placeCaret(editor: Editor, start: number, end = start): void {
  const { doc, tr } = editor.state;
  const positions = positionsOf(doc);
  const [from, to] = [start, end].map((offset) => positions.toPosition(Math.min(offset, positions.length)));
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from ?? 1, to ?? 1)).setMeta('addToHistory', false));
}
