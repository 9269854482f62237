import { type Transaction } from '@tiptap/pm/state';
import { type Author } from '../../../utils/draft/author.ts';
import { type Decision, type Finding } from '../../../utils/draft/finding.ts';
import { type NewEntry } from '../../../utils/draft/ledger.ts';
import { type DecisionChange, decisionsIn } from '../editor/decision-step.ts';

/** The ledger entries of the decisions made, taken back or made again in a transaction. */
export function decisionEntries(
  transaction: Transaction,
  authorOf: (finding: Finding) => Author,
  at: number,
): NewEntry[] {
  return decisionsIn(transaction).map(({ key, rule, finding, decision, previous, before, after }) => {
    const changesText = decision === 'accepted' || previous === 'accepted';
    const hasText = finding !== null || changesText;
    return {
      at,
      by: decision === 'accepted' ? (finding ? authorOf(finding) : { kind: 'rule', rule }) : { kind: 'writer' },
      before: hasText ? before : null,
      after: hasText ? (changesText ? after : before) : null,
      reason: { kind: decision ?? 'reopened', finding: key, rule },
    };
  });
}

/** How many more, or fewer, findings have that decision after a transaction. Whole rules and batches do not count. */
export function decisionCount(transaction: Transaction, kind: Decision): number {
  const is = (decision: DecisionChange['decision']) => (decision === kind ? 1 : 0);
  return decisionsIn(transaction)
    .filter(({ finding }) => finding !== null)
    .reduce((sum, { decision, previous }) => sum + is(decision) - is(previous), 0);
}
