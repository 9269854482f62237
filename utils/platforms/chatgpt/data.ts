import { type Platform } from '../platform.ts';

export const chatgpt: Platform = { id: 'chatgpt', name: 'ChatGPT', kind: 'assistant', sites: ['*://chatgpt.com/*'] };
