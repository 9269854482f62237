import { callSource, type Evaluate } from './source.ts';
import { until } from './until.ts';

interface Browser {
  currentURI: { spec: string };
  isRemoteBrowser: boolean;
  screenX: number;
  screenY: number;
  webProgress: { isLoadingDocument: boolean };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
}

type Answer = { value: string } | { error: string };

interface Point {
  x: number;
  y: number;
}

interface MouseButton {
  button: number;
  clickCount: number;
}

/** A document that the window shows: of a tab, or of the sidebar, which WebDriver itself does not see. */
export class FirefoxView {
  readonly #evaluate: Evaluate;
  /** The element of the window that shows it, as an expression there. */
  readonly browser: string;

  constructor(evaluate: Evaluate, browser: string) {
    this.#evaluate = evaluate;
    this.browser = browser;
  }

  /** Whether the document of this address stands there, loaded. */
  async hasLoaded(url: string): Promise<boolean> {
    const isThere = await this.#evaluate(callSource(isShowing, [url], this.browser));
    return isThere === 'true' && (await this.run(() => document.readyState)) === 'complete';
  }

  /** Runs a function in the document's own world; it sees nothing but its arguments, which are JSON. */
  run<Result, Arguments extends readonly unknown[]>(
    call: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    return this.#value<Result>(callSource(call, values));
  }

  /** Runs a function on the element a selector finds; null when there is none. */
  on<Result, Arguments extends readonly unknown[]>(
    selector: string,
    call: (element: HTMLElement, ...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result | null> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    return this.#value<Result | null>(`${element} && ${callSource(call, values, element)}`);
  }

  /** Clicks in the middle of an element with the real mouse; waits until it is there and nothing covers it. */
  async click(selector: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const point = await until(`${selector} can be clicked`, () => this.on(selector, middleOf));
    await this.#evaluate(callSource(clickAt, [point, button], this.browser));
  }

  async #value<Result>(expression: string): Promise<Result> {
    const source = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const name = `tanqih:${crypto.randomUUID()}`;
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript(name, source))}`;
    const answer: Answer = JSON.parse(await this.#evaluate(callSource(askFrame, [name, script], this.browser)));
    if ('error' in answer) throw new Error(answer.error);
    const value: Result = JSON.parse(answer.value);
    return value;
  }
}

/** A script for the process of the document, which evaluates a source there as the page itself would. */
function frameScript(name: string, source: string): string {
  return `(async () => {
    let answer;
    try {
      const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(${JSON.stringify(source)}, page) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
}

/** Runs in the window. */
function askFrame(browser: Browser, name: string, script: string): Promise<Answer> {
  const { messageManager } = browser;
  return new Promise((resolve) => {
    const take = ({ data }: { data: Answer }) => {
      messageManager.removeMessageListener(name, take);
      resolve(data);
    };
    messageManager.addMessageListener(name, take);
    messageManager.loadFrameScript(script, false);
  });
}

/** Runs in the window. */
function isShowing(browser: Browser | null | undefined, url: string): boolean {
  return browser?.currentURI.spec === url && browser.isRemoteBrowser && !browser.webProgress.isLoadingDocument;
}

/** Runs in the document: the middle of an element, once nothing covers it. */
function middleOf(element: HTMLElement): Point | null {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
}

/** Runs in the window. */
function clickAt(browser: Browser, { x, y }: Point, which: 'left' | 'right'): void {
  const give = (type: string, button: number, clickCount: number) => {
    const left = browser.screenX - window.mozInnerScreenX + x;
    const top = browser.screenY - window.mozInnerScreenY + y;
    window.synthesizeMouseEvent(type, left, top, { button, clickCount }, {});
  };
  give('mousemove', 0, 0);
  if (which === 'left') {
    give('mousedown', 0, 1);
    give('mouseup', 0, 1);
  } else {
    give('mousedown', 2, 1);
    give('contextmenu', 2, 1);
    give('mouseup', 2, 1);
  }
}

declare const window: {
  mozInnerScreenX: number;
  mozInnerScreenY: number;
  synthesizeMouseEvent(type: string, x: number, y: number, button: MouseButton, options: object): void;
};
