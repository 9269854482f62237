import { fold } from '../../../utils/arabic/fold.ts';
import { type Pass } from '../../../utils/draft/finding.ts';
import type { Rule } from '../../../utils/engine/rule.ts';
import { RULES } from '../../../utils/engine/rules/index.ts';
import { HOUSE_RULES } from '../../../utils/engine/style/index.ts';
import { isRuleOn, type RuleSwitches } from '../../../utils/settings/rule-switches.ts';
import { TOPIC_ORDER, type Topic, topicOf } from './rule-topics.ts';

export type RuleEntry = { rule: Rule; topic: Topic };

/** What a line of the list is: the heading of a topic, or a rule. */
export type RuleLine = { kind: 'topic'; topic: Topic; pass: Pass; count: number } | { kind: 'rule'; entry: RuleEntry };

export type RuleFilter = { query: string; pass: Pass | 'all'; state: 'all' | 'on' | 'off' };

/** The packs by their files: which file a rule stands in is its topic. */
const PACKS = import.meta.glob<Record<string, unknown>>(
  ['../../../utils/engine/rules/*/*.ts', '!**/*.test.ts', '!**/index.ts'],
  { eager: true },
);

/** By the rules' ids: an index may hand out a rule anew, with a condition to it. */
function packsByRule(): Map<string, string> {
  const packs = new Map<string, string>();
  for (const [path, exported] of Object.entries(PACKS)) {
    const pack = path.split('/').slice(-2).join('/').replace(/\.ts$/u, '');
    // Some packs export their rules one by one, some as a list.
    for (const rule of Object.values(exported).flat()) if (isRule(rule)) packs.set(rule.id, pack);
  }
  return packs;
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'match' in value;
}

/** All rules, by topic. */
export function ruleEntries(): readonly RuleEntry[] {
  const packs = packsByRule();
  const entries = RULES.map((rule): RuleEntry => ({ rule, topic: topicOf(packs.get(rule.id) ?? '') }));
  entries.push(...HOUSE_RULES.map((rule): RuleEntry => ({ rule, topic: 'topicHouse' })));
  return entries.toSorted((a, b) => TOPIC_ORDER.indexOf(a.topic) - TOPIC_ORDER.indexOf(b.topic));
}

/** The rules on what scholars dispute. */
export function disputedRules(entries: readonly RuleEntry[]): Rule[] {
  return entries
    .map(({ rule }) => rule)
    .filter(({ pass, offByDefault, isTaste }) => pass === 'language' && offByDefault && !isTaste);
}

const texts = new WeakMap<Rule, string>();

const searchable = (text: string): string => fold(text, { taMarbuta: true }).text.toLowerCase();

/** Everything she may remember of a rule: its name, its reason, its examples, its id. */
function textOf(rule: Rule): string {
  const { id, title, why, good, bad } = rule;
  const known =
    texts.get(rule) ??
    searchable(
      [id, title.ar, title.en, why.ar, why.en, ...good, ...bad.flatMap(([text, mended]) => [text, mended ?? ''])].join(
        '\n',
      ),
    );
  texts.set(rule, known);
  return known;
}

/** The rules that match, every word of the query somewhere in them, with a heading before each topic. */
export function ruleLines(
  entries: readonly RuleEntry[],
  { query, pass, state }: RuleFilter,
  switches: RuleSwitches,
): RuleLine[] {
  const words = searchable(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const matching = entries.filter(
    ({ rule }) =>
      (pass === 'all' || rule.pass === pass) &&
      (state === 'all' || isRuleOn(rule, switches) === (state === 'on')) &&
      words.every((word) => textOf(rule).includes(word)),
  );
  return TOPIC_ORDER.flatMap((topic): RuleLine[] => {
    const rules = matching.filter((entry) => entry.topic === topic);
    const [first] = rules;
    if (first === undefined) return [];
    const heading: RuleLine = { kind: 'topic', topic, pass: first.rule.pass, count: rules.length };
    return [heading, ...rules.map((entry): RuleLine => ({ kind: 'rule', entry }))];
  });
}
