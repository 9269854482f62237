import { type Settings } from './settings.ts';

/** What she decided of rules for every text: rules switched off, and rules off by default that are wanted. */
export type RuleSwitches = Pick<Settings, 'ignoredRules' | 'enabledRules'>;

/** The part of a rule that its switch depends on. */
export type SwitchedRule = { id: string; offByDefault?: boolean };

export function isRuleOn({ id, offByDefault = false }: SwitchedRule, switches: RuleSwitches): boolean {
  return !switches.ignoredRules.includes(id) && (!offByDefault || switches.enabledRules.includes(id));
}

/** The switches after some rules are switched on or off. */
export function switchRules(switches: RuleSwitches, rules: readonly SwitchedRule[], on: boolean): RuleSwitches {
  const ignored = new Set(switches.ignoredRules);
  const enabled = new Set(switches.enabledRules);
  for (const { id, offByDefault = false } of rules) {
    if (on) ignored.delete(id);
    else if (!offByDefault) ignored.add(id);
    if (on && offByDefault) enabled.add(id);
    else enabled.delete(id);
  }
  return { ignoredRules: [...ignored], enabledRules: [...enabled] };
}
