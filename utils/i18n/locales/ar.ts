import { brief } from './ar/brief.ts';
import { comparison } from './ar/comparison.ts';
import { desk } from './ar/desk.ts';
import { panel } from './ar/panel.ts';
import { page } from './ar/page.ts';

/** Arabic, the first language of the interface; English must have the same keys. */
export const ar = { ...panel, ...page, ...brief, ...desk, ...comparison };
