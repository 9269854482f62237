import { describe, expect, it } from 'vitest';
import { type Finding } from './finding.ts';
import { reconcileFindings, rootOf } from './finding-reconcile.ts';

function finding(id: string, start: number, rule = 'humanize/example'): Finding {
  return {
    id,
    pass: 'humanize',
    rule,
    params: {},
    range: { start, end: start + 4 },
    related: [],
    severity: 'hint',
    suggestions: [],
  };
}

describe('reconcileFindings', () => {
  it('knows a finding by its id when nothing was known before', () => {
    const roots = reconcileFindings([], [finding('a', 0)], new Map());
    expect(rootOf(roots, 'a')).toBe('a');
  });

  it('keeps the root of a finding whose id changed at its place', () => {
    const roots = reconcileFindings([finding('a', 10)], [finding('b', 10)], new Map());
    expect(rootOf(roots, 'b')).toBe('a');
    const again = reconcileFindings([finding('b', 12)], [finding('c', 12)], roots);
    expect(rootOf(again, 'c')).toBe('a');
  });

  it('does not take another rule, or another place, for the same', () => {
    const roots = reconcileFindings(
      [finding('a', 10)],
      [finding('b', 10, 'tone/example'), finding('c', 11)],
      new Map(),
    );
    expect(rootOf(roots, 'b')).toBe('b');
    expect(rootOf(roots, 'c')).toBe('c');
  });

  it('goes by place before id: the second of two equal finds moves up when the first is deleted, and back', () => {
    const first = finding('hash-0', 0);
    const second = finding('hash-1', 30);
    let roots = reconcileFindings([], [first, second], new Map());
    // The first was deleted: the second, now at 20, gets the first one's hash.
    roots = reconcileFindings([finding('hash-1', 20)], [finding('hash-0', 20)], roots);
    expect(rootOf(roots, 'hash-0')).toBe('hash-1');
    // The deletion is undone.
    roots = reconcileFindings([finding('hash-0', 30)], [first, second], roots);
    expect(rootOf(roots, 'hash-1')).toBe('hash-1');
    expect(rootOf(roots, 'hash-0')).toBe('hash-0');
  });

  it('gives every finding of a check a root of its own', () => {
    const roots = reconcileFindings(
      [finding('a', 0), finding('b', 10)],
      [finding('b', 0), finding('a', 20), finding('c', 10)],
      new Map(),
    );
    const found = ['a', 'b', 'c'].map((id) => rootOf(roots, id));
    expect(new Set(found).size).toBe(3);
    expect(rootOf(roots, 'b')).toBe('a');
    expect(rootOf(roots, 'c')).toBe('b');
  });
});
