/**
 * Functions that run in the browser's own window, with its rights. Each is sent there as source, so it sees nothing but
 * its arguments and what is declared here.
 */

interface Browser extends HTMLElement {
  browserId: number;
}

interface Extension {
  warnings: string[];
  errors: string[];
  backgroundState: string;
  apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: Window): void } } };
}

interface MenuPopup extends Element {
  state: string;
  activateItem(item: Element): void;
}

interface Menu extends Element {
  menupopup: MenuPopup;
  openMenu(open: boolean): void;
}

interface ConsoleMessage {
  errorMessage?: string;
  sourceName?: string;
  lineNumber?: number;
  /** Bits: 1 is a warning, 8 an information. */
  flags?: number;
}

declare const gBrowser: {
  tabs: Element[];
  selectedTab: Element;
  addTab(url: string, options: object): Element & { linkedBrowser: Browser };
  removeTab(tab: Element, options: object): void;
};
declare const SidebarController: { isOpen: boolean; hide(): void };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: Extension; mozExtensionHostname: string; privateBrowsingAllowed: boolean } | null;
};
declare const Services: {
  console: { getMessageArray(): ConsoleMessage[] };
  scriptSecurityManager: { getSystemPrincipal(): object };
};
declare const browsingContext: {
  currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
};

export interface ExtensionState {
  /** The beginning of the addresses of its pages, without a slash at its end. */
  origin: string;
  /** What the browser says against its manifest. */
  problems: string[];
  isRunning: boolean;
  runsInPrivateWindows: boolean;
}

export function extensionState(id: string): ExtensionState | null {
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) return null;
  const { warnings, errors, backgroundState } = policy.extension;
  return {
    origin: `moz-extension://${policy.mozExtensionHostname}`,
    problems: [...errors, ...warnings],
    isRunning: backgroundState === 'running',
    runsInPrivateWindows: policy.privateBrowsingAllowed,
  };
}

export function loggedErrors(address: string): string[] {
  return Services.console
    .getMessageArray()
    .filter(({ sourceName, flags }) => sourceName?.startsWith(address) && ((flags ?? 0) & 9) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
}

export function openTab(url: string): number {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab(url, { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

/** Leaves one empty tab. */
export function closeTabs(): void {
  const old = [...gBrowser.tabs];
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  for (const tab of old) gBrowser.removeTab(tab, { skipPermitUnload: true });
}

export function pressToolbarButton(id: string): void {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`${id} is not installed.`);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function isSidebarOpen(): boolean {
  return SidebarController.isOpen;
}

export function hideSidebar(): void {
  if (SidebarController.isOpen) SidebarController.hide();
}

export function isMenuOpen(label: string): boolean {
  const popup = document.querySelector<MenuPopup>('#contentAreaContextMenu');
  return popup?.state === 'open' && popup.querySelector(`menuitem[label="${label}"]`) !== null;
}

/** Opens the submenu that an item is in, if it is in one. */
export function openMenu(label: string): void {
  document.querySelector(`#contentAreaContextMenu menuitem[label="${label}"]`)?.closest<Menu>('menu')?.openMenu(true);
}

/** Chooses an item once the menu it is in is open; says whether it was. */
export function activateMenuItem(label: string): boolean {
  const item = document.querySelector(`#contentAreaContextMenu menuitem[label="${label}"]`);
  const popup = item?.closest<MenuPopup>('menupopup');
  if (!item || popup?.state !== 'open') return false;
  popup.activateItem(item);
  return true;
}

/** The window as PNG, in base64. */
export async function windowPicture(): Promise<string> {
  const picture = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
