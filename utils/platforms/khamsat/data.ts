import { type Platform } from '../platform.ts';

export const khamsat: Platform = { id: 'khamsat', name: 'خمسات', kind: 'marketplace', sites: ['*://khamsat.com/*'] };
