import { type Platform } from '../platform.ts';

export const upwork: Platform = { id: 'upwork', name: 'Upwork', kind: 'marketplace', sites: ['*://*.upwork.com/*'] };
