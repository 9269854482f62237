import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './run-rule.test-helper.ts';
import { partOverWhole, wrongRate, wrongSum } from './totals.ts';

describe('sums', () => {
  it('holds for any parts', () => {
    const part = fc.integer({ min: 3, max: 900 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), fc.integer({ min: -3, max: 3 }), (parts, off) => {
        const sum = parts.reduce((total, one) => total + one, 0);
        const text = `باع ${parts.map((one) => `${one} نسخة`).join(' و')}، بمجموع ${sum + off} نسخة.`;
        const { marked, mended } = run(wrongSum, text);
        expect(marked).toEqual(off === 0 ? [] : [`${sum + off}`]);
        if (mended !== null) expect(run(wrongSum, mended).marked).toEqual([]);
      }),
    );
  });

  it('repairs the counted noun', () => {
    expect(run(wrongSum, 'باع 4 كتب و7 كتب، بمجموع 10 كتب.').mended).toBe('باع 4 كتب و7 كتب، بمجموع 11 كتابًا.');
    expect(run(wrongSum, 'باع 4 كتب و7 كتب، بمجموع 10 كتب.').params).toMatchObject([
      { sum: '4 + 7', right: 11, said: '10' },
    ]);
    expect(run(wrongSum, 'باع 4 أرانب و7 أرانب، بمجموع 10 أرانب.').mended).toBeNull();
  });

  it('allows what a scale word rounds off', () => {
    expect(run(wrongSum, 'باع 1,200,000 نسخة و1,830,000 نسخة، بمجموع 3 ملايين نسخة.').marked).toEqual([]);
    expect(run(wrongSum, 'باع 1,200,000 نسخة و1,900,000 نسخة، بمجموع 3 ملايين نسخة.').marked).toEqual([]);
    expect(run(wrongSum, 'باع 1,200,000 نسخة و1,900,001 نسخة، بمجموع 3 ملايين نسخة.')).toMatchObject({
      marked: ['3 ملايين'],
      mended: null,
    });
  });

  it('shows the calculation and its places', () => {
    expect(run(wrongSum, 'باع ٢٠ كتابًا و٣٠ كتابًا، بمجموع ٦٠ كتابًا.')).toEqual({
      marked: ['٦٠'],
      related: ['٢٠', '٣٠'],
      params: [{ match: '٦٠', sum: '٢٠ + ٣٠', right: 50, said: '٦٠' }],
      mended: 'باع ٢٠ كتابًا و٣٠ كتابًا، بمجموع ٥٠ كتابًا.',
    });
    expect(run(wrongSum, 'دفع 20.5 دولار و30.55 دولار، بمجموع 51 دولارًا.')).toMatchObject({
      marked: ['51'],
      params: [{ right: 51.1 }],
      mended: null,
    });
  });

  it.each([
    ['دفع 0.1 دولار و0.2 دولار، بمجموع 0.3 دولار.', []],
    ['باع 20 كتابًا (5%) و30 كتابًا، بمجموع 50 كتابًا.', []],
    ['باع 30 كتابًا، بمجموع 50 كتابًا.', []],
    ['باع 20 كتابًا و30 كتابًا.', []],
    // More than 40 units away from the next: no part.
    [`باع 5 كتب ${'أ'.repeat(34)} 20 كتابًا و30 كتابًا، بمجموع 50 كتابًا.`, ['50']],
    [`باع 5 كتب ${'أ'.repeat(35)} 20 كتابًا و30 كتابًا، بمجموع 50 كتابًا.`, []],
    [`باع 20 كتابًا و30 كتابًا ${'أ'.repeat(50)} بمجموع 60 كتابًا.`, []],
  ])('%s', (text, marked) => expect(run(wrongSum, text).marked).toEqual(marked));

  it('finds a part that is more than its whole', () => {
    expect(run(partOverWhole, 'حضر 200 موظف، منهم 201 امرأة.').marked).toHaveLength(1);
    expect(run(partOverWhole, 'حضر 200 موظف، منهم 200 امرأة.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 200 موظف، ومعهم 300 ضيف.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 20% من الناس، منهم 50 امرأة.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 20 موظفًا، منهم 50% نساء.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 200 موظف.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 200 موظف، بينهم 250 امرأة.')).toMatchObject({
      marked: ['200 موظف، بينهم 250'],
      params: [{ part: '250', whole: '200' }],
    });
  });

  it('divides a total by its time', () => {
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 100 دولار شهريًا.').marked).toEqual([]);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 105 دولارات شهريًا.').marked).toEqual([]);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 106 دولارات شهريًا.').marked).toEqual(['106']);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 95 دولارًا شهريًا.').marked).toEqual([]);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 94 دولارًا شهريًا.').marked).toEqual(['94']);
    expect(run(wrongRate, 'أنفق ١٢٠٠ دولار خلال ١٢ شهرًا، أي ١٥٠ دولارًا شهريًا.')).toEqual({
      marked: ['١٥٠'],
      related: ['١٢٠٠ دولار خلال ١٢'],
      params: [{ match: '١٥٠', total: '١٢٠٠', count: '١٢', right: 100, said: '١٥٠' }],
      mended: 'أنفق ١٢٠٠ دولار خلال ١٢ شهرًا، أي ١٠٠ دولار شهريًا.',
    });
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 7 أشهر، أي 150 دولارًا شهريًا.')).toMatchObject({
      params: [{ right: 171.4 }],
      mended: null,
    });
    expect(run(wrongRate, 'أنفق 12 مليون دولار خلال 3 أشهر، أي 5 ملايين دولار شهريًا.')).toMatchObject({
      marked: ['5 ملايين'],
      mended: null,
    });
  });

  it.each([
    ['كتب 10 مقالات خلال 7 أيام، بمعدل 1 مقال يوميًا.', []],
    ['كتب 10 مقالات خلال 7 أيام، بمعدل 2 مقال يوميًا.', ['2']],
    ['كتب 10 مقالات خلال 7 أيام، بمعدل 1.2 مقال يوميًا.', ['1.2']],
    ['كتب 60 مقالًا خلال 3 سنوات، بمعدل 30 مقالًا سنويًا.', ['30']],
    ['كتب 60 مقالًا خلال 3 أسابيع، بمعدل 30 مقالًا أسبوعيًا.', ['30']],
    ['كتب 60 مقالًا خلال 3 أسابيع، بمعدل 30 مقالًا سنويًا.', []],
    ['كتب 60 مقالًا خلال 2 يوم، بمعدل 40 مقالًا يوميًا.', ['40']],
    ['كتب 60 مقالًا خلال 1 يوم، بمعدل 40 مقالًا يوميًا.', []],
    ['كتب 60% من العمل خلال 3 أيام، بمعدل 30 صفحة يوميًا.', []],
    ['كتب 60 مقالًا خلال 30%، بمعدل 30 مقالًا يوميًا.', []],
    ['كتب 60 مقالًا خلال 3 أيام، بمعدل 30% يوميًا.', []],
    ['كتب 60 مقالًا خلال 3 أيام، بمعدل 30 مقالًا لكل واحد من الكتاب الجدد في الفريق يوميًا.', []],
    ['كتب 60 مقالًا.', []],
    ['كتب 60 مقالًا خلال 3 أيام.', []],
    ['كتب 60 مقالًا، ونشر 3 أيام، بمعدل 30 مقالًا يوميًا.', []],
    ['كتب 60 مقالًا خلال 3 أيام، ثم 30 مقالًا يوميًا.', []],
    ['كتب 60 مقالًا خلال 3 أيام، بمعدل 30 مقالًا. وقرأ يوميًا.', []],
    [`كتب 60 مقالًا ${'أ'.repeat(26)} خلال 3 أيام، بمعدل 30 مقالًا يوميًا.`, ['30']],
    [`كتب 60 مقالًا ${'أ'.repeat(27)} خلال 3 أيام، بمعدل 30 مقالًا يوميًا.`, []],
    [`كتب 60 مقالًا خلال 3 أيام ${'أ'.repeat(27)} بمعدل 30 مقالًا يوميًا.`, ['30']],
    [`كتب 60 مقالًا خلال 3 أيام ${'أ'.repeat(28)} بمعدل 30 مقالًا يوميًا.`, []],
  ])('%s', (text, marked) => expect(run(wrongRate, text).marked).toEqual(marked));
});
