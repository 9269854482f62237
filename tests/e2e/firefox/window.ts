import { type Key, pressKey } from './keys.ts';
import {
  activateMenuItem,
  closeTabs,
  extensionState,
  type ExtensionState,
  hideSidebar,
  isMenuOpen,
  isSidebarOpen,
  loggedErrors,
  openMenu,
  openTab,
  pressToolbarButton,
  windowPicture,
} from './privileged.ts';
import { callSource, type Evaluate } from './source.ts';
import { until } from './until.ts';
import { FirefoxView } from './view.ts';

const SIDEBAR = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

/** The browser's own window: what the writer presses there, and the pages it shows. Input is as real as hers. */
export class FirefoxWindow {
  readonly #evaluate: Evaluate;

  constructor(evaluate: Evaluate) {
    this.#evaluate = evaluate;
  }

  /** Runs a function with the rights of the browser; it sees nothing but its arguments, which are JSON. */
  async run<Result, Arguments extends readonly unknown[]>(
    call: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const result: Result = JSON.parse(await this.#evaluate(callSource(call, values)));
    return result;
  }

  /** Opens an address in a new tab, in front; web pages and pages of extensions. */
  async openPage(url: string): Promise<FirefoxView> {
    const id = await this.run(openTab, url);
    const view = new FirefoxView(this.#evaluate, `gBrowser.browsers.find((each) => each.browserId === ${id})`);
    await until(`${url} is loaded`, () => view.hasLoaded(url));
    return view;
  }

  closePages(): Promise<void> {
    return this.run(closeTabs);
  }

  /** The toolbar button of an extension, as if clicked: `action.onClicked` runs and `activeTab` is granted. */
  pressToolbarButton(extension: string): Promise<void> {
    return this.run(pressToolbarButton, extension);
  }

  /** Presses a key; it goes where the focus is, and commands of extensions hear it. */
  press(key: Key): Promise<void> {
    return this.run(pressKey, key);
  }

  /** Opens the context menu on an element and chooses the item with this label, in a submenu too. */
  async chooseFromContextMenu(view: FirefoxView, selector: string, label: string): Promise<void> {
    await view.click(selector, 'right');
    await until('the context menu is open', () => this.run(isMenuOpen, label));
    await this.run(openMenu, label);
    await until(`the context menu offers «${label}»`, () => this.run(activateMenuItem, label));
  }

  isSidebarOpen(): Promise<boolean> {
    return this.run(isSidebarOpen);
  }

  /** The document in the open sidebar. Throws when the sidebar does not open on this address. */
  async sidebar(url: string): Promise<FirefoxView> {
    const view = new FirefoxView(this.#evaluate, SIDEBAR);
    await until(`the sidebar shows ${url}`, () => view.hasLoaded(url));
    return view;
  }

  hideSidebar(): Promise<void> {
    return this.run(hideSidebar);
  }

  /** What the browser knows of an installed extension; null when it is not there. */
  extension(id: string): Promise<ExtensionState | null> {
    return this.run(extensionState, id);
  }

  /** The errors in the browser's console that come from addresses with this beginning. */
  errorsFrom(address: string): Promise<string[]> {
    return this.run(loggedErrors, address);
  }

  /** The whole window as a PNG, with toolbar and sidebar. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.run(windowPicture), 'base64');
  }
}
