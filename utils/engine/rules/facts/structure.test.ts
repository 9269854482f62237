import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReference, uncitedReference } from './citations.ts';
import { run } from './run-rule.test-helper.ts';
import { twoValues, wrongListCount } from './structure.ts';

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

  it.each([
    ['نص قبلها.\nلذلك 3 أسباب:\n- أ.\n- ب.', ['3']],
    ['لذلك 3 أسباب:\n- أ.', []],
    ['لذلك 3 أسباب:', []],
    ['لذلك 20 خطأ و20 حلول:\n- أ.\n- ب.', ['20']],
    // Only a number that a list may have is one that announces it.
    ['في 5% من الحالات 3 أسباب:\n- أ.\n- ب.', ['3']],
    ['لذلك 3 أسباب في 21 دولة:\n- أ.\n- ب.', ['3']],
    ['لذلك 3 أسباب في 20 دولة:\n- أ.\n- ب.', []],
    ['لذلك 3 أسباب في 2 دولة:\n- أ.\n- ب.', []],
    ['لذلك 3 أسباب في 1 دولة:\n- أ.\n- ب.', ['3']],
    ['لذلك 4 أسباب:\n- أ.\n  \n- ب.\n- ج.', ['4']],
    ['لذلك 21 نقاط:\n- أ.\n- ب.', []],
    ['لذلك 1 نقاط:\n- أ.\n- ب.', []],
    ['لذلك 2 نقاط:\n- أ.\n- ب.\n- ج.', ['2']],
    ['بنسبة 3% نقاط:\n- أ.\n- ب.', []],
  ])('%j', (text, marked) => expect(run(wrongListCount, text).marked).toEqual(marked));

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

describe('a figure and its label', () => {
  const first = 'يبلغ عدد المستخدمين 300 ألف.';

  it.each([
    ['ويرى الناس ذلك كله. بلغ عدد المستخدمين 350 ألفًا.', ['350 ألفًا']],
    ['وعدد المستخدمينَ 350 ألفًا.', ['350 ألفًا']],
    ['عدد المستخدمين ٣٥٠ ألفًا.', ['٣٥٠ ألفًا']],
    ['عدد المستخدمين الخامس.', []],
    ['عدد المستخدمين ثلاثة أضعاف.', []],
    ['في 350 بيتًا عدد المستخدمين.', []],
    ['عدد المستخدمين 350 أو 400.', []],
    // A label stands within 24 units of its sentence, a figure within 30 of its label.
    [`${'أ'.repeat(23)} عدد المستخدمين 350.`, ['350']],
    [`${'أ'.repeat(24)} عدد المستخدمين 350.`, []],
    [`جملة. ${'أ'.repeat(23)} عدد المستخدمين 350.`, ['350']],
    [`عدد المستخدمين ${'أ'.repeat(28)} 350.`, ['350']],
    [`عدد المستخدمين ${'أ'.repeat(29)} 350.`, []],
    [`جملة. عدد المستخدمين ${'أ'.repeat(28)} 350.`, ['350']],
    [`جملة. عدد المستخدمين ${'أ'.repeat(29)} 350.`, []],
  ])('%s', (second, marked) => expect(run(twoValues, `${first}\n${second}`).marked).toEqual(marked));

  it('shows the place of both and knows shares', () => {
    const text = 'مقدمة.\nبلغت نسبة النجاح 60%.\nبلغت نسبة النجاح 65%.';
    expect(run(twoValues, text)).toMatchObject({
      marked: ['65%'],
      related: ['60%'],
      params: [{ label: 'نسبة النجاح', first: '60%', second: '65%' }],
    });
    expect(run(twoValues, 'كان عدد المقاعد 300.\nكان وعدد المقاعدِ 350.').params).toMatchObject([
      { label: 'عدد المقاعد' },
    ]);
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
