import { stemsOf } from '../../../arabic/clitics.ts';
import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import type { Analysis, Paragraph } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import { perParagraph } from '../../per-paragraph.ts';
import type { Hit } from '../../rule.ts';

/** A place in a text where one of several usages stands. */
export interface Place {
  usage: string;
  start: number;
  end: number;
}

type Test = (form: WordForm) => boolean;

/** Who looks for a form, a bit each; and who looks for what passes a test. */
const watchersOf = new Map<string, number>();
const tests: { bit: number; holds: Test }[] = [];
let watchers = 0;

const readWatchers = perForm((form): number => {
  let bits = 0;
  for (const stem of stemsOf(form)) bits |= watchersOf.get(stem) ?? 0;
  for (const { bit, holds } of tests) if (holds(form)) bits |= bit;
  return bits;
});

/** The words of a paragraph that any watcher looks for, a list each: one walk for all of them. */
const watchedWordsOf = perParagraph(({ words, forms }) => {
  const lists: (Word[] | undefined)[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    const bits = form === undefined ? 0 : readWatchers(form);
    const word = bits === 0 ? undefined : words[at];
    if (word === undefined) continue;
    for (let left = bits, number = 0; left !== 0; left >>>= 1, number += 1) {
      if ((left & 1) === 1) (lists[number] ??= []).push(word);
    }
  }
  return lists;
});

const NO_WORDS: readonly Word[] = [];

/** @throws Error beyond the 31st watcher: each takes a bit of a small integer. */
function newWatcher(): number {
  if (watchers === 31) throw new Error('too many watchers');
  watchers += 1;
  return watchers - 1;
}

/**
 * A reader of the words of a paragraph that have one of the folded `forms`, with or without particles. The forms of all
 * rules are looked for in one walk. For module scope only, before any text is read.
 */
export function watch(...forms: readonly Iterable<string>[]): (paragraph: Paragraph) => readonly Word[] {
  const number = newWatcher();
  for (const list of forms) {
    for (const form of list) watchersOf.set(form, (watchersOf.get(form) ?? 0) | (1 << number));
  }
  return (paragraph) => watchedWordsOf(paragraph)[number] ?? NO_WORDS;
}

/** The same for the words whose form passes a test; it is asked once a form. */
export function watchWhere(holds: Test): (paragraph: Paragraph) => readonly Word[] {
  const number = newWatcher();
  tests.push({ bit: 1 << number, holds });
  return (paragraph) => watchedWordsOf(paragraph)[number] ?? NO_WORDS;
}

/** A folded word with and without «و» or «ف» before it; pronouns take no other particle («كانت» is not «انت»). */
export function withoutConjunction(folded: string): readonly string[] {
  return /^[وف]/u.test(folded) ? [folded, folded.slice(1)] : [folded];
}

/** Whether a span stands in a region of a paragraph: a quotation, code, a link. */
export function isApart({ regions }: Paragraph, span: TextRange): boolean {
  return regions.some(({ start, end }) => start <= span.start && span.end <= end);
}

/**
 * Finds the places in a text, quotations, code and links left out, where a word shows a usage. `wordsOf` gives the words
 * that may; `classify` gives the usage's name; it is asked once a paragraph, so it may look at the paragraph only.
 */
export function placesOf(
  wordsOf: (paragraph: Paragraph) => readonly Word[],
  classify: (word: Word, paragraph: Paragraph) => string | undefined,
): (analysis: Analysis) => Place[] {
  const placesIn = perParagraph((paragraph): readonly Place[] =>
    wordsOf(paragraph).flatMap((word) => {
      const usage = classify(word, paragraph);
      if (usage === undefined) return [];
      return isApart(paragraph, word) ? [] : [{ usage, start: word.start, end: word.end }];
    }),
  );
  return ({ paragraphs }) => {
    const places: Place[] = [];
    for (const paragraph of paragraphs) {
      const { offset } = paragraph;
      for (const { usage, start, end } of placesIn(paragraph)) {
        places.push({ usage, start: start + offset, end: end + offset });
      }
    }
    return places;
  };
}

/**
 * Where two or more usages stand in one text, each place of all but the commonest is a hit. Of equally common ones the
 * first in the text counts as meant: the writer set out with it.
 */
export function mixed(places: readonly Place[]): Hit[] {
  const byUsage = groupBy(places, ({ usage }) => usage);
  if (byUsage.size < 2) return [];
  let main: readonly Place[] = [];
  for (const group of byUsage.values()) if (group.length > main.length) main = group;
  return places
    .filter(({ usage }) => usage !== main[0]?.usage)
    .map(({ usage, start, end }) => ({
      start,
      end,
      params: {
        used: usage,
        usedTimes: byUsage.get(usage)?.length ?? 0,
        main: main[0]?.usage ?? '',
        mainTimes: main.length,
      },
      related: main.slice(0, 3).map((place) => ({ start: place.start, end: place.end })),
    }));
}
