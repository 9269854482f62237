import { vi } from 'vitest';
import { type Block, paragraph } from '../../../utils/draft/block.ts';
import { type Draft } from '../../../utils/draft/draft.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { type NewEntry } from '../../../utils/draft/ledger.ts';
import { type Session, type SessionState } from '../../../utils/draft/session.ts';
import { type Checker } from './checker.ts';
import { type SessionController, type SessionSnapshot } from './session-contract.ts';
import { createSessionController } from './session-controller.ts';
import { type SessionView } from './session-view.ts';

export const TEXT = 'من الجدير بالذكر أن العميل صار أكثر وعيًا.\nإضافة إلى ذلك يلعب دورًا محوريًا في السوق.';
const WORDS: [words: string, to: string | undefined, pass: Finding['pass']][] = [
  ['من الجدير بالذكر أن ', '', 'humanize'],
  ['أكثر وعيًا', undefined, 'facts'],
  ['إضافة إلى ذلك', 'ثم', 'humanize'],
  ['يلعب دورًا محوريًا', 'يؤثر', 'humanize'],
];

/** Finds its words wherever they stand; ids know the letter before, as those of the engine know letters nearby. */
export const checker: Checker = {
  check: (text) =>
    Promise.resolve({
      findings: WORDS.flatMap(([words, to, pass]): Finding[] => {
        const start = text.indexOf(words);
        if (start === -1) return [];
        const range = { start, end: start + words.length };
        return [
          {
            id: `${words} after «${text.slice(Math.max(0, start - 2), start)}»`,
            pass,
            rule: `${pass}/example`,
            params: {},
            range,
            related: [],
            severity: 'hint',
            suggestions: to === undefined ? [] : [{ edits: [{ range, text: to }] }],
          },
        ];
      }),
      measures: [{ id: 'stock-phrases', count: 3 }],
      words: text.split(/\s+/u).length,
    }),
};

/** A session as the database gives it, on a text of plain lines. */
export function opened(text = TEXT): { draft: Draft; session: Session; state: SessionState } {
  const blocks: Block[] = text.split('\n').map((line, index) => paragraph(`b${index}`, line));
  return {
    draft: { id: 'd', title: 'عنوان', blocks, language: 'arb' },
    session: {
      id: 's',
      draft: 'd',
      title: 'عنوان',
      source: { kind: 'pasted' },
      targets: [],
      createdAt: 1,
      updatedAt: 1,
      words: 0,
      counts: {},
      accepted: 0,
      rejected: 0,
    },
    state: { baseline: blocks, changes: [], decisions: {}, place: { pass: 'all', caret: 0 } },
  };
}

/** For tests with a clock of their own: sessions in the page, and what they saved. */
export class TestSessions {
  readonly saves: SessionSnapshot[] = [];
  readonly #open: SessionController[] = [];
  /** Where saves go; a test may put something else in its place. */
  save = (snapshot: SessionSnapshot): Promise<void> => {
    this.saves.push(snapshot);
    return Promise.resolve();
  };

  async open(row = opened(), { readOnly = false } = {}): Promise<SessionController> {
    const save = (snapshot: SessionSnapshot) => this.save(snapshot);
    const controller = createSessionController({ ...row, checker, save, readOnly, label: 'المسودة' });
    this.#open.push(controller);
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    controller.attach(place);
    await vi.advanceTimersByTimeAsync(10);
    return controller;
  }

  get entries(): NewEntry[] {
    return this.saves.flatMap(({ entries }) => entries);
  }

  close(): void {
    for (const controller of this.#open.splice(0)) controller.destroy();
  }
}

/** As if typed at that offset. */
export function type(controller: SessionController, at: number, text: string): void {
  const { view: editor } = controller.editor;
  editor.dispatch(editor.state.tr.insertText(text, at + controller.text().slice(0, at).split('\n').length));
}

export function view(controller: SessionController): SessionView {
  return controller.store.getState();
}

/** Until what was typed is checked and saved. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(400);
}
