import { describe, expect, it } from 'vitest';
import { analyseParagraph } from '../../analysis.ts';
import { numbersIn } from '../../readings.ts';
import { after, before, between, formatLike, numberedSentences, shown, withValue } from './reading.ts';

function numberIn(text: string) {
  const [number] = numbersIn(analyseParagraph(text));
  if (number === undefined) throw new Error(`no number in ${text}`);
  return number;
}

describe('the text around a place', () => {
  const paragraph = analyseParagraph('أول  ثان\nثالث رابع خامس سادس سابع ثامن تاسع');

  it('has one blank for white space', () => {
    expect(between(paragraph, 0, 14)).toBe('أول ثان ثالث ');
    expect(between(paragraph, 9, 18)).toBe('ثالث رابع');
    expect(between(paragraph, 4, 5)).toBe(' ');
  });

  it('reaches as far as it is told', () => {
    expect(before(paragraph, 13, 4)).toBe('ثالث');
    expect(before(paragraph, 8)).toBe('أول ثان');
    expect(before(paragraph, 33)).toHaveLength(24);
    expect(after(paragraph, 9, 4)).toBe('ثالث');
    expect(after(paragraph, 9)).toBe('ثالث رابع خامس سادس سابع ثامن تا'.slice(0, 32));
  });
});

describe('sentences', () => {
  const read = (text: string) =>
    numberedSentences(analyseParagraph(text)).map(({ sentence, numbers }) => [
      text.slice(sentence.start, sentence.end).trim(),
      ...numbers.map((number) => number.text),
    ]);

  it('are those that hold numbers', () => {
    expect(read('بلا أرقام. فيها 5 كتب و6 أقلام. بلا أرقام. فيها 7 كتب.')).toEqual([
      ['فيها 5 كتب و6 أقلام.', '5', '6'],
      ['فيها 7 كتب.', '7'],
    ]);
    expect(read('بلا أرقام.')).toEqual([]);
  });
});

describe('spans', () => {
  const read = (text: string) =>
    numberedSentences(analyseParagraph(text)).flatMap(({ spans }) =>
      spans.map(({ fromValue, toValue }) => [fromValue, toValue]),
    );

  it.each([
    ['من 40 إلى 50', [[40, 50]]],
    ['ومن 40 دولارًا حتى نحو 50', [[40, 50]]],
    ['من ٤٠ إلى ٥٠', [[40, 50]]],
    ['من أربعين إلى خمسين', [[40, 50]]],
    ['من 3 إلى 4 ملايين', [[3_000_000, 4_000_000]]],
    ['من 999 إلى 4 آلاف', [[999_000, 4000]]],
    ['من 1000 دولار إلى 4 آلاف دولار', [[1000, 4000]]],
    ['من 3000 إلى 4 آلاف', [[3000, 4000]]],
    ['من 3 آلاف إلى 4 ملايين', [[3000, 4_000_000]]],
    ['من 3 آلاف إلى 50', [[3000, 50]]],
    ['من 40% إلى 50', []],
    ['من 40 و50', []],
    ['عن 40 إلى 50', []],
    ['من 40', []],
    [`من 40 ${'أ'.repeat(23)} إلى 50`, [[40, 50]]],
    [`من 40 ${'أ'.repeat(24)} إلى 50`, []],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));

  it('are compared with what was before', () => {
    const compared = (text: string) =>
      numberedSentences(analyseParagraph(text)).flatMap(({ compared: all }) =>
        all.map(({ from, to, fromValue, toValue }) => [from.text, to.text, fromValue, toValue]),
      );
    expect(compared('بلغ 50 مقارنة بـ 40')).toEqual([['40', '50', 40, 50]]);
    expect(compared('بلغ 50 ألفًا بعد أن كان 40 ألفًا')).toEqual([['40 ألفًا', '50 ألفًا', 40_000, 50_000]]);
    expect(compared('بلغ 50% مقارنة بـ 40')).toEqual([]);
    expect(compared('بلغ 50 مقارنة بـ 40%')).toEqual([]);
    expect(compared('بلغ 50 وبلغ 40')).toEqual([]);
    expect(compared('بلغ 50')).toEqual([]);
    expect(compared(`بلغ 50 ${'أ'.repeat(44)} مقارنة بـ 40`)).toHaveLength(1);
    expect(compared(`بلغ 50 ${'أ'.repeat(45)} مقارنة بـ 40`)).toEqual([]);
  });
});

describe('another value', () => {
  it('is written in the digits of the first', () => {
    expect(formatLike(12.34, numberIn('5'))).toBe('12.3');
    expect(formatLike(12.34, numberIn('٥'))).toBe('١٢٫٣');
    expect(formatLike(6_789_012.5, numberIn('٥'))).toBe('٦٧٨٩٠١٢٫٥');
    expect(formatLike(5, numberIn('خمسة كتب'))).toBeUndefined();
  });

  it('leaves what stands around the digits', () => {
    expect(withValue(numberIn('بلغت 20.5% منها'), 25)).toBe('25%');
    expect(withValue(numberIn('بلغت 1,250 منها'), 3)).toBe('3');
    expect(withValue(numberIn('بلغت ٢٠٪ منها'), 25)).toBe('٢٥٪');
    expect(withValue(numberIn('خمسة كتب'), 25)).toBeUndefined();
  });

  it('is shown with one decimal', () => {
    expect([shown(33.333), shown(0.25), shown(5)]).toEqual([33.3, 0.3, 5]);
  });
});
