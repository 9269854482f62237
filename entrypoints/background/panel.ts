import { browser } from 'wxt/browser';

/** Firefox's own: the sidebar of the window that the gesture was made in. */
interface SidebarAction {
  open(): Promise<void>;
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction } {
  return 'sidebarAction' in api;
}

/**
 * Opens the panel. Must be the first thing in the handler of a gesture: after any `await` the browser does not count it
 * as one. Gives whether the panel opened; never rejects.
 */
export async function openPanel(window: number): Promise<boolean> {
  try {
    if (hasSidebar(browser)) await browser.sidebarAction.open();
    else await browser.sidePanel.open({ windowId: window });
    return true;
  } catch (error) {
    console.warn('the panel did not open', error);
    return false;
  }
}

/** Whether a click in a page opens the panel: in Firefox only the browser's own buttons and shortcuts do. */
export function opensFromPage(): boolean {
  return !hasSidebar(browser);
}
