import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badParts, percentagePoints, shareOverWhole, wrongChange, wrongShare } from './percentages.ts';
import { run } from './run-rule.test-helper.ts';

/** Numbers that are no years. */
const whole = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3000, max: 9999 }));

describe('percentage of change', () => {
  it('shows the calculation', () => {
    const { marked, related, params } = run(wrongChange, 'ارتفع العدد من 40 إلى 50، أي بنسبة 20%.');
    expect(marked).toEqual(['20%']);
    expect(related).toEqual(['40 إلى 50']);
    expect(params).toEqual([{ match: '20%', from: '40', to: '50', right: 25, said: '20%' }]);
  });

  it('holds for any two figures: right ones are left alone, wrong ones mended so that they are right', () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 300 }), (from, to, said) => {
        const right = (Math.abs(to - from) / from) * 100;
        const text = `ارتفع العدد من ${from} إلى ${to}، أي بنسبة ${said}%.`;
        const isClose = Math.abs(right - said) <= Math.max(1, right * 0.02);
        const { marked, mended } = run(wrongChange, text);
        expect(marked.length).toBe(isClose ? 0 : 1);
        if (mended !== null) expect(run(wrongChange, mended).marked).toEqual([]);
      }),
    );
  });

  it('allows one for rounding, and not more', () => {
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50، أي بنسبة 26%.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50، أي بنسبة 24%.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50، أي بنسبة 26.5%.').marked).toEqual(['26.5%']);
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50، أي بنسبة 23.5%.').marked).toEqual(['23.5%']);
  });

  it('allows two in a hundred of large changes', () => {
    expect(run(wrongChange, 'ارتفع العدد من 100 إلى 500، أي بنسبة 393%.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 100 إلى 500، أي بنسبة 391%.').marked).toEqual(['391%']);
  });

  it('takes the percentage before the span, or after it, of this change alone', () => {
    expect(run(wrongChange, 'نما السوق بنسبة 10% من 40 إلى 50.').marked).toEqual(['10%']);
    expect(run(wrongChange, 'وافق 10% من 40 إلى 50 عضوًا.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50، وحضر 10% منهم.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 40 إلى 50 وبلغ الآخر 70، أي بنسبة 10%.').marked).toEqual([]);
  });

  it('knows a comparison by what was before', () => {
    expect(run(wrongChange, 'بلغ العدد 50 ألفًا بعد أن كان 40 ألفًا، بزيادة 25%.').marked).toEqual([]);
    expect(run(wrongChange, 'بلغ العدد 50 ألفًا بعد أن كان 40 ألفًا، بزيادة 35%.').mended).toBe(
      'بلغ العدد 50 ألفًا بعد أن كان 40 ألفًا، بزيادة 25%.',
    );
    expect(run(wrongChange, 'بلغ 50 مقابل 40 في العام الماضي، وبلغت النسبة 90%.').marked).toEqual([]);
  });

  it.each([
    ['نما السوق بنسبة 10%، (من 40 إلى 50).', ['10%']],
    ['نما السوق بنسبة 10% حين وسع فروعه من 40 إلى 50.', []],
    ['ارتفع العدد بمعدل 10 من 40 إلى 50.', []],
    ['ارتفع العدد من 40 إلى 50 في 3 مدن، ونما السوق بنسبة 10%.', []],
    ['انخفض العدد من 40 إلى 0، بانخفاض 90%.', ['90%']],
    ['انخفض العدد من 40 إلى 0، بانخفاض 100%.', []],
    ['بقي العدد من 0 إلى 0، بنسبة 20%.', []],
    ['تغيرت الحرارة من -5 إلى 5، بنسبة 20%.', []],
    ['تغيرت الحرارة من 5 إلى -5، بنسبة 20%.', []],
  ])('%s', (text, marked) => expect(run(wrongChange, text).marked).toEqual(marked));

  it('asks nothing of zero, of years and of numbers of different kinds', () => {
    expect(run(wrongChange, 'ارتفع العدد من 0 إلى 50، أي بنسبة 20%.').marked).toEqual([]);
    expect(run(wrongChange, 'من عام 2010 إلى عام 2020، بنسبة 20%.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفع العدد من 40% إلى 50، بنسبة 20%.').marked).toEqual([]);
  });

  it('shares the scale of the second number', () => {
    expect(run(wrongChange, 'ارتفعت من 3 إلى 4 ملايين، بزيادة 33%.').marked).toEqual([]);
    expect(run(wrongChange, 'ارتفعت من 3000 إلى 4 آلاف، بزيادة 33%.').marked).toEqual([]);
  });

  it('reads numbers in words and keeps their place', () => {
    expect(run(wrongChange, 'ارتفع العدد من أربعين إلى خمسين، أي بنسبة عشرين في المئة.')).toMatchObject({
      marked: ['عشرين في المئة'],
      mended: null,
    });
  });
});

