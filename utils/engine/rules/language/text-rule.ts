import { isArabicLetter } from '../../../arabic/letters.ts';
import { partBit, signBits } from '../../../arabic/signs.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, type Rule, rule } from '../../rule.ts';

/**
 * Where a pattern is tried: at the sign, after it, or where the blanks or the word before it begin; `spaced` is `blanks`, but
 * only where there are any.
 */
type Place = 'here' | 'after' | 'blanks' | 'spaced' | 'word';

const NOWHERE = -1;

type TextRule = Omit<Rule, 'pass' | 'match'> & {
  /** Signs that every match has; a text without them costs nothing. */
  from: Readonly<Partial<Record<Place, readonly string[]>>>;
  /** Sticky; what it matches is the hit. */
  pattern: RegExp;
  /** The replacement, `null` for a hit without a fix, `undefined` for no hit. */
  mend: (match: RegExpExecArray, paragraph: Paragraph) => string | null | undefined;
};

/**
 * A rule that looks at the text itself: marks, blanks, digits.
 * @throws Error if the pattern is not sticky.
 */
export function textRule({ from, pattern, mend, ...definition }: TextRule): Rule {
  if (!pattern.sticky) throw new Error(`the pattern of ${definition.id} is not sticky`);
  for (const [place, startOf] of Object.entries(PLACES)) {
    for (const sign of (isPlace(place) ? from[place] : undefined) ?? []) {
      const use = { id: definition.id, startOf, pattern, mend };
      const known = signs.find((one) => one.sign === sign);
      if (known !== undefined) known.uses.push(use);
      else {
        const bit = isArabicLetter(sign.charCodeAt(0)) ? partBit(sign) : signBits(sign.slice(0, 1));
        signs.push({ sign, bit, uses: [use] });
      }
    }
  }
  return rule({
    ...definition,
    pass: 'language',
    match: { kind: 'paragraph', walk, find: (paragraph) => walk(paragraph).get(definition.id) ?? NOTHING },
  });
}

/** What a rule does where its sign stands. */
interface Use {
  id: string;
  startOf: (text: string, at: number) => number;
  pattern: RegExp;
  mend: TextRule['mend'];
}

const signs: { sign: string; bit: number; uses: Use[] }[] = [];
const NOTHING: readonly Hit[] = [];
const NO_HITS = new Map<string, Hit[]>();

/** Goes to each sign of a paragraph once, for all rules that begin from it. */
const walk = perParagraph((paragraph): ReadonlyMap<string, readonly Hit[]> => {
  let hits = NO_HITS;
  const { text } = paragraph;
  for (const { sign, bit, uses } of signs) {
    if ((paragraph.signs & bit) === 0) continue;
    const reached: number[] = [];
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      for (let number = 0; number < uses.length; number += 1) {
        const use = uses[number];
        if (use === undefined || at < (reached[number] ?? 0)) continue;
        const { id, startOf, pattern, mend } = use;
        const start = startOf(text, at);
        if (start === NOWHERE) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match === null) continue;
        const end = match.index + match[0].length;
        reached[number] = end;
        const mended = mend(match, paragraph);
        if (mended === undefined || mended === match[0]) continue;
        if (hits === NO_HITS) hits = new Map();
        const list = hits.get(id) ?? [];
        list.push({ start: match.index, end, fixes: mended === null ? [] : [mended] });
        hits.set(id, list);
      }
    }
  }
  for (const [id, list] of hits) if (list.length > 1) hits.set(id, withoutOverlaps(list));
  return hits;
});

const PLACES: Readonly<Record<Place, (text: string, at: number) => number>> = {
  here: (_, at) => at,
  after: (_, at) => at + 1,
  blanks: blanksBefore,
  spaced: (text, at) => (at > 0 && isBlank(text.charCodeAt(at - 1)) ? blanksBefore(text, at) : NOWHERE),
  word: (text, at) => {
    let start = at;
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
    return start;
  },
};

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isPlace(name: string): name is Place {
  return name in PLACES;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

function isWordUnit(code: number): boolean {
  return code >= 0x0621 && code <= 0x0652;
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  let reached = -1;
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = Math.max(end, start + 1);
      return true;
    });
}
