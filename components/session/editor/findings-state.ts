import { type Decision, type Finding, type Pass } from '../../../utils/draft/finding.ts';
import { type FindingRoots, reconcileFindings, rootOf } from '../../../utils/draft/finding-reconcile.ts';
import { overlaps } from '../../../utils/draft/text-range.ts';
import { type DecisionChange, isBatchKey, ruleKey, ruleOfKey } from './decision-step.ts';
import { type DocumentChange, moveFindings, moveRange, reach } from './finding-places.ts';

export type PassFilter = Pass | 'all';

/** What is found in the text and what she made of it. Never changed in place. */
export interface FindingsState {
  /** In the text now, decided or not, by position. */
  readonly findings: readonly Finding[];
  /** Accepted in this sitting; the range is where the new text stands, and there is nothing more to suggest. */
  readonly accepted: readonly Finding[];
  /** By root of a finding's id, and by `ruleKey` for rules ignored as a whole. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly roots: FindingRoots;
  readonly pass: PassFilter;
  readonly selected: Selected | null;
}

/** The finding she is at. Its place is kept, so that when it vanishes the one after it can follow. */
type Selected = { id: string; rule: string; start: number; end: number };

export type FindingsAction =
  | { kind: 'found'; findings: readonly Finding[] }
  | { kind: 'select'; id: string | null }
  | { kind: 'pass'; pass: PassFilter };

export function initialFindings(
  decisions: Readonly<Record<string, Decision>>,
  pass: PassFilter,
  selected: string | undefined,
): FindingsState {
  return {
    findings: [],
    accepted: [],
    decisions: new Map(Object.entries(decisions)),
    roots: new Map(),
    pass,
    selected: { id: selected ?? '', rule: '', start: 0, end: 0 },
  };
}

/**
 * What she decided of a finding. One that she accepted and that is found again is open again: the same words have come
 * back.
 */
export function decisionOf(state: FindingsState, finding: Finding): Decision | null {
  const own = state.decisions.get(rootOf(state.roots, finding.id));
  if (own !== undefined && own !== 'accepted') return own;
  return state.decisions.get(ruleKey(finding.rule)) ?? null;
}

/** The rules that are not heard in this draft. */
export function ignoredRulesOf({ decisions }: FindingsState): string[] {
  return [...decisions].flatMap(([key, decision]) => (decision === 'ignored' ? (ruleOfKey(key) ?? []) : []));
}

/** The findings that wait for a decision, by position. */
export function openFindings(state: FindingsState, pass: PassFilter = 'all'): Finding[] {
  return state.findings.filter(
    (finding) => (pass === 'all' || finding.pass === pass) && decisionOf(state, finding) === null,
  );
}

/** The open finding of that id; undefined if there is none. */
export function openFinding(state: FindingsState, id: string): Finding | undefined {
  const finding = state.findings.find((each) => each.id === id);
  return finding !== undefined && decisionOf(state, finding) === null ? finding : undefined;
}

/** The finding she is at, if it is open and of the active pass. */
export function selectedFinding(state: FindingsState): Finding | undefined {
  const finding = state.selected === null ? undefined : openFinding(state, state.selected.id);
  return finding && (state.pass === 'all' || finding.pass === state.pass) ? finding : undefined;
}

/** The open finding after (or before) the one she is at, in the active pass; from the last one back to the first. */
export function neighbour(state: FindingsState, step: 1 | -1): Finding | undefined {
  const open = openFindings(state, state.pass);
  const at = open.findIndex(({ id }) => id === state.selected?.id);
  if (at !== -1) return open[(at + step + open.length) % open.length];
  const place = state.selected?.start ?? 0;
  const after = open.findIndex(({ range }) => range.start >= place);
  const next = after === -1 ? 0 : after;
  return open[step === 1 ? next : (next - 1 + open.length) % open.length];
}

/** The decisions as they are kept: under every id by which a finding has been known. */
export function keptDecisions({ decisions, roots }: FindingsState): Record<string, Decision> {
  const kept = Object.fromEntries([...decisions].filter(([key]) => !isBatchKey(key)));
  for (const [id, root] of roots) {
    const decision = decisions.get(root);
    if (decision !== undefined) kept[id] = decision;
    else delete kept[id];
  }
  return kept;
}

/** After a change of the document: findings moved, those touched gone, until the next check. */
export function moved(state: FindingsState, change: DocumentChange): FindingsState {
  const { selected } = state;
  return {
    ...state,
    findings: moveFindings(state.findings, change),
    accepted: state.accepted.flatMap((finding) => {
      const range = moveRange(finding.range, change, 'outward');
      return range === null ? [] : [{ ...finding, range }];
    }),
    selected: selected && { ...selected, ...moveRange(selected, change, 'outward') },
  };
}

/**
 * After a decision or its undoing. `text` is the draft's text now; `change` is what the same transaction did to the text,
 * and `former` the state before it.
 */
export function decided(
  state: FindingsState,
  { key, finding, decision, after }: DecisionChange,
  { text, former, change }: { text: string; former: FindingsState; change: DocumentChange | null },
): FindingsState {
  const decisions = new Map(state.decisions);
  if (decision === null) decisions.delete(key);
  else decisions.set(key, decision);
  if (finding === null) return { ...state, decisions };
  const isIt = ({ id }: Finding) => rootOf(state.roots, id) === key;
  const accepted = state.accepted.filter((each) => !isIt(each));
  if (decision === 'accepted') {
    // All edits of a decision lie within its place, so that its start stays whichever text it was told in: that before an
    // accept, or that before a taking back that is undone now.
    const place = reach(former.findings.find(isIt) ?? finding);
    const start = Math.min(place.start, text.length);
    const range = change ? { start, end: Math.min(start + after.length, text.length) } : place;
    return {
      ...state,
      decisions,
      findings: state.findings.filter((each) => !isIt(each)),
      accepted: inOrder([...accepted, { ...finding, range, related: [], suggestions: [] }]),
    };
  }
  const { start, end } = reach(finding);
  // Where more was taken back than stood there, the place may end behind the text.
  const stands = !state.findings.some(isIt) && end <= text.length && text.slice(start, end) === after;
  const findings = stands ? inOrder([...state.findings, finding]) : state.findings;
  return { ...state, decisions, findings, accepted };
}

export function reduce(state: FindingsState, action: FindingsAction): FindingsState {
  if (action.kind === 'select') {
    return { ...state, selected: asSelected(state.findings.find(({ id }) => id === action.id)) };
  }
  if (action.kind === 'pass') return followSelection({ ...state, pass: action.pass });
  const ids = new Set<string>();
  const findings = inOrder(action.findings.filter(({ id }) => !ids.has(id) && ids.add(id)));
  const roots = reconcileFindings(state.findings, findings, state.roots);
  const was = state.selected && rootOf(state.roots, state.selected.id);
  const same = findings.find(({ id }) => rootOf(roots, id) === was);
  const selected = same ? asSelected(same) : state.selected;
  return followSelection({ ...state, findings, roots, selected });
}

/** When the finding she was at is gone or not shown: the same rule at its place, else the one after, else the first. */
function followSelection(state: FindingsState): FindingsState {
  const { selected } = state;
  if (selected === null) return state;
  const open = openFindings(state, state.pass);
  if (open.some(({ id }) => id === selected.id)) return state;
  const next =
    open.find((finding) => finding.rule === selected.rule && overlaps(finding.range, selected)) ??
    open.find(({ range }) => range.start >= selected.start) ??
    open[0];
  return next ? { ...state, selected: asSelected(next) } : state;
}

function asSelected(finding: Finding | undefined): Selected | null {
  return finding ? { id: finding.id, rule: finding.rule, ...finding.range } : null;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
