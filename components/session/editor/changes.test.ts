import { redo, undo } from '@tiptap/pm/history';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed, times } from '../../../tests/support/long-run.ts';
import { type Change } from '../../../utils/draft/change.ts';
import { applyEdits } from '../../../utils/draft/text-range.ts';
import { baselineOf, changesIn } from './changes-plugin.ts';
import { docToBlocks, docToText } from './blocks.ts';
import { acceptFinding } from './draft-commands.ts';
import { splitLine } from './line-keys.ts';
import { shownChanges } from './shown-changes.ts';
import { anyBlocks, anyText } from './test-blocks.ts';
import { lines, TestDraft } from './test-draft.ts';
import { changeSetOf, changesOf } from './text-changes.ts';

const RULE = { kind: 'rule', rule: 'humanize/example' } as const;

function asEdits(current: string, changes: readonly Pick<Change, 'before' | 'after'>[]) {
  return changes.map(({ before, after }) => ({ range: before, text: current.slice(after.start, after.end) }));
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('type'), at: fc.nat(1000), text: anyText }),
  fc.record({ kind: fc.constant('delete'), at: fc.nat(1000), length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('accept'), at: fc.nat(1000), length: fc.nat(12), text: anyText, other: anyText }),
  fc.record({ kind: fc.constant('drop block'), at: fc.nat(1000) }),
  fc.record({ kind: fc.constant('split'), at: fc.nat(1000) }),
  fc.constant({ kind: 'undo' } as const),
  fc.constant({ kind: 'redo' } as const),
);
type AnyStep = typeof step extends fc.Arbitrary<infer T> ? T : never;

function perform(draft: TestDraft, wished: AnyStep): void {
  const { state } = draft;
  const length = draft.text.length;
  if (!('at' in wished)) {
    (wished.kind === 'undo' ? undo : redo)(state, draft.dispatch);
    return;
  }
  const start = wished.at % (length + 1);
  if ('other' in wished) {
    const end = Math.min(length, start + wished.length);
    const finding = draft.finding('', { to: wished.text });
    const suggestions = [{ edits: [{ range: { start, end }, text: `${wished.text}\n${wished.other}` }] }];
    const accepted = acceptFinding(state, { ...finding, range: { start, end }, suggestions }, 0, RULE);
    if (accepted) draft.dispatch(accepted);
  } else if ('text' in wished) {
    if (wished.text !== '') draft.type(start, wished.text);
  } else if ('length' in wished) {
    draft.delete(start, Math.min(length, start + wished.length));
  } else if (wished.kind === 'split') {
    draft.dispatch(state.tr.split(draft.position(start)));
  } else if (state.doc.childCount > 1) {
    const $position = state.doc.resolve(draft.position(start));
    draft.dispatch(state.tr.delete($position.before(1), $position.after(1)));
  }
}

