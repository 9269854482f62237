import { type Platform } from '../platform.ts';

export const gemini: Platform = {
  id: 'gemini',
  name: { ar: 'Gemini', en: 'Gemini' },
  kind: 'assistant',
  site: '*://gemini.google.com/*',
};
