import { type Platform } from '../platform.ts';

export const khamsat: Platform = {
  id: 'khamsat',
  name: { ar: 'خمسات', en: 'Khamsat' },
  kind: 'marketplace',
  site: '*://khamsat.com/*',
};
