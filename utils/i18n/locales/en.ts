import { panel } from './en/panel.ts';
import { page } from './en/page.ts';

export const en = { ...panel, ...page };
