import { type Address, type AddressKind, findAddresses } from './addresses.ts';
import { type Line, findCode, findPoetry, findReferences, linesOf } from './line-regions.ts';
import { findQuotations } from './quotations.ts';
import { type WordsOfText, findScripture } from './scripture.ts';
import { type Span, inOrder } from './span.ts';
import { countWords } from './words.ts';

export type RegionKind = 'quotation' | 'code' | 'quran' | 'hadith' | 'poetry' | 'references' | AddressKind;

/** A part of a text that is not the writer's own prose, its marks included. */
export interface Region extends Span {
  kind: RegionKind;
  /** How many words it holds: a quotation of three or fewer is a term or a name. */
  words: number;
}

/**
 * The regions of a text in order of their starts. They may nest: what a quotation or a list of references holds
 * follows it. It works on one paragraph as well as on a whole draft, but fenced code, poetry and references take
 * several lines to see. `words` and `addresses` are those of the text, if they are at hand. Time grows with the text, whatever the text.
 */
export function findRegions(
  text: string,
  words?: WordsOfText,
  addresses: readonly Address[] = findAddresses(text),
): Region[] {
  const code = findCode(text);
  const isOutside = outsideOf(code);
  const quotations = findQuotations(text, code);
  const scripture = findScripture(text, quotations, words).filter(isOutside);
  const isScripture = new Set(scripture.map((span) => span.start));
  const found: (Span & { kind: RegionKind })[] = [...scripture];
  for (const span of quotations) if (!isScripture.has(span.start)) found.push({ kind: 'quotation', ...span });
  for (const address of addresses) if (isOutside(address)) found.push(address);
  const lines = linesOf(text);
  for (const span of findPoetry(lines)) if (isOutside(span)) found.push({ kind: 'poetry', ...span });
  for (const span of findReferences(lines)) found.push({ kind: 'references', ...span });
  for (const span of code) found.push({ kind: 'code', ...span });
  return inOrder(found).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    words: countWords(text.slice(start, end)),
  }));
}

/** The regions that take several lines to see: fenced code, poems, lists of references. In no order. */
export function findLineRegions(text: string, lines: readonly Line[] = linesOf(text)): Region[] {
  const found: (Span & { kind: RegionKind })[] = [
    ...findCode(text).map((span) => ({ kind: 'code' as const, ...span })),
    ...findPoetry(lines).map((span) => ({ kind: 'poetry' as const, ...span })),
    ...findReferences(lines).map((span) => ({ kind: 'references' as const, ...span })),
  ];
  return found.map((region) => ({ ...region, words: countWords(text.slice(region.start, region.end)) }));
}

/** A test whether a span shares no unit with `spans`, which are in order and do not overlap. */
function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (spans[low - 1]?.end ?? 0) <= start;
  };
}
