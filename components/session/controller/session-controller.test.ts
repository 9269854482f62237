// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checker, opened, settle, TestSessions, TEXT, type, view } from './test-sessions.ts';

let sessions: TestSessions;

beforeEach(() => {
  vi.useFakeTimers();
  sessions = new TestSessions();
});
afterEach(() => {
  sessions.close();
  vi.useRealTimers();
});

describe('a session', () => {
  it('opens with what is found, the first selected, nothing to save', async () => {
    const controller = await sessions.open();
    expect(view(controller).findings).toHaveLength(4);
    expect(view(controller)).toMatchObject({
      selected: view(controller).findings[0]?.id,
      saved: 'saved',
      checking: false,
      dirty: false,
      canUndo: false,
      measures: [{ id: 'stock-phrases', count: 3 }],
    });
    expect(view(controller).counts).toMatchObject({
      humanize: { open: 3, found: 3 },
      facts: { open: 1, found: 1 },
      tone: { open: 0, found: 0 },
    });
    const draft = document.querySelector('[role="textbox"]');
    expect(draft?.getAttribute('aria-label')).toBe('المسودة');
    expect(draft?.getAttribute('lang')).toBe('ar');
    expect(draft?.getAttribute('spellcheck')).toBe('false');
    expect([...(draft?.children ?? [])].map((block) => block.getAttribute('dir'))).toEqual(['auto', 'auto']);
    expect(draft?.querySelectorAll('.finding')).toHaveLength(4);
  });

  it('accepts the selected finding and goes to the next of the active pass, round to the first', async () => {
    const controller = await sessions.open();
    controller.setPass('humanize');
    expect(controller.accept()).toBe(true);
    expect(controller.text().startsWith('العميل صار')).toBe(true);
    expect(view(controller).findings.find(({ id }) => id === view(controller).selected)?.range).toEqual({
      start: 23,
      end: 36,
    });
    controller.next();
    const last = view(controller).selected;
    controller.next();
    expect(view(controller).selected).not.toBe(last);
    controller.previous();
    expect(view(controller).selected).toBe(last);
    controller.reject();
    await settle();
    expect(view(controller).counts.humanize).toEqual({ open: 1, found: 3 });
    expect(view(controller).decided.map(({ decision }) => decision)).toEqual(['accepted', 'rejected']);
  });

  it('has nothing to accept where nothing is suggested', async () => {
    const controller = await sessions.open();
    controller.setPass('facts');
    expect(controller.accept()).toBe(false);
    expect(view(controller).counts.facts.open).toBe(1);
    controller.ignore();
    expect(view(controller).counts.facts.open).toBe(0);
    expect(view(controller).selected).toBeNull();
  });

  it('undoes an acceptance at once, apart from what was typed right after, and goes back to the finding', async () => {
    const controller = await sessions.open();
    const first = view(controller).selected;
    controller.accept();
    type(controller, 0, 'و');
    expect(controller.text().startsWith('والعميل')).toBe(true);
    controller.undo();
    expect(controller.text().startsWith('العميل')).toBe(true);
    controller.undo();
    expect(controller.text()).toBe(TEXT);
    expect(view(controller)).toMatchObject({ selected: first, canUndo: false, canRedo: true, dirty: false });
    controller.redo();
    expect(controller.text().startsWith('العميل')).toBe(true);
    await settle();
    expect(view(controller).findings).toHaveLength(3);
  });

  it('keeps decisions when letters nearby are edited, and after reopening', async () => {
    const row = opened();
    const controller = await sessions.open(row);
    const rejected = view(controller).findings[3]?.id;
    controller.reject(rejected);
    type(controller, controller.text().indexOf('يلعب') - 1, 'ا');
    await settle();
    expect(view(controller).decided.map(({ finding }) => finding.id)).not.toContain(rejected);
    expect(view(controller).decided.map(({ decision }) => decision)).toEqual(['rejected']);
    expect(view(controller).findings).toHaveLength(3);
    await controller.flush();
    const kept = sessions.saves.at(-1);
    if (!kept) throw new Error('nothing saved');
    sessions.close();
    const again = await sessions.open({
      draft: kept.draft,
      session: { ...row.session, ...kept.summary },
      state: kept.state,
    });
    expect(again.text()).toBe(controller.text());
    expect(again.changes()).toEqual(kept.state.changes);
    expect(view(again).findings).toHaveLength(3);
    expect(view(again).decided.map(({ decision }) => decision)).toEqual(['rejected']);
    expect(view(again).counts.humanize).toEqual({ open: 2, found: 3 });
    expect(view(again).dirty).toBe(true);
  });

  it('brings her back to where she was', async () => {
    const controller = await sessions.open();
    controller.setPass('humanize');
    controller.next();
    controller.edit();
    const { selected } = view(controller);
    await vi.advanceTimersByTimeAsync(1200);
    const { state } = sessions.saves.at(-1) ?? {};
    if (!state) throw new Error('nothing saved');
    const again = await sessions.open({ ...opened(), state });
    expect(view(again)).toMatchObject({ pass: 'humanize', selected });
    expect(again.editor.state.selection.head).toBe(controller.editor.state.selection.head);
  });

  it('checks again a moment after typing, and throws away answers to an older text', async () => {
    const controller = await sessions.open();
    const check = vi.spyOn(checker, 'check');
    for (const letter of 'جديد') type(controller, 0, letter);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(199);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(check).toHaveBeenCalledTimes(1);
    let answer: (() => void) | undefined;
    check.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ findings: [], measures: [], words: 0 });
        }),
    );
    type(controller, 0, 'أ');
    await vi.advanceTimersByTimeAsync(201);
    expect(view(controller).checking).toBe(true);
    type(controller, 0, 'ب');
    answer?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(view(controller).findings.length).toBeGreaterThan(0);
    check.mockRestore();
  });

  it('says that a check failed and keeps what was found', async () => {
    const controller = await sessions.open();
    const check = vi.spyOn(checker, 'check').mockRejectedValueOnce(new Error('no engine'));
    type(controller, 0, 'و');
    await settle();
    expect(view(controller)).toMatchObject({ checkFailed: true, checking: false });
    expect(view(controller).findings).toHaveLength(3);
    check.mockRestore();
    type(controller, 0, 'و');
    await settle();
    expect(view(controller).checkFailed).toBe(false);
  });

  it('does nothing to the draft where it is read-only', async () => {
    const controller = await sessions.open(opened(), { readOnly: true });
    controller.accept();
    controller.reject();
    controller.ignoreRule('humanize/example');
    controller.setTitle('آخر');
    controller.undo();
    await vi.advanceTimersByTimeAsync(3000);
    expect(controller.text()).toBe(TEXT);
    expect(view(controller)).toMatchObject({ readOnly: true, title: 'عنوان' });
    expect(view(controller).findings).toHaveLength(4);
    expect(document.querySelector('[role="textbox"]')?.getAttribute('contenteditable')).toBe('false');
    expect(sessions.saves).toEqual([]);
  });
});
