import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Lexicon } from '../../../utils/engine/lexicon/lexicon.ts';
import { type HunspellDictionary, beginningMeets, endMeets } from './hunspell-files.ts';
import { ensureLexicon, loadLexicon, readDictionary } from './lexicon-file.ts';
import { createNaiveChecker } from './naive-checker.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LETTERS = Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي');

let lexicon: Lexicon;
let dictionary: HunspellDictionary;
// Compiling takes some seconds where nothing is cached.
beforeAll(() => {
  lexicon = loadLexicon(ROOT);
  dictionary = readDictionary(ROOT);
}, 120_000);

describe('the compiled lexicon', () => {
  it('is small enough to ship', () => {
    expect(statSync(ensureLexicon(ROOT)).size).toBeLessThanOrEqual(600 * 1024);
  });

  it('answers as hunspell does', () => {
    const schema = z.object({ known: z.string(), unknown: z.string() });
    const file = path.join(import.meta.dirname, 'answers.json');
    const { known, unknown } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(known.split(' ').filter((word) => !lexicon.has(word))).toEqual([]);
    expect(unknown.split(' ').filter((word) => lexicon.has(word))).toEqual([]);
  });

  it('knows every stem with every suffix and prefix that it takes', () => {
    const isBare = (word: string) => /^[\u0621-\u064A]+$/u.test(word);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const stem = dictionary.stems[seed % dictionary.stems.length];
        if (stem === undefined || !isBare(stem.word)) return;
        expect(lexicon.has(stem.word)).toBe(true);
        for (const { form, flags } of suffixed(stem.word, stem.flags)) {
          if (!isBare(form)) continue;
          const words = [form, ...prefixed(form, [...stem.flags, ...flags])];
          expect(words.filter((word) => !lexicon.has(word))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with a plain reader of the two files on words that are nearly right', () => {
    const isKnown = createNaiveChecker(dictionary);
    const particles = fc.constantFrom('', 'و', 'ال', 'وال', 'بال', 'لل', 'ل', 'س', 'فس', 'أ', 'أفال', 'كو');
    const endings = fc.constantFrom('', 'ه', 'ها', 'نا', 'ات', 'ون', 'ين', 'وا', 'ا', 'ية', 'تم', 'هما', 'ني');
    const slip = fc.record({ at: fc.nat(6), letter: fc.constantFrom('', ...LETTERS) });
    fc.assert(
      fc.property(fc.nat(), particles, endings, fc.option(slip), (seed, particle, ending, change) => {
        const stem = dictionary.stems[seed % dictionary.stems.length]?.word ?? '';
        const whole = particle + stem + ending;
        const word = change === null ? whole : whole.slice(0, change.at) + change.letter + whole.slice(change.at + 1);
        if (/^[\u0621-\u064A]+$/u.test(word)) expect([word, lexicon.has(word)]).toEqual([word, isKnown(word)]);
      }),
      { numRuns: 250 },
    );
  });

  it('agrees with the plain reader on letters at random', () => {
    const isKnown = createNaiveChecker(dictionary);
    const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(letters, (parts) => {
        const word = parts.join('');
        expect([word, lexicon.has(word)]).toEqual([word, isKnown(word)]);
      }),
      { numRuns: 250 },
    );
  });

  it('tells common words from rare ones and knows names in use', () => {
    expect(lexicon.frequency('المدرسة')).toBeGreaterThan(lexicon.frequency('المشكاة'));
    expect(lexicon.frequency('كريستوفر')).toBeGreaterThan(0);
    expect(lexicon.frequency('المدرسه')).toBe(0);
    expect(lexicon.frequency('')).toBe(0);
  });
});

function suffixed(word: string, flags: readonly string[]): { form: string; flags: readonly string[] }[] {
  return flags
    .flatMap((flag) => dictionary.suffixes.get(flag) ?? [])
    .filter(({ strip, condition }) => word.length > strip.length && word.endsWith(strip) && endMeets(word, condition))
    .map(({ strip, add, flags: brought }) => ({
      form: word.slice(0, word.length - strip.length) + add,
      flags: brought,
    }));
}

function prefixed(word: string, flags: readonly string[]): string[] {
  return flags
    .flatMap((flag) => dictionary.prefixes.get(flag) ?? [])
    .filter(
      ({ strip, condition }) => word.startsWith(strip) && word.length > strip.length && beginningMeets(word, condition),
    )
    .map(({ strip, add }) => add + word.slice(strip.length));
}
