import { describe, expect, test } from 'vitest';
import { countFindings, groupByDay, progressOf } from './summary.ts';

describe('days', () => {
  const at = (day: number, hour: number, minute = 0): number => new Date(2025, 2, day, hour, minute).getTime();
  const identity = (time: number): number => time;

  test('are local calendar days, named from now', () => {
    const rows = [at(30, 0, 1), at(29, 23, 59), at(29, 1), at(12, 9)];
    expect(groupByDay(rows, identity, at(30, 12))).toEqual([
      { day: at(30, 0), name: 'today', rows: [at(30, 0, 1)] },
      { day: at(29, 0), name: 'yesterday', rows: [at(29, 23, 59), at(29, 1)] },
      { day: at(12, 0), name: 'date', rows: [at(12, 9)] },
    ]);
  });

  test('hold every row once', () => {
    const rows = Array.from({ length: 100 }, (_, index) => at(1 + (index % 28), index % 24));
    const groups = groupByDay(rows, identity, at(28, 5));
    expect(groups.flatMap((group) => group.rows).toSorted()).toEqual(rows.toSorted());
    expect(new Set(groups.map(({ day }) => day)).size).toBe(groups.length);
  });
});

test('findings are counted over all passes', () => {
  expect(countFindings({ counts: {} })).toEqual({ open: 0, found: 0 });
  const counts = { humanize: { open: 1, found: 4 }, language: { open: 2, found: 2 } };
  expect(countFindings({ counts })).toEqual({ open: 3, found: 6 });
});

test('progress is told from decisions and delivery', () => {
  expect(progressOf({ accepted: 0, rejected: 0 })).toBe('new');
  expect(progressOf({ accepted: 0, rejected: 1 })).toBe('in-work');
  expect(progressOf({ accepted: 1, rejected: 1, deliveredAt: 5 })).toBe('delivered');
});
