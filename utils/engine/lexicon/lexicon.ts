/** What is known of the words of the language. Words are bare letters: no tashkeel, no tatweel, no invisible units. */
export interface Lexicon {
  /** Whether it is a word, its particles and endings included: «وكتابهم». */
  has: (word: string) => boolean;
  /**
   * How common the form is: 0 for forms never met, then 1 to 7 with the base-2 logarithm of the ways in which it is met.
   * Names and loans that are no words of the lexicon have a frequency too.
   */
  frequency: (word: string) => number;
  /** Words of the lexicon that an unknown word may be meant for, best first; particles are kept. */
  suggest: (word: string) => readonly Suggestion[];
}

/** A word that another may be meant for. */
export interface Suggestion {
  word: string;
  /**
   * `orthographic`: the letters differ only where spelling rules are often missed (hamza, ة and ه, ى and ي, the silent
   * alef); `confused`: also a pair of letters that sound or look alike; `typing`: a letter too many, too few, out of
   * place or wrong; `merged`: two words without the blank.
   */
  kind: SuggestionKind;
  /** How unlikely the slip is: about 1 for a hamza left out, 3 for a letter typed for its neighbour. */
  cost: number;
  /** How common the word is, or a bit less than how common it is without particles and pronouns. */
  frequency: number;
}

export type SuggestionKind = 'orthographic' | 'confused' | 'typing' | 'merged';
