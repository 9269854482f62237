import type { CliticAllowance } from '../arabic/clitics.ts';
import type { RegionKind } from '../arabic/regions.ts';
import type { Params, Pass, Severity } from '../draft/finding.ts';
import type { Register } from '../draft/register.ts';
import type { Edit, TextRange } from '../draft/text-range.ts';
import type { Analysis, Paragraph } from './analysis.ts';
import type { CheckContext } from './context.ts';
import type { Word } from '../arabic/words.ts';

/** A text in both languages of the interface. */
export interface Bilingual {
  ar: string;
  en: string;
}

/**
 * One way to mend a hit: the text that replaces the hit's range, or edits of their own (offsets in the paragraph for
 * phrase and paragraph rules, in the whole text for document rules).
 */
export type Fix = string | readonly Edit[];

/** One place a rule points at. Offsets are UTF-16 code units, in the paragraph or, for document rules, in the text. */
export interface Hit extends TextRange {
  /** Completes the rule's `why`. */
  params?: Params;
  related?: readonly TextRange[];
  fixes?: readonly Fix[];
  /** Where one rule has hits of two weights; else the rule's own. */
  severity?: Severity;
}

/** A place where a phrase rule's pattern stands. Offsets are those of the paragraph. */
export interface PhraseMatch extends TextRange {
  paragraph: Paragraph;
  /** The particles written onto the first word; they are part of the range. */
  clitic: string;
  /** The matched text, particles included. */
  text: string;
  /** The words of the match, in order. */
  words: readonly Word[];
  /** What stood at each gap and class of the pattern, in order. */
  captures: readonly { start: number; end: number; text: string }[];
  /** The pattern as the rule writes it. */
  pattern: string;
  /** Replacements that the rule lists for this pattern, the particles put before them. */
  replacements: readonly string[];
}

/** Words that may stand at a `<name>` of a pattern: folded forms, or a test of the folded word. */
export type WordClass = ReadonlySet<string> | ((folded: string) => boolean);

export interface PhraseRuleMatch {
  kind: 'phrases';
  /**
   * Patterns (see `pattern.ts` for their notation), or pattern → replacement(s) for closed lists. A replacement stands
   * after the particles that the match let stand before it; `''` deletes.
   */
  phrases: readonly string[] | Readonly<Record<string, string | readonly string[] | null>>;
  /** `exact`: the letters must be the pattern's own, hamzas and final letters too; only signs and tatweel are folded. */
  letters?: 'folded' | 'exact';
  /** What may be written onto the first word; و and ف by default. */
  clitics?: CliticAllowance;
  /** Where a match must stand. */
  at?: 'sentence-start' | 'sentence-end' | 'paragraph-start';
  classes?: Readonly<Record<string, WordClass>>;
  /** The last word on whether a match counts. */
  where?: (match: PhraseMatch) => boolean;
}

export interface ParagraphRuleMatch {
  kind: 'paragraph';
  /** Signs (`signBits`) of which a paragraph must have one for the rule to be asked at all. */
  signs?: number;
  /** What a paragraph must be for the rule to be asked; rules that share one have it asked once. */
  when?: (paragraph: Paragraph) => boolean;
  find: (paragraph: Paragraph, context: CheckContext) => readonly Hit[];
  /** For rules that look together: the hits of them all under their ids, of which `find` gives this rule's. */
  walk?: Walk;
}

/** Finds the hits of several rules at once. */
export type Walk = (paragraph: Paragraph, context: CheckContext) => ReadonlyMap<string, readonly Hit[]>;

export interface DocumentRuleMatch {
  kind: 'document';
  find: (analysis: Analysis) => Hit[];
}

/** When hits are reported at all. */
export type Needs =
  /** At least so many hits in the text (or in every so many words of it). */
  | { hits: number; perWords?: number }
  /** So many other rules of the pass hit in the same paragraph. */
  | { company: number };

/** A text the rule must flag, and what its first fix makes of it: `null` where it offers none. */
export type BadExample = readonly [text: string, mended: string | null];

export interface Rule {
  /** `pass/topic-or-name` */
  id: string;
  pass: Pass;
  title: Bilingual;
  /** The reason in one sentence; `{name}` places are filled from a hit's params. */
  why: Bilingual;
  severity: Severity;
  /** How much one hit counts in the density of humanize rules; 0 where nothing is said. */
  weight?: number;
  /** How many hits may count in one text. */
  cap?: number;
  needs?: Needs;
  /** Looked for only when she switches it on. */
  offByDefault?: boolean;
  /** Off by default for being no matter of right and wrong but of taste: no disputed usage. */
  isTaste?: boolean;
  /** Regions that are usually left alone, where this rule looks all the same. */
  within?: readonly RegionKind[];
  match: PhraseRuleMatch | ParagraphRuleMatch | DocumentRuleMatch;
  /** Fixes for a match of a phrase rule, best first; none where no edit is safe. */
  suggest?: (match: PhraseMatch) => readonly Fix[];
  /** Texts it must not flag. */
  good: readonly string[];
  bad: readonly BadExample[];
  /** The register its examples are written for, where the rule holds a text to the one she chose. */
  exampleRegister?: Register;
}

/** The same rules, asked about fitting paragraphs only (paragraph rules without a condition of their own). */
export function onlyWhere(when: (paragraph: Paragraph) => boolean, rules: readonly Rule[]): Rule[] {
  return rules.map((one) => (one.match.kind === 'paragraph' ? { ...one, match: { ...one.match, when } } : one));
}

/**
 * Declares a rule.
 * @throws Error if it has no example of either kind: such a rule does not load.
 */
export function rule(definition: Rule): Rule {
  // A bundle that only checks is built without examples (`scripts/lib/without-rule-texts.ts`).
  if ('good' in definition && (definition.good.length === 0 || definition.bad.length === 0)) {
    throw new Error(`rule ${definition.id} lacks good or bad examples`);
  }
  if (!definition.id.startsWith(`${definition.pass}/`)) throw new Error(`rule ${definition.id} is not of its pass`);
  return definition;
}
