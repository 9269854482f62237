import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongMultiple, wrongTimes } from './multiples.ts';
import { run } from './run-rule.test-helper.ts';

describe('times as much', () => {
  it('holds for doubling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (from, to) => {
        const times = to / from;
        const { marked } = run(wrongMultiple, `تضاعف العدد من ${from} إلى ${to}.`);
        expect(marked).toEqual(times >= 1.75 && times <= 2.5 ? [] : ['تضاعف']);
      }),
    );
  });

  it('takes «three times» for what it became or what was added', () => {
    expect(run(wrongTimes, 'ارتفع من 10 إلى 30، أي ثلاثة أضعاف.').marked).toEqual([]);
    expect(run(wrongTimes, 'ارتفع من 10 إلى 40، أي ثلاثة أضعاف.').marked).toEqual([]);
    expect(run(wrongTimes, 'ارتفع من 10 إلى 20، أي ثلاثة أضعاف.')).toMatchObject({
      marked: ['ثلاثة أضعاف'],
      params: [{ from: '10', to: '20', times: 2, said: 'ثلاثة أضعاف' }],
    });
    expect(run(wrongTimes, 'ارتفع من 10 إلى 55، أي ثلاثة أضعاف.').marked).toEqual(['ثلاثة أضعاف']);
  });

  it.each([
    ['ارتفع من 100 إلى 263، أي ثلاثة أضعاف.', false],
    ['ارتفع من 100 إلى 265، أي ثلاثة أضعاف.', true],
    ['ارتفع من 100 إلى 335، أي ثلاثة أضعاف.', true],
    ['ارتفع من 100 إلى 337، أي ثلاثة أضعاف.', false],
    ['ارتفع من 100 إلى 351، أي ثلاثة أضعاف.', false],
    ['ارتفع من 100 إلى 353، أي ثلاثة أضعاف.', true],
    ['ارتفع من 100 إلى 447، أي ثلاثة أضعاف.', true],
    ['ارتفع من 100 إلى 449، أي ثلاثة أضعاف.', false],
    ['بقي من 30 إلى 30، أي ثلاثة أضعاف.', false],
    ['تراجع من 30 إلى 10، أي ثلاثة أضعاف.', true],
    ['ارتفع من 0 إلى 30، أي ثلاثة أضعاف.', true],
    ['من عام 2010 إلى عام 2020، أي ثلاثة أضعاف.', true],
    ['ارتفع ثلاثة أضعاف من 10 إلى 20.', false],
    // Said of something else where it stands more than 24 units away.
    [`ارتفع من 10 إلى 20 ${'أ'.repeat(22)} ثلاثة أضعاف.`, false],
    [`ارتفع من 10 إلى 20 ${'أ'.repeat(23)} ثلاثة أضعاف.`, true],
    [`زاد ثلاثة أضعاف ${'أ'.repeat(19)} من 10 إلى 20.`, false],
    [`زاد ثلاثة أضعاف ${'أ'.repeat(20)} من 10 إلى 20.`, true],
  ])('%s', (text, isLeft) => expect(run(wrongTimes, text).marked).toEqual(isLeft ? [] : ['ثلاثة أضعاف']));

  it('shows the calculation and its places', () => {
    expect(run(wrongTimes, 'جملة أولى. ارتفع من ١٠ إلى ٢٥، أي ثلاثة أضعاف.')).toEqual({
      marked: ['ثلاثة أضعاف'],
      related: ['١٠ إلى ٢٥'],
      params: [{ match: 'ثلاثة أضعاف', from: '١٠', to: '٢٥', times: 2.5, said: 'ثلاثة أضعاف' }],
      mended: null,
    });
    expect(run(wrongTimes, 'جملة أولى. تراجع إلى النصف من 100 إلى 80.')).toEqual({
      marked: ['إلى النصف'],
      related: ['100 إلى 80'],
      params: [{ match: 'إلى النصف', from: '100', to: '80', times: 0.8, said: 'إلى النصف' }],
      mended: null,
    });
    expect(run(wrongMultiple, 'جملة أولى. وقد تضاعف العدد من 10 إلى 13.')).toEqual({
      marked: ['تضاعف'],
      related: ['10 إلى 13'],
      params: [{ match: 'تضاعف', from: '10', to: '13', times: 1.3 }],
      mended: null,
    });
  });

  it.each([
    ['تضاعف العدد من 100 إلى 174.', false],
    ['تضاعف العدد من 100 إلى 175.', true],
    ['تضاعف العدد من 100 إلى 250.', true],
    ['تضاعف العدد من 100 إلى 251.', false],
    ['تضاعف العدد من 0 إلى 40.', true],
    ['تضاعف العدد من عام 2010 إلى عام 2020.', true],
    ['تضاعف العدد ثلاث مرات من 20 إلى 60.', true],
    ['زاد العدد من 20 إلى 60.', true],
    ['تضاعف العدد إلى 60.', true],
  ])('%s', (text, isLeft) => expect(run(wrongMultiple, text).marked).toEqual(isLeft ? [] : ['تضاعف']));

  it('knows a half', () => {
    const half = (to: number) => run(wrongTimes, `تراجع إلى النصف من 100 إلى ${to}.`).marked.length;
    expect([41, 42, 58, 59, 0].map(half)).toEqual([1, 0, 0, 1, 1]);
    expect(run(wrongTimes, 'تراجع العدد من 100 إلى 80.').marked).toEqual([]);
    expect(run(wrongTimes, 'تراجع إلى النصف من 100 إلى 50.').marked).toEqual([]);
    expect(run(wrongTimes, 'تراجع إلى النصف من 100 إلى 43.').marked).toEqual([]);
    expect(run(wrongTimes, 'تراجع إلى النصف من 100 إلى 40.').marked).toEqual(['إلى النصف']);
    expect(run(wrongTimes, 'تراجع إلى النصف من 100 إلى 60.').marked).toEqual(['إلى النصف']);
  });
});
