import * as z from 'zod/mini';
import { HEAD_BYTES, LexiconUnreadable, MAGIC, letterNumber } from './format.ts';
import type { Lexicon, Suggestion } from './lexicon.ts';
import { type ParticleTree, buildParticleTree } from './particles.ts';
import { createSuggester } from './suggest.ts';
import { type WordTable, markOf, readWordTable } from './word-table.ts';

const prefixesSchema = z.array(z.object({ add: z.string(), strip: z.string(), not: z.string(), classes: z.string() }));

/** How many words are remembered with their suggestions: unknown words of a text come again with every check. */
const REMEMBERED = 5000;

/**
 * Opens a compiled lexicon (see `format.ts`). What it keeps is its own: the bytes may go.
 * @throws LexiconUnreadable
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  if (bytes.length < HEAD_BYTES) throw new LexiconUnreadable('too short');
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  const number = (index: number) => head.getUint32(index * 4, true);
  if (number(0) !== MAGIC) throw new LexiconUnreadable('not a lexicon of this version');
  const formsAt = HEAD_BYTES + number(1);
  const [forms, commonAt] = readWordTable(bytes, formsAt, number(2), number(3));
  const [common, end] = readWordTable(bytes, commonAt, number(4), number(5));
  if (end !== bytes.length) throw new LexiconUnreadable('cut off');
  const prefixes = prefixesSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_BYTES, formsAt))));
  const particles = buildParticleTree(prefixes, forms);

  const has = (word: string) => holds(word, forms, particles);
  const frequency = (word: string) => markOf(common, 0, word, 0);
  const suggest = createSuggester({ forms, particles, has, frequency });
  const known = new Map<string, readonly Suggestion[]>();
  return {
    has,
    frequency,
    suggest(word) {
      let suggestions = known.get(word);
      if (suggestions === undefined) {
        suggestions = suggest(word);
        if (known.size >= REMEMBERED) known.clear();
        known.set(word, suggestions);
      }
      return suggestions;
    },
  };
}

/** Whether the letters are a word, or particles and a word that takes them. */
function holds(word: string, forms: WordTable, particles: ParticleTree): boolean {
  if (markOf(forms, 0, word, 0) !== 0) return true;
  let node = particles;
  for (let at = 0; at < word.length - 1; at += 1) {
    const child = node.next.get(word.charCodeAt(at));
    if (child === undefined) return false;
    node = child;
    const { here } = node;
    for (let index = 0; index < here.length; index += 1) {
      const entry = here[index];
      if (entry === undefined || (entry.not !== 0 && entry.not === letterNumber(word.charCodeAt(at + 1)))) continue;
      const mark = markOf(forms, entry.state, word, at + 1);
      if (mark !== 0 && entry.classes[mark] === 1) return true;
    }
  }
  return false;
}
