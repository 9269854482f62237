import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureLexicon } from '../../../scripts/lib/lexicon/lexicon-file.ts';
import { LexiconUnreadable } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';

let packed: Buffer;
let lexicon: Lexicon;
beforeAll(() => {
  packed = readFileSync(ensureLexicon(path.resolve(import.meta.dirname, '../../..')));
  lexicon = openLexicon(gunzipSync(packed));
}, 120_000);

const first = (word: string) => lexicon.suggest(word)[0];

describe('opening', () => {
  it('refuses what is no lexicon, or half of one', () => {
    const bytes = gunzipSync(packed);
    expect(() => openLexicon(new Uint8Array(4))).toThrow(LexiconUnreadable);
    expect(() => openLexicon(new Uint8Array(100))).toThrow(LexiconUnreadable);
    expect(() => openLexicon(bytes.subarray(0, bytes.length - 1))).toThrow(LexiconUnreadable);
  });

  it('takes bytes from the middle of a buffer', () => {
    const bytes = gunzipSync(packed);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openLexicon(shifted.subarray(3)).has('كتاب')).toBe(true);
  });
});

describe('words', () => {
  it('takes particles and endings as the language does', () => {
    for (const word of ['كتاب', 'وكتابهم', 'فللمدرسة', 'سيكتبونها', 'أفبالكتاب', 'بناءهم'])
      expect(lexicon.has(word)).toBe(true);
    const wrong = ['', 'الالكتاب', 'لالمدرسة', 'سكتاب', 'المدرسةها', 'book', '123', 'كتاب مدرسة'];
    expect(wrong.filter((word) => lexicon.has(word))).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each([
    ['المائيه', 'المائية', 'orthographic'],
    ['هندسى', 'هندسي', 'orthographic'],
    ['اقتصاديات', undefined, undefined],
    ['بالالوان', 'بالألوان', 'orthographic'],
    ['انتبهو', 'انتبهوا', 'orthographic'],
    ['مسؤلية', 'مسؤولية', 'orthographic'],
    ['الحدايق', 'الحدائق', 'orthographic'],
    ['تصتطيع', 'تستطيع', 'confused'],
    ['طبييعي', 'طبيعي', 'confused'],
    ['بلمدرسة', 'بالمدرسة', 'confused'],
    ['الكتنولوجيا', 'التكنولوجيا', 'typing'],
    ['الاحتماعي', 'الاجتماعي', 'typing'],
    ['علىمستوى', 'على مستوى', 'merged'],
    ['لايعرف', 'لا يعرف', 'merged'],
  ])('%s', (word, right, kind) => {
    if (right === undefined) expect(lexicon.has(word)).toBe(true);
    else expect(first(word)).toMatchObject({ word: right, kind });
  });

  it('leaves names as they are written', () => {
    expect(lexicon.suggest('عبدالرحمن').filter(({ kind }) => kind === 'merged')).toEqual([]);
  });

  it('are words of the lexicon, each once, and never the word itself', () => {
    const letters = fc.array(fc.constantFrom(...Array.from('ءأإآابتةثجحدذرزسصضطظعفقكلمنهويى')), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const word = parts.join('');
        const words = lexicon.suggest(word).map((suggestion) => suggestion.word);
        expect(words).not.toContain(word);
        expect(new Set(words).size).toBe(words.length);
        expect(words.flatMap((one) => one.split(' ')).filter((part) => !lexicon.has(part))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
