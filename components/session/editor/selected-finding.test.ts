import { describe, expect, it } from 'vitest';
import { actOnFindings, findingsOf } from './findings-plugin.ts';
import { decisionOf } from './findings-state.ts';
import { TestDraft } from './test-draft.ts';

const TEXT = 'من الجدير بالذكر أن العميل صار أكثر وعيًا.\nولم يعد مجرد أداة، بل أصبح شريكًا.';

describe('the finding she is at', () => {
  const selected = (draft: TestDraft) => findingsOf(draft.state).selected?.id;

  it('is the first at first, and the one after when it is gone', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('أكثر'), draft.finding('مجرد'), draft.finding('أصبح'));
    expect(selected(draft)).toBe('أكثر');
    draft.dispatch(actOnFindings(draft.state.tr, { kind: 'select', id: 'مجرد' }));
    const place = draft.text.indexOf('مجرد');
    draft.delete(place, place + 5);
    draft.found(draft.finding('أكثر'), draft.finding('أصبح'));
    expect(selected(draft)).toBe('أصبح');
  });

  it('stays the same when its id changes or others come before it', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('مجرد', { id: 'one' }));
    draft.found(draft.finding('أكثر'), draft.finding('مجرد', { id: 'two' }));
    expect(selected(draft)).toBe('two');
  });

  it('is none once she has left it', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('مجرد'));
    draft.dispatch(actOnFindings(draft.state.tr, { kind: 'select', id: null }));
    draft.found(draft.finding('أكثر'), draft.finding('مجرد'));
    expect(selected(draft)).toBeUndefined();
  });
});

describe('decisionOf', () => {
  it('is null for what is open', () => {
    const draft = new TestDraft(TEXT);
    const finding = draft.finding('مجرد');
    draft.found(finding);
    expect(decisionOf(findingsOf(draft.state), finding)).toBeNull();
  });
});
