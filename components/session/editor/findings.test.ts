import { redo, undo } from '@tiptap/pm/history';
import { Step } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../utils/draft/block.ts';
import { docToBlocks } from './blocks.ts';
import { DecisionStep } from './decision-step.ts';
import { acceptFinding, dismissFinding, ignoreRule, reopenFinding } from './draft-commands.ts';
import { actOnFindings, drawnFindings, findingsOf } from './findings-plugin.ts';
import { keptDecisions, openFindings } from './findings-state.ts';
import { schema, TestDraft } from './test-draft.ts';

const TEXT = 'من الجدير بالذكر أن العميل صار أكثر وعيًا.\nولم يعد مجرد أداة، بل أصبح شريكًا.';
const RULE = { kind: 'rule', rule: 'humanize/example' } as const;

function open(draft: TestDraft): string[] {
  return openFindings(findingsOf(draft.state)).map(({ range }) => draft.text.slice(range.start, range.end));
}

function accept(draft: TestDraft, id: string): void {
  const finding = findingsOf(draft.state).findings.find((each) => each.id === id);
  const transaction = finding && acceptFinding(draft.state, finding, 0, RULE);
  if (!transaction) throw new Error(`nothing to accept: ${id}`);
  draft.dispatch(transaction);
}

function dismiss(draft: TestDraft, id: string, decision: 'rejected' | 'ignored' = 'rejected'): void {
  const finding = findingsOf(draft.state).findings.find((each) => each.id === id);
  if (!finding) throw new Error(`not found: ${id}`);
  draft.dispatch(dismissFinding(draft.state, finding, decision));
}

/** The classes drawn on the text, by the words they are drawn on. */
function drawn(draft: TestDraft): Record<string, string> {
  return Object.fromEntries(
    drawnFindings(draft.state)
      .find()
      .map(({ from, to, spec }) => [draft.state.doc.textBetween(from, to), String(spec['class'])]),
  );
}

describe('an accepted finding that was reopened', () => {
  it('is accepted again by undo, however much shorter the text is without it', () => {
    const draft = new TestDraft('قصير.');
    draft.found(draft.finding('قصير', { to: 'أطول بكثير مما كان' }));
    accept(draft, 'قصير');
    const reopening = reopenFinding(draft.state, 'قصير');
    if (reopening) draft.dispatch(reopening);
    expect(draft.text).toBe('قصير.');
    // Touched after that, so that the finding is not in the text any more when the way back is gone.
    draft.type(2, 'ا');
    undo(draft.state, draft.dispatch);
    undo(draft.state, draft.dispatch);
    expect(draft.text).toBe('أطول بكثير مما كان.');
    const [accepted] = findingsOf(draft.state).accepted;
    expect(accepted && draft.text.slice(accepted.range.start, accepted.range.end)).toBe('أطول بكثير مما كان');
  });
});

describe('findings in the editor', () => {
  it('move with edits before them and stay with edits after them', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('مجرد أداة'), draft.finding('أصبح شريكًا'));
    draft.type(0, 'نعم، ');
    draft.dispatch(draft.state.tr.split(draft.position(2)));
    draft.type(draft.text.length, ' تمامًا');
    expect(open(draft)).toEqual(['مجرد أداة', 'أصبح شريكًا']);
    draft.delete(0, draft.text.indexOf('العميل'));
    expect(open(draft)).toEqual(['مجرد أداة', 'أصبح شريكًا']);
  });

  it('vanish when their text is touched or deleted, until the next check', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('الجدير بالذكر'), draft.finding('أكثر وعيًا'), draft.finding('مجرد أداة'));
    draft.type(draft.text.indexOf('بالذكر'), 'ا');
    expect(open(draft)).toEqual(['أكثر وعيًا', 'مجرد أداة']);
    const start = draft.text.indexOf('أكثر');
    draft.delete(start - 2, start + 12);
    expect(open(draft)).toEqual(['مجرد أداة']);
  });

  it('vanish when a letter in them is exchanged for another', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('أكثر وعيًا'), draft.finding('مجرد أداة'));
    const at = draft.text.indexOf('ثر');
    draft.dispatch(draft.state.tr.insertText('ب', draft.position(at), draft.position(at + 1)));
    expect(open(draft)).toEqual(['مجرد أداة']);
  });

  it('vanish when letters grow onto them, not when she goes on after a space', () => {
    const draft = new TestDraft('كتب تقرير');
    draft.found(draft.finding('تقرير'));
    draft.type(9, ' جديد');
    expect(open(draft)).toEqual(['تقرير']);
    draft.type(9, 'ًا');
    expect(open(draft)).toEqual([]);
  });

  it('vanish when an edit they suggest elsewhere no longer fits', () => {
    const draft = new TestDraft(TEXT);
    const finding = draft.finding('أصبح');
    const comma = draft.text.indexOf('،');
    draft.found({ ...finding, suggestions: [{ edits: [{ range: { start: comma, end: comma + 1 }, text: '' }] }] });
    draft.type(draft.text.indexOf('بل'), 'لا ');
    expect(open(draft)).toEqual([]);
  });

  it('are drawn by pass and severity, each in an element of its own, the current one marked', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('الجدير بالذكر'), { ...draft.finding('أكثر'), pass: 'tone', severity: 'error' });
    expect(drawn(draft)).toEqual({
      'الجدير بالذكر': 'finding finding-humanize finding-hint finding-current',
      أكثر: 'finding finding-tone finding-error',
    });
    draft.dispatch(actOnFindings(draft.state.tr, { kind: 'pass', pass: 'tone' }));
    expect(drawn(draft)).toEqual({ أكثر: 'finding finding-tone finding-error finding-current' });
  });

  it('leave the drawing as it is while letters are being composed', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('أكثر وعيًا'), draft.finding('مجرد أداة'));
    const at = draft.position(draft.text.indexOf('وعيًا'));
    draft.dispatch(draft.state.tr.insertText('ق', at).setMeta('composition', 1));
    expect(open(draft)).toEqual(['مجرد أداة']);
    expect(Object.keys(drawn(draft))).toContain('أكثر قوعيًا');
    draft.dispatch(actOnFindings(draft.state.tr, { kind: 'redraw' }));
    expect(Object.keys(drawn(draft))).toEqual(['مجرد أداة']);
  });
});

