import { type Platform } from '../platform.ts';

export const mostaql: Platform = { id: 'mostaql', name: 'مستقل', kind: 'marketplace', sites: ['*://mostaql.com/*'] };
