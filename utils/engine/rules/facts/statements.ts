import { likelyNames } from '../../../arabic/names.ts';
import type { Word } from '../../../arabic/words.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type ClaimCue, claimCueOf } from './claim-words.ts';

export type StatementKind =
  /** What somebody did, decided or announced, or what became of a body or a state. */
  | 'event'
  /** What a thing does to another. */
  | 'cause'
  /** Words put after a colon into somebody's mouth. */
  | 'named-source';

/** A sentence that states something of the world. */
export interface Statement extends TextRange {
  kind: StatementKind;
  /** The range is all of it; else it is the clause around the range. */
  isWhole: boolean;
}

/** How a sentence of a paragraph talks. */
export interface SentenceVoice extends TextRange {
  /** Ends with a question mark or begins with a word that asks. */
  isQuestion: boolean;
  /** Words of the speaker, to the listener, of a wish or of thanks. */
  personal: number;
}

export interface Voices {
  sentences: readonly SentenceVoice[];
  personal: number;
  hasQuestion: boolean;
  statement?: Statement;
}

const BEGINNING = 3;
/** Points a sentence needs to be shown: what reports or causes alone has them, what is only about a body needs company. */
const ENOUGH = 2;
const POINTS: Record<ClaimCue, number> = { report: 2, effect: 2, agent: 1, event: 1, personal: 0, question: 0 };

interface Reading extends SentenceVoice {
  points: number;
  cues: Map<ClaimCue, Word>;
  colon?: TextRange;
}

/**
 * How the sentences of a paragraph talk, and the one of them that states most: a paragraph shows one statement at most, and
 * none where the writer speaks of herself, asks or wishes.
 */
export const voicesIn: (paragraph: Paragraph) => Voices = perParagraph((paragraph) => {
  const sentences = readSentences(paragraph);
  const personal = sentences.reduce((sum, sentence) => sum + sentence.personal, 0);
  const hasQuestion = sentences.some(({ isQuestion }) => isQuestion);
  const voices: Voices = { sentences, personal, hasQuestion };
  if (personal > 0 || hasQuestion) return voices;
  const telling = sentences.filter(({ points }) => points >= ENOUGH);
  const best = telling.toSorted((a, b) => b.points - a.points)[0];
  const statement = best && statementOf(best);
  return statement === undefined ? voices : { ...voices, statement };
});

function readSentences(paragraph: Paragraph): Reading[] {
  const { text, words } = paragraph;
  const mayQuote = text.includes(':');
  let next = 0;
  return paragraph.sentences.map(({ start, end }): Reading => {
    const cues = new Map<ClaimCue, Word>();
    const first = next;
    let personal = 0;
    let points = 0;
    for (let word = words[next]; word !== undefined && word.start < end; word = words[next]) {
      next += 1;
      if (word.kind !== 'arabic') continue;
      const cue = claimCueOf(word.form);
      if (cue === 'none') continue;
      if (cue === 'personal') personal += 1;
      // «وزير الصحة …»: a sentence that begins with a body is about it.
      if (cue === 'agent' && next - first <= BEGINNING && !cues.has('agent')) points += 1;
      if (cues.has(cue)) continue;
      if (cue === 'question' && next - first > BEGINNING) continue;
      cues.set(cue, word);
      points += POINTS[cue];
    }
    const colon = mayQuote ? speechIn(paragraph, { start, end }, words.slice(first, next)) : undefined;
    if (colon !== undefined) points += ENOUGH;
    const isQuestion = cues.has('question') || asks(text, start, end);
    return { start, end, isQuestion, personal, points, cues, ...(colon && { colon }) };
  });
}

/** Whether a question mark ends a sentence. */
function asks(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && ' \n"»”)'.includes(text[at] ?? '')) at -= 1;
  return text[at] === '؟' || text[at] === '?';
}

const MOST_WORDS_OF_A_SPEAKER = 8;
const LEAST_WORDS_SAID = 3;

/** What somebody says after a colon, from the speaker on: «وزير الصحة: اللقاح متاح». */
function speechIn({ text }: Paragraph, { start, end }: TextRange, words: readonly Word[]): TextRange | undefined {
  const at = words.findIndex((word) => /^\s?:\s/u.test(text.slice(word.end, word.end + 3)));
  const speaker = words[at];
  if (speaker === undefined || at >= MOST_WORDS_OF_A_SPEAKER) return undefined;
  if (words.slice(at + 1).filter(({ kind }) => kind === 'arabic').length < LEAST_WORDS_SAID) return undefined;
  const isNamed =
    words.slice(0, at + 1).some((word) => claimCueOf(word.form) === 'agent') ||
    /[#"«]/u.test(text.slice(start, speaker.end + 4)) ||
    likelyNames(text.slice(start, speaker.end)).length > 0;
  if (!isNamed) return undefined;
  const said = text.slice(start, end).replace(/[\s.؟!]+$/u, '');
  return { start: words[0]?.start ?? start, end: start + said.length };
}

function statementOf({ cues, colon }: Reading): Statement | undefined {
  if (colon !== undefined) return { kind: 'named-source', isWhole: true, ...colon };
  const effect = cues.get('effect');
  const word = effect ?? cues.get('report') ?? cues.get('event') ?? cues.get('agent');
  if (word === undefined) return undefined;
  return { kind: effect === undefined ? 'event' : 'cause', isWhole: false, start: word.start, end: word.end };
}
