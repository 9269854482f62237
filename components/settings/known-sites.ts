import { type MessageKey } from '../../utils/i18n/translate.ts';

export type SiteGroup = { title: MessageKey; sites: readonly { name: MessageKey; origin: string }[] };

/** The sites she most likely works on, offered in one press. */
export const KNOWN_SITES: readonly SiteGroup[] = [
  {
    title: 'sitesMarketplaces',
    sites: [
      { name: 'siteMostaql', origin: '*://mostaql.com/*' },
      { name: 'siteKhamsat', origin: '*://khamsat.com/*' },
      { name: 'siteUpwork', origin: '*://*.upwork.com/*' },
      { name: 'siteFreelancer', origin: '*://*.freelancer.com/*' },
      { name: 'siteFiverr', origin: '*://*.fiverr.com/*' },
    ],
  },
  {
    title: 'sitesAssistants',
    sites: [
      { name: 'siteChatgpt', origin: '*://chatgpt.com/*' },
      { name: 'siteGemini', origin: '*://gemini.google.com/*' },
      { name: 'siteClaude', origin: '*://claude.ai/*' },
    ],
  },
];

/** The host of an origin pattern, as she knows it: `*://*.upwork.com/*` is upwork.com. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, '');
}
