/**
 * Rows as each version of the schema stored them, written out by hand: they never change, however the code does. One
 * session `session-1` of the draft `draft-1`.
 */
export const STORED: Readonly<Record<number, Readonly<Record<string, readonly unknown[]>>>> = {
  1: {
    captures: [{ id: 'capture-1', window: 1, at: 1, state: 'taken', session: 'session-1' }],
    sessions: [
      {
        id: 'session-1',
        draft: 'draft-1',
        title: 'عنوان',
        source: { kind: 'pasted' },
        targets: [],
        createdAt: 1,
        updatedAt: 2,
        words: 2,
        counts: { humanize: { open: 1, found: 2 } },
        accepted: 1,
        rejected: 0,
      },
    ],
    states: [
      {
        session: 'session-1',
        saves: 1,
        baseline: [{ id: 'b0', kind: 'paragraph', text: 'نص أول.', marks: [], objects: [], ending: '' }],
        changes: [
          {
            before: { start: 3, end: 6 },
            after: { start: 3, end: 8 },
            by: { kind: 'rule', rule: 'humanize/light-verb' },
            finding: 'f1',
          },
        ],
        decisions: { f1: 'accepted' },
        place: { pass: 'humanize', finding: 'f1', caret: 0 },
      },
    ],
    drafts: [
      {
        id: 'draft-1',
        title: 'عنوان',
        blocks: [{ id: 'b0', kind: 'paragraph', text: 'نص معدّل.', marks: [], objects: [], ending: '' }],
        language: 'arb',
      },
    ],
    revisions: [
      {
        id: 'revision-1',
        draft: 'draft-1',
        session: 'session-1',
        at: 1,
        kind: 'capture',
        title: 'عنوان',
        words: 2,
        changes: { writer: 0, rule: 0, model: 0 },
        blocks: [{ id: 'b0', kind: 'paragraph', text: 'نص أول.', marks: [], objects: [], ending: '' }],
      },
    ],
    ledger: [
      {
        id: 'entry-1',
        device: 'device-a',
        draft: 'draft-1',
        seq: 1,
        prev: null,
        at: 1,
        by: { kind: 'writer' },
        before: null,
        after: null,
        reason: { kind: 'captured' },
      },
      {
        id: 'entry-2',
        device: 'device-a',
        draft: 'draft-1',
        seq: 2,
        prev: 'entry-1',
        at: 2,
        by: { kind: 'rule', rule: 'humanize/light-verb' },
        before: 'أول',
        after: 'معدّل',
        reason: { kind: 'accepted', finding: 'f1', rule: 'humanize/light-verb' },
      },
    ],
  },
};