describe('changes', () => {
  it('make the current text of the baseline, and come back the same from what is stored', () => {
    fc.assert(
      fc.property(anyBlocks, fc.array(step, { maxLength: 12 }), (blocks, steps) => {
        const draft = new TestDraft(blocks);
        const baseline = draft.text;
        for (const each of steps) {
          perform(draft, each);
          const changes = changesIn(draft.state);
          expect(applyEdits(baseline, asEdits(draft.text, changes))).toBe(draft.text);
          const rebuilt = changesOf(changeSetOf(baselineOf(draft.state), draft.state.doc, changes), draft.state.doc);
          expect(rebuilt).toEqual(changes);
          const shown = shownChanges(baseline, draft.text, changes);
          expect(applyEdits(baseline, asEdits(draft.text, shown))).toBe(draft.text);
          const ids = docToBlocks(draft.state.doc).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: times(250, 5000), seed },
    );
  });

  it('go on after reopening as they would have without it', () => {
    fc.assert(
      fc.property(anyBlocks, fc.array(step, { maxLength: 6 }), fc.nat(1000), (blocks, steps, at) => {
        const draft = new TestDraft(blocks);
        const baseline = draft.text;
        for (const each of steps) perform(draft, each);
        const reopened = new TestDraft(blocks, {
          blocks: docToBlocks(draft.state.doc),
          changes: changesIn(draft.state),
        });
        expect(changesIn(reopened.state)).toEqual(changesIn(draft.state));
        reopened.type(at % (reopened.text.length + 1), 'جديد');
        const changes = changesIn(reopened.state);
        expect(applyEdits(baseline, asEdits(reopened.text, changes))).toBe(reopened.text);
      }),
      { numRuns: times(80, 3000), seed },
    );
  });

  it('say who made them, through undo and redo', () => {
    const draft = new TestDraft('لعب الفريق دورًا محوريًا في المشروع');
    const finding = draft.finding('دورًا محوريًا', { to: 'دوره' });
    draft.found(finding);
    const accepted = acceptFinding(draft.state, finding, 0, RULE);
    if (accepted) draft.dispatch(accepted);
    draft.type(draft.text.length, ' كله');
    const made = changesIn(draft.state);
    expect(made.map(({ by, finding: of }) => [by.kind, of])).toEqual([
      ['rule', 'دورًا محوريًا'],
      ['writer', undefined],
    ]);
    for (let each = 0; each < 2; each += 1) undo(draft.state, draft.dispatch);
    expect(changesIn(draft.state)).toEqual([]);
    for (let each = 0; each < 2; each += 1) redo(draft.state, draft.dispatch);
    expect(changesIn(draft.state)).toEqual(made);
  });

  it('vanish when she writes again what stood there', () => {
    const draft = new TestDraft('نص قصير هنا');
    draft.delete(3, 7);
    expect(changesIn(draft.state)).toHaveLength(1);
    draft.type(3, 'قصير');
    expect(changesIn(draft.state)).toEqual([]);
  });

  it('are found anew where the stored ones do not fit', () => {
    const draft = new TestDraft('نص قصير هنا', {
      blocks: lines('نص طويل هنا'),
      changes: [{ before: { start: 0, end: 2 }, after: { start: 0, end: 90 }, by: RULE }],
    });
    expect(changesIn(draft.state)).toEqual([
      { before: { start: 3, end: 7 }, after: { start: 3, end: 7 }, by: { kind: 'writer' } },
    ]);
  });

  it('take no change of blocks for one of text', () => {
    const draft = new TestDraft('عنوان');
    const { heading } = draft.state.schema.nodes;
    if (!heading) throw new Error('no heading');
    draft.dispatch(draft.state.tr.setNodeMarkup(0, heading, { id: 'x', level: 1 }));
    expect(changesIn(draft.state)).toEqual([]);
    expect(docToText(draft.state.doc)).toBe('عنوان');
    splitLine(draft.state, draft.dispatch);
    expect(changesIn(draft.state)).toHaveLength(1);
  });
});

describe('shownChanges', () => {
  const shown = (before: string, after: string) => {
    const draft = new TestDraft(before);
    // Typed over from the first to the last letter that differs, as an editor reports it.
    let start = 0;
    while (before[start] === after[start] && start < Math.min(before.length, after.length)) start += 1;
    let tail = 0;
    while (before.at(-1 - tail) === after.at(-1 - tail) && tail < Math.min(before.length, after.length) - start)
      tail += 1;
    const text = after.slice(start, after.length - tail);
    const from = draft.position(start);
    const to = draft.position(before.length - tail);
    draft.dispatch(text === '' ? draft.state.tr.delete(from, to) : draft.state.tr.insertText(text, from, to));
    expect(draft.text).toBe(after);
    return shownChanges(before, after, changesIn(draft.state)).map((change) => [
      before.slice(change.before.start, change.before.end),
      after.slice(change.after.start, change.after.end),
    ]);
  };

  it.each([
    ['a letter put right', 'قيمة إظافية هنا', 'قيمة إضافية هنا', [['إظافية', 'إضافية']]],
    ['a sign taken off', 'دورًا كبيرا', 'دورا كبيرا', [['دورًا', 'دورا']]],
    ['a sign put on', 'كتب الولد', 'كَتَبَ الولد', [['كتب', 'كَتَبَ']]],
    ['a joined conjunction', 'قام كتب', 'قام وكتب', [['كتب', 'وكتب']]],
    ['a new word', 'نص هنا', 'نص جديد هنا', [['', 'جديد ']]],
    ['a word less', 'نص جديد هنا', 'نص هنا', [['جديد ', '']]],
    ['a word cut in two', 'منالمهم', 'من المهم', [['منالمهم', 'من المهم']]],
    ['two words joined', 'ان شاء', 'انشاء', [['ان شاء', 'انشاء']]],
    ['a word more at the end', 'نص', 'نص طويل', [['', ' طويل']]],
    ['a comma', 'نعم, لكن', 'نعم، لكن', [[',', '،']]],
    ['half of a pair', 'هنا 😀', 'هنا 😁', [['😀', '😁']]],
  ])('shows whole words: %s', (_, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  it('cuts no word and parts no letter from its signs, whatever is edited', () => {
    const inWord = (text: string, at: number) =>
      /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
    fc.assert(
      fc.property(anyBlocks, fc.array(step, { maxLength: 6 }), (blocks, steps) => {
        const draft = new TestDraft(blocks);
        const baseline = draft.text;
        for (const each of steps) perform(draft, each);
        for (const { before, after } of shownChanges(baseline, draft.text, changesIn(draft.state))) {
          for (const [start, end] of [
            [inWord(baseline, before.start), inWord(baseline, before.end)],
            [inWord(draft.text, after.start), inWord(draft.text, after.end)],
          ]) {
            expect(start).toBe(false);
            expect(end).toBe(false);
          }
        }
      }),
      { numRuns: 150, seed: 23 },
    );
  });
});
