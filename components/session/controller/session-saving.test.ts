// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { opened, settle, TestSessions, type, view } from './test-sessions.ts';

let sessions: TestSessions;

beforeEach(() => {
  vi.useFakeTimers();
  sessions = new TestSessions();
});
afterEach(() => {
  sessions.close();
  vi.useRealTimers();
});

describe('what is saved', () => {
  it('has blocks, changes and decisions, and says who made what', async () => {
    const controller = await sessions.open();
    controller.accept();
    await settle();
    expect(view(controller).saved).toBe('saved');
    const last = sessions.saves.at(-1);
    expect(blocksToText(last?.draft.blocks ?? [])).toBe(controller.text());
    expect(last?.state.changes).toEqual([
      {
        before: { start: 0, end: 20 },
        after: { start: 0, end: 0 },
        by: { kind: 'rule', rule: 'humanize/example' },
        finding: 'من الجدير بالذكر أن  after «»',
      },
    ]);
    expect(last?.summary).toMatchObject({ accepted: 1, rejected: 0, counts: { humanize: { open: 2, found: 3 } } });
  });

  it('writes decisions to the ledger, and their undoing', async () => {
    const controller = await sessions.open();
    controller.accept();
    controller.undo();
    controller.redo();
    controller.reject();
    await settle();
    expect(sessions.entries.map(({ reason, before, after, by }) => [reason.kind, before, after, by.kind])).toEqual([
      ['accepted', 'من الجدير بالذكر أن ', '', 'rule'],
      ['reopened', '', 'من الجدير بالذكر أن ', 'writer'],
      ['accepted', 'من الجدير بالذكر أن ', '', 'rule'],
      ['rejected', 'أكثر وعيًا', 'أكثر وعيًا', 'writer'],
    ]);
    expect(sessions.saves.at(-1)?.summary).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('gathers typing into bursts: a pause or another block ends one', async () => {
    const controller = await sessions.open(opened('سطر أول\nسطر ثان'));
    for (const letter of ' كلمة') type(controller, 3, letter);
    type(controller, controller.text().length, 'ي');
    await vi.advanceTimersByTimeAsync(2100);
    type(controller, 0, 'و');
    await controller.flush();
    const [one, two, three, ...more] = sessions.entries.map(({ reason, before, after }) => [
      reason.kind,
      before,
      after,
    ]);
    expect(one?.slice(0, 2)).toEqual(['typed', 'سطر أول']);
    expect(two).toEqual(['typed', 'سطر ثان', 'سطر ثاني']);
    expect(three?.[2]).toMatch(/^وسطر/u);
    expect(more).toEqual([]);
  });

  it('has no entry for what was typed and at once taken back, and one for a split block', async () => {
    const controller = await sessions.open(opened('سطر أول\nسطر ثان'));
    type(controller, 0, 'و');
    controller.undo();
    await controller.flush();
    expect(sessions.entries).toEqual([]);
    const { view: editorView } = controller.editor;
    editorView.dispatch(editorView.state.tr.split(4));
    await controller.flush();
    expect(sessions.entries.at(-1)).toMatchObject({ before: 'سطر أول', after: 'سطر\n أول', reason: { kind: 'typed' } });
    expect(new Set(controller.blocks().map(({ id }) => id)).size).toBe(3);
  });

  it('is one save at a time, the latest last, and «saved» only when nothing waits', async () => {
    const controller = await sessions.open();
    const finish: (() => void)[] = [];
    sessions.save = (snapshot) =>
      new Promise((resolve) => {
        sessions.saves.push(snapshot);
        finish.push(resolve);
      });
    controller.setTitle('أ');
    await vi.advanceTimersByTimeAsync(100);
    controller.setTitle('ب');
    controller.setTitle('ج');
    await vi.advanceTimersByTimeAsync(100);
    expect(sessions.saves.map(({ draft }) => draft.title)).toEqual(['أ']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(view(controller).saved).toBe('saving');
    expect(sessions.saves.map(({ draft }) => draft.title)).toEqual(['أ', 'ج']);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(view(controller).saved).toBe('saved');
  });

  it('is tried again after a failure, with no entry lost or written twice', async () => {
    const controller = await sessions.open();
    const works = sessions.save;
    sessions.save = () => Promise.reject(new Error('disk full'));
    controller.reject();
    await vi.advanceTimersByTimeAsync(100);
    expect(view(controller).saved).toBe('failed');
    await expect(controller.flush()).rejects.toThrow('disk full');
    sessions.save = works;
    controller.reject();
    await vi.advanceTimersByTimeAsync(4000);
    expect(view(controller).saved).toBe('saved');
    expect(sessions.entries.map(({ reason }) => reason.kind)).toEqual(['rejected', 'rejected']);
  });

  it('is saved when the page is hidden', async () => {
    const controller = await sessions.open();
    type(controller, 0, 'و');
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(blocksToText(sessions.saves.at(-1)?.draft.blocks ?? [])).toBe(controller.text());
    expect(sessions.entries.map(({ reason }) => reason.kind)).toEqual(['typed']);
  });
});
