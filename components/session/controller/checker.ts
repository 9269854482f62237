import { type Finding } from '../../../utils/draft/finding.ts';
// A plain type import: an inline one would bring the engine itself into the panel's bundle.
import type { Measure } from '../../../utils/engine/measures.ts';

export type { Measure };

/** What a check of a text brings. Offsets are those of the text as given. */
export interface CheckResult {
  findings: readonly Finding[];
  measures: readonly Measure[];
  words: number;
}

/** Whoever runs the passes over a text. */
export interface Checker {
  /**
   * Rejects with a `CheckSuperseded` if another check was asked for before this one began, and with any other error if
   * the text could not be checked.
   */
  check(text: string): Promise<CheckResult>;
}

/** The check was not made because a later one took its place. */
export class CheckSuperseded extends Error {
  override readonly name = 'CheckSuperseded';
}
