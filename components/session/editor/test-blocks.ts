import fc from 'fast-check';
import {
  type Block,
  type BlockKind,
  type InlineObject,
  type LineEnding,
  type Mark,
  OBJECT_CHARACTER,
} from '../../../utils/draft/block.ts';

/** For tests: letters that editors are known to stumble on, among ordinary ones. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('كتب', 'الفريق', 'تقريرًا', ' ', ' ', '.', '،', 'و', 'لغة', 'text', '12') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u2028',
      '\uFFFC',
      '\u200F',
      '\u202B',
      '\u202C',
      '\uD83D',
      '\uDE00',
      '😀',
      '\u00A0',
      'ـ',
      'ًّ',
      '\t',
      '\u0000',
    ),
  },
);

export const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const kinds = fc.constantFrom<BlockKind[]>('paragraph', 'heading', 'list-item', 'quote', 'code', 'table-cell');
const endings = fc.constantFrom<LineEnding[]>('', '\n', '\r\n', '\r');

/** Marks in the order and form that a document gives them: of one kind, none touch. */
function marksFor(length: number): fc.Arbitrary<Mark[]> {
  const kind = fc.constantFrom('bold', 'italic', 'code', 'link');
  return fc.array(fc.tuple(kind, fc.nat(length), fc.nat(length)), { maxLength: 4 }).map((wished) => {
    const marks: Mark[] = [];
    for (const [name, one, other] of wished) {
      const start = Math.min(one, other);
      const end = Math.max(one, other);
      if (start === end || marks.some((mark) => mark.kind === name && mark.start <= end && start <= mark.end)) continue;
      marks.push(
        name === 'link' ? { kind: 'link', start, end, href: `https://example.com/${start}` } : asMark(name, start, end),
      );
    }
    return marks.sort((a, b) => a.start - b.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  });
}

/** The order of marks in the document's schema. */
const ORDER = ['bold', 'italic', 'code', 'link'];

function asMark(name: string, start: number, end: number): Mark {
  return { kind: name === 'bold' || name === 'italic' ? name : 'code', start, end };
}

function objectsIn(text: string): fc.Arbitrary<InlineObject[]> {
  const places = Array.from(text.matchAll(new RegExp(OBJECT_CHARACTER, 'gu')), ({ index }) => index);
  return fc.subarray(places).map((chosen) => chosen.map((at) => ({ at, description: `شيء ${at}` })));
}

const anyBlock = fc.tuple(kinds, anyText, endings).chain(([kind, text, ending]) =>
  fc.record({
    kind: fc.constant(kind),
    text: fc.constant(text),
    ending: fc.constant(ending),
    marks: marksFor(text.length),
    objects: objectsIn(text),
    level: fc.integer({ min: 1, max: 6 }),
    depth: fc.nat(3),
    marker: fc.constantFrom('•', '3.', '٤-'),
  }),
);

/** For tests: blocks of every kind, at least one. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(anyBlock, { minLength: 1, maxLength: 5 }).map((wished) =>
  wished.map(({ kind, level, depth, marker, ending, ...rest }, index): Block => {
    const shared = { ...rest, id: `block-${index}`, ending };
    if (kind === 'heading') return { ...shared, kind, level };
    if (kind === 'list-item') return { ...shared, kind, depth, marker };
    return { ...shared, kind };
  }),
);
