// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Edit } from '../../../utils/draft/text-range.ts';
import { opened, settle, TestSessions, TEXT, type, view } from './test-sessions.ts';

let sessions: TestSessions;

beforeEach(() => {
  vi.useFakeTimers();
  sessions = new TestSessions();
});
afterEach(() => {
  sessions.close();
  vi.useRealTimers();
});

/** Puts a word in the place of another wherever it stands. */
function replacing(from: string, to: string): Edit[] {
  return Array.from(TEXT.matchAll(new RegExp(from, 'gu')), ({ index }) => ({
    range: { start: index, end: index + from.length },
    text: to,
  }));
}

describe('a batch of edits', () => {
  const edits = [...replacing('العميل', 'الزبون'), ...replacing('السوق', 'الأسواق'), ...replacing('دورًا', 'دوراً')];
  const unified = TEXT.replace('العميل', 'الزبون').replace('السوق', 'الأسواق').replace('دورًا', 'دوراً');

  it('is one step for undo, apart from what was typed before and after it', async () => {
    const controller = await sessions.open();
    type(controller, TEXT.length, ' أ');
    expect(controller.applyBatch(edits, 'language/house-style')).toBe(true);
    type(controller, controller.text().length, 'ب');
    expect(controller.text()).toBe(`${unified} أب`);
    controller.undo();
    expect(controller.text()).toBe(`${unified} أ`);
    controller.undo();
    expect(controller.text()).toBe(`${TEXT} أ`);
    controller.redo();
    expect(controller.text()).toBe(`${unified} أ`);
  });

  it('is the rule’s own in the changes and one entry of the ledger, with the lines it touched', async () => {
    const controller = await sessions.open();
    controller.applyBatch(edits, 'language/house-style');
    const by = { kind: 'rule', rule: 'language/house-style' };
    expect(controller.changes().length).toBeGreaterThan(2);
    expect(controller.changes().every((change) => JSON.stringify(change.by) === JSON.stringify(by))).toBe(true);
    await settle();
    controller.undo();
    await settle();
    expect(sessions.entries).toMatchObject([
      { by, before: TEXT, after: unified, reason: { kind: 'accepted', rule: 'language/house-style' } },
      { by: { kind: 'writer' }, before: unified, after: TEXT, reason: { kind: 'reopened' } },
    ]);
    expect(sessions.saves.at(-1)?.state.decisions).toEqual({});
    expect(sessions.saves.at(-1)?.summary).toMatchObject({ accepted: 0, rejected: 0 });
  });

  it('does nothing where there are no edits or nothing may be written', async () => {
    const controller = await sessions.open();
    expect(controller.applyBatch([], 'language/house-style')).toBe(false);
    const looking = await sessions.open(opened(), { readOnly: true });
    expect(looking.applyBatch(edits, 'language/house-style')).toBe(false);
    expect(looking.text()).toBe(TEXT);
  });
});

describe('a rule ignored in a draft', () => {
  it('is listed, kept with the session, and heard again by undo or by name', async () => {
    const controller = await sessions.open();
    controller.ignoreRule('humanize/example');
    expect(view(controller).ignoredRules).toEqual(['humanize/example']);
    expect(view(controller).findings.map(({ pass }) => pass)).toEqual(['facts']);
    controller.undo();
    expect(view(controller).ignoredRules).toEqual([]);
    controller.redo();
    await settle();
    expect(sessions.saves.at(-1)?.summary.ignoredRules).toEqual(['humanize/example']);
    controller.hearRule('humanize/example');
    await settle();
    expect(view(controller).findings).toHaveLength(4);
    expect(sessions.saves.at(-1)?.summary.ignoredRules).toEqual([]);
    expect(sessions.entries.map(({ reason }) => reason.kind)).toEqual(['ignored', 'reopened', 'ignored', 'reopened']);
  });

  it('is ignored still when the session is opened again, whichever of its rows says so', async () => {
    const row = opened();
    const controller = await sessions.open({ ...row, session: { ...row.session, ignoredRules: ['humanize/example'] } });
    expect(view(controller).findings).toHaveLength(1);
    controller.hearRule('humanize/example');
    expect(view(controller).findings).toHaveLength(4);
  });
});
