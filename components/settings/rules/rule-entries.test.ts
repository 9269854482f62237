import { expect, test } from 'vitest';
import { type RuleSwitches } from '../../../utils/settings/rule-switches.ts';
import { RULES } from '../../../utils/engine/rules/index.ts';
import { HOUSE_RULES } from '../../../utils/engine/style/index.ts';
import { disputedRules, ruleEntries, type RuleFilter, ruleLines } from './rule-entries.ts';

const ALL_RULES = [...RULES, ...HOUSE_RULES];
const entries = ruleEntries();
const NONE: RuleSwitches = { ignoredRules: [], enabledRules: [] };
const ALL: RuleFilter = { query: '', pass: 'all', state: 'all' };

function idsOf(filter: Partial<RuleFilter>, switches = NONE): string[] {
  const lines = ruleLines(entries, { ...ALL, ...filter }, switches);
  return lines.flatMap((line) => (line.kind === 'rule' ? [line.entry.rule.id] : []));
}

test('every rule is listed once, under a topic that has a name of its own', () => {
  expect(idsOf({}).toSorted()).toEqual(ALL_RULES.map(({ id }) => id).toSorted());
  expect(entries.filter(({ topic }) => topic === 'topicOther').map(({ rule }) => rule.id)).toEqual([]);
});

test('each topic has one heading, which says how many rules follow', () => {
  const headings = ruleLines(entries, ALL, NONE).flatMap((line) => (line.kind === 'topic' ? [line] : []));
  expect(new Set(headings.map(({ topic }) => topic)).size).toBe(headings.length);
  expect(headings.reduce((sum, { count }) => sum + count, 0)).toBe(ALL_RULES.length);
});

test('is found by its name however the letters are written, by its id and by its examples', () => {
  const rule = RULES.find(({ id }) => id === 'humanize/light-verb');
  if (rule === undefined) throw new Error('no such rule');
  expect(idsOf({ query: 'humanize/light-verb' })).toContain(rule.id);
  expect(idsOf({ query: rule.title.ar })).toContain(rule.id);
  expect(idsOf({ query: rule.bad[0]?.[0].slice(0, 12) ?? '' })).toContain(rule.id);
  expect(idsOf({ query: 'الهمزه' })).toEqual(idsOf({ query: 'الهمزة' }));
  expect(idsOf({ query: 'كلمة لا توجد في قاعدة قطعًا' })).toEqual([]);
});

test('filters by pass and by state', () => {
  expect(idsOf({ pass: 'tone' }).every((id) => id.startsWith('tone/'))).toBe(true);
  const disputed = disputedRules(entries).map(({ id }) => id);
  expect(disputed.length).toBeGreaterThan(5);
  const off = ALL_RULES.filter(({ offByDefault }) => offByDefault).map(({ id }) => id);
  expect(idsOf({ state: 'off' }).toSorted()).toEqual(off.toSorted());
  expect(idsOf({ state: 'off' }, { ...NONE, enabledRules: off })).toEqual([]);
  expect(disputed).not.toContain('language/ellipsis');
  expect(disputed).not.toContain('language/space-at-end');
  expect(idsOf({ state: 'off', pass: 'tone' }, { ...NONE, ignoredRules: ['tone/emoji'] })).toEqual(['tone/emoji']);
});
