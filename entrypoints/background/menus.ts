import { type Browser, browser } from 'wxt/browser';
import { type Locale, type MessageKey, translate } from '../../utils/i18n/translate.ts';
import { type CaptureRequest } from './take-capture.ts';

interface Menu {
  id: string;
  contexts: ['selection' | 'editable' | 'page'];
  title: MessageKey;
  what: CaptureRequest['what'];
}

const MENUS: readonly Menu[] = [
  { id: 'selection', contexts: ['selection'], title: 'menuSelection', what: 'selection' },
  { id: 'field', contexts: ['editable'], title: 'menuField', what: 'selection' },
  { id: 'article', contexts: ['page'], title: 'menuArticle', what: 'article' },
];
const PATTERNS = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the menus anew, in a language of the interface; they outlive the background. */
export function createMenus(locale: Locale): void {
  browser.contextMenus.removeAll(() => {
    for (const { id, contexts, title } of MENUS) {
      browser.contextMenus.create({ id, contexts, title: translate(locale, title), documentUrlPatterns: PATTERNS });
    }
  });
}

/** What a click in a menu asks for; null for a menu that is not ours. */
export function menuRequest(info: Browser.contextMenus.OnClickData): Pick<CaptureRequest, 'what' | 'frame'> | null {
  const menu = MENUS.find(({ id }) => id === info.menuItemId);
  return menu ? { what: menu.what, frame: info.frameId } : null;
}
