import { type Address, findAddresses } from '../arabic/addresses.ts';
import { traitsOfLine } from '../arabic/line-regions.ts';
import { type Region, findLineRegions, findRegions } from '../arabic/regions.ts';
import { LATIN, signBits } from '../arabic/signs.ts';
import { type Sentence, sentencesOf } from '../arabic/sentences.ts';
import type { WordForm } from '../arabic/word-forms.ts';
import { type Token, type Word, readTokens } from '../arabic/words.ts';
import { type CheckContext, NO_CONTEXT } from './context.ts';
import { perParagraph } from './per-paragraph.ts';

/** One paragraph (a line of the draft's text) as all rules share it. Offsets are those of the paragraph. */
export interface Paragraph {
  text: string;
  tokens: readonly Token[];
  words: readonly Word[];
  /** The forms of the words: a walk that asks for few of them need not touch the words. */
  forms: readonly WordForm[];
  sentences: readonly Sentence[];
  regions: readonly Region[];
  /** Links, addresses and paths, inside code too. */
  addresses: readonly Address[];
  /** The signs that stand in it: a rule that begins from a sign (`signBits`) looks at nothing where it is missing. */
  signs: number;
  /** What `perParagraph` remembers of it. */
  readings: unknown[];
}

export interface PlacedParagraph extends Paragraph {
  /** Where it begins in the text. */
  offset: number;
}

/** A text analysed once for all rules. */
export interface Analysis {
  text: string;
  paragraphs: readonly PlacedParagraph[];
  /** Regions that span lines; those within a line stand with their paragraph. Offsets in the text. */
  lineRegions: readonly Region[];
  /** Tokens with a letter or digit. */
  words: number;
  context: CheckContext;
}

/** Each address has Latin letters, but for #tags. */
const IN_ADDRESSES = LATIN | signBits('#');

export function analyseParagraph(text: string): Paragraph {
  const { tokens, words, forms, signs } = readTokens(text);
  const sentences = sentencesOf(text, tokens);
  const addresses = (signs & IN_ADDRESSES) === 0 ? [] : findAddresses(text);
  const regions = findRegions(text, { words, forms }, addresses);
  return { text, tokens, words, forms, sentences, regions, addresses, signs, readings: [] };
}

/** Analyses a text paragraph by paragraph; `placeOne` may answer from a cache. */
export function analyse(
  text: string,
  context: CheckContext = NO_CONTEXT,
  placeOne: (text: string, offset: number) => PlacedParagraph = (line, offset) => ({
    ...analyseParagraph(line),
    offset,
  }),
): Analysis {
  const paragraphs: PlacedParagraph[] = [];
  let words = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const paragraph = placeOne(line, offset);
    paragraphs.push(paragraph);
    words += paragraph.words.length;
    offset += line.length + 1;
  }
  return { text, paragraphs, lineRegions: lineRegionsOf(text, paragraphs), words, context };
}

const lineTraits = perParagraph(({ text }) => traitsOfLine(text));

function lineRegionsOf(text: string, paragraphs: readonly PlacedParagraph[]): Region[] {
  const lines = paragraphs.some((paragraph) => {
    const { isVerse, isReferencesHeading } = lineTraits(paragraph);
    return isVerse || isReferencesHeading;
  })
    ? paragraphs.map((paragraph) => ({
        text: paragraph.text,
        start: paragraph.offset,
        end: paragraph.offset + paragraph.text.length,
        ...lineTraits(paragraph),
      }))
    : [];
  return findLineRegions(text, lines);
}

/** The words of a sentence. */
export function wordsIn({ words }: Paragraph, { firstToken, lastToken }: Sentence): Word[] {
  return words.slice(firstFrom(words, firstToken), firstFrom(words, lastToken + 1));
}

/** The number of the first word that stands at token `index` or after it. */
function firstFrom(words: readonly Word[], index: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word that stands at a token, if the token is a word. */
export function wordAtToken({ words }: Paragraph, index: number): Word | undefined {
  const word = words[firstFrom(words, index)];
  return word?.index === index ? word : undefined;
}

/** The sentence an offset of the paragraph falls in, if it falls in one. */
export function sentenceAt({ sentences }: Paragraph, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}
