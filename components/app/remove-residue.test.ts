import { expect, it } from 'vitest';
import { type Block, paragraph } from '../../utils/draft/block.ts';
import { removeResidue } from './remove-residue.ts';

it('takes out whole blocks and leaves the others as they are', () => {
  const blocks = [paragraph('a', 'عنوان'), paragraph('b', 'شارك'), paragraph('c', 'نص')];
  expect(removeResidue(blocks, [{ kind: 'share', blocks: ['b'] }])).toEqual([blocks[0], blocks[2]]);
});

it('leaves one empty line where two stood around what went', () => {
  const texts = ['عنوان', '', 'شارك', '', '', 'نص', '', '', 'خاتمة'];
  const blocks = texts.map((text, index) => paragraph(`p${index}`, text));
  const left = removeResidue(blocks, [{ kind: 'share', blocks: ['p2'] }]);
  expect(left.map(({ text }) => text)).toEqual(['عنوان', '', 'نص', '', '', 'خاتمة']);
});

it('takes a part out with its marks, and moves what stands after it', () => {
  const block: Block = {
    ...paragraph('a', 'نسخ كلمة أخرى'),
    marks: [
      { kind: 'bold', start: 0, end: 3 },
      { kind: 'italic', start: 2, end: 8 },
      { kind: 'code', start: 9, end: 13 },
    ],
  };
  const [left] = removeResidue([block], [{ kind: 'chat-prompt', blocks: ['a'], range: { start: 0, end: 4 } }]);
  expect(left?.text).toBe('كلمة أخرى');
  expect(left?.marks).toEqual([
    { kind: 'italic', start: 0, end: 4 },
    { kind: 'code', start: 5, end: 9 },
  ]);
});
