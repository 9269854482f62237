import { type Platform } from '../platform.ts';

export const upwork: Platform = {
  id: 'upwork',
  name: { ar: 'Upwork', en: 'Upwork' },
  kind: 'marketplace',
  site: '*://*.upwork.com/*',
};
