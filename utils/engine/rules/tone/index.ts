import type { Rule } from '../../rule.ts';

export const toneRules: readonly Rule[] = [];
