import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseParagraph, sentenceAt, wordAtToken, wordsIn } from './analysis.ts';

const text = fc
  .array(fc.constantFrom('كتب', 'الدرس', 'AI', '25', '.', '؟', '،', '«', '»', ' ', '  ', '...'), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));

it('finds the words of a sentence, the word at a token and the sentence at an offset as a slow search does', () => {
  fc.assert(
    fc.property(text, (draft) => {
      const paragraph = analyseParagraph(draft);
      const { words, sentences, tokens } = paragraph;
      for (const sentence of sentences) {
        const inside = words.filter(({ index }) => index >= sentence.firstToken && index <= sentence.lastToken);
        expect(wordsIn(paragraph, sentence)).toEqual(inside);
      }
      for (let index = -1; index <= tokens.length; index += 1) {
        expect(wordAtToken(paragraph, index)).toBe(words.find((word) => word.index === index));
      }
      for (let at = 0; at <= draft.length; at += 1) {
        expect(sentenceAt(paragraph, at)).toBe(sentences.find(({ start, end }) => start <= at && at < end));
      }
    }),
  );
});
