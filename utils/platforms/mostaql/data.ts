import { type Platform } from '../platform.ts';

export const mostaql: Platform = {
  id: 'mostaql',
  name: { ar: 'مستقل', en: 'Mostaql' },
  kind: 'marketplace',
  site: '*://mostaql.com/*',
};
