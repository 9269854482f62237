import { applyEdits } from '../../../draft/text-range.ts';
import { createRuleChecker } from '../../checker.ts';
import { type CheckContext, NO_CONTEXT } from '../../context.ts';
import type { Rule } from '../../rule.ts';

/** What one rule says of a text, as the tests of this pack look at it. */
export function run(rule: Rule, text: string, context: CheckContext = NO_CONTEXT) {
  const { findings } = createRuleChecker([rule], { context }).check(text);
  const edits = findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
  return {
    marked: findings.map(({ range }) => text.slice(range.start, range.end)),
    related: findings.flatMap(({ related }) => related.map(({ start, end }) => text.slice(start, end))),
    params: findings.map(({ params }) => params),
    mended: edits.length === 0 ? null : applyEdits(text, edits),
  };
}
