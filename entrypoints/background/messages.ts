import { browser } from 'wxt/browser';
import { panelToBackground } from '../../utils/messages/panel-to-background.ts';
import { isContentScript, isExtensionPage, receive } from '../../utils/messages/receive.ts';
import { watcherToBackground } from '../../utils/messages/watcher-to-background.ts';
import { captureShortcut } from './gestures.ts';
import { openPanel, opensFromPage } from './panel.ts';
import { takeCapture } from './take-capture.ts';

/** Answers the watchers on pages and the panel. */
export function serveMessages(): void {
  receive(watcherToBackground, isContentScript, {
    async capture(_, sender) {
      const { tab, frameId } = sender;
      if (tab?.id === undefined) return { opened: false, shortcut: '' };
      if (!opensFromPage()) return { opened: false, shortcut: await captureShortcut() };
      const opening = openPanel(tab.windowId);
      void takeCapture({ what: 'selection', tab: tab.id, window: tab.windowId, frame: frameId });
      const opened = await opening;
      return { opened, shortcut: opened ? '' : await captureShortcut() };
    },
  });
  receive(panelToBackground, isExtensionPage, {
    async capture({ what, window }) {
      const [tab] = await browser.tabs.query({ active: true, windowId: window });
      return { capture: tab?.id === undefined ? null : await takeCapture({ what, tab: tab.id, window }) };
    },
  });
}
