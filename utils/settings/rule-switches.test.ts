import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRuleOn, switchRules } from './rule-switches.ts';

const NONE = { ignoredRules: [], enabledRules: [] };
const plain = { id: 'language/hamza' };
const disputed = { id: 'language/style-nafs', offByDefault: true };

test('a rule is on unless it was switched off, a disputed one only where it was switched on', () => {
  expect(isRuleOn(plain, NONE)).toBe(true);
  expect(isRuleOn(disputed, NONE)).toBe(false);
  expect(switchRules(NONE, [plain, disputed], false)).toEqual({ ignoredRules: [plain.id], enabledRules: [] });
  expect(switchRules(NONE, [plain, disputed], true)).toEqual({ ignoredRules: [], enabledRules: [disputed.id] });
});

test('a disputed rule that was switched on and then off in a text can be switched on again', () => {
  const off = { ignoredRules: [disputed.id], enabledRules: [disputed.id] };
  expect(isRuleOn(disputed, off)).toBe(false);
  expect(isRuleOn(disputed, switchRules(off, [disputed], true))).toBe(true);
});

test('rules are as they were switched last, and the others as they were', () => {
  const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'));
  const byDefault = fc.uniqueArray(fc.constantFrom<string>('a', 'c', 'e'));
  fc.assert(
    fc.property(ids, ids, ids, byDefault, fc.boolean(), (ignoredRules, enabledRules, chosen, off, on) => {
      const rule = (id: string) => ({ id, offByDefault: off.includes(id) });
      const before = { ignoredRules, enabledRules };
      const after = switchRules(before, chosen.map(rule), on);
      for (const id of ['a', 'b', 'c', 'd', 'e'].map(rule)) {
        expect(isRuleOn(id, after)).toBe(chosen.includes(id.id) ? on : isRuleOn(id, before));
      }
    }),
  );
});
