import { type Platform } from '../platform.ts';

export const fiverr: Platform = {
  id: 'fiverr',
  name: { ar: 'Fiverr', en: 'Fiverr' },
  kind: 'marketplace',
  site: '*://*.fiverr.com/*',
};
