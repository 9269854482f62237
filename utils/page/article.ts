import { Readability } from '@mozilla/readability';
import { type Block } from '../draft/block.ts';
import { namedLayout } from './layout.ts';
import { readDom } from './read-dom.ts';

/** Fewer units than this, links aside, are no article. */
const SHORTEST_ARTICLE = 200;

function lengthWithoutLinks({ text, marks }: Block): number {
  const links = marks.filter((mark) => mark.kind === 'link');
  return text.length - links.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The article of a page as blocks; none when there is no article. Works on a copy: the page stays as it is. */
export function readArticle(page: Document): Block[] {
  const copy = page.cloneNode(true);
  if (!(copy instanceof Document)) return [];
  const reader = new Readability(copy, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => (node instanceof Element ? node : null),
  });
  const content = reader.parse()?.content;
  if (!content) return [];
  const { blocks } = readDom(content, { editable: false, layoutOf: namedLayout });
  const length = blocks.reduce((sum, block) => sum + lengthWithoutLinks(block), 0);
  return length >= SHORTEST_ARTICLE ? [...blocks] : [];
}
