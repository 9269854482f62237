import { describe, expect, it } from 'vitest';
import { type Block, paragraph } from '../../utils/draft/block.ts';
import { exportText, fileName } from './export-text.ts';

const blocks: Block[] = [
  { id: 'a', kind: 'heading', level: 2, text: 'عنوان', marks: [], objects: [], ending: '\n' },
  paragraph('b', 'سطر\u2028ثانٍ'),
  { id: 'c', kind: 'list-item', depth: 0, marker: '•', text: 'أول', marks: [], objects: [], ending: '\n' },
  { id: 'd', kind: 'list-item', depth: 1, marker: '2.', text: 'ثانٍ', marks: [], objects: [], ending: '\n' },
  paragraph('e', 'خاتمة', ''),
];

describe('exportText', () => {
  it('gives plain text line by line', () => {
    expect(exportText(blocks, 'txt')).toBe('عنوان\nسطر\nثانٍ\nأول\nثانٍ\nخاتمة');
  });

  it('gives Markdown with its marks, list items together', () => {
    expect(exportText(blocks, 'md')).toBe('## عنوان\n\nسطر  \nثانٍ\n\n- أول\n  2. ثانٍ\n\nخاتمة\n');
  });
});

describe('fileName', () => {
  it('leaves out what file systems refuse', () => {
    expect(fileName('وصف خدمة: كتابة/محتوى؟ "متجر"\u200F', 'txt')).toBe('وصف خدمة كتابة محتوى؟ متجر.txt');
    expect(fileName('...', 'md')).toBe('tanqih.md');
    expect(fileName('a\u0000b', 'md')).toBe('a b.md');
  });
});
