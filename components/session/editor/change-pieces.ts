import { type Author } from '../../../utils/draft/author.ts';
import { type Change } from '../../../utils/draft/change.ts';

/** Who made a change, and by accepting which finding. */
export type Origin = { by: Author; finding?: string };

export const WRITER: Origin = { by: { kind: 'writer' } };

export function sameOrigin(a: Origin, b: Origin): boolean {
  return a === b || (a.finding === b.finding && sameAuthor(a.by, b.by));
}

function sameAuthor(a: Author, b: Author): boolean {
  if (a.kind === 'rule') return b.kind === 'rule' && a.rule === b.rule;
  if (a.kind === 'model') return b.kind === 'model' && a.provider === b.provider && a.model === b.model;
  return b.kind === 'writer';
}

/** A change with spans of different origins; in positions of documents, or in offsets of texts. */
export type Piece = {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  deleted: readonly OriginSpan[];
  inserted: readonly OriginSpan[];
};
export type OriginSpan = { length: number; data: Origin };

export function spanOf(length: number, data: Origin): OriginSpan[] {
  return length === 0 ? [] : [{ length, data }];
}

/** Pieces with nothing unchanged between them as one, as a change set keeps them. */
export function joinTouching(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    if (last === undefined || last.toA < next.fromA || last.toB < next.fromB) {
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      toA: next.toA,
      toB: next.toB,
      deleted: joinSpans(last.deleted, next.deleted),
      inserted: joinSpans(last.inserted, next.inserted),
    };
  }
  return joined;
}

/** Spans of one side in order; two of one origin that meet are one. */
export function joinSpans(left: readonly OriginSpan[], right: readonly OriginSpan[]): OriginSpan[] {
  const joined = [...left];
  for (const span of right) {
    const last = joined.at(-1);
    if (last && sameOrigin(last.data, span.data)) {
      joined[joined.length - 1] = { length: last.length + span.length, data: last.data };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** One change for each stretch that one origin made, in order; a deletion stands with the insertion that replaced it. */
export function byOrigin({ fromA, fromB, deleted, inserted }: Piece): Change[] {
  const changes: Change[] = [];
  let [a, b] = [fromA, fromB];
  const removed = [...deleted];
  const added = [...inserted];
  while (removed.length > 0 || added.length > 0) {
    const turn = nextOf(removed, added);
    const gone = turn === 'inserted' ? undefined : removed.shift();
    const come = turn === 'deleted' ? undefined : added.shift();
    const origin = (gone ?? come)?.data ?? WRITER;
    const [endA, endB] = [a + (gone?.length ?? 0), b + (come?.length ?? 0)];
    changes.push({ before: { start: a, end: endA }, after: { start: b, end: endB }, ...origin });
    [a, b] = [endA, endB];
  }
  return changes;
}

function nextOf(removed: readonly OriginSpan[], added: readonly OriginSpan[]): 'both' | 'deleted' | 'inserted' {
  const [out, into] = [removed[0], added[0]];
  if (into === undefined) return 'deleted';
  if (out === undefined) return 'inserted';
  if (sameOrigin(out.data, into.data)) return 'both';
  const outHasPartner = added.some(({ data }) => sameOrigin(data, out.data));
  const intoHasPartner = removed.some(({ data }) => sameOrigin(data, into.data));
  return outHasPartner && !intoHasPartner ? 'inserted' : 'deleted';
}
