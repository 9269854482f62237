import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { type EditorState } from '@tiptap/pm/state';
import { type Decision, type Finding, type Pass, PASSES } from '../../../utils/draft/finding.ts';
import { type Session } from '../../../utils/draft/session.ts';
import { hasChanges } from '../editor/changes-plugin.ts';
import { findingsOf } from '../editor/findings-plugin.ts';
import {
  decisionOf,
  type FindingsState,
  ignoredRulesOf,
  openFindings,
  type PassFilter,
  selectedFinding,
} from '../editor/findings-state.ts';
import { type SaveStatus } from './autosave.ts';
import { type Measure } from './checker.ts';

export type PassCounts = Record<Pass, { open: number; found: number }>;

/** What there is to see of a session. */
export interface SessionView {
  title: string;
  /** Waiting for a decision, of all passes, by position. */
  findings: readonly Finding[];
  /** Of an accepted one the range is where the new text stands. */
  decided: readonly { finding: Finding; decision: Decision }[];
  /** Rules that are not heard in this draft. */
  ignoredRules: readonly string[];
  counts: PassCounts;
  /** Empty until the first check. */
  measures: readonly Measure[];
  pass: PassFilter;
  /** The id of an open finding of the active pass. */
  selected: string | null;
  checking: boolean;
  /** The last check could not be made; the findings are those of the one before. */
  checkFailed: boolean;
  saved: SaveStatus;
  readOnly: boolean;
  canUndo: boolean;
  canRedo: boolean;
  words: number;
  /** Whether the text differs from the baseline. */
  dirty: boolean;
}

/** The part of the view that comes from the editor. */
export type EditorPart = Pick<
  SessionView,
  'findings' | 'decided' | 'ignoredRules' | 'pass' | 'selected' | 'canUndo' | 'canRedo' | 'dirty'
>;

export function viewOfEditor(state: EditorState): EditorPart {
  const findings = findingsOf(state);
  return {
    ...listsOf(findings),
    pass: findings.pass,
    selected: selectedFinding(findings)?.id ?? null,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    dirty: hasChanges(state),
  };
}

type Lists = Pick<SessionView, 'findings' | 'decided' | 'ignoredRules'>;
const lists = new WeakMap<FindingsState, Lists>();

/** The same arrays as long as nothing changed in what is found, so that nobody draws them again. */
function listsOf(state: FindingsState): Lists {
  const known = lists.get(state) ?? {
    findings: openFindings(state),
    decided: decidedFindings(state),
    ignoredRules: ignoredRulesOf(state),
  };
  lists.set(state, known);
  return known;
}

function decidedFindings(state: FindingsState): { finding: Finding; decision: Decision }[] {
  const standing = state.findings.flatMap((finding) => {
    const decision = decisionOf(state, finding);
    return decision === null ? [] : [{ finding, decision }];
  });
  const accepted = state.accepted.map((finding) => ({ finding, decision: 'accepted' as const }));
  return [...standing, ...accepted].sort((a, b) => a.finding.range.start - b.finding.range.start);
}

export interface FoundCounter {
  /** After every check: whatever was not known before is counted. */
  count(findings: FindingsState): void;
  /** How many each pass ever found, and how many of them are open. */
  of(open: readonly Finding[]): PassCounts;
}

/** Counts what each pass ever found in the draft. What `session` had counted is found again by its first check. */
export function createFoundCounter(session: Session): FoundCounter {
  const known = new Set<string>();
  const found: Record<Pass, number> = { humanize: 0, facts: 0, tone: 0, language: 0 };
  let first = true;
  return {
    count({ findings, roots }) {
      for (const { id, pass } of findings) {
        const root = roots.get(id) ?? id;
        if (!known.has(root)) found[pass] += 1;
        known.add(root);
      }
      if (first) for (const pass of PASSES) found[pass] = Math.max(found[pass], session.counts[pass]?.found ?? 0);
      first = false;
    },
    of(open) {
      const count = (pass: Pass) => ({
        open: open.filter((finding) => finding.pass === pass).length,
        found: Math.max(found[pass], first ? (session.counts[pass]?.found ?? 0) : 0),
      });
      return { humanize: count('humanize'), facts: count('facts'), tone: count('tone'), language: count('language') };
    },
  };
}
