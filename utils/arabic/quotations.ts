import { isArabicLetter, isDigit, isLatinLetter, isSpace } from './letters.ts';
import { type Span, inOrder, insideOf } from './span.ts';

type Family = 'guillemet' | 'single-guillemet' | 'curly' | 'single-curly' | 'straight' | 'apostrophe';

/** Which marks belong together; reversed pairs are read by their place (see `findQuotations`). */
const FAMILIES: readonly (readonly [Family, string])[] = [
  ['guillemet', '«»'],
  ['single-guillemet', '‹›'],
  ['curly', '“”„‟'],
  ['single-curly', '‘’\u201A'],
  ['straight', '"'],
  ['apostrophe', "'"],
];
const FAMILY_OF = new Map(
  FAMILIES.flatMap(([family, marks]) => marks.split('').map((mark) => [mark, family] as const)),
);
const MARK = /[\n«»‹›“”„‟‘’\u201A"']/gu;
const OPENERS = new Set(['«', '‹', '“', '„', '‟', '‘', '\u201A']);
const CLOSERS = new Set(['»', '›', '”', '’']);
/** Quotations nest a few levels; older openers that found no end are forgotten, which bounds the work. */
const DEEPEST = 8;

/**
 * Quotations with their marks: «», ‹›, “ ”, ‘ ’, " " and ' ', nested ones after the one that holds them. A quotation
 * ends in its line. Reversed pairs (»…«, ”…“) are read by what stands around the marks; a mark without its pair is
 * left out. `skip` holds spans to look past (code), in order.
 */
export function findQuotations(text: string, skip: readonly Span[] = []): Span[] {
  const quotations: Span[] = [];
  const skipped = insideOf(skip);
  let open: { at: number; family: Family }[] = [];
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '\n') open = [];
    const family = FAMILY_OF.get(mark);
    if (family === undefined || skipped(at)) continue;
    const place = placeOf(text, at);
    if (isApostrophe(family, place)) continue;
    const opener = open.findLastIndex((candidate) => candidate.family === family);
    if (opener >= 0 && closes(mark, place)) {
      quotations.push({ start: open[opener]?.at ?? at, end: at + 1 });
      open.length = opener;
    } else if (opens(mark, place)) {
      // A straight mark that can only open means that the one before it never closed.
      if (opener >= 0 && !OPENERS.has(mark)) open.splice(opener, 1);
      open.push({ at, family });
      if (open.length > DEEPEST) open.shift();
    }
  }
  return inOrder(quotations);
}

interface Place {
  before: number;
  after: number;
  blankBefore: boolean;
  blankAfter: boolean;
  /** A letter or digit stands before that is not a particle written onto the quotation (و«كذا»). */
  wordBefore: boolean;
  wordAfter: boolean;
}

function placeOf(text: string, at: number): Place {
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  return {
    before,
    after,
    blankBefore: isSpace(before),
    blankAfter: isSpace(after),
    wordBefore: isWordUnit(before) && !isParticle(text, at - 1),
    wordAfter: isWordUnit(after),
  };
}

function isWordUnit(code: number): boolean {
  return isArabicLetter(code) || isLatinLetter(code) || isDigit(code);
}

function isParticle(text: string, at: number): boolean {
  if (!'وفبكلـ'.includes(text[at] ?? ' ')) return false;
  return at === 0 || !isWordUnit(text.charCodeAt(at - 1)) || text[at] === 'ـ';
}

/** It's, l’État, and 15" of a screen are not quotations. */
function isApostrophe(family: Family, place: Place): boolean {
  if (family === 'straight') return false;
  if (family !== 'apostrophe' && family !== 'single-curly') return false;
  if (isLatinLetter(place.before) && isLatinLetter(place.after)) return true;
  return family === 'apostrophe' && !isArabicLetter(place.before) && !isArabicLetter(place.after);
}

function closes(mark: string, place: Place): boolean {
  if (CLOSERS.has(mark)) return !(place.blankBefore && place.wordAfter);
  // An opening mark closes only where it cannot open: the reversed pairs.
  if (OPENERS.has(mark)) return !place.blankBefore && !place.wordAfter;
  return !place.blankBefore || !place.wordAfter;
}

function opens(mark: string, place: Place): boolean {
  if (OPENERS.has(mark)) return true;
  if (CLOSERS.has(mark)) return mark !== '’' && !place.wordBefore && !place.blankAfter;
  if (isDigit(place.before)) return false;
  return !place.blankAfter || !place.wordBefore;
}
