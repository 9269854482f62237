import { type Platform } from '../platform.ts';

export const chatgpt: Platform = {
  id: 'chatgpt',
  name: { ar: 'ChatGPT', en: 'ChatGPT' },
  kind: 'assistant',
  site: '*://chatgpt.com/*',
};
