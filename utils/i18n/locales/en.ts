import { brief } from './en/brief.ts';
import { comparison } from './en/comparison.ts';
import { desk } from './en/desk.ts';
import { panel } from './en/panel.ts';
import { page } from './en/page.ts';

export const en = { ...panel, ...page, ...brief, ...desk, ...comparison };
