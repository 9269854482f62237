import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEntries, type LedgerEntry, type NewEntry } from '../draft/ledger.ts';
import { mergeChains, verifyChain } from './ledger-chain.ts';

const text = fc.option(fc.string({ maxLength: 5 }), { nil: null });
const newEntry: fc.Arbitrary<NewEntry> = fc.record({
  at: fc.nat(),
  by: fc.constantFrom<NewEntry['by']>({ kind: 'writer' }, { kind: 'rule', rule: 'language/comma' }),
  before: text,
  after: text,
  reason: fc.constant<NewEntry['reason']>({ kind: 'typed' }),
});

/** Whole chains of two devices and three drafts, as they are stored. */
const chains: fc.Arbitrary<LedgerEntry[]> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z'), fc.array(newEntry, { maxLength: 4 })))
  .map((batches) => {
    const all: LedgerEntry[] = [];
    for (const [device, draft, entries] of batches) {
      const last = all.findLast((entry) => entry.device === device && entry.draft === draft) ?? null;
      all.push(...appendEntries(last, entries, { device, draft, newId: numbered(all.length) }));
    }
    return all;
  });

/** Three copies of one history that know different parts of it and have deleted different drafts. */
const copies = fc
  .tuple(chains, fc.infiniteStream(fc.nat({ max: 6 })))
  .map(([all, choices]) => [1, 2, 3].map((copy) => copyOf(all, choices, copy)));

function copyOf(all: LedgerEntry[], choices: Iterator<number>, copy: number): LedgerEntry[] {
  const choose = (): number => choices.next().value ?? 0;
  const deleted = ['x', 'y', 'z'].filter(() => choose() === 0);
  const known = all.filter(() => choose() > 1).map((entry) => (deleted.includes(entry.draft) ? erased(entry) : entry));
  return [...known, ...deleted.map((draft) => tombstone(draft, copy))];
}

function erased(entry: LedgerEntry): LedgerEntry {
  return { ...entry, before: null, after: null };
}

function tombstone(draft: string, copy: number): LedgerEntry {
  const entry: NewEntry = { at: 1, by: { kind: 'writer' }, before: null, after: null, reason: { kind: 'deleted' } };
  const [end] = appendEntries(null, [entry], { device: `c${copy}`, draft, newId: () => `${draft}-c${copy}` });
  if (!end) throw new Error('one in, one out');
  return end;
}

function numbered(from: number): () => string {
  let next = from;
  return () => `id-${String(next++).padStart(4, '0')}`;
}

function three(all: LedgerEntry[][]): [LedgerEntry[], LedgerEntry[], LedgerEntry[]] {
  const [a = [], b = [], c = []] = all;
  return [a, b, c];
}

describe('appending', () => {
  test('numbers and links entries, in one go or in many', () => {
    fc.assert(
      fc.property(fc.array(newEntry), fc.nat(), (entries, cut) => {
        const at = cut % (entries.length + 1);
        const chain = { device: 'a', draft: 'x' };
        const whole = appendEntries(null, entries, { ...chain, newId: numbered(0) });
        const first = appendEntries(null, entries.slice(0, at), { ...chain, newId: numbered(0) });
        const rest = appendEntries(first.at(-1) ?? null, entries.slice(at), { ...chain, newId: numbered(at) });
        expect([...first, ...rest]).toEqual(whole);
        expect(whole.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        expect(verifyChain(whole)).toEqual([]);
      }),
    );
  });
});

describe('merging', () => {
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const [a, b, c] = three(all);
        expect(mergeChains(a, b)).toEqual(mergeChains(b, a));
        expect(mergeChains(mergeChains(a, b), c)).toEqual(mergeChains(a, mergeChains(b, c)));
        const merged = mergeChains(a, b);
        expect(mergeChains(merged, merged)).toEqual(merged);
        expect(mergeChains(merged, a)).toEqual(merged);
      }),
    );
  });

  test('is so too where copies of one entry were damaged', () => {
    const wild = fc.array(
      fc.record({
        id: fc.constantFrom('1', '2'),
        device: fc.constantFrom('a', 'b'),
        draft: fc.constantFrom('x', 'y'),
        seq: fc.constantFrom(1, 2),
        prev: fc.constantFrom(null, '1'),
        at: fc.nat(2),
        by: fc.constant<LedgerEntry['by']>({ kind: 'writer' }),
        before: text,
        after: text,
        reason: fc.constantFrom<LedgerEntry['reason']>({ kind: 'typed' }, { kind: 'deleted' }),
      }),
    );
    fc.assert(
      fc.property(wild, wild, wild, (a, b, c) => {
        expect(mergeChains(a, b)).toEqual(mergeChains(b, a));
        const [left, right] = [mergeChains(mergeChains(a, b), c), mergeChains(a, mergeChains(b, c))];
        expect(left.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
      }),
    );
  });

  test('of parts gives the whole chain, sound and in order', () => {
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.boolean()), (all, choices) => {
        const inFirst = all.map(() => choices.next().value === true);
        const [a, b] = [all.filter((_, index) => inFirst[index]), all.filter((_, index) => !inFirst[index])];
        const merged = mergeChains(a, b);
        expect(verifyChain(merged)).toEqual([]);
        expect(merged).toHaveLength(all.length);
        expect(new Set(merged)).toEqual(new Set(all));
      }),
    );
  });

  test('takes the text of deleted drafts and leaves their links', () => {
    fc.assert(
      fc.property(copies, chains, ([deleting = []], others) => {
        const merged = mergeChains(deleting, others);
        const deleted = new Set(deleting.filter(({ reason }) => reason.kind === 'deleted').map(({ draft }) => draft));
        for (const { draft, before, after } of merged)
          if (deleted.has(draft)) expect([before, after]).toEqual([null, null]);
        expect(merged.map(({ id, seq, prev }) => [id, seq, prev])).toEqual(
          mergeChains(deleting.map(erased), others.map(erased)).map(({ id, seq, prev }) => [id, seq, prev]),
        );
      }),
    );
  });
});

describe('verifying', () => {
  const entries: NewEntry[] = ['أ', 'ب', 'ج'].map((after, at) => ({
    at,
    by: { kind: 'writer' },
    before: null,
    after,
    reason: { kind: 'typed' },
  }));
  const chain = appendEntries(null, entries, { device: 'a', draft: 'x', newId: numbered(1) });
  const [one, two, last] = chain;
  if (!one || !two || !last) throw new Error('three in, three out');

  test.each([
    ['a missing entry', [one, last], [{ kind: 'gap', entry: last.id }]],
    ['a missing beginning', [two, last], [{ kind: 'gap', entry: two.id }]],
    ['two entries in one place', [one, two, { ...two, id: 'other' }, last], 'fork'],
    ['a wrong link', [one, { ...two, prev: 'other' }, last], [{ kind: 'link', entry: two.id }]],
    ['text after deletion', [one, two, { ...last, after: null, reason: { kind: 'deleted' } }], 'text'],
  ] as const)('finds %s', (_, broken, expected) => {
    const problems = verifyChain(broken);
    if (typeof expected === 'string') expect(problems.map(({ kind }) => kind)).toContain(expected);
    else expect(problems).toEqual(expected);
  });
});
