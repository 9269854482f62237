/** What is known of the words of the language. Words are bare letters: no tashkeel, no tatweel, no invisible units. */
export interface Lexicon {
  /** Whether it is a word, its particles and endings included: «وكتابهم». */
  has: (word: string) => boolean;
  /** How common the form is, as the rounded base-2 logarithm of its count in a large text; 0 for forms never seen. */
  frequency: (word: string) => number;
}
