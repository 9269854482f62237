import { type MessageKey } from '../../utils/i18n/translate.ts';
import { type Platform } from '../../utils/platforms/platform.ts';
import { PLATFORMS } from '../../utils/platforms/platforms.ts';

export type SiteGroup = { title: MessageKey; sites: readonly Platform[] };

/** The sites she most likely works on, offered in one press. */
export const KNOWN_SITES: readonly SiteGroup[] = [
  { title: 'sitesMarketplaces', sites: PLATFORMS.filter(({ kind }) => kind === 'marketplace') },
  { title: 'sitesAssistants', sites: PLATFORMS.filter(({ kind }) => kind === 'assistant') },
];

/** The host of an origin pattern, as she knows it: `*://*.upwork.com/*` is upwork.com. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, '');
}