describe('percentage points', () => {
  it('holds for any two shares', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(share, share, (from, to) => {
        const points = Math.abs(to - from);
        const right = (points / from) * 100;
        const text = `ارتفعت النسبة من ${from}% إلى ${to}%، بزيادة ${points}%.`;
        const isRight = Math.abs(right - points) <= Math.max(1, right * 0.02);
        const { marked, mended } = run(percentagePoints, text);
        expect(marked.length).toBe(isRight ? 0 : 1);
        if (mended !== null) expect(run(percentagePoints, mended).marked).toEqual([]);
      }),
    );
  });

  it.each([
    ['ارتفعت من 40% إلى 50%، بزيادة 10%.', 'ارتفعت من 40% إلى 50%، بزيادة 10 نقاط مئوية.'],
    ['ارتفعت من 40% إلى 42%، بزيادة 2%.', 'ارتفعت من 40% إلى 42%، بزيادة نقطتين مئويتين.'],
    ['ارتفعت من 40% إلى 55%، بزيادة 15%.', 'ارتفعت من 40% إلى 55%، بزيادة 15 نقطة مئوية.'],
    ['ارتفعت من ٤٠٪ إلى ٥٠٪، بزيادة ١٠٪.', 'ارتفعت من ٤٠٪ إلى ٥٠٪، بزيادة ١٠ نقاط مئوية.'],
  ])('%s', (text, mended) => expect(run(percentagePoints, text).mended).toBe(mended));

  it('offers nothing where the figure is neither points nor percent', () => {
    expect(run(percentagePoints, 'ارتفعت من 40% إلى 50%، بزيادة 18%.')).toMatchObject({
      marked: ['18%'],
      mended: null,
    });
  });

  it('shows the calculation', () => {
    expect(run(percentagePoints, 'ارتفعت من 30% إلى 40%، بزيادة 10%.')).toMatchObject({
      related: ['30% إلى 40%'],
      params: [{ match: '10%', from: '30%', to: '40%', points: 10, right: 33.3, said: '10%' }],
    });
  });

  it.each([
    ['ارتفعت من 40% إلى 50%، بزيادة 24%.', [], null],
    ['ارتفعت من 40% إلى 50%، بزيادة 26%.', [], null],
    ['ارتفعت من 40% إلى 50%، بزيادة 23.9%.', ['23.9%'], null],
    ['ارتفعت من 40% إلى 50%، بزيادة 10.5%.', ['10.5%'], 'ارتفعت من 40% إلى 50%، بزيادة 10 نقاط مئوية.'],
    ['ارتفعت من 40% إلى 50%، بزيادة 10.6%.', ['10.6%'], null],
    ['ارتفعت من 40% إلى 60%، بزيادة عشرين في المئة.', ['عشرين في المئة'], null],
    ['بقيت من 0% إلى 0%، بزيادة 5%.', [], null],
    ['ارتفع العدد من 40 إلى 50، أي بنسبة 20%.', [], null],
  ])('%s', (text, marked, mended) => expect(run(percentagePoints, text)).toMatchObject({ marked, mended }));

  it('leaves percent that is right and points that are named', () => {
    expect(run(percentagePoints, 'ارتفعت من 40% إلى 50%، بنمو 25%.').marked).toEqual([]);
    expect(run(percentagePoints, 'ارتفعت من 40% إلى 50%، بزيادة 10 نقاط مئوية.').marked).toEqual([]);
  });
});

