import { stems } from '../../../arabic/clitics.ts';
import { rememberedTest } from '../../../arabic/token-reader.ts';
import type { Word } from '../../../arabic/words.ts';
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

const watchedForms = new Set<string>();
const isWatched = rememberedTest((folded) => stems(folded).some((stem) => watchedForms.has(stem)));
const watchedWordsOf = perParagraph(({ words }) => words.filter(({ folded }) => isWatched(folded)));

/**
 * A reader of the words of a paragraph that have one of the folded `forms` with or without particles, and of others: the
 * forms of all rules are looked for in one walk, so that each rule has but a few words to look at. For module scope only,
 * before any text is read.
 */
export function watch(...forms: readonly Iterable<string>[]): (paragraph: Paragraph) => readonly Word[] {
  for (const list of forms) for (const form of list) watchedForms.add(form);
  return watchedWordsOf;
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
      const isApart = paragraph.regions.some((region) => region.start <= word.start && word.end <= region.end);
      return isApart ? [] : [{ usage, start: word.start, end: word.end }];
    }),
  );
  return ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      placesIn(paragraph).map(({ usage, start, end }) => ({
        usage,
        start: start + paragraph.offset,
        end: end + paragraph.offset,
      })),
    );
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
