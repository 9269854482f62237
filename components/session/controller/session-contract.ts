import { type Editor } from '@tiptap/core';
import { type StoreApi } from 'zustand/vanilla';
import { type Author } from '../../../utils/draft/author.ts';
import { type Block } from '../../../utils/draft/block.ts';
import { type Change } from '../../../utils/draft/change.ts';
import { type Draft } from '../../../utils/draft/draft.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { type NewEntry } from '../../../utils/draft/ledger.ts';
import { type Session, type SessionState } from '../../../utils/draft/session.ts';
import { type Edit } from '../../../utils/draft/text-range.ts';
import { type PassFilter } from '../editor/findings-state.ts';
import { type Checker } from './checker.ts';
import { type KeyCommand } from './keys.ts';
import { type SessionView } from './session-view.ts';

/** Everything of a session that changes while it is open. */
export interface SessionSnapshot {
  draft: Draft;
  state: SessionState;
  summary: Pick<Session, 'title' | 'updatedAt' | 'words' | 'counts' | 'accepted' | 'rejected' | 'ignoredRules'>;
  /** What happened since the last save that succeeded. */
  entries: readonly NewEntry[];
}

export interface SessionControllerOptions {
  draft: Draft;
  session: Session;
  state: SessionState;
  checker: Checker;
  /** Resolves when the snapshot is stored for sure. */
  save: (snapshot: SessionSnapshot) => Promise<void>;
  readOnly: boolean;
  /** What assistive tech calls the draft. */
  label: string;
  /** Who makes the edits of a finding when it is accepted; its rule, unless said otherwise. */
  authorOf?: (finding: Finding) => Author;
  now?: () => number;
}

/** What she can do with findings. Commands that change something do nothing where the session is read-only. */
export interface Review {
  /** The selected finding where no id is given; the next one is then selected. False if there is nothing to accept. */
  accept(id?: string, suggestion?: number): boolean;
  reject(id?: string): void;
  ignore(id?: string): void;
  /** Ignores the rule in this draft, as one decision. */
  ignoreRule(rule: string): void;
  /** Hears a rule again that is ignored in this draft. */
  hearRule(rule: string): void;
  /** Makes edits of the draft's text as one step that undo takes back. False where there is nothing to make. */
  applyBatch(edits: readonly Edit[], rule: string): boolean;
  /** Takes a decision back, of an accepted finding its edits too. */
  reopen(id: string): void;
  next(): void;
  previous(): void;
  select(id: string | null): void;
  setPass(pass: PassFilter): void;
  /** The caret goes to the draft, with the finding's text selected. */
  edit(id?: string): void;
  undo(): void;
  redo(): void;
}

export interface SessionController extends Review {
  store: StoreApi<SessionView>;
  editor: Editor;
  /** Shows the draft in an element of the page. */
  attach(element: HTMLElement): void;
  /** Does what a key stands for; false for what is not the session's: `show-keys`. */
  perform(command: KeyCommand): boolean;
  blocks(): Block[];
  text(): string;
  changes(): Change[];
  /** Checks the draft again: what it is checked with has changed. */
  recheck(): void;
  setTitle(title: string): void;
  /** @throws what `save` rejected with. */
  flush(): Promise<void>;
  /** Saves what is not saved and stops. The promise of `flush` tells whether it was saved. */
  destroy(): void;
}
