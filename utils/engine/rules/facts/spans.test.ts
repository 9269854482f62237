import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './run-rule.test-helper.ts';
import { reversedRange, reversedYears, wrongAge, wrongCentury, wrongYears } from './spans.ts';

describe('years', () => {
  it('holds for any span: a year more or less is how they are counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2020 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 3, max: 99 }),
        (from, length, said) => {
          const text = `من عام ${from} إلى عام ${from + length}، أي ${said} عامًا.`;
          const { marked, mended } = run(wrongYears, text);
          expect(marked).toEqual(Math.abs(length - said) <= 1 ? [] : [`${said}`]);
          if (mended !== null) expect(run(wrongYears, mended).marked).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['من عام 2000 إلى عام 2007، أي 12 عامًا.', 'من عام 2000 إلى عام 2007، أي 7 أعوام.'],
    ['من عام 2000 إلى عام 2020، أي 8 سنوات.', 'من عام 2000 إلى عام 2020، أي 20 سنة.'],
    ['من عام 2000 إلى عام 2020، أي 8 أعوام أو 8 أعواماً.', 'من عام 2000 إلى عام 2020، أي 20 عاماً أو 8 أعواماً.'],
    ['من عام 2000 إلى عام 2002، أي 8 أعوام.', null],
  ])('%s', (text, mended) => expect(run(wrongYears, text).mended).toBe(mended));

  it('gives the calculation and its places', () => {
    expect(run(wrongYears, 'امتد من 2015 إلى 2018، أي 7 سنوات.')).toMatchObject({
      related: ['2015 إلى 2018'],
      params: [{ from: '2015', to: '2018', right: 3, said: '7' }],
    });
  });

  it.each([
    ['في 3 مدن من عام 2010 إلى عام 2025، أي 12 عامًا.', ['12']],
    ['من عام 2020 إلى عام 2010، أي 30 عامًا.', []],
    ['من عام 2020 إلى عام 2020، أي 3 أعوام.', ['3']],
    ['من عام 2010 إلى عام 2025، أي 12%، في 20 عامًا.', ['20']],
    ['من عام ٢٠١٠ إلى عام ٢٠٢٥، أي ١٢ عامًا.', ['١٢']],
    ['من عام 2010 إلى عام 2025.', []],
    ['من عام 2010 إلى عام 2025، أي 12 فرعًا.', []],
  ])('%s', (text, marked) => expect(run(wrongYears, text).marked).toEqual(marked));

  it('leaves counts that do not count the span', () => {
    expect(run(wrongYears, 'من 2010 إلى 2020 افتتح 15 فرعًا.').marked).toEqual([]);
    expect(run(wrongYears, 'من 2010 إلى 2020، وعمره 40 عامًا.').marked).toEqual([]);
    expect(run(wrongYears, 'من 10 إلى 20، أي 40 عامًا.').marked).toEqual([]);
  });

  it('knows years that run backwards', () => {
    expect(run(reversedYears, 'من عام 2020 إلى عام 2015.').marked).toEqual(['2020 إلى عام 2015']);
    expect(run(reversedYears, 'من عام 2015 إلى عام 2015.').marked).toEqual([]);
    expect(run(reversedYears, 'من عام 2010 إلى عام 1432هـ.').marked).toEqual([]);
    expect(run(reversedYears, 'من عام 2000 إلى عام 1700.').params).toMatchObject([{ from: '2000', to: '1700' }]);
    expect(run(reversedYears, 'من عام 2001 إلى عام 1700.').marked).toEqual([]);
    expect(run(reversedYears, 'من 50 إلى 40 دولارًا.').marked).toEqual([]);
  });
});

