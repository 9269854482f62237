import { type Finding } from './finding.ts';

/**
 * Which finding an id stands for. The id of a finding changes when letters near it are edited; its root, the id that it
 * was first known by, does not. Decisions are kept by root.
 */
export type FindingRoots = ReadonlyMap<string, string>;

export function rootOf(roots: FindingRoots, id: string): string {
  return roots.get(id) ?? id;
}

/**
 * The roots after a new check. A new finding of the same rule at the same range as an old one is that finding, whatever
 * its id; any other is known by its id alone. No two of the new findings share a root.
 * @param previous the findings until now, at their places in the text that was checked.
 */
export function reconcileFindings(
  previous: readonly Finding[],
  next: readonly Finding[],
  roots: FindingRoots,
): FindingRoots {
  const waiting = new Map<string, Finding[]>();
  for (const finding of previous) {
    const place = placeOf(finding);
    waiting.set(place, [...(waiting.get(place) ?? []), finding]);
  }
  const result = new Map(roots);
  const taken = new Set<string>();
  const take = (finding: Finding, root: string) => {
    taken.add(root);
    result.set(finding.id, root);
  };
  const strangers: Finding[] = [];
  for (const finding of next) {
    const same = waiting.get(placeOf(finding))?.shift();
    if (same === undefined) strangers.push(finding);
    else take(finding, rootOf(roots, same.id));
  }
  for (const finding of strangers) {
    take(finding, firstFree(taken, [rootOf(roots, finding.id), finding.id]));
  }
  return result;
}

function placeOf({ rule, range }: Finding): string {
  return `${rule} ${range.start} ${range.end}`;
}

function firstFree(taken: ReadonlySet<string>, wished: readonly [string, string]): string {
  for (const root of wished) if (!taken.has(root)) return root;
  let copy = 2;
  while (taken.has(`${wished[1]}#${copy}`)) copy += 1;
  return `${wished[1]}#${copy}`;
}
