import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, paragraph } from '../draft/block.ts';
import { textToBlocks } from '../draft/plain-text.ts';
import { asParagraphs, fieldText } from './field-text.ts';

test('a plain text comes back as it was, its line ends those of a field', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ك', ' ', '\n', '\r\n', '\t', '🎉') }), (text) => {
      expect(fieldText(textToBlocks(text, String))).toBe(text.replaceAll('\r\n', '\n'));
    }),
  );
});

const formatted = (text: string): Block => ({ ...paragraph(text, text), ending: '' });
const item = (text: string, marker: string): Block => ({ ...formatted(text), kind: 'list-item', depth: 0, marker });

test('formatted paragraphs are parted by an empty line, list items keep their markers', () => {
  const blocks = [formatted('أول\u2028سطر'), item('بند', '1.'), item('تتمة', ''), formatted('آخر')];
  expect(fieldText(blocks)).toBe('أول\nسطر\n\n1. بند\nتتمة\n\nآخر');
  expect(asParagraphs(blocks).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'أول\u2028سطر'],
    ['paragraph', '1. بند'],
    ['paragraph', 'تتمة'],
    ['paragraph', 'آخر'],
  ]);
});

test('of objects only an emoji is text', () => {
  const block: Block = {
    ...formatted('قبل \uFFFC ثم \uFFFC.'),
    objects: [
      { at: 4, description: '👩🏽‍💻' },
      { at: 9, description: 'شعار الشركة' },
    ],
  };
  expect(fieldText([block])).toBe('قبل 👩🏽‍💻 ثم .');
});
