import { overlaps } from '../draft/text-range.ts';
import type { PlacedHit } from './hits.ts';

/**
 * Where two rules speak of the same words, the first of a pair is heard and the second is not. It keeps passes from
 * undoing each other (research: correctors write يُعدّ for يُعتبر, and lists of machine habits flag يُعدّ).
 */
const HEARD_BEFORE: readonly (readonly [first: string, second: string])[] = [
  // «لا يقتصر على أ، بل على ب» says the opposite of what is meant: the fault comes before the figure of speech.
  ['language/not-limited-but', 'humanize/contrast-not-limited'],
  // What is listed is surer than what the lexicon does not know.
  ['language/', 'language/unknown-'],
  ['humanize/', 'language/style-'],
  // A word of dialect is not a word misspelt.
  ['tone/register-dialect-', 'language/'],
  ['language/', 'tone/register-'],
  ['facts/computed-', 'facts/claim-'],
  // What the client asked for comes before what is usual.
  ['language/house-', 'language/style-'],
  ['language/house-', 'tone/'],
];

const SEVERITY = { error: 2, warning: 1, hint: 0 } as const;

/** Leaves out hits that a rule before them in the table, or a weightier one of their own pass, already covers. */
export function settle(hits: readonly PlacedHit[]): PlacedHit[] {
  const ordered = hits.toSorted((a, b) => a.hit.start + a.offset - (b.hit.start + b.offset));
  const dropped = new Set<PlacedHit>();
  ordered.forEach((one, index) => {
    for (let next = index + 1; next < ordered.length; next += 1) {
      const other = ordered[next];
      if (other === undefined || other.hit.start + other.offset >= one.hit.end + one.offset) break;
      if (!overlaps(rangeOf(one), rangeOf(other))) continue;
      const loser = loserOf(one, other);
      if (loser !== undefined) dropped.add(loser);
    }
  });
  return ordered.filter((hit) => !dropped.has(hit));
}

function rangeOf({ hit, offset }: PlacedHit): { start: number; end: number } {
  return { start: hit.start + offset, end: hit.end + offset };
}

function loserOf(one: PlacedHit, other: PlacedHit): PlacedHit | undefined {
  for (const [first, second] of HEARD_BEFORE) {
    if (one.rule.id.startsWith(first) && other.rule.id.startsWith(second)) return other;
    if (other.rule.id.startsWith(first) && one.rule.id.startsWith(second)) return one;
  }
  // Claims are places to look at, not faults: they stand beside whatever else is said of their words.
  if (one.rule.pass !== other.rule.pass || one.rule.pass === 'facts' || one.rule === other.rule) return undefined;
  if (one.paragraph === -1 || other.paragraph === -1) return undefined;
  const difference = SEVERITY[one.rule.severity] - SEVERITY[other.rule.severity];
  if (difference !== 0) return difference > 0 ? other : one;
  return length(one) >= length(other) ? other : one;
}

function length({ hit }: PlacedHit): number {
  return hit.end - hit.start;
}
