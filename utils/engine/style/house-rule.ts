import { EMPTY_STYLE_SHEET, type StyleSheet } from '../../draft/style-sheet.ts';
import type { Analysis, Paragraph } from '../analysis.ts';
import type { CheckContext } from '../context.ts';
import { type BadExample, type Bilingual, type Hit, type Rule, rule } from '../rule.ts';
import { type StyleKind, isAsked } from './kinds.ts';

/** Texts that keep to a sheet and texts that do not. */
export interface HouseExample {
  sheet: Partial<StyleSheet>;
  good: readonly string[];
  bad: readonly BadExample[];
}

/** A rule that holds a text to a client's style sheet; without one it finds nothing. */
export interface HouseRule extends Rule {
  kind: StyleKind;
  examples: readonly HouseExample[];
}

interface Definition {
  kind: StyleKind;
  /** `language/house-…` */
  name: string;
  title: Bilingual;
  /** Names the client's wish as `{wish}`. */
  why: Bilingual;
  /** The wish in the letters of the text itself («», ١٢٣, يناير), so that it needs no translation. */
  wish: (sheet: StyleSheet) => string;
  within?: Rule['within'];
  examples: readonly HouseExample[];
}

/** A house rule that reads a paragraph at a time. */
export function houseRule(
  definition: Definition & { find: (paragraph: Paragraph, sheet: StyleSheet, context: CheckContext) => readonly Hit[] },
): HouseRule {
  const { find, ...rest } = definition;
  return complete(rest, {
    kind: 'paragraph',
    find: (paragraph, context) => {
      const hits = withWish(definition, context, (sheet) => find(paragraph, sheet, context));
      return hits.length === 0 ? hits : outsideVowelled(hits, paragraph);
    },
  });
}

const BRACKETED = /[({[«"“]([^(){}[\]«»"“”]{8,600})[)}\]»"”]/gu;
const SIGNS = /[\u064B-\u0652\u0670]/gu;
/** Signs to units of text: vowelled throughout, not here and there. */
const VOWELLED = 0.25;

/** Verses and sayings stand in brackets of any kind, with all their vowels; no sheet reaches them. */
function outsideVowelled(hits: Hit[], { text }: Paragraph): Hit[] {
  if (!/[\u064B-\u0652]/u.test(text)) return hits;
  const spans = Array.from(text.matchAll(BRACKETED), ({ index, 0: whole, 1: inside = '' }) => ({
    start: index,
    end: index + whole.length,
    share: (inside.match(SIGNS)?.length ?? 0) / inside.length,
  })).filter(({ share }) => share > VOWELLED);
  return hits.filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end));
}

/** A house rule that reads the whole text. */
export function houseTextRule(
  definition: Definition & { find: (analysis: Analysis, sheet: StyleSheet) => readonly Hit[] },
): HouseRule {
  const { find, ...rest } = definition;
  return complete(rest, {
    kind: 'document',
    find: (analysis) => withWish(definition, analysis.context, (sheet) => find(analysis, sheet)),
  });
}

function withWish(
  { kind, wish }: Definition,
  { styleSheet }: CheckContext,
  find: (sheet: StyleSheet) => readonly Hit[],
): Hit[] {
  if (styleSheet === undefined || !isAsked(styleSheet, kind)) return [];
  return find(styleSheet).map((hit) => ({ ...hit, params: { wish: wish(styleSheet), ...hit.params } }));
}

function complete({ kind, name, title, why, within, examples }: Definition, match: Rule['match']): HouseRule {
  const made = rule({
    id: `language/house-${name}`,
    pass: 'language',
    title,
    why,
    severity: 'warning',
    ...(within === undefined ? {} : { within }),
    match,
    good: examples.flatMap(({ good }) => good),
    bad: examples.flatMap(({ bad }) => bad),
  });
  return { ...made, kind, examples };
}

/** A whole sheet from the fields that matter. */
export function sheetOf(fields: Partial<StyleSheet>): StyleSheet {
  return { ...EMPTY_STYLE_SHEET, ...fields };
}
