import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Node as DocumentNode } from '@tiptap/pm/model';
import { type Plugin } from '@tiptap/pm/state';
import { type Change } from '../../../utils/draft/change.ts';
import { blockIds } from './block-ids.ts';
import { changesPlugin } from './changes-plugin.ts';
import { clipboard } from './clipboard.ts';
import { findingsPlugin } from './findings-plugin.ts';
import { type FindingsState } from './findings-state.ts';
import { lineKeys } from './line-keys.ts';

export interface DraftPluginOptions {
  baseline: DocumentNode;
  changes: readonly Change[];
  findings: FindingsState;
}

/** All undo steps of a sitting: what is known by its depth in the history must not move. */
const UNDO_DEPTH = 1_000_000;
/** Letters typed within this time of each other are undone together, in milliseconds. */
const TYPING_PAUSE = 500;

/** What makes a ProseMirror state a draft. The order counts: changes look at the history before them. */
export function draftPlugins({ baseline, changes, findings }: DraftPluginOptions): Plugin[] {
  return [
    lineKeys(),
    clipboard(),
    history({ depth: UNDO_DEPTH, newGroupDelay: TYPING_PAUSE }),
    blockIds(),
    findingsPlugin(findings),
    changesPlugin(baseline, changes),
    keymap(baseKeymap),
  ];
}
