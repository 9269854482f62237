import type { Rule } from '../../rule.ts';

export const factsRules: readonly Rule[] = [];
