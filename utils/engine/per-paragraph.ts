import type { Paragraph } from './analysis.ts';

/**
 * Remembers what a function reads from a paragraph as long as the paragraph's analysis is kept, so that rules over a whole
 * text read again only what changed.
 */
export function perParagraph<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const place = places;
  places += 1;
  return (paragraph) => {
    // oxlint-disable-next-line typescript/consistent-type-assertions -- Nobody else writes at this place.
    const remembered = paragraph.readings[place] as T | undefined;
    if (remembered !== undefined) return remembered;
    const fresh = read(paragraph);
    paragraph.readings[place] = fresh;
    return fresh;
  };
}

/** How many places of `readings` are given away. */
let places = 0;
