import { expect, it } from 'vitest';
import { createRuleChecker } from '../../checker.ts';
import { factsRules } from './index.ts';

const checker = createRuleChecker(factsRules.filter(({ id }) => id.startsWith('facts/claim-')));
const claims = (text: string) =>
  checker.check(text).findings.map(({ rule, range }) => `${rule.slice(12)}: ${text.slice(range.start, range.end)}`);

it('shows a clause once, as the most telling of what it holds', () => {
  expect(claims('زار 30 ألف شخص المعرض في عام 2015، ووافق 54% من 900 زائر')).toEqual([
    'number: زار 30 ألف شخص المعرض في عام 2015',
    'percentage: ووافق 54% من 900 زائر',
  ]);
});

it('does not end a clause inside a number', () => {
  expect(claims('بلغ العدد 1,250.5 شخص. انتهى')).toEqual(['number: بلغ العدد 1,250.5 شخص']);
});

it('passes over the number of a list item only', () => {
  expect(claims('  3. كتب الولد')).toEqual([]);
  expect(claims('باع 3. كتب الولد')).toEqual(['number: باع 3']);
});

it('finds citations after a name', () => {
  expect(claims('يرى وSmith & Jones  (2016) ذلك')).toEqual(['citation: يرى وSmith & Jones  (2016) ذلك']);
  expect(claims('يرى سميث (٢٠١٦) ذلك')).toHaveLength(1);
});
