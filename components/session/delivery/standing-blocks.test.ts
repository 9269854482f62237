import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph } from '../../../utils/draft/block.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { type Surface } from '../../../utils/draft/surface.ts';
import { richEdits } from '../../../utils/page/replacements.ts';
import { standingBlocks } from './standing-blocks.ts';

const surface: Surface = {
  id: 's',
  tab: 1,
  frame: 0,
  documentId: '',
  origin: 'https://example.com',
  kind: 'rich',
  fingerprint: { tag: 'div', id: '', name: '', label: '', path: [] },
  anchors: { prefix: 'قبله\n', suffix: '', start: 5 },
};
const line = fc
  .array(fc.constantFrom('كلمة', 'أخرى', 'نص', 'هنا،'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const blocks = fc
  .array(line, { minLength: 1, maxLength: 5 })
  .map((lines) => lines.map((text, index) => paragraph(`b${index}`, text)));

test('what stands after some of the edits is the text before with these edits, every block once', () => {
  fc.assert(
    fc.property(blocks, blocks, fc.infiniteStream(fc.boolean()), (standing, current, picks) => {
      const edits = richEdits(standing, current, surface.anchors);
      const written = edits.filter(() => picks.next().value === true);
      let text = blocksToText(standing);
      for (const { start, before, after } of written.toReversed()) {
        text = text.slice(0, start - 5) + after + text.slice(start - 5 + before.length);
      }
      const result = standingBlocks({ surface, standing, current }, written);
      expect(blocksToText(result)).toBe(text);
      expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
    }),
  );
});
