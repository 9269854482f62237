import { expect, test } from 'vitest';
import { removeTexts } from './without-rule-texts.ts';

test('a rule keeps what checks and loses what is read', () => {
  const pack = `const why = { ar: 'سبب', en: 'Reason' };
export const one = rule({
  id: 'humanize/one',
  title: { ar: 'اسم', en: 'Name' },
  why,
  cap: 3,
  match: { kind: 'phrases', phrases: ['عبارة'] },
  good: ['نص سليم.'],
  bad: [['نص', null]]
});`;
  expect(removeTexts(pack).replaceAll(/\s+/gu, ' ')).toBe(
    "const why = { ar: 'سبب', en: 'Reason' }; export const one = rule({ id: 'humanize/one', cap: 3, " +
      "match: { kind: 'phrases', phrases: ['عبارة'] }, });",
  );
});

test('texts inside objects of objects go too', () => {
  expect(removeTexts(`const rules = [1].map((n) => ({ n, texts: { why: 'x', title: 'y' }, good: [n] }));`)).toBe(
    `const rules = [1].map((n) => ({ n, texts: {   },  }));`,
  );
});

test('a pack that does not parse stops the build', () => {
  expect(() => removeTexts('const = 3')).toThrow(/token/iu);
});
