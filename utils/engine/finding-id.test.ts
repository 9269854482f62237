import { expect, it } from 'vitest';
import { createIdMaker } from './finding-id.ts';

const text = 'يعد الكتاب يعد الكتاب';

it('tells findings apart by rule, match and occurrence, in each text anew', () => {
  const idOf = createIdMaker(text);
  const ids = [
    idOf('a/b', { start: 0, end: 2 }),
    idOf('a/b', { start: 0, end: 3 }),
    idOf('a/c', { start: 0, end: 2 }),
    idOf('a/b', { start: 0, end: 2 }),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(createIdMaker(text)('a/b', { start: 0, end: 2 })).toBe(ids[0]);
});

it('gives one id for one place whatever stands far from it, blanks and signs aside', () => {
  const far = 'كلمة '.repeat(30);
  const near = createIdMaker(`${far}هذا الكتاب مفيد جدا لكل قارئ`)('a/b', {
    start: far.length + 4,
    end: far.length + 10,
  });
  const longer = `${far}${far}`;
  expect(
    createIdMaker(`${longer}هذا الكتاب  مُفيد جدا لكل قارئ`)('a/b', {
      start: longer.length + 4,
      end: longer.length + 10,
    }),
  ).toBe(near);
});
