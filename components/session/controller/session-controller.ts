import { type Transaction } from '@tiptap/pm/state';
import { createStore } from 'zustand/vanilla';
import { type Author } from '../../../utils/draft/author.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { type NewEntry } from '../../../utils/draft/ledger.ts';
import { countText } from '../../../utils/draft/word-count.ts';
import { docToBlocks, docToText, positionsOf } from '../editor/blocks.ts';
import { changesIn } from '../editor/changes-plugin.ts';
import { decisionsIn } from '../editor/decision-step.ts';
import { createDraftEditor, placeCaret } from '../editor/draft-editor.ts';
import { actOnFindings, findingsOf } from '../editor/findings-plugin.ts';
import { ignoredRulesOf, initialFindings, keptDecisions } from '../editor/findings-state.ts';
import { ruleKey } from '../editor/decision-step.ts';
import { createAutosave } from './autosave.ts';
import { createCheckLoop } from './check-loop.ts';
import { decisionCount, decisionEntries } from './decision-log.ts';
import { isReviewCommand, type KeyCommand, keyCommand } from './keys.ts';
import { createReview } from './review.ts';
import { type SessionController, type SessionControllerOptions, type SessionSnapshot } from './session-contract.ts';
import { asPassFilter, contentLanguage } from './session-place.ts';
import { createFoundCounter, type SessionView, viewOfEditor } from './session-view.ts';
import { createTypingLog } from './typing-log.ts';

/** After typing, a check waits for a pause of this length, in milliseconds. */
const TYPING_PAUSE = 200;
/** Where she is in the text is saved with the next change, or after this time, in milliseconds. */
const PLACE_PAUSE = 1000;

/** A session open for work: its editor, what is found in it, her decisions, and the saving of all that. */
export function createSessionController(options: SessionControllerOptions): SessionController {
  const { draft, session, state: stored, checker, save, readOnly, now = Date.now } = options;
  const authorOf = options.authorOf ?? (({ rule }: Finding): Author => ({ kind: 'rule', rule }));
  const found = createFoundCounter(session);
  const totals = { accepted: session.accepted, rejected: session.rejected };
  let entries: NewEntry[] = [];
  const ignored = (session.ignoredRules ?? []).map((rule) => [ruleKey(rule), 'ignored'] as const);
  const decisions = { ...stored.decisions, ...Object.fromEntries(ignored) };

  const editor = createDraftEditor({
    blocks: draft.blocks,
    baseline: stored.baseline,
    changes: stored.changes,
    findings: initialFindings(decisions, asPassFilter(stored.place.pass), stored.place.finding),
    label: options.label,
    lang: contentLanguage(draft.language),
    readOnly,
    onKeyDown: (event) => {
      const command = keyCommand(event, 'draft');
      return command !== null && perform(command);
    },
    onCompositionEnd: () => checks.request(TYPING_PAUSE),
  });
  if (stored.place.caret > 0) placeCaret(editor, stored.place.caret);
  const review = createReview({ editor, readOnly, authorOf });

  const store = createStore<SessionView>(() => ({
    title: draft.title,
    ...viewOfEditor(editor.state),
    counts: found.of([]),
    measures: [],
    checking: false,
    checkFailed: false,
    saved: 'saved',
    readOnly,
    words: session.words,
  }));

  const typing = createTypingLog((entry) => {
    entries.push(entry);
    saving.touch();
  }, now);

  const saving = createAutosave({
    take: snapshot,
    put: async (taken) => {
      await save(taken);
      entries = entries.slice(taken.entries.length);
    },
    onStatus: (saved) => store.setState({ saved }),
  });

  const checks = createCheckLoop({
    checker,
    read: () => (editor.view.composing ? null : docToText(editor.state.doc)),
    deliver: ({ findings, measures }, text) => {
      // Letters typed or composed meanwhile have asked for a check of their own.
      if (editor.view.composing || docToText(editor.state.doc) !== text) return;
      store.setState({ measures, words: countText(text).words });
      editor.view.dispatch(actOnFindings(editor.state.tr, { kind: 'found', findings }));
      found.count(findingsOf(editor.state));
      store.setState({ counts: found.of(store.getState().findings) });
      if (!readOnly) saving.touch(PLACE_PAUSE);
    },
    onState: (state) => store.setState({ checking: state === 'checking', checkFailed: state === 'failed' }),
  });

  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    refresh();
    const before = transaction.before;
    const after = appendedTransactions.at(-1)?.doc ?? transaction.doc;
    if (before !== after || transaction.steps.length > 0) changed(transaction, before, after);
    else if (transaction.selectionSet && !readOnly) saving.touch(PLACE_PAUSE);
  });

  function changed(transaction: Transaction, before: typeof transaction.doc, after: typeof transaction.doc): void {
    const made = decisionsIn(transaction);
    if (made.length > 0) {
      typing.close();
      entries.push(...decisionEntries(transaction, authorOf, now()));
      totals.accepted += decisionCount(transaction, 'accepted');
      totals.rejected += decisionCount(transaction, 'rejected');
    } else {
      typing.typed(before, after);
    }
    if (docToText(before) !== docToText(after)) checks.request(made.length > 0 ? 0 : TYPING_PAUSE);
    saving.touch();
  }

  function refresh(): void {
    const part = viewOfEditor(editor.state);
    const { findings, counts } = store.getState();
    store.setState({ ...part, counts: part.findings === findings ? counts : found.of(part.findings) });
  }

  function snapshot(): SessionSnapshot {
    const { title, words, counts } = store.getState();
    const { pass, selected } = findingsOf(editor.state);
    const caret = positionsOf(editor.state.doc).toOffset(editor.state.selection.head);
    const place = { pass, caret, ...(selected && selected.id !== '' && { finding: selected.id }) };
    return {
      draft: { ...draft, title, blocks: blocks() },
      state: {
        baseline: stored.baseline,
        changes: changesIn(editor.state),
        decisions: keptDecisions(findingsOf(editor.state)),
        place,
      },
      summary: {
        title,
        updatedAt: now(),
        words,
        counts,
        ...totals,
        ignoredRules: ignoredRulesOf(findingsOf(editor.state)),
      },
      entries: [...entries],
    };
  }

  function perform(command: KeyCommand): boolean {
    if (!isReviewCommand(command)) return false;
    review[command]();
    return true;
  }

  const blocks = () => docToBlocks(editor.state.doc);
  const flush = () => {
    typing.close();
    return saving.flush();
  };
  /** A page that goes may not come back: there is no later. */
  const leave = () => void flush().catch(() => undefined);
  const leaveIfHidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leaveIfHidden);
  checks.request(0);

  return {
    store,
    editor,
    attach: (element) => element.append(editor.view.dom),
    ...review,
    perform,
    blocks,
    text: () => docToText(editor.state.doc),
    changes: () => changesIn(editor.state),
    recheck: () => checks.request(0),
    setTitle(title) {
      if (readOnly || title === store.getState().title) return;
      store.setState({ title });
      saving.touch();
    },
    flush,
    destroy() {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leaveIfHidden);
      checks.stop();
      leave();
      saving.stop();
      editor.destroy();
    },
  };
}
