import type { Paragraph } from './analysis.ts';

/**
 * Remembers what a function reads from a paragraph as long as the paragraph's analysis is kept, so that rules over a whole
 * text read again only what changed.
 */
export function perParagraph<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const known = new WeakMap<Paragraph['words'], T>();
  return (paragraph) => {
    const remembered = known.get(paragraph.words);
    if (remembered !== undefined) return remembered;
    const fresh = read(paragraph);
    known.set(paragraph.words, fresh);
    return fresh;
  };
}
