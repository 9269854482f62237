import { type DateSpan, findDates } from '../arabic/calendar.ts';
import { type NumberSpan, findNumbers } from '../arabic/numerals.ts';
import { TokenReader } from '../arabic/token-reader.ts';
import type { Paragraph } from './analysis.ts';
import { perParagraph } from './per-paragraph.ts';

// What rules of several packs read from a paragraph, each read once.

/** The tokens of a paragraph, for parsers. */
export const readerOf = perParagraph((paragraph) => new TokenReader(paragraph.text, paragraph));

/** The numbers of a paragraph. */
export const numbersIn: (paragraph: Paragraph) => readonly NumberSpan[] = perParagraph((paragraph) =>
  findNumbers(paragraph.text, readerOf(paragraph), paragraph.addresses),
);

/** The dates of a paragraph. */
export const datesIn: (paragraph: Paragraph) => readonly DateSpan[] = perParagraph((paragraph) =>
  findDates(paragraph.text, readerOf(paragraph), numbersIn(paragraph)),
);