describe('decisions', () => {
  it('accept with the edits, and one undo takes both back', () => {
    const draft = new TestDraft(TEXT);
    const finding = draft.finding('لم يعد مجرد أداة، بل أصبح شريكًا', { id: 'a', to: 'أصبح شريكًا' });
    draft.found(finding);
    draft.pause = 0;
    draft.type(3, 'ـ');
    accept(draft, 'a');
    draft.pause = 10_000;
    expect(draft.text.endsWith('وأصبح شريكًا.')).toBe(true);
    expect(open(draft)).toEqual([]);
    expect(findingsOf(draft.state).accepted.map(({ range }) => draft.text.slice(range.start, range.end))).toEqual([
      'أصبح شريكًا',
    ]);

    undo(draft.state, draft.dispatch);
    expect(draft.text).toBe(TEXT.replace('من ', 'من ـ'));
    expect(open(draft)).toEqual(['لم يعد مجرد أداة، بل أصبح شريكًا']);
    expect(findingsOf(draft.state).accepted).toEqual([]);
    redo(draft.state, draft.dispatch);
    expect(draft.text.endsWith('وأصبح شريكًا.')).toBe(true);
    expect(open(draft)).toEqual([]);
    undo(draft.state, draft.dispatch);
    undo(draft.state, draft.dispatch);
    expect(draft.text).toBe(TEXT);
  });

  it('accept several edits at once, in whatever order they are given, line feeds too', () => {
    const draft = new TestDraft(TEXT);
    const at = (words: string) => {
      const start = draft.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const edits = [
      { range: at('مجرد '), text: '' },
      { range: at('من الجدير بالذكر أن '), text: 'نعم،\n' },
      { range: at('.\nولم'), text: ' ولم' },
      { range: at('أصبح'), text: 'صار\u2028' },
    ];
    draft.found({ ...draft.finding('الجدير', { id: 'a' }), suggestions: [{ edits }] });
    accept(draft, 'a');
    expect(draft.text).toBe('نعم،\nالعميل صار أكثر وعيًا ولم يعد أداة، بل صار\u2028 شريكًا.');
    expect(draft.state.doc.child(1).children.map((node) => node.type.name)).toEqual(['text', 'softBreak', 'text']);
    undo(draft.state, draft.dispatch);
    expect(draft.text).toBe(TEXT);
  });

  it('leave the marks of words that stay, and give new words those around them', () => {
    const words = 'هذا نص طويل فيه كلمات غليظة وكلمات مائلة وغير ذلك كثير';
    const range = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
    const draft = new TestDraft([
      {
        ...paragraph('a', words),
        marks: [
          { kind: 'bold', ...range('كلمات غليظة') },
          { kind: 'italic', ...range('مائلة') },
        ],
      },
    ]);
    draft.found(draft.finding(words, { id: 'a', to: words.replace('غليظة', 'ثقيلة').replace('هذا ', '') }));
    accept(draft, 'a');
    const [block] = docToBlocks(draft.state.doc);
    expect(block?.marks.map(({ kind, start, end }) => [kind, block.text.slice(start, end)])).toEqual([
      ['bold', 'كلمات ثقيلة'],
      ['italic', 'مائلة'],
    ]);
  });

  it('reject and ignore, undone one by one', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('أكثر'), draft.finding('مجرد أداة'));
    dismiss(draft, 'أكثر');
    dismiss(draft, 'مجرد أداة', 'ignored');
    expect(open(draft)).toEqual([]);
    expect(keptDecisions(findingsOf(draft.state))).toEqual({ أكثر: 'rejected', 'مجرد أداة': 'ignored' });
    expect(draft.text).toBe(TEXT);
    undo(draft.state, draft.dispatch);
    expect(open(draft)).toEqual(['مجرد أداة']);
    undo(draft.state, draft.dispatch);
    expect(open(draft)).toEqual(['أكثر', 'مجرد أداة']);
    redo(draft.state, draft.dispatch);
    expect(open(draft)).toEqual(['مجرد أداة']);
  });

  it('outlive a check that gives the same place another id, and undo finds them there', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('مجرد أداة', { id: 'old' }));
    dismiss(draft, 'old');
    draft.type(draft.text.indexOf('يعد'), 'كان ');
    draft.found(draft.finding('مجرد أداة', { id: 'new' }));
    expect(open(draft)).toEqual([]);
    expect(keptDecisions(findingsOf(draft.state))).toEqual({ old: 'rejected', new: 'rejected' });
    undo(draft.state, draft.dispatch);
    undo(draft.state, draft.dispatch);
    expect(open(draft)).toEqual(['مجرد أداة']);
    expect(keptDecisions(findingsOf(draft.state))).toEqual({});
  });

  it('do not hold for the same words when they are written again after being accepted', () => {
    const draft = new TestDraft('نص مجرد أداة هنا');
    draft.found(draft.finding('مجرد أداة', { id: 'a', to: 'أداة' }));
    accept(draft, 'a');
    draft.type(3, 'مجرد ');
    draft.found(draft.finding('مجرد أداة', { id: 'a', to: 'أداة' }));
    expect(open(draft)).toEqual(['مجرد أداة']);
  });

  it('can ignore a rule, for findings to come too', () => {
    const draft = new TestDraft(TEXT);
    draft.found(draft.finding('أكثر'), draft.finding('أصبح', { rule: 'humanize/other' }));
    const transaction = ignoreRule(draft.state, 'humanize/example');
    if (transaction) draft.dispatch(transaction);
    draft.found(draft.finding('أكثر'), draft.finding('مجرد أداة'), draft.finding('أصبح', { rule: 'humanize/other' }));
    expect(open(draft)).toEqual(['أصبح']);
    expect(ignoreRule(draft.state, 'humanize/example')).toBeNull();
    const reopened = reopenFinding(draft.state, 'مجرد أداة');
    if (reopened) draft.dispatch(reopened);
    expect(open(draft)).toEqual(['أكثر', 'مجرد أداة', 'أصبح']);
  });

  it('can be taken back: of an accepted finding also its edits, with what was typed elsewhere kept', () => {
    const draft = new TestDraft('لعب الفريق دورًا محوريًا هنا');
    draft.found(draft.finding('دورًا محوريًا', { id: 'a', to: 'دوره' }));
    accept(draft, 'a');
    draft.type(draft.text.length, ' وهناك');
    const transaction = reopenFinding(draft.state, 'a');
    if (transaction) draft.dispatch(transaction);
    expect(draft.text).toBe('لعب الفريق دورًا محوريًا هنا وهناك');
    expect(keptDecisions(findingsOf(draft.state))).toEqual({});
    expect(reopenFinding(draft.state, 'a')).toBeNull();
    undo(draft.state, draft.dispatch);
    expect(draft.text).toBe('لعب الفريق دوره هنا وهناك');
  });

  it('have no suggestion to accept where there is none', () => {
    const draft = new TestDraft(TEXT);
    const finding = draft.finding('أكثر');
    draft.found(finding);
    expect(acceptFinding(draft.state, finding, 0, RULE)).toBeNull();
  });

  it('are steps that can be stored', () => {
    const draft = new TestDraft(TEXT);
    const finding = draft.finding('أكثر');
    const step = new DecisionStep({
      key: 'k',
      rule: 'r',
      finding,
      decision: 'rejected',
      previous: null,
      before: 'ب',
      after: 'ا',
    });
    const back = Step.fromJSON(schema, JSON.parse(JSON.stringify(step.toJSON())));
    expect(back).toBeInstanceOf(DecisionStep);
    expect(back).toEqual(step);
    expect(step.invert().invert()).toEqual(step);
    expect(step.apply(draft.state.doc).doc).toBe(draft.state.doc);
  });
});
