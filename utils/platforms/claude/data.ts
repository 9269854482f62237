import { type Platform } from '../platform.ts';

export const claude: Platform = { id: 'claude', name: 'Claude', kind: 'assistant', sites: ['*://claude.ai/*'] };
