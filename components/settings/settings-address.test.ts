import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, placeOf } from './settings-address.ts';

test('a place is found again by its fragment, whatever the rule or client is called', () => {
  expect(fragmentOf({ part: 'rules', rule: 'language/hamza-verb' })).toBe('#/rules/language%2Fhamza-verb');
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      expect(placeOf(fragmentOf({ part: 'rules', rule: name }))).toEqual({ part: 'rules', rule: name });
      expect(placeOf(fragmentOf({ part: 'clients', client: name }))).toEqual({ part: 'clients', client: name });
    }),
  );
});

test('any other fragment is the general part', () => {
  for (const fragment of ['', '#', '#/', '#/nowhere', '#/clients/a/b', 'clients']) {
    expect(placeOf(fragment)).toEqual({ part: 'general' });
  }
  expect(placeOf('#/rules/%E0%A4%A')).toEqual({ part: 'rules' });
});
