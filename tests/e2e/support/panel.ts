import { type Locator, type Page } from 'playwright';

/** The passes as the tabs of the panel name them. */
export const PASS_TABS = ['الأنسنة', 'الحقائق', 'النبرة', 'اللغة'] as const;
export type PassTab = (typeof PASS_TABS)[number] | 'الكل';

/** Where things stand in the side panel, by the names that people and assistive technology find them by. */
export function panelParts(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    tabs: page.getByRole('tablist'),
    tab: (name: PassTab) => page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }),
    findings: page.getByRole('list', { name: 'الملاحظات' }),
    finding: page.getByRole('list', { name: 'الملاحظات' }).getByRole('listitem'),
    /** The finding she is at; it takes the keys of the list. */
    current: page.getByRole('group', { name: 'الملاحظة الحالية' }),
    draft: page.getByRole('textbox', { name: 'المسودة', exact: true }),
    accept: button('قبول'),
    reject: button('رفض'),
    writeBack: button('تطبيق في الصفحة'),
    insert: button('إدراج في الحقل المحدد'),
    copy: button('نسخ'),
    history: button('السجل'),
    /** Rows of the history, once it is shown. */
    session: page.getByRole('listitem').filter({ has: button('النسخ') }),
  } as const;
}

export type PanelParts = ReturnType<typeof panelParts>;

/** How many findings a tab says are open. */
export async function openCount(panel: PanelParts, tab: PassTab = 'الكل'): Promise<number> {
  const text = (await panel.tab(tab).textContent()) ?? '';
  return Number(/\d+/u.exec(text)?.[0] ?? 0);
}

/** The draft as it stands: its blocks joined by line feeds, without what is only drawn (deleted words). */
export function readDraft(draft: Locator): Promise<string> {
  return draft.evaluate(draftText);
}

/** Runs in the panel. */
export function draftText(root: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof HTMLElement)) return '';
    if (node.matches('.ProseMirror-widget, .ProseMirror-trailingBreak, .ProseMirror-separator')) return '';
    if (node.tagName === 'BR') return '\n';
    return Array.from(node.childNodes, read).join('');
  };
  return Array.from(root.children, read).join('\n');
}
