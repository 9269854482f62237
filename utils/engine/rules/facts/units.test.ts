import { describe, expect, it } from 'vitest';
import { run } from './run-rule.test-helper.ts';
import { twoRates, wrongConversion } from './units.ts';

describe('units', () => {
  it('converts', () => {
    expect(run(wrongConversion, 'تبعد 100 كم (62 ميلًا).').marked).toEqual([]);
    expect(run(wrongConversion, 'تبعد 100 كم (70 ميلًا).')).toMatchObject({ mended: 'تبعد 100 كم (62 ميلًا).' });
    expect(run(wrongConversion, 'مساحتها 100 متر مربع (1076 قدمًا مربعة).').marked).toEqual([]);
    expect(run(wrongConversion, 'تبعد 100 كم وتزن 70 رطلًا.').marked).toEqual([]);
    expect(run(wrongConversion, 'استمر ساعتين، أي 3 ساعات (180 دقيقة).').marked).toEqual([]);
    expect(run(wrongConversion, 'استمر 3 ساعات (200 دقيقة).').marked).toEqual(['200']);
  });

  it('shows the calculation and its places', () => {
    expect(run(wrongConversion, 'جملة أولى. تبعد ٥ كم (٨ ميل).')).toEqual({
      marked: ['٨'],
      related: ['٥'],
      params: [{ match: '٨', from: '٥ كم', right: 3.1, unit: 'ميل', said: '٨' }],
      mended: 'جملة أولى. تبعد ٥ كم (٣٫١ ميل).',
    });
  });

  it.each([
    ['طولها 100 كم (106000 م).', []],
    ['طولها 100 كم (106001 م).', ['106001']],
    ['طولها 100 كم (94000 م).', []],
    ['طولها 100 كم (93999 م).', ['93999']],
    ['طولها 1500 متر (1 كم).', []],
    ['طولها 1500 متر (2 كم).', []],
    ['طولها 1600 متر (1 كم).', ['1']],
    ['طولها 1000 متر (1.1 كم).', ['1.1']],
    ['طولها 100 كم مربع (70 ميل).', []],
    ['طولها 100 كم (70 ميل مربع).', []],
    ['طولها 5 كم (8 كيلومترات).', []],
    ['طولها 5 كم (8 كغ).', []],
    ['طولها 5 كم (8 خطوات).', []],
    ['طولها 5 خطوات (8 كم).', []],
    ['طولها 5 كم وغيرها 8 ميل.', []],
    ['طولها 5 كم.', []],
    ['صدر عام 2010 م (5 كم من هنا).', []],
    ['طولها 5% كم (8 ميل).', []],
    ['طولها 5 كم (8% ميل).', []],
    ['ثمنه 5 دولارات (8 ريالات).', []],
  ])('%s', (text, marked) => expect(run(wrongConversion, text).marked).toEqual(marked));

  it.each([
    ['طولها 500 م (5 كم).', null],
    ['طولها 1000 متر (5 كم).', 'طولها 1000 متر (1 كم).'],
    ['طولها 1500 متر (5 كم).', 'طولها 1500 متر (1.5 كم).'],
    ['طولها 31 كم (40 ميلًا).', 'طولها 31 كم (19.3 ميلًا).'],
    ['طولها 50 كم (40 ميلًا).', 'طولها 50 كم (31 ميلًا).'],
    ['طولها 5 ملايين كم (1 مليون ميل).', null],
  ])('%s', (text, mended) =>
    expect(run(wrongConversion, text)).toMatchObject({ marked: [expect.any(String)], mended }),
  );

  it.each([
    ['100 ملم', '10 سم'],
    ['10 بوصات', '25.4 سم'],
    ['10 أقدام', '3.05 متر'],
    ['10 ياردات', '9.14 متر'],
    ['10 أميال', '16.1 كيلومتر'],
    ['10 أرطال', '4.54 كغ'],
    ['10 أونصات', '283.5 غرام'],
    ['3 أطنان', '3000 كغ'],
    ['10 هكتارات', '24.7 أكر'],
    ['10 غالونات', '37.9 لتر'],
    ['10 براميل', '1590 لترًا'],
    ['3 ساعات', '180 دقيقة'],
  ])('knows that %s are %s', (from, to) => {
    expect(run(wrongConversion, `تساوي ${from} (${to}).`).marked).toEqual([]);
    expect(run(wrongConversion, `تساوي ${from} (9${to}).`).marked).toHaveLength(1);
  });

  it('holds a text to one exchange rate', () => {
    const first = 'السعر 100 دولار (375 ريالًا).';
    const said = (second: string) => run(twoRates, `${first}\nوالاشتراك ${second}.`).marked;
    expect(said('100 دولار (405 ريالات)')).toEqual([]);
    expect(said('100 دولار (406 ريالات)')).toEqual(['406']);
    expect(said('100 دولار (345 ريالًا)')).toEqual([]);
    expect(said('100 دولار (344 ريالًا)')).toEqual(['344']);
    expect(said('0 دولار (375 ريالًا)')).toEqual([]);
    expect(said('100 دولار (0 ريال)')).toEqual([]);
    expect(said('5 كم (40 ميلًا)')).toEqual([]);
    expect(said('5 كم (3 أميال)، والطريق 5 كم (8 أميال)')).toEqual([]);
    // Each is held to the first, not to the one before it.
    expect(said('100 دولار (400 ريال)، والتجديد 100 دولار (420 ريالًا)')).toEqual(['420']);
    expect(run(twoRates, `${first}\nوالاشتراك 200 دولار (600 ريال).`).params).toEqual([
      { first: '100 دولار = 375 ريالًا', second: '200 دولار = 600 ريال', right: 750 },
    ]);
    expect(run(twoRates, `${first}\nوالاشتراك 750 ريالًا (200 دولار).`).marked).toEqual([]);
    expect(run(twoRates, `${first}\nوالاشتراك 750 ريالًا (250 دولارًا).`)).toMatchObject({
      marked: ['250'],
      params: [{ right: 200 }],
    });
    expect(run(twoRates, `${first}\nوالاشتراك 200 دولار (180 يورو).`).marked).toEqual([]);
  });
});