describe('age', () => {
  const text = (born: number, died: number, age: number) => `ولد الكاتب عام ${born} وتوفي عام ${died} عن ${age} عامًا.`;

  it('allows a birthday not yet reached and lunar years', () => {
    expect(run(wrongAge, text(1920, 1990, 70)).marked).toEqual([]);
    expect(run(wrongAge, text(1920, 1990, 69)).marked).toEqual([]);
    expect(run(wrongAge, text(1920, 1990, 68)).marked).toEqual(['68']);
    expect(run(wrongAge, text(1920, 1990, 73)).marked).toEqual([]);
    expect(run(wrongAge, text(1920, 1990, 74)).marked).toEqual(['74']);
    expect(run(wrongAge, text(1920, 1990, 80)).params).toMatchObject([
      { born: '1920', died: '1990', right: 70, said: '80' },
    ]);
  });

  it('shows the places of both years', () => {
    expect(run(wrongAge, `جملة أولى. ${text(1920, 1990, 80)}`)).toMatchObject({
      marked: ['80'],
      related: ['1920', '1990'],
    });
    expect(run(wrongAge, 'ولد ومات بين 1920 و1990 عن 80 عامًا.').params).toMatchObject([
      { born: '1920', died: '1990', right: 70 },
    ]);
  });

  it('needs a birth, a death and the age at death', () => {
    expect(run(wrongAge, 'تزوج عام 1920 وتوفي عام 1990 عن 80 عامًا.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وتزوج عام 1990 عن 80 عامًا.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد في القرية وتوفي عام 1990 عن 80 عامًا.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وتوفي عام 1990.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وتوفي عام 1990 عن 80%.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 عن 80 عامًا.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وتوفي عام 1990 بعد 80 رواية.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وعمل عن 50 عامًا ثم توفي عام 1990.').marked).toEqual([]);
    expect(run(wrongAge, 'ولد عام 1920 وتزوج عام 1950 وتوفي عام 1990 عن 80 عامًا.').marked).toEqual([]);
  });
});

describe('ranges and centuries', () => {
  it('finds a range the wrong way round', () => {
    expect(run(reversedRange, 'يتراوح السعر بين 50 و40 دولارًا.').marked).toEqual(['50 و40']);
    expect(run(reversedRange, 'يتراوح السعر بين 40 و40 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'بين 50% و40 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'بين 50% و40%.').params).toEqual([{ match: '50% و40%', from: '50%', to: '40%' }]);
    expect(run(reversedRange, 'بين الخامس والثالث.').marked).toEqual([]);
    expect(run(reversedRange, 'اشترى 50 و40 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'بين 50 دولارًا أو 40 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'بين 50 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'تراجع بين 50 و40 دولارًا.').marked).toEqual([]);
    expect(run(reversedRange, 'الفرق بين 50 كتابًا و40 كتابًا كبير.').marked).toEqual(['50 كتابًا و40']);
  });

  it('holds a year to its century, its round year to both', () => {
    const said = (year: number) => run(wrongCentury, `في القرن التاسع عشر، عام ${year}، صدرت الصحيفة.`).marked.length;
    expect([1800, 1801, 1850, 1900].map(said)).toEqual([0, 0, 0, 0]);
    expect([1799, 1901, 1950].map(said)).toEqual([1, 1, 1]);
    expect(run(wrongCentury, 'في القرن العشرين عام 2150 وبعده.').params).toMatchObject([{ right: 22 }]);
    expect(run(wrongCentury, 'صدرت. في القرن التاسع عشر، عام ١٩٥٠، طبعت.').marked).toEqual([
      'القرن التاسع عشر، عام ١٩٥٠',
    ]);
    expect(run(wrongCentury, 'في القرن الثالث عام 1950 طبعت كتبه.').marked).toEqual([]);
    expect(run(wrongCentury, 'في القرن التاسع عشر 30 صحيفة، وفي 1950 غيرها.').marked).toEqual([]);
    expect(run(wrongCentury, 'في القرن التاسع عشر، عام 1950، صدرت.').params).toMatchObject([
      { year: '1950', right: 'العشرين', said: 'التاسع عشر' },
    ]);
  });
});
