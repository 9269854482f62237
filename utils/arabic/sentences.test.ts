import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './words.ts';

const sentences = (text: string) => sentencesOf(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('ends sentences at Arabic and Latin marks', () => {
    expect(sentences('هل جاء؟ نعم! وصل أمس. ثم…')).toEqual(['هل جاء؟', 'نعم!', 'وصل أمس.', 'ثم…']);
  });

  it('keeps abbreviations, decimals and list numbers whole', () => {
    expect(sentences('قال د. أحمد إن النسبة 3.5 في المئة. وانتهى.')).toEqual([
      'قال د. أحمد إن النسبة 3.5 في المئة.',
      'وانتهى.',
    ]);
    expect(sentences('1. السرعة أولًا. ثم الحجم.')).toEqual(['1. السرعة أولًا.', 'ثم الحجم.']);
    expect(sentences('ظهر موقع Leonardo.ai في 2022. وانتشر.')).toEqual(['ظهر موقع Leonardo.ai في 2022.', 'وانتشر.']);
  });

  it('takes the closing quote into the sentence', () => {
    expect(sentences('قال: «لن أعود.» ومضى.')).toEqual(['قال: «لن أعود.»', 'ومضى.']);
  });

  it('gives every token to exactly one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('كلمة', 'د', '.', '؟', ' ', '3', '»', 'ab', '…', '(', '،')), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenize(text);
        const covered = sentencesOf(text, tokens).flatMap(({ firstToken, lastToken }) =>
          tokens.slice(firstToken, lastToken + 1),
        );
        expect(covered).toEqual(tokens);
      }),
    );
  });
});