describe('shares', () => {
  it('holds for any share of any whole, and the noun agrees', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), whole, whole, (share, all, said) => {
        const right = (share / 100) * all;
        const text = `وافق ${share}% من ${all} موظف، أي ${said} موظفًا.`;
        const isClose = Math.abs(right - said) <= Math.max(1, right * 0.02);
        expect(run(wrongShare, text).marked.length).toBe(isClose ? 0 : 1);
      }),
    );
  });

  it.each([
    ['وافق 20% من 500 موظف، أي 120 موظفًا.', 'وافق 20% من 500 موظف، أي 100 موظف.'],
    ['وافق 1% من 500 موظف، أي 20 موظفًا.', 'وافق 1% من 500 موظف، أي 5 موظفين.'],
    ['وافق 3% من 500 موظف، أي 5 موظفين.', 'وافق 3% من 500 موظف، أي 15 موظفًا.'],
  ])('%s', (text, mended) => expect(run(wrongShare, text).mended).toBe(mended));

  it('does not take the next number for the part', () => {
    expect(run(wrongShare, 'وافق 20% من 500 موظف، ولديهم 3 أطفال.').marked).toEqual([]);
    expect(run(wrongShare, 'وافق 20% في 500 مدينة، أي 3 دول.').marked).toEqual([]);
  });

  it('shows the calculation', () => {
    expect(run(wrongShare, 'وافق ٢٠٪ من ٥٠٤ موظفين، أي ١٢٠ موظفًا.')).toEqual({
      marked: ['١٢٠'],
      related: ['٢٠٪ من ٥٠٤'],
      params: [{ match: '١٢٠', share: '٢٠٪', whole: '٥٠٤', right: 100.8, said: '١٢٠' }],
      mended: null,
    });
  });

  it.each([
    ['وافق 20% من 500 موظف، أي 102 موظف.', []],
    ['وافق 20% من 500 موظف، أي 98 موظفًا.', []],
    ['وافق 20% من 500 موظف، أي 103 موظفين.', ['103']],
    ['وافق 20% من 500 موظف، أي 97 موظفًا.', ['97']],
    ['وافق 10% من 50 موظفًا، أي 6 موظفين.', []],
    ['وافق 10% من 50 موظفًا، أي 7 موظفين.', ['7']],
    ['وافق 20% من الموظفين.', []],
    ['وافق 20% من 500 موظف.', []],
    ['وافق 20 من 500 موظف، أي 120 موظفًا.', []],
    ['وافق 20% من 50%، أي 30 موظفًا.', []],
    ['وافق 20% من 500 موظف، أي 5%.', []],
  ])('%s', (text, marked) => expect(run(wrongShare, text).marked).toEqual(marked));

  it('mends no number that is scaled by a word', () => {
    expect(run(wrongShare, 'وافق 20% من 5 ملايين مشترك، أي 2 مليون مشترك.')).toMatchObject({
      marked: ['2 مليون'],
      params: [{ right: 1_000_000 }],
      mended: null,
    });
  });

  it('finds more than all of a group, not a growth', () => {
    expect(run(shareOverWhole, 'حضر 150 من المشاركين.').marked).toEqual([]);
    expect(run(shareOverWhole, 'قال 101% من المشاركين نعم.').marked).toEqual(['101%']);
    expect(run(shareOverWhole, 'قال 100% من المشاركين نعم.').marked).toEqual([]);
    expect(run(shareOverWhole, 'نمت بنسبة 150% من العام الماضي.').marked).toEqual([]);
  });

  it('adds up the parts of a whole', () => {
    expect(run(badParts, 'اختار 70% السرعة والباقي 31% الجودة.').marked).toEqual([]);
    expect(run(badParts, 'اختار 70% السرعة والباقي 32% الجودة.').params).toMatchObject([{ sum: 102 }]);
    expect(run(badParts, 'اختار 70% السرعة والباقي 25% الجودة.').params).toMatchObject([{ sum: 95 }]);
    expect(run(badParts, 'توزع الناس بين 40% و35% و20%.').marked).toEqual([]);
    expect(run(badParts, 'توزع الناس بين 40% و35% و30%.').params).toMatchObject([{ sum: 105 }]);
    expect(run(badParts, 'توزع الناس بين 60% و50%.').marked).toEqual([]);
    expect(run(badParts, 'اختار 70% السرعة والباقي 29% الجودة.').marked).toEqual([]);
    expect(run(badParts, 'توزع الناس بين 60%.').marked).toEqual([]);
    expect(run(badParts, 'كانت 50% ثم 60% حين توزع الناس.').marked).toEqual([]);
    expect(run(badParts, 'كانت 50% حين توزع الناس، ثم صارت 60%.').marked).toEqual([]);
    expect(run(badParts, 'توزع 300 مشارك بين 40% و35% و25%.').marked).toEqual([]);
    expect(run(badParts, 'توزع 300 مشارك بين 40% و35% و30%.').marked).toEqual(['40% و35% و30%']);
    expect(run(badParts, 'توزعت بين 55% من مساحة الأرض و30% من المساكن و40% من الطرق.').marked).toEqual([]);
    expect(run(badParts, 'غادر بعضهم والباقي هنا. وافق 40% وعارض 30%.').marked).toEqual([]);
    expect(run(badParts, 'بعد أن وصلت إلى 50% توزع الناس بين 40% و35% و25%.').marked).toEqual([]);
  });
});
