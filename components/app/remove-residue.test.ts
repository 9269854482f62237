import { expect, it } from 'vitest';
import { paragraph } from '../../utils/draft/block.ts';
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
