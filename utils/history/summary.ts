/** Rows of one local day. */
export type DayGroup<Row> = {
  /** Midnight at which the day began, local time, in milliseconds. */
  day: number;
  /** How it is named: by the first two it has its own word. */
  name: 'today' | 'yesterday' | 'date';
  rows: Row[];
};

/** Rows by the local day of their time, days and rows in the order given: newest first stays newest first. */
export function groupByDay<Row>(rows: readonly Row[], timeOf: (row: Row) => number, now: number): DayGroup<Row>[] {
  const today = startOfDay(now);
  // By calendar, not by 24 hours: a day of a clock change is longer or shorter.
  const yesterday = startOfDay(today - 1);
  const groups = new Map<number, DayGroup<Row>>();
  for (const row of rows) {
    const day = startOfDay(timeOf(row));
    const name = day === today ? 'today' : day === yesterday ? 'yesterday' : 'date';
    const group = groups.get(day) ?? { day, name, rows: [] };
    group.rows.push(row);
    groups.set(day, group);
  }
  return [...groups.values()];
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
