import { type Editor } from '@tiptap/core';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import { type Transaction } from '@tiptap/pm/state';
import { type Author } from '../../../utils/draft/author.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { decisionsIn } from '../editor/decision-step.ts';
import {
  acceptFinding,
  applyBatch,
  dismissFinding,
  hearRule,
  ignoreRule,
  reopenFinding,
} from '../editor/draft-commands.ts';
import { placeCaret } from '../editor/draft-editor.ts';
import { actOnFindings, findingsOf } from '../editor/findings-plugin.ts';
import {
  type FindingsAction,
  neighbour,
  openFinding,
  openFindings,
  selectedFinding,
} from '../editor/findings-state.ts';
import { type Review } from './session-contract.ts';

export interface ReviewOptions {
  editor: Editor;
  readOnly: boolean;
  authorOf: (finding: Finding) => Author;
}

/** Deciding on findings and going from one to the next. */
export function createReview({ editor, readOnly, authorOf }: ReviewOptions): Review {
  const findings = () => findingsOf(editor.state);

  /** The open finding of that id; without one the one she sees: the selected, else the first of the pass. */
  function target(id: string | undefined): Finding | undefined {
    if (readOnly) return undefined;
    const state = findings();
    if (id !== undefined) return openFinding(state, id);
    return selectedFinding(state) ?? openFindings(state, state.pass)[0];
  }

  /** Makes a decision; when the finding she was at is decided, she goes on to the next. */
  function decide(transaction: Transaction): void {
    const was = selectedFinding(findings());
    editor.view.dispatch(transaction);
    // What is typed right after is undone apart from it.
    editor.view.dispatch(closeHistory(editor.state.tr));
    if (was && !openFinding(findings(), was.id)) go(neighbour(findings(), 1));
  }

  function dismiss(id: string | undefined, decision: 'rejected' | 'ignored'): void {
    const finding = target(id);
    if (finding) decide(dismissFinding(editor.state, finding, decision));
  }

  function act(action: FindingsAction): void {
    editor.view.dispatch(actOnFindings(editor.state.tr, action));
  }

  function go(finding: Finding | undefined): void {
    if (finding) select(finding.id);
  }

  function select(id: string | null): void {
    act({ kind: 'select', id });
    show(id);
  }

  function show(id: string | null): void {
    const drawn = [...editor.view.dom.querySelectorAll('[data-finding]')];
    drawn.find((element) => element.getAttribute('data-finding') === id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Going back over a decision brings her to its finding; making it again, to the next. */
  function travel(command: typeof undo): void {
    if (readOnly) return;
    const was = selectedFinding(findings());
    command(editor.state, (transaction) => {
      editor.view.dispatch(transaction);
      const back = decisionsIn(transaction).find(({ decision }) => decision === null)?.finding;
      const reopened = back && openFinding(findings(), back.id);
      if (reopened) go(reopened);
      else if (was && !selectedFinding(findings())) go(neighbour(findings(), 1));
    });
  }

  return {
    accept(id, suggestion = 0) {
      const finding = target(id);
      const transaction = finding && acceptFinding(editor.state, finding, suggestion, authorOf(finding));
      if (transaction) decide(transaction);
      return Boolean(transaction);
    },
    reject: (id) => dismiss(id, 'rejected'),
    ignore: (id) => dismiss(id, 'ignored'),
    ignoreRule(rule) {
      const transaction = readOnly ? null : ignoreRule(editor.state, rule);
      if (transaction) decide(transaction);
    },
    hearRule(rule) {
      const transaction = readOnly ? null : hearRule(editor.state, rule);
      if (transaction) decide(transaction);
    },
    applyBatch(edits, rule) {
      const transaction = readOnly ? null : applyBatch(editor.state, edits, rule, Date.now());
      if (transaction) decide(transaction);
      return transaction !== null;
    },
    reopen(id) {
      const transaction = readOnly ? null : reopenFinding(editor.state, id);
      if (!transaction) return;
      decide(transaction);
      go(openFinding(findings(), id));
    },
    next: () => go(neighbour(findings(), 1)),
    previous: () => go(neighbour(findings(), -1)),
    select,
    setPass(pass) {
      act({ kind: 'pass', pass });
      show(selectedFinding(findings())?.id ?? null);
    },
    edit(id) {
      const finding = target(id);
      if (!finding) return;
      placeCaret(editor, finding.range.start, finding.range.end);
      editor.view.focus();
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
  };
}
