import { stemsOf } from '../../../arabic/clitics.ts';
import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { dialectMarker } from './dialect-markers.ts';
import { isApart, watchWhere, withoutConjunction } from './mixture.ts';
import { ACADEMIC, CALLS, NEWS, OFFICIAL, PRAISE, SURE_PRAISE, TO_READER } from './registers.ts';

/** What a word gives away of a text's register. */
export type Trait = 'praise' | 'sure-praise' | 'call' | 'reader' | 'dialect' | 'academic' | 'official' | 'news';

const LISTS: readonly (readonly [Trait, ReadonlySet<string>])[] = [
  ['sure-praise', SURE_PRAISE],
  ['praise', PRAISE],
  ['call', CALLS],
  ['reader', TO_READER],
  ['academic', ACADEMIC],
  ['official', OFFICIAL],
  ['news', NEWS],
];

const NOUNS: ReadonlySet<Trait> = new Set(['sure-praise', 'praise', 'academic', 'official']);

const traitOf = perForm((form: WordForm): Trait | 'none' => {
  if (form.kind !== 'arabic') return 'none';
  const stems = stemsOf(form);
  for (const [trait, words] of LISTS) {
    // Nouns take prepositions and the article, verbs and pronouns do not: «كانت» is not «أنت».
    const readings = NOUNS.has(trait) ? stems : withoutConjunction(form.folded);
    if (readings.some((reading) => words.has(reading))) return trait;
  }
  return dialectMarker(form.folded)?.isUnambiguous === true ? 'dialect' : 'none';
});

const watchedWords = watchWhere((form) => traitOf(form) !== 'none');

export interface TraitWord {
  trait: Trait;
  word: Word;
}

/** The words of a paragraph that give its register away, those in quotations, code and links left out. */
export const traitsIn = perParagraph((paragraph: Paragraph): readonly TraitWord[] =>
  watchedWords(paragraph).flatMap((word) => {
    const trait = traitOf(word.form);
    return trait === 'none' || isApart(paragraph, word) ? [] : [{ trait, word }];
  }),
);
