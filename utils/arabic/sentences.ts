import type { Token } from './words.ts';

/** A sentence of a paragraph, without the blanks around it; its full stop and closing quotes belong to it. */
export interface Sentence {
  start: number;
  end: number;
  /** The tokens it holds: `tokens.slice(firstToken, lastToken + 1)`. */
  firstToken: number;
  lastToken: number;
}

const TERMINATORS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['»', '”', '"', '’', ')', ']', '﴾']);
/** Short forms that a full stop follows without ending a sentence. */
const ABBREVIATIONS = new Set(['د', 'أ', 'م', 'ص', 'ج', 'ط', 'ق', 'هـ', 'ه', 'ت', 'ع', 'س', 'ب', 'أ.د', 'تح', 'مج']);

/**
 * The sentences of one paragraph (a text without line feeds). Sentences end at . ! ؟ … and their doubles; not inside a
 * number, not after an abbreviation («د. أحمد»), not after the number of a list item, not inside «3.5» or «ai.com».
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isTerminator(text, token)) continue;
    const last = closingEnd(text, tokens, at);
    if (isAbbreviationDot(text, tokens, at, first)) continue;
    close(first, last);
    first = last + 1;
    at = last;
  }
  if (first < tokens.length) close(first, tokens.length - 1);
  return sentences;

  function close(from: number, to: number): void {
    const start = tokens[from]?.start;
    const end = tokens[to]?.end;
    if (start !== undefined && end !== undefined) sentences.push({ start, end, firstToken: from, lastToken: to });
  }
}

function isTerminator(text: string, token: Token): boolean {
  return token.kind === 'punctuation' && TERMINATORS.has(text[token.start] ?? '');
}

/** The last token of a run of terminators and the quotes and brackets that close right after them. */
function closingEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined || token.start !== previous.end) break;
    if (!isTerminator(text, token) && !CLOSERS.has(text.slice(token.start, token.end))) break;
    last = at;
  }
  return last;
}

function isAbbreviationDot(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const dot = tokens[at];
  const before = tokens[at - 1];
  if (dot === undefined || before === undefined || text[dot.start] !== '.' || before.end !== dot.start) return false;
  if (tokens[at + 1] === undefined) return false;
  if (before.kind === 'number') return at - 1 === first;
  return before.kind === 'arabic' && ABBREVIATIONS.has(text.slice(before.start, before.end));
}
