import { fold } from '../arabic/fold.ts';

/**
 * The notation of phrase patterns, word by word:
 *   `كلمة`        that word
 *   `(أ|ب ج)`     one of these, of one word or several
 *   `[كلمة]`      may be missing
 *   `{0,5}`       so many words of any kind, commas among them, within the sentence
 *   `<name>`      a word of the class the rule names; what stood there is captured
 * A pattern begins with a literal word: the automaton finds it by that.
 */
export type Element =
  | { kind: 'word'; folded: string; letters: string }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'class'; name: string };

const PIECE =
  /\((?<either>[^)]+)\)|\[(?<optional>[^\]]+)\]|\{(?<least>\d+),(?<most>\d+)\}|<(?<name>[\w-]+)>|(?<word>[^\s()[\]{}<>]+)/gu;

/**
 * The sequences a pattern stands for, alternatives and optional words multiplied out.
 * @throws Error if a sequence does not begin with a literal word.
 */
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
  for (const [first] of sequences) {
    if (first?.kind !== 'word') throw new Error(`pattern «${pattern}» does not begin with a literal word`);
  }
  return sequences;
}

function parseChoice(choice: string): Element[][] {
  const words = choice.trim();
  return words === '' ? [[]] : [words.split(/\s+/u).map((word) => literal(word))];
}

function literal(word: string): Element {
  return { kind: 'word', folded: fold(word).text.toLowerCase(), letters: bareLetters(word) };
}

/** A text without the signs on its letters, tatweel and invisible characters; the letters stay as they are. */
export function bareLetters(text: string): string {
  return text.replaceAll(
    /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu,
    '',
  );
}
