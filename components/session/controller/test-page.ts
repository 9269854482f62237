import { paragraph } from '../../../utils/draft/block.ts';
import { type Finding } from '../../../utils/draft/finding.ts';
import { type SessionController } from './session-contract.ts';
import { createSessionController } from './session-controller.ts';

declare global {
  interface Window {
    session: SessionController;
    /** Opens a session on a text; finds `words` in it, wherever they stand, and would put `to` in their place. */
    openSession: (text: string, words: string, to: string) => void;
    checks: string[];
  }
}

window.openSession = (text, words, to) => {
  if ('session' in window) window.session.destroy();
  window.checks = [];
  const blocks = text.split('\n').map((line, index) => paragraph(`b${index}`, line));
  window.session = createSessionController({
    draft: { id: 'd', title: '', blocks, language: 'arb' },
    session: {
      id: 's',
      draft: 'd',
      title: '',
      source: { kind: 'pasted' },
      targets: [],
      createdAt: 0,
      updatedAt: 0,
      words: 0,
      counts: {},
      accepted: 0,
      rejected: 0,
    },
    state: { baseline: blocks, changes: [], decisions: {}, place: { pass: 'all', caret: 0 } },
    checker: {
      check(checked) {
        window.checks.push(checked);
        const start = checked.indexOf(words);
        const range = { start, end: start + words.length };
        const finding: Finding = {
          id: 'one',
          pass: 'humanize',
          rule: 'humanize/example',
          params: {},
          range,
          related: [],
          severity: 'hint',
          suggestions: [{ edits: [{ range, text: to }] }],
        };
        return Promise.resolve({ findings: start === -1 ? [] : [finding], measures: [], words: 0 });
      },
    },
    save: () => Promise.resolve(),
    readOnly: false,
    label: 'المسودة',
  });
  document.body.replaceChildren();
  window.session.attach(document.body);
};
