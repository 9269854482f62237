import { type Platform } from '../platform.ts';

export const freelancer: Platform = {
  id: 'freelancer',
  name: 'Freelancer',
  kind: 'marketplace',
  sites: ['*://*.freelancer.com/*'],
};
