import { type Checker, type CheckerOptions, createRuleChecker } from './checker.ts';
import { RULES } from './rules/index.ts';

export { type Checker, type CheckResult } from './checker.ts';
export { type Measure, type MeasureId } from './measures.ts';

export interface EngineOptions extends CheckerOptions {
  /** Ids of rules that are off by default and wanted all the same. */
  on?: readonly string[];
  /** Ids of rules that she switched off. */
  off?: readonly string[];
}

/** The embedded engine: a checker over all packs. */
export function createChecker({ on = [], off = [], ...options }: EngineOptions = {}): Checker {
  const rules = RULES.filter(({ id, offByDefault }) => !off.includes(id) && (!offByDefault || on.includes(id)));
  return createRuleChecker(rules, options);
}
