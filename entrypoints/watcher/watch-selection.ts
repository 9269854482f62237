import { browser } from 'wxt/browser';
import { type Envelope } from '../../utils/messages/protocol.ts';
import { FloatingButton } from './floating-button.ts';

/** How long a selection must rest before the button comes, in milliseconds. */
const REST = 250;
const ARABIC = /\p{Script=Arabic}/u;

/** The message of `watcher-to-background.ts`, without its schemas, which this script is too small for. */
const CAPTURE: Envelope = { direction: 'watcher-to-background', call: 'capture', request: {} };

/** Where the button belongs: the end of a selection of Arabic text outside editors; null when there is none. */
function placeOfSelection(): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { focusNode } = selection;
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  if (!focusNode || (element instanceof HTMLElement && element.isContentEditable)) return null;
  if (document.activeElement?.matches('input, textarea') || !ARABIC.test(selection.toString())) return null;
  const caret = new Range();
  caret.setStart(focusNode, selection.focusOffset);
  const rect = caret.getBoundingClientRect();
  return rect.height > 0 ? rect : selection.getRangeAt(0).getBoundingClientRect();
}

/** Shows the button beside selections until the extension is updated or removed under this page. */
export function watchSelection(): void {
  const ending = new AbortController();
  const { signal } = ending;
  const button = new FloatingButton(browser.i18n.getMessage('watcherButton'), () => void capture());
  let pressed = false;
  /** She used the button or sent it away: it stays away until she selects something else. */
  let dismissed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    button.hide();
  });

  function look(): void {
    if (browser.runtime?.id === undefined) return ending.abort();
    if (dismissed) return;
    const place = pressed ? null : placeOfSelection();
    if (place) button.show(place);
    else button.hide();
  }

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  }

  function dismiss(): void {
    dismissed = true;
    button.hide();
  }

  async function capture(): Promise<void> {
    dismiss();
    try {
      const answer: unknown = await browser.runtime.sendMessage(CAPTURE);
      if (!hasShortcut(answer) || answer.opened) return;
      const place = placeOfSelection();
      if (place) button.tell(browser.i18n.getMessage('watcherShortcut', [answer.shortcut || '—']), place);
    } catch {
      // The extension was updated under this page.
      ending.abort();
    }
  }

  const press = (isPressed: boolean) => () => {
    pressed = isPressed;
    lookSoon();
  };
  const options = { signal, capture: true, passive: true };
  const select = () => {
    dismissed = false;
    lookSoon();
  };
  document.addEventListener('selectionchange', select, options);
  window.addEventListener('pointerdown', press(true), options);
  window.addEventListener('pointerup', press(false), options);
  window.addEventListener('pointercancel', press(false), options);
  window.addEventListener('scroll', () => button.hide(), options);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), options);
}

function hasShortcut(answer: unknown): answer is { opened: boolean; shortcut: string } {
  return answer instanceof Object && 'opened' in answer && 'shortcut' in answer && typeof answer.shortcut === 'string';
}
