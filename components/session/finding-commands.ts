/** What she can do with the finding she is at; one shape for the card, the list and the keys. */
export type FindingCommands = {
  accept: () => void;
  reject: () => void;
  edit: () => void;
  anotherWording: () => void;
  ignore: () => void;
  ignoreRule: () => void;
  /** Never speaks of this rule again, in any text. */
  switchOffRule: () => void;
  /** Puts its word into a dictionary; null where it is no matter of a word. */
  addWord: (() => void) | null;
  /** Mends all that departs from the client's style sheet; null where the finding is no matter of it. */
  unify: (() => void) | null;
  /** Shows the rule among all rules. */
  aboutRule: () => void;
  previous: () => void;
  next: () => void;
};
