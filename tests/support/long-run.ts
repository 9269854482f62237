import { appendFileSync } from 'node:fs';

/** Whether the long version runs: `npm run test:long`. */
export const isLong = process.env.TANQIH_LONG === '1';

/** What random choices begin from: another number in every round of a long run, always the same in `npm test`. */
export const seed = Number(process.env.TANQIH_SEED ?? 1);

/** How often to do something: a few times in `npm test`, often in a round of a long run. */
export function times(few: number, many: number): number {
  return isLong ? many : few;
}

/** Keeps a figure of a long run, to be added up over its rounds in `docs/long-runs.md`: edits made, kills survived. */
export function keepFigure(name: string, value: number): void {
  const file = process.env.TANQIH_FIGURES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ name, value })}\n`);
}
