// The house style engine: loaded beside the engine where a client has a style sheet, never in a page.
export { type StyleBatch, type StyleCount, type StyleEdit, styleBatch } from './batch.ts';
export type { HouseRule } from './house-rule.ts';
export { HOUSE_RULES, houseRules, silencedRules } from './house-rules.ts';
export { STYLE_KINDS, type StyleKind } from './kinds.ts';
