import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, paragraph } from './block.ts';
import { againstTarget, countText, wordCounts } from './word-count.ts';

const heading = (text: string, level: number): Block => ({
  id: text,
  kind: 'heading',
  level,
  text,
  marks: [],
  objects: [],
  ending: '\n',
});

describe('countText', () => {
  it.each([
    ['كتب الطالب الدرس.', 3],
    ['ذهب و عاد', 3],
    ['ذهب وعاد', 2],
    ['قال – أمس – نعم', 5],
    ['على–الأقل', 1],
    ['نسبة 28% من 1,250', 4],
    ['انظر https://example.com/a?b=c الآن', 3],
    ['عشرون\u00A0كتابًا', 2],
    ['كتـــاب كِتَابٌ', 2],
    ['… * ؟', 3],
    ['قلم/دفتر', 1],
    ['سطر\u2028آخر', 2],
    ['\u200F \u200E', 0],
    ['\uFFFC', 0],
    ['', 0],
    ['   ', 0],
  ])('«%s» has %i words', (text, words) => {
    expect(countText(text).words).toBe(words);
  });

  it('counts characters with and without white space', () => {
    expect(countText('أ ب\u00A0ج 😀')).toEqual({ words: 4, characters: 4, charactersWithSpaces: 7 });
  });

  it('is what splitting at white space gives, for any text without direction marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('كلمة', ' ', '\u00A0', '\t', '–', '5', '،', 'x')), (pieces) => {
        const text = pieces.join('');
        const runs = text.split(/\s+/u).filter((run) => run !== '');
        expect(countText(text).words).toBe(runs.length);
      }),
    );
  });
});

describe('wordCounts', () => {
  const blocks = [
    paragraph('1', 'مقدمة من أربع كلمات'),
    heading('العنوان الأول', 2),
    paragraph('2', 'نص تحته'),
    paragraph('3', ''),
    heading('فرع', 3),
    paragraph('4', 'نص الفرع هنا'),
  ];

  it('counts the whole, what is no heading, and each section with its level', () => {
    const counts = wordCounts(blocks);
    expect(counts.words).toBe(12);
    expect(counts.withoutHeadings.words).toBe(9);
    expect(counts.sections.map(({ heading: name, level, words }) => [name, level, words])).toEqual([
      ['', 0, 4],
      ['العنوان الأول', 2, 4],
      ['فرع', 3, 4],
    ]);
  });

  it('places sections in the draft’s text', () => {
    const text = blocks.map((block) => block.text).join('\n');
    const [, second, third] = wordCounts(blocks).sections;
    expect(text.slice(second?.start, second?.end)).toBe('العنوان الأول\nنص تحته\n');
    expect(text.slice(third?.start, third?.end)).toBe('فرع\nنص الفرع هنا');
  });

  it('has no section before a heading that opens the draft', () => {
    expect(wordCounts([heading('عنوان', 1)]).sections).toHaveLength(1);
    expect(wordCounts([]).sections).toEqual([]);
  });

  it('holds the count against a target with its tolerance', () => {
    expect(wordCounts(blocks).target).toBeUndefined();
    expect(wordCounts(blocks, { target: 12 }).target).toEqual({ words: 12, difference: 0, state: 'met' });
    expect(againstTarget(89, 100).state).toBe('under');
    expect(againstTarget(90, 100).state).toBe('met');
    expect(againstTarget(110, 100).state).toBe('met');
    expect(againstTarget(111, 100)).toEqual({ words: 100, difference: 11, state: 'over' });
    expect(againstTarget(101, 100, 0).state).toBe('over');
  });
});
