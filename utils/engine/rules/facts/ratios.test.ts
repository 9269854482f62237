import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionAgainstPercent, wrongRatio } from './ratios.ts';
import { run } from './run-rule.test-helper.ts';

/** Numbers that are no years. */
const whole = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3000, max: 9999 }));

describe('ratios', () => {
  it('hold for any part of any whole', () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 100 }), (a, b, said) => {
        const part = Math.min(a, b);
        const all = Math.max(a, b);
        const right = (part / all) * 100;
        const isClose = Math.abs(right - said) <= Math.max(1, right * 0.02);
        const { marked, mended } = run(wrongRatio, `وافق ${part} عضو من أصل ${all} عضو (${said}%).`);
        expect(marked.length).toBe(isClose ? 0 : 1);
        if (mended !== null) expect(run(wrongRatio, mended).marked).toEqual([]);
      }),
    );
  });

  it('show the calculation and its places', () => {
    expect(run(wrongRatio, 'وافق ١٢٠ عضوًا من أصل ٤٠٠ عضو (٢٥٪).')).toEqual({
      marked: ['٢٥٪'],
      related: ['١٢٠ عضوًا من أصل ٤٠٠'],
      params: [{ match: '٢٥٪', part: '١٢٠', whole: '٤٠٠', right: 30, said: '٢٥٪' }],
      mended: 'وافق ١٢٠ عضوًا من أصل ٤٠٠ عضو (٣٠٪).',
    });
  });

  it('mend no number in words', () => {
    const { marked, mended } = run(wrongRatio, 'وافق 120 عضوًا من أصل 400 عضو، أي عشرون في المئة.');
    expect(marked).toEqual(['عشرون في المئة']);
    expect(mended).toBeNull();
  });

  it.each([
    ['one of rounding', 'وافق 120 عضوًا من أصل 400 عضو (31%).', []],
    ['more than one', 'وافق 120 عضوًا من أصل 400 عضو (31.1%).', ['31.1%']],
    ['two in a hundred of a large share', 'وافق 400 عضو من أصل 400 عضو (98%).', []],
    ['more than that', 'وافق 400 عضو من أصل 400 عضو (97.9%).', ['97.9%']],
    ['a part larger than its whole', 'وافق 500 عضو من أصل 400 عضو (25%).', []],
    ['nobody', 'وافق 0 عضو من أصل 400 عضو (25%).', []],
    ['nobody of none', 'وافق 0 عضو من أصل 0 عضو (25%).', []],
    ['one number', 'وافق 120 عضوًا.', []],
    ['two numbers', 'وافق 120 عضوًا من أصل 400 عضو.', []],
    ['a share of a whole', 'وافق 30% من أصل 400 عضو (25%).', []],
    ['a whole in percent', 'وافق 20 عضوًا من بين 40% (25%).', []],
    ['a third number that is no percentage', 'وافق 120 عضوًا من أصل 400 عضو (25).', []],
    ['numbers that are no part and whole', 'وافق 120 عضوًا وغاب 400 عضو (25%).', []],
    ['a percentage of something else', 'وافق 120 عضوًا من أصل 400 عضو وغاب 25% منهم.', []],
  ])('%s', (_, text, marked) => expect(run(wrongRatio, text).marked).toEqual(marked));
});

describe('fractions', () => {
  it.each([
    ['نصف المستقلين (49%) راضون.', []],
    ['نصف المستقلين (55%) راضون.', []],
    ['نصف المستقلين (56%) راضون.', ['56%']],
    ['نصف المستقلين (45%) راضون.', []],
    ['نصف المستقلين (44%) راضون.', ['44%']],
    ['نحو نصف المستقلين (58%) راضون.', []],
    ['نحو نصف المستقلين (59%) راضون.', ['59%']],
    ['أكثر من نصف المستقلين (50%) راضون.', ['50%']],
    ['أكثر من نصف المستقلين (51%) راضون.', []],
    ['أكثر من نصف المستقلين (90%) راضون.', []],
    ['أقل من ثلث المستقلين (30%) راضون.', []],
    ['أقل من ربع المستقلين (24%) راضون.', []],
    ['أقل من ربع المستقلين (25%) راضون.', ['25%']],
    ['نصف المستقلين (300) راضون.', []],
    ['نصف المستقلين راضون، ويرفض 20% منهم.', []],
    ['نصف المستقلين راضون.', []],
    ['حضر 60 موظفًا (40%) اللقاء.', []],
  ])('%s', (text, marked) => expect(run(fractionAgainstPercent, text).marked).toEqual(marked));

  it('are told with the words before them', () => {
    expect(run(fractionAgainstPercent, 'أكثر من نصف المستقلين (45%) راضون.')).toEqual({
      marked: ['45%'],
      related: ['نصف'],
      params: [{ match: '45%', words: 'أكثر من نصف', percent: '45%', whole: 50 }],
      mended: null,
    });
    expect(run(fractionAgainstPercent, 'قال ثلث الموظفين (40%) ذلك.').params).toMatchObject([
      { words: 'ثلث', whole: 33.3 },
    ]);
  });
});
