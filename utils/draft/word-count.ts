import { isInvisible, isSpace } from '../arabic/letters.ts';
import { type Block, OBJECT_CHARACTER } from './block.ts';

export interface TextCount {
  words: number;
  /** Without white space. */
  characters: number;
  charactersWithSpaces: number;
}

/** A heading and what stands under it up to the next heading, of whatever level. */
export interface SectionCount extends TextCount {
  /** Empty for what stands before the first heading. */
  heading: string;
  /** 1–6, and 0 for what stands before the first heading. */
  level: number;
  /** Offsets in the draft's text, the heading included. */
  start: number;
  end: number;
}

export interface TargetState {
  words: number;
  /** Words above the target; below it where negative. */
  difference: number;
  state: 'under' | 'met' | 'over';
}

export interface WordCounts extends TextCount {
  withoutHeadings: TextCount;
  sections: SectionCount[];
  target?: TargetState;
}

/** How far from the target, as a share of it, a text still meets it: what clients and marketplaces commonly let pass. */
export const DEFAULT_TOLERANCE = 0.1;

const NOTHING: TextCount = { words: 0, characters: 0, charactersWithSpaces: 0 };

/**
 * Counts one text as Microsoft Word does: a word is what stands between white space, whatever it is made of. So «و» on
 * its own, a free-standing dash or bullet, a number, «28%» and a whole address are one word each, and so are «قلم/دفتر» and
 * «على–الأقل»; tashkeel, tatweel and joined particles part nothing. A no-break space parts words like any other. LibreOffice
 * parts at – and — besides, so it may count more. Characters are code points; paragraph marks are none. Direction marks
 * alone and images are no words.
 * Method: word.tips.net T001706 (Word counts a hyphenated compound as one), thehappybeavers.com «Why does the word count
 * differ» (Word: any string between two spaces); the difference: LibreOffice Help, «Word Count» (dashes are word limits).
 */
export function countText(text: string): TextCount {
  let words = 0;
  let characters = 0;
  let spaces = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaces += 1;
      isInside = false;
      continue;
    }
    if (text[at] === OBJECT_CHARACTER) continue;
    // The second half of a character outside the basic plane.
    if (code < 0xdc00 || code > 0xdfff) characters += 1;
    if (isInside || isInvisible(code)) continue;
    isInside = true;
    words += 1;
  }
  return { words, characters, charactersWithSpaces: characters + spaces };
}

/**
 * The words and characters of a draft (see `countText`): all of it, without its headings, by section, and against the
 * client's target. What a list's own numbers and bullets add is not counted, as in Word.
 */
export function wordCounts(
  blocks: readonly Block[],
  { target, tolerance = DEFAULT_TOLERANCE }: { target?: number | undefined; tolerance?: number } = {},
): WordCounts {
  let whole = NOTHING;
  let withoutHeadings = NOTHING;
  let section: SectionCount = { ...NOTHING, heading: '', level: 0, start: 0, end: 0 };
  const sections: SectionCount[] = [];
  let offset = 0;
  const close = () => {
    if (section.level > 0 || section.words > 0) sections.push(section);
  };
  for (const block of blocks) {
    const count = countText(block.text);
    if (block.kind === 'heading') {
      close();
      section = { ...NOTHING, heading: block.text.trim(), level: block.level, start: offset, end: offset };
    } else withoutHeadings = sum(withoutHeadings, count);
    whole = sum(whole, count);
    section = { ...section, ...sum(section, count), end: offset + block.text.length };
    offset += block.text.length + 1;
  }
  close();
  const counts: WordCounts = { ...whole, withoutHeadings, sections };
  if (target !== undefined) counts.target = againstTarget(whole.words, target, tolerance);
  return counts;
}

/** How a number of words stands to a target; `tolerance` is a share of the target. */
export function againstTarget(words: number, target: number, tolerance: number = DEFAULT_TOLERANCE): TargetState {
  const difference = words - target;
  const state = Math.abs(difference) <= target * tolerance ? 'met' : difference < 0 ? 'under' : 'over';
  return { words: target, difference, state };
}

function sum(a: TextCount, b: TextCount): TextCount {
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithSpaces: a.charactersWithSpaces + b.charactersWithSpaces,
  };
}
