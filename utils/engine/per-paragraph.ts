import type { Paragraph } from './analysis.ts';

/**
 * Remembers what a function reads from a paragraph as long as the paragraph's analysis is kept, so that rules over a whole
 * text read again only what changed.
 */
export function perParagraph<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const place = places;
  places += 1;
  return (paragraph) => {
    let remembered = paragraph.readings[place];
    if (remembered === undefined) {
      const fresh = read(paragraph);
      remembered = fresh === undefined ? NOTHING : fresh;
      paragraph.readings[place] = remembered;
    }
    // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- Nobody else writes at this place.
    return (remembered === NOTHING ? undefined : remembered) as T;
  };
}

/** How many places of `readings` are given away. */
let places = 0;
const NOTHING = Symbol('nothing');
