import { describe, expect, test } from 'vitest';
import { groupByDay } from './summary.ts';

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
