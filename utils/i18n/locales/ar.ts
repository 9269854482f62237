import { panel } from './ar/panel.ts';
import { page } from './ar/page.ts';

/** Arabic, the first language of the interface; English must have the same keys. */
export const ar = { ...panel, ...page };
