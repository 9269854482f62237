import { type Platform } from '../platform.ts';

export const freelancer: Platform = {
  id: 'freelancer',
  name: { ar: 'Freelancer', en: 'Freelancer' },
  kind: 'marketplace',
  site: '*://*.freelancer.com/*',
};
