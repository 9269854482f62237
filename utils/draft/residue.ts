import { foldWord } from '../arabic/fold.ts';
import { countWords } from '../arabic/words.ts';
import type { Block } from './block.ts';
import { BARE_COUNTER, BARE_NUMBER, RESIDUE_FORMS, type ResidueKind } from './residue-patterns.ts';

export type { ResidueKind } from './residue-patterns.ts';

/** What a page or a chat left in a captured text; offered to the writer for removal. */
export interface Residue {
  kind: ResidueKind;
  /** Ids of the blocks, in order. */
  blocks: string[];
}

/** Residue is short; a longer block is prose. In UTF-16 code units. */
const LONGEST = 700;
/** A title repeated further down than this many blocks is a refrain. */
const TITLE_REACH = 40;

/**
 * What looks like residue of a page or a chat, in the order of the blocks. Made to be right when it speaks: only whole
 * blocks of a known form, and repetitions of the first line. Code is never residue. What an assistant says before and
 * after its text is left to the humanize pass, which shows it in place.
 */
export function findResidue(blocks: readonly Block[]): Residue[] {
  const texts = blocks.map((block) => (block.kind === 'code' ? '' : foldedText(block.text)));
  const first = texts.findIndex((text) => text !== '');
  const residues: Residue[] = [];
  const repeated = repeatedTitles(texts, first);
  for (let at = 0; at < blocks.length; at += 1) {
    const text = texts[at] ?? '';
    if (text === '') continue;
    if (repeated.has(at)) {
      if (at === Math.min(...repeated)) residues.push({ kind: 'repeated-title', blocks: idsOf(repeated) });
      continue;
    }
    const number = nextFilled(texts, at);
    const hasNumber = BARE_COUNTER.test(text) && BARE_NUMBER.test(texts[number] ?? '');
    if (hasNumber) {
      residues.push({ kind: 'counter', blocks: idsOf([at, number]) });
      at = number;
      continue;
    }
    const kind = BARE_COUNTER.test(text) ? undefined : kindOf(text);
    if (kind !== undefined) residues.push({ kind, blocks: idsOf([at]) });
  }
  return residues;

  function idsOf(places: Iterable<number>): string[] {
    return Array.from(places, (at) => blocks[at]?.id ?? '');
  }
}

function foldedText(text: string): string {
  return text.length > LONGEST ? '' : foldWord(text).replaceAll('ة', 'ه').trim().toLowerCase();
}

function kindOf(text: string): ResidueKind | undefined {
  return RESIDUE_FORMS.find(([, form]) => form.test(text))?.[0];
}

/** The next block with text, past one or two empty ones. */
function nextFilled(texts: readonly string[], at: number): number {
  let next = at + 1;
  while (next < at + 3 && texts[next] === '') next += 1;
  return next;
}

/** The first line standing again among the first blocks: every one after the first is residue. */
function repeatedTitles(texts: readonly string[], first: number): Set<number> {
  const title = texts[first] ?? '';
  if (countWords(title) < 3 || title.length > 200) return new Set();
  const again = texts.flatMap((text, at) => (at > first && at < first + TITLE_REACH && text === title ? [at] : []));
  return new Set(again);
}
