import { panelToBackground } from '../../utils/messages/panel-to-background.ts';
import { askBackground } from '../../utils/messages/to-background.ts';

/** Asks for the article on the page in front; it comes as a capture. False if it could not be asked for. */
export async function requestArticle(window: number): Promise<boolean> {
  const answer = await askBackground(panelToBackground, 'capture', { what: 'article', window });
  return answer.ok && answer.value.capture !== null;
}
