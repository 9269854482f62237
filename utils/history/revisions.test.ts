import { expect, test } from 'vitest';
import { type Revision } from '../database/rows.ts';
import { paragraph } from '../draft/block.ts';
import { countByAuthor, restoreRevision } from './revisions.ts';

const none = { writer: 0, rule: 0, model: 0 };
function revision(id: string, text: string): Revision {
  const blocks = [paragraph('b0', text)];
  return {
    id,
    draft: 'd',
    session: 's',
    at: 5,
    kind: 'pass',
    label: 'قبل',
    title: 'ع',
    words: 1,
    changes: none,
    blocks,
  };
}

test('a restore keeps the current text first, unless it is kept already', () => {
  const current = { title: 'ع', blocks: [paragraph('b0', 'الآن')], words: 1, changes: [] };
  const old = revision('r1', 'قديم');
  const restored = restoreRevision(old, current, { newest: old, at: 100 });
  expect(restored.blocks).toEqual(old.blocks);
  expect(restored.revisions).toMatchObject([
    { kind: 'manual', at: 99, blocks: current.blocks },
    { kind: 'restore', at: 100, label: 'قبل', blocks: old.blocks },
  ]);
  expect(restored.entries).toMatchObject([{ at: 100, reason: { kind: 'restored', revision: 'r1' } }]);

  const again = restoreRevision(old, current, { newest: revision('r2', 'الآن'), at: 100 });
  expect(again.revisions.map(({ kind }) => kind)).toEqual(['restore']);
});

test('a version that differs by formatting only is another version', () => {
  const bold = { ...paragraph('b0', 'الآن'), marks: [{ kind: 'bold' as const, start: 0, end: 4 }] };
  const current = { title: 'ع', blocks: [bold], words: 1, changes: [] };
  const restored = restoreRevision(revision('r1', 'قديم'), current, { newest: revision('r2', 'الآن'), at: 100 });
  expect(restored.revisions).toHaveLength(2);
});

test('changes are counted by who made them', () => {
  const range = { start: 0, end: 1 };
  const changes = [
    { before: range, after: range, by: { kind: 'writer' as const } },
    { before: range, after: range, by: { kind: 'rule' as const, rule: 'language/comma' } },
    { before: range, after: range, by: { kind: 'rule' as const, rule: 'tone/register' } },
  ];
  expect(countByAuthor(changes)).toEqual({ writer: 1, rule: 2, model: 0 });
});
