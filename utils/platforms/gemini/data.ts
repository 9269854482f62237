import { type Platform } from '../platform.ts';

export const gemini: Platform = { id: 'gemini', name: 'Gemini', kind: 'assistant', sites: ['*://gemini.google.com/*'] };
