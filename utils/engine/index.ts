import { type Checker, type CheckerOptions, createRuleChecker } from './checker.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

export { type Checker, type CheckResult } from './checker.ts';
export { type Measure, type MeasureId } from './measures.ts';

export interface EngineOptions extends CheckerOptions {
  /** Ids of rules that are off by default and wanted all the same. */
  on?: readonly string[];
  /** Ids of rules that she switched off. */
  off?: readonly string[];
  /** Rules beside the packs': those of a client's house style. */
  extra?: readonly Rule[];
}

/** The embedded engine: a checker over all packs. */
export function createChecker({ on = [], off = [], extra = [], ...options }: EngineOptions = {}): Checker {
  const rules = [...RULES, ...extra].filter(
    ({ id, offByDefault }) => !off.includes(id) && (!offByDefault || on.includes(id)),
  );
  return createRuleChecker(rules, options);
}
