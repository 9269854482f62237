import type { Rule } from '../rule.ts';
import { factsRules } from './facts/index.ts';
import { humanizeRules } from './humanize/index.ts';
import { languageRules } from './language/index.ts';
import { toneRules } from './tone/index.ts';

/** Every rule of every pass. */
export const RULES: readonly Rule[] = [...humanizeRules, ...factsRules, ...toneRules, ...languageRules];
