import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReference, uncitedReference } from './citations.ts';
import { run } from './run-rule.test-helper.ts';
import { twoValues, wrongListCount } from './structure.ts';
import { partOverWhole, wrongRate, wrongSum } from './totals.ts';
import { twoRates, wrongConversion } from './units.ts';

describe('a count and its list', () => {
  const list = (said: string, items: number, mark: (index: number) => string) =>
    `لذلك ${said} أسباب:\n${Array.from({ length: items }, (_, index) => `${mark(index + 1)}سبب.`).join('\n')}`;

  it('counts numbers, bullets and ordinals', () => {
    expect(
      run(
        wrongListCount,
        list('ثلاثة', 3, (number) => `${number}. `),
      ).marked,
    ).toEqual([]);
    expect(
      run(
        wrongListCount,
        list('ثلاثة', 4, (number) => `${number}. `),
      ),
    ).toMatchObject({
      marked: ['ثلاثة'],
      params: [{ said: 'ثلاثة', items: 4 }],
    });
    expect(
      run(
        wrongListCount,
        list('5', 4, () => '- '),
      ).marked,
    ).toEqual(['5']);
    expect(
      run(
        wrongListCount,
        list('5', 5, () => '• '),
      ).marked,
    ).toEqual([]);
  });

  it('holds for any count and list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 20 }), (said, items) => {
        expect(
          run(
            wrongListCount,
            list(`${said}`, items, (number) => `${number}) `),
          ).marked.length,
        ).toBe(said === items ? 0 : 1);
      }),
    );
  });

  it('passes over empty lines, and ends a list where prose begins', () => {
    expect(run(wrongListCount, 'لذلك ثلاثة أسباب:\n1. أ.\n\n2. ب.\n3. ج.\nثم نص.\n4. د.').marked).toEqual([]);
    expect(run(wrongListCount, 'لذلك ثلاثة أسباب:\nنص بلا قائمة.').marked).toEqual([]);
    expect(run(wrongListCount, 'لذلك ثلاثة أسباب.\n- أ.\n- ب.').marked).toEqual([]);
    expect(run(wrongListCount, 'لدى الشركة 3 موظفين:\n- أ.\n- ب.').marked).toEqual([]);
  });
});

describe('two values', () => {
  it('needs one label, two figures and nothing that tells them apart', () => {
    const first = 'يبلغ عدد المستخدمين 300 ألف.';
    expect(run(twoValues, `${first}\nبلغ عدد المستخدمين 350 ألفًا.`)).toMatchObject({
      marked: ['350 ألفًا'],
      related: ['300 ألف'],
      params: [{ label: 'عدد المستخدمين', first: '300 ألف', second: '350 ألفًا' }],
    });
    expect(run(twoValues, `${first}\nبلغ عدد المستخدمين 300 ألف.`).marked).toEqual([]);
    expect(run(twoValues, `${first}\nبلغ عدد المشتركين 350 ألفًا.`).marked).toEqual([]);
    expect(run(twoValues, `${first}\nبلغ عدد المستخدمين 350 ألفًا في العام الماضي.`).marked).toEqual([]);
    expect(run(twoValues, `${first}\nبلغ عدد المستخدمين 35%.`).marked).toEqual([]);
    expect(run(twoValues, `${first}\nبلغ عدد المستخدمين 1.\nبلغ عدد المستخدمين 2.`).marked).toEqual([]);
    expect(run(twoValues, `${first}\nوذكر تقرير الشركة السنوي الأخير أن عدد المستخدمين 350 ألفًا.`).marked).toEqual([]);
  });
});

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
    expect(run(wrongSum, 'باع 1,200,000 نسخة و2,230,000 نسخة، بمجموع 3 ملايين نسخة.').marked).toEqual(['3 ملايين']);
  });

  it('finds a part that is more than its whole', () => {
    expect(run(partOverWhole, 'حضر 200 موظف، منهم 201 امرأة.').marked).toHaveLength(1);
    expect(run(partOverWhole, 'حضر 200 موظف، منهم 200 امرأة.').marked).toEqual([]);
    expect(run(partOverWhole, 'حضر 200 موظف، ومعهم 300 ضيف.').marked).toEqual([]);
  });

  it('divides a total by its time', () => {
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 100 دولار شهريًا.').marked).toEqual([]);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 105 دولارات شهريًا.').marked).toEqual([]);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 106 دولارات شهريًا.').marked).toEqual(['106']);
    expect(run(wrongRate, 'أنفق 1200 دولار خلال 12 شهرًا، أي 200 دولار يوميًا.').marked).toEqual([]);
  });
});

describe('units', () => {
  it('converts', () => {
    expect(run(wrongConversion, 'تبعد 100 كم (62 ميلًا).').marked).toEqual([]);
    expect(run(wrongConversion, 'تبعد 100 كم (70 ميلًا).')).toMatchObject({ mended: 'تبعد 100 كم (62 ميلًا).' });
    expect(run(wrongConversion, 'مساحتها 100 متر مربع (1076 قدمًا مربعة).').marked).toEqual([]);
    expect(run(wrongConversion, 'تبعد 100 كم وتزن 70 رطلًا.').marked).toEqual([]);
    expect(run(wrongConversion, 'استمر ساعتين، أي 3 ساعات (180 دقيقة).').marked).toEqual([]);
    expect(run(wrongConversion, 'استمر 3 ساعات (200 دقيقة).').marked).toEqual(['200']);
  });

  it('holds a text to one exchange rate', () => {
    const first = 'السعر 100 دولار (375 ريالًا).';
    expect(run(twoRates, `${first}\nوالاشتراك 750 ريالًا (200 دولار).`).marked).toEqual([]);
    expect(run(twoRates, `${first}\nوالاشتراك 750 ريالًا (250 دولارًا).`)).toMatchObject({
      marked: ['250'],
      params: [{ right: 200 }],
    });
    expect(run(twoRates, `${first}\nوالاشتراك 200 دولار (180 يورو).`).marked).toEqual([]);
  });
});

describe('citations', () => {
  const list = 'المراجع\nسميث، جون. التطوع. 2016.\nجونز، آدم. العمل. 2018.';

  it('looks for every citation in the list, and for every reference in the text', () => {
    expect(run(missingReference, `يرى (سميث، 2016) و(كلارك، 2015) ذلك.\n${list}`).marked).toEqual(['(كلارك، 2015)']);
    expect(run(missingReference, `يرى (سميث، 2017) ذلك.\n${list}`).marked).toEqual(['(سميث، 2017)']);
    expect(run(uncitedReference, `يرى (سميث، 2016) ذلك.\n${list}`).marked).toEqual(['جونز، آدم. العمل. 2018.']);
    expect(run(uncitedReference, `يرى الباحثون ذلك.\n${list}`).marked).toEqual([]);
  });

  it('counts numbered references', () => {
    expect(run(missingReference, `ظهر ذلك [2].\n${list}`).marked).toEqual([]);
    expect(run(missingReference, `ظهر ذلك [٣].\n${list}`).marked).toEqual(['[٣]']);
  });
});
