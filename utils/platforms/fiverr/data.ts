import { type Platform } from '../platform.ts';

export const fiverr: Platform = { id: 'fiverr', name: 'Fiverr', kind: 'marketplace', sites: ['*://*.fiverr.com/*'] };
