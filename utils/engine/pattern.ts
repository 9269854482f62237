import { bareLetters } from '../arabic/bare-letters.ts';
import { fold } from '../arabic/fold.ts';

export { bareLetters } from '../arabic/bare-letters.ts';

/**
 * The notation of phrase patterns, word by word:
 *   `كلمة`        that word
 *   `(أ|ب ج)`     one of these, of one word or several
 *   `[كلمة]`      may be missing
 *   `{0,5}`       so many words of any kind, commas among them, within the sentence
 *   `<name>`      a word of the class the rule names; what stood there is captured
 * A pattern begins with a literal word: the index finds it by that.
 */
export type Element =
  | { kind: 'word'; folded: string; letters: string }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'class'; name: string };

const PIECE =
  /\((?<either>[^)]+)\)|\[(?<optional>[^\]]+)\]|\{(?<least>\d+),(?<most>\d+)\}|<(?<name>[\w-]+)>|(?<word>[^\s()[\]{}<>]+)/gu;

/**
 * The folded words that the sequences of a pattern begin with.
 * @throws Error if one does not begin with a literal word.
 */
export function firstWordsOf(pattern: string): Set<string> {
  const first = new Set<string>();
  for (const { groups = {} } of pattern.matchAll(PIECE)) {
    const { either, optional, word } = groups;
    const choices = either ?? optional ?? word;
    if (choices === undefined) break;
    let mayBeMissing = optional !== undefined;
    for (const choice of choices.split('|')) {
      const [beginning = ''] = choice.trim().split(/\s+/u);
      if (beginning === '') mayBeMissing = true;
      else first.add(foldLiteral(beginning));
    }
    if (!mayBeMissing) return first;
  }
  throw new Error(`pattern «${pattern}» does not begin with a literal word`);
}

/** The sequences a pattern stands for, alternatives and optional words multiplied out. */
export function parsePattern(pattern: string): Element[][] {
  let sequences: Element[][] = [[]];
  for (const { groups = {} } of pattern.matchAll(PIECE)) {
    const { either, optional, least, most, name, word } = groups;
    let choices: Element[][];
    if (either !== undefined) choices = either.split('|').flatMap((choice) => parseChoice(choice));
    else if (optional !== undefined) choices = [[], ...optional.split('|').flatMap((choice) => parseChoice(choice))];
    else if (least !== undefined) choices = [[{ kind: 'gap', least: Number(least), most: Number(most) }]];
    else if (name === undefined) choices = [[literal(word ?? '')]];
    else choices = [[{ kind: 'class', name }]];
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}

function parseChoice(choice: string): Element[][] {
  const words = choice.trim();
  return words === '' ? [[]] : [words.split(/\s+/u).map((word) => literal(word))];
}

function literal(word: string): Element {
  return { kind: 'word', folded: foldLiteral(word), letters: bareLetters(word) };
}

function foldLiteral(word: string): string {
  return fold(word).text.toLowerCase();
}
