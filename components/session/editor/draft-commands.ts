import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, type Transaction } from '@tiptap/pm/state';
import { type Author } from '../../../utils/draft/author.ts';
import { type Decision, type Finding } from '../../../utils/draft/finding.ts';
import { rootOf } from '../../../utils/draft/finding-reconcile.ts';
import { applyEdits, type Edit } from '../../../utils/draft/text-range.ts';
import { baselineOf, changesIn, madeBy } from './changes-plugin.ts';
import { docToText } from './blocks.ts';
import { batchKey, DecisionStep, ruleKey } from './decision-step.ts';
import { reach } from './finding-places.ts';
import { findingsOf } from './findings-plugin.ts';
import { decisionOf } from './findings-state.ts';
import { replaceText } from './replace-text.ts';

/** One entry of the undo history: the finding's edits and the decision. Null where there is nothing to accept. */
export function acceptFinding(
  state: EditorState,
  finding: Finding,
  suggestion: number,
  by: Author,
): Transaction | null {
  const chosen = finding.suggestions[suggestion];
  if (chosen === undefined) return null;
  const text = docToText(state.doc);
  const { start, end } = reach(finding);
  const edits = chosen.edits.map(({ range, text: replacement }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: replacement,
  }));
  const transaction = closeHistory(state.tr);
  replaceText(transaction, chosen.edits);
  decide(transaction, state, finding, 'accepted', {
    before: text.slice(start, end),
    after: applyEdits(text.slice(start, end), edits),
  });
  return madeBy(transaction, { by, finding: rootOf(findingsOf(state).roots, finding.id) });
}

/** Rejected or ignored: the text stays. */
export function dismissFinding(state: EditorState, finding: Finding, decision: 'rejected' | 'ignored'): Transaction {
  return decide(closeHistory(state.tr), state, finding, decision);
}

/** Ignores every finding of a rule in this draft, those to come too. Null if it is ignored already. */
export function ignoreRule(state: EditorState, rule: string): Transaction | null {
  const key = ruleKey(rule);
  if (findingsOf(state).decisions.get(key) === 'ignored') return null;
  return closeHistory(state.tr).step(
    new DecisionStep({ key, rule, finding: null, decision: 'ignored', previous: null, before: '', after: '' }),
  );
}

/** Hears a rule again that was ignored in this draft. Null if it is not ignored. */
export function hearRule(state: EditorState, rule: string): Transaction | null {
  const key = ruleKey(rule);
  if (findingsOf(state).decisions.get(key) !== 'ignored') return null;
  return closeHistory(state.tr).step(
    new DecisionStep({ key, rule, finding: null, decision: null, previous: 'ignored', before: '', after: '' }),
  );
}

/** One entry of the undo history: all edits that a rule makes at once, and the decision to make them. */
export function applyBatch(state: EditorState, edits: readonly Edit[], rule: string, at: number): Transaction | null {
  if (edits.length === 0) return null;
  const key = batchKey(rule, at);
  const lines = touchedLines(docToText(state.doc), edits);
  const transaction = closeHistory(state.tr);
  replaceText(transaction, edits);
  transaction.step(new DecisionStep({ key, rule, finding: null, decision: 'accepted', previous: null, ...lines }));
  return madeBy(transaction, { by: { kind: 'rule', rule } });
}

/** The lines that edits touch, before and after; the rest of a long draft would only swell the ledger. */
function touchedLines(text: string, edits: readonly Edit[]): { before: string; after: string } {
  const lines: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    const last = lines.at(-1);
    const lineEnd = text.indexOf('\n', edit.range.end);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (last !== undefined && edit.range.start <= last.end) {
      last.edits.push(edit);
      last.end = Math.max(last.end, end);
    } else {
      const start = edit.range.start === 0 ? 0 : text.lastIndexOf('\n', edit.range.start - 1) + 1;
      lines.push({ start, end, edits: [edit] });
    }
  }
  const shift = (by: number) => (edit: Edit) => ({
    range: { start: edit.range.start - by, end: edit.range.end - by },
    text: edit.text,
  });
  return {
    before: lines.map(({ start, end }) => text.slice(start, end)).join('\n'),
    after: lines
      .map((line) => applyEdits(text.slice(line.start, line.end), line.edits.map(shift(line.start))))
      .join('\n'),
  };
}

/**
 * Takes a decision back; of an accepted finding also what is left of its edits. Null if there is no such decision.
 */
export function reopenFinding(state: EditorState, id: string): Transaction | null {
  const findings = findingsOf(state);
  const transaction = closeHistory(state.tr);
  const standing = findings.findings.find((finding) => finding.id === id);
  if (standing !== undefined) {
    if (decisionOf(findings, standing) === null) return null;
    const key = ruleKey(standing.rule);
    const own = findings.decisions.get(rootOf(findings.roots, id));
    if (own !== undefined && own !== 'accepted') return decide(transaction, state, standing, null);
    return transaction.step(
      new DecisionStep({
        key,
        rule: standing.rule,
        finding: null,
        decision: null,
        previous: 'ignored',
        before: '',
        after: '',
      }),
    );
  }
  const accepted = findings.accepted.find((finding) => finding.id === id);
  if (accepted === undefined) return null;
  const root = rootOf(findings.roots, id);
  const baseline = docToText(baselineOf(state));
  const text = docToText(state.doc);
  const edits = changesIn(state)
    .filter(({ finding }) => finding === root)
    .map(({ before, after }) => ({ range: after, text: baseline.slice(before.start, before.end) }));
  replaceText(transaction, edits);
  const [start, end] = [accepted.range.start, accepted.range.end];
  const after = docToText(transaction.doc).slice(start, end + transaction.doc.content.size - state.doc.content.size);
  return decide(transaction, state, accepted, null, { before: text.slice(start, end), after });
}

function decide(
  transaction: Transaction,
  state: EditorState,
  finding: Finding,
  decision: Decision | null,
  texts?: { before: string; after: string },
): Transaction {
  const findings = findingsOf(state);
  const key = rootOf(findings.roots, finding.id);
  const { start, end } = reach(finding);
  const standing = docToText(state.doc).slice(start, end);
  const known = findings.decisions.get(key) ?? null;
  // Words accepted once that have come back are undecided: undoing this must leave them so.
  const previous = known === 'accepted' && decision !== null ? null : known;
  return transaction.step(
    new DecisionStep({
      key,
      rule: finding.rule,
      finding,
      decision,
      previous,
      ...(texts ?? { before: standing, after: standing }),
    }),
  );
}
