import { type Params } from '../../../utils/draft/finding.ts';
import { type TextRange } from '../../../utils/draft/text-range.ts';
import { createRuleChecker } from '../../../utils/engine/checker.ts';
import type { Rule } from '../../../utils/engine/rule.ts';
import { sheetOf } from '../../../utils/engine/style/house-rule.ts';
import { HOUSE_RULES } from '../../../utils/engine/style/index.ts';

/** What a rule says of its own first example. */
export type RuleSample = { params: Params; ranges: readonly TextRange[] };

const samples = new WeakMap<Rule, RuleSample>();

/** Runs a rule on its first bad example, so that its reason can be read with real words in it. */
export function sampleOf(rule: Rule): RuleSample {
  const known = samples.get(rule);
  if (known !== undefined) return known;
  // A house rule speaks only where a sheet asks for something, others only of a register: their examples have one.
  const house = HOUSE_RULES.find(({ id }) => id === rule.id)?.examples[0];
  const register = rule.exampleRegister;
  const context = {
    ownWords: new Set<string>(),
    ...(house && { styleSheet: sheetOf(house.sheet) }),
    ...(register && { register }),
  };
  const { findings } = createRuleChecker([rule], { context }).check(rule.bad[0]?.[0] ?? '');
  const sample = { params: findings[0]?.params ?? {}, ranges: findings.map(({ range }) => range) };
  samples.set(rule, sample);
  return sample;
}

/** A reason whose places are not all known reads on with an ellipsis in them. */
export function withoutPlaces(why: string): string {
  return why.replaceAll(/\{\w+\}/gu, '…');
}
