import { type Platform } from '../platform.ts';

export const claude: Platform = {
  id: 'claude',
  name: { ar: 'Claude', en: 'Claude' },
  kind: 'assistant',
  site: '*://claude.ai/*',
};
