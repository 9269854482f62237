import { isProclitic, stemsOf } from '../../arabic/clitics.ts';
import { type WordForm, perForm } from '../../arabic/word-forms.ts';
import { type Token, tokenize } from '../../arabic/words.ts';
import type { Paragraph } from '../analysis.ts';
import { perParagraph } from '../per-paragraph.ts';

/** A place where one of the forms stands, with what is written onto it. */
export interface TermMatch<Payload> {
  start: number;
  end: number;
  /** Its first and last token. */
  first: number;
  last: number;
  /** The particles before it: و ف, ب ك ل, ال. */
  particles: string;
  /** A pronoun (ها، كم) or «ا» of the accusative after it. */
  ending: string;
  payload: Payload;
}

interface Form<Payload> {
  /** Folded tokens. */
  tokens: readonly string[];
  ending: string;
  /** Letters of the form that the text has swallowed: ل + ال is لل. */
  particles: string;
  payload: Payload;
}

export interface TermMatcher<Payload> {
  /** In order, not overlapping; of forms that begin at one word the longest. */
  find: (paragraph: Paragraph) => readonly TermMatch<Payload>[];
}

export const PRONOUNS = ['ها', 'هما', 'هم', 'هن', 'كم', 'نا', 'ه', 'ك'];
const SHORTEST_WITH_ENDING = 3;

/** Matches forms as they are written and with particles before and pronouns after them. */
export function compileTerms<Payload>(
  forms: readonly (readonly [form: string, payload: Payload])[],
): TermMatcher<Payload> {
  const byFirst = new Map<string, Form<Payload>[]>();
  const add = (form: Form<Payload>) => {
    const [first] = form.tokens;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  };
  for (const [form, payload] of forms) {
    const tokens = foldedTokens(form);
    const [first = '', ...rest] = tokens;
    add({ tokens, ending: '', particles: '', payload });
    if (first.startsWith('ال')) add({ tokens: [`لل${first.slice(2)}`, ...rest], ending: '', particles: 'ل', payload });
    if (tokens.length > 1 || first.length < SHORTEST_WITH_ENDING || !/^[\u0621-\u064A]+$/u.test(first)) continue;
    const stem = first.endsWith('ة') ? `${first.slice(0, -1)}ت` : first;
    for (const ending of PRONOUNS) add({ tokens: [stem + ending], ending, particles: '', payload });
    if (!/[ةاء]$/u.test(first)) add({ tokens: [`${first}ا`], ending: 'ا', particles: '', payload });
  }
  if (byFirst.size === 0) return { find: () => [] };
  const readingsOf = perForm((form): Readings<Payload> => {
    const candidates = form.kind === 'arabic' ? stemsOf(form) : [form.folded.toLowerCase()];
    return candidates.flatMap((stem) => (byFirst.get(stem) ?? []).map((term) => [stem, term] as const));
  });
  return { find: perParagraph((paragraph) => findAll(paragraph, readingsOf)) };
}

/** A text's tokens folded, Latin in small letters. */
export function foldedTokens(text: string): string[] {
  return tokenize(text).map((token) => foldedToken(text, token));
}

export function foldedToken(text: string, token: Token): string {
  return token.kind === 'punctuation' ? text.slice(token.start, token.end) : token.folded.toLowerCase();
}

function findAll<Payload>(
  paragraph: Paragraph,
  readingsOf: (form: WordForm) => Readings<Payload>,
): TermMatch<Payload>[] {
  const matches: TermMatch<Payload>[] = [];
  let from = 0;
  for (const { index, folded, form: word } of paragraph.words) {
    if (index < from) continue;
    const readings = readingsOf(word);
    if (readings.length === 0) continue;
    const found = readings
      .map(([stem, form]) => matchAt(paragraph, index, folded, stem, form))
      .filter((match) => match !== undefined)
      .toSorted((a, b) => b.end - a.end || a.particles.length - b.particles.length)[0];
    if (found === undefined) continue;
    matches.push(found);
    from = found.last + 1;
  }
  return matches;
}

type Readings<Payload> = readonly (readonly [stem: string, form: Form<Payload>])[];

function matchAt<Payload>(
  { text, tokens }: Paragraph,
  index: number,
  folded: string,
  stem: string,
  form: Form<Payload>,
): TermMatch<Payload> | undefined {
  let particles = folded.slice(0, folded.length - stem.length);
  if (!isProclitic(particles, 'article')) return undefined;
  for (let at = 1; at < form.tokens.length; at += 1) {
    const token = tokens[index + at];
    const before = tokens[index + at - 1];
    if (token === undefined || before === undefined || foldedToken(text, token) !== form.tokens[at]) return undefined;
    if (!/^\s*$/u.test(text.slice(before.end, token.start))) return undefined;
  }
  const first = tokens[index];
  const last = tokens[index + form.tokens.length - 1];
  if (first === undefined || last === undefined) return undefined;
  let { start } = first;
  // «الـAPI»، «بـ GPT»: particles that tatweel holds apart from a Latin word.
  const before = tokens[index - 1];
  if (first.kind !== 'arabic' && before?.kind === 'arabic' && before.end === start) {
    const written = foldedToken(text, before);
    if (!isProclitic(written, 'article')) return undefined;
    particles = written;
    start = before.start;
  }
  return {
    start,
    end: last.end,
    first: index,
    last: last.index,
    particles: particles + form.particles,
    ending: form.ending,
    payload: form.payload,
  };
}
