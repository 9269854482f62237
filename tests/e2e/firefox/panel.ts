import { draftText } from '../support/panel.ts';
import { until } from './until.ts';
import { type FirefoxView } from './view.ts';

const FINDINGS = '[aria-label="الملاحظات"]';
const DRAFT = '[role="textbox"][aria-label="المسودة"]';
const CURRENT = '[role="group"][aria-label="الملاحظة الحالية"]';

/** The panel in the sidebar or in a tab, by the names that people and assistive technology find things by. */
export class PanelView {
  readonly view: FirefoxView;

  constructor(view: FirefoxView) {
    this.view = view;
  }

  /** The draft as it stands; null while there is none. */
  draft(): Promise<string | null> {
    return this.view.on(DRAFT, draftText);
  }

  /** How many findings are open, as the tab «الكل» says; 0 while it says nothing. */
  openCount(): Promise<number> {
    return this.view.run(() => {
      const tab = Array.from(document.querySelectorAll('[role="tab"]')).find((each) =>
        each.textContent.trim().startsWith('الكل'),
      );
      return Number(/\d+/u.exec(tab?.textContent ?? '')?.[0] ?? 0);
    });
  }

  /** Whether the list of findings shows one. */
  async hasFinding(): Promise<boolean> {
    return (await this.view.on(FINDINGS, (list) => list.querySelector('li') !== null)) ?? false;
  }

  /** Clicks a button by its name. */
  async click(name: string): Promise<void> {
    await until(`there is a button «${name}»`, () => this.view.run(markButton, name));
    await this.view.click('[data-wanted]');
  }

  /** Clicks into the finding she is at, so that it takes the keys. */
  async focusCurrentFinding(): Promise<void> {
    await this.view.click(CURRENT);
    await until('the finding she is at has the focus', () => this.view.on(CURRENT, (group) => group.matches(':focus')));
  }

  hasText(text: string): Promise<boolean> {
    return this.view.run((wanted) => document.body.innerText.includes(wanted), text);
  }
}

/** Marks the one enabled button with this accessible name; says whether there is one. */
function markButton(name: string): boolean {
  for (const old of document.querySelectorAll('[data-wanted]')) old.removeAttribute('data-wanted');
  const nameOf = (button: Element): string => {
    const label = button.getAttribute('aria-label');
    if (label !== null) return label;
    const clone = button.cloneNode(true);
    if (!(clone instanceof Element)) return '';
    for (const hidden of clone.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return clone.textContent.trim();
  };
  const button = Array.from(document.querySelectorAll('button:enabled')).find((each) => nameOf(each) === name);
  button?.setAttribute('data-wanted', '');
  return button !== undefined;
}
