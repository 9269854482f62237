import { likelyNames } from '../../../arabic/names.ts';
import type { Token } from '../../../arabic/words.ts';
import type { Analysis, Paragraph } from '../../analysis.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isOwnWord } from '../../own-words.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type ExactWord, exactWordAt } from './exact-words.ts';
import { listedBy } from './spelling.ts';
import { type Verdict, verdictsOf } from './unknown-verdicts.ts';

/** A word of a paragraph that the lexicon does not know. Offsets are those of the paragraph. */
export interface UnknownWord {
  word: ExactWord;
  verdict: Exclude<Verdict, { kind: 'known' }>;
  /** Whether words that are not known stand near it, or Latin ones, as they do near names. */
  isAmongStrangers: boolean;
}

/** A word unknown to the lexicon and used so often is meant as it is. */
const USES_OF_THE_MEANT = 3;

/** The rule that is no more than a habit of some countries. */
const HABIT = 'language/final-ya-dots';

/** Quotations of so many words or fewer are terms, not somebody's words. */
const TERM_WORDS = 3;

const readers = new WeakMap<Lexicon, (paragraph: Paragraph) => readonly UnknownWord[]>();

function readerFor(lexicon: Lexicon): (paragraph: Paragraph) => readonly UnknownWord[] {
  let reader = readers.get(lexicon);
  if (reader === undefined) {
    reader = perParagraph((paragraph) => readUnknownWords(paragraph, lexicon));
    readers.set(lexicon, reader);
  }
  return reader;
}

const NONE: readonly UnknownWord[] = [];

/** The words of a paragraph that are not known; names and what is not the writer's own prose left out. */
function readUnknownWords(paragraph: Paragraph, lexicon: Lexicon): readonly UnknownWord[] {
  const found: UnknownWord[] = [];
  const verdictOn = verdictsOf(lexicon);
  const { words, forms } = paragraph;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    if (form?.kind !== 'arabic') continue;
    const verdict = verdictOn(form);
    const word = verdict.kind === 'known' ? undefined : exactWordAt(words, at);
    if (word === undefined || verdict.kind === 'known') continue;
    // What a rule of its own speaks of is that rule's, switched off or not; «هندسى» is told by the text's own habit.
    if ((listedBy(word.form) ?? HABIT) !== HABIT) continue;
    found.push({ word, verdict, isAmongStrangers: isAmongStrangers(word, paragraph, lexicon) });
  }
  if (found.length === 0) return NONE;
  const names = likelyNames(paragraph.text, paragraph);
  const others = paragraph.regions.filter((region) => region.kind !== 'quotation' || region.words > TERM_WORDS);
  return found.filter(({ word }) => {
    const overlaps = ({ start, end }: { start: number; end: number }) => start < word.end && word.start < end;
    return !names.some(overlaps) && !others.some(overlaps);
  });
}

/** Foreign names come in runs: «بيير كورتوا», «بوش، كورتوا», and with their Latin letters: «كورتوا (Courtois)». */
function isAmongStrangers({ index }: ExactWord, { tokens }: Paragraph, lexicon: Lexicon): boolean {
  const verdictOn = verdictsOf(lexicon);
  const isStrange = (token: Token) => {
    if (token.kind !== 'arabic') return token.kind === 'latin';
    const verdict = verdictOn(token.form);
    return verdict.kind === 'strange' || verdict.kind === 'unclear' || (verdict.kind === 'known' && verdict.isName);
  };
  return [-1, 1].some((step) => {
    const beside = tokens[index + step];
    const token = beside?.kind === 'punctuation' ? tokens[index + 2 * step] : beside;
    return token !== undefined && isStrange(token);
  });
}

/** An unknown word with the paragraph it stands in, which begins at `offset`. */
export interface PlacedUnknownWord extends UnknownWord {
  paragraph: Paragraph;
  offset: number;
}

const known = new WeakMap<Analysis, readonly PlacedUnknownWord[]>();

/** The words of a text that may be misspelt; read once for all rules. */
export function unknownWords(analysis: Analysis): readonly PlacedUnknownWord[] {
  let found = known.get(analysis);
  if (found === undefined) {
    found = findUnknownWords(analysis);
    known.set(analysis, found);
  }
  return found;
}

const writesEgyptianYa = perParagraph(({ words }) =>
  words.some(({ form: { letters } }) => letters === 'فى' || letters === 'التى' || letters === 'الذى'),
);

function findUnknownWords({ paragraphs, context: { lexicon, ownWords, styleSheet } }: Analysis): PlacedUnknownWord[] {
  if (lexicon === undefined) return [];
  const read = readerFor(lexicon);
  const found: PlacedUnknownWord[] = [];
  const uses = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const unknown of read(paragraph)) {
      const { letters } = unknown.word;
      uses.set(letters, (uses.get(letters) ?? 0) + 1);
      found.push({ ...unknown, paragraph, offset: paragraph.offset });
    }
  }
  let isEgyptian: boolean | undefined;
  return found.filter(({ word: { letters }, verdict }) => {
    if (isOwnWord(letters, ownWords)) return false;
    // Who writes «فى», or has a client who wants it, writes «هندسى» too.
    if (letters.endsWith('ى') && lexicon.has(`${letters.slice(0, -1)}ي`)) {
      isEgyptian ??= styleSheet?.finalYa === 'egyptian' || paragraphs.some(writesEgyptianYa);
      if (isEgyptian) return false;
    }
    // Whoever spells «المدرسه» so every time does not mean it.
    const isSlipOfHabit = verdict.kind === 'meant' && verdict.isCommonSlip;
    return isSlipOfHabit || (uses.get(letters) ?? 0) < USES_OF_THE_MEANT;
  });
}
