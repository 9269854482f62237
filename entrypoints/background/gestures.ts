import { browser } from 'wxt/browser';
import { loadSettings, watchSettings } from '../../utils/settings/settings-store.ts';
import { createMenus, menuRequest } from './menus.ts';
import { openPanel } from './panel.ts';
import { type CaptureRequest, takeCapture } from './take-capture.ts';

const CAPTURE_COMMAND = 'capture-selection';

type GestureTab = { id?: number | undefined; windowId: number };

/** The panel first, with nothing awaited before it; the capture runs beside it. */
function answer(tab: GestureTab | undefined, request: Pick<CaptureRequest, 'what' | 'frame'>): void {
  if (tab?.id === undefined) return;
  void openPanel(tab.windowId);
  void takeCapture({ ...request, tab: tab.id, window: tab.windowId });
}

/** The toolbar button, the shortcut and the menus. */
export function serveGestures(): void {
  browser.action.onClicked.addListener((tab) => answer(tab, { what: 'selection' }));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CAPTURE_COMMAND) answer(tab, { what: 'selection' });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const request = menuRequest(info);
    if (request) answer(tab, request);
  });
  browser.runtime.onInstalled.addListener(() => {
    void loadSettings().then(({ locale }) => createMenus(locale));
    // A panel that the button opens by itself gets no access to the page.
    if ('sidePanel' in browser) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  });
  // The background has no end of its own: the browser stops it.
  watchSettings(({ locale }) => createMenus(locale), new AbortController().signal);
}

/** The keys that take a selection, as the browser shows them; empty when none are assigned. */
export async function captureShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === CAPTURE_COMMAND)?.shortcut ?? '';
}
