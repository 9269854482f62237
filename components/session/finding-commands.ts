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
  previous: () => void;
  next: () => void;
};
