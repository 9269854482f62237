import { describe, expect, it } from 'vitest';
import { createChecker } from './index.ts';

const checker = createChecker({ passes: ['humanize'] });
const densityOf = (text: string) => checker.check(text).density;

const VARIED = [
  'وصل القطار متأخرًا.',
  'وكان الركاب قد انتظروا ساعتين كاملتين في محطة لا مقاعد فيها ولا ماء، حتى إن بعضهم جلس على حقيبته ونام، وبعضهم خرج إلى الشارع يبحث عن سيارة تقله إلى بيته قبل أن يحل الليل وتخلو الطرق.',
  'ثم فُتحت الأبواب.',
  'فتدافع الناس كما يتدافعون كل مساء.',
  'ولم يعتذر أحد عما جرى، لا السائق ولا الموظف الذي أغلق شباكه ومضى.',
];
const EVEN = [
  'يصل القطار الأول إلى المحطة الكبيرة في السابعة صباحًا.',
  'يجلس الركاب في المقاعد القريبة من النوافذ الواسعة دائمًا.',
  'يقرأ بعضهم الصحيفة ويسمع بعضهم الأخبار من هواتفهم الصغيرة.',
  'يفتح الموظف باب العربة الأخيرة بعد دقيقة من الوصول.',
  'يخرج الجميع إلى الشارع المزدحم ويمضون إلى أعمالهم اليومية.',
];
const twice = (sentences: readonly string[]) => [...sentences, ...sentences];

describe('density', () => {
  it('is higher for an even rhythm than for a varied one', () => {
    expect(densityOf(twice(EVEN).join(' '))).toBeGreaterThan(densityOf(twice(VARIED).join(' ')) + 5);
  });

  it('does not depend on line breaks', () => {
    for (const sentences of [EVEN, VARIED]) {
      const inOne = densityOf(twice(sentences).join(' '));
      expect(densityOf(twice(sentences).join('\n'))).toBeCloseTo(inOne, 6);
    }
  });

  it('makes no short text dense by one phrase', () => {
    const phrase = 'أحدثت المنصة نقلة نوعية في السوق.';
    const short = densityOf(phrase);
    const long = densityOf(Array.from({ length: 4 }, () => phrase).join('\n'));
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThan(40);
    expect(long).toBeGreaterThan(short);
  });

  it('counts what is too seldom to be told', () => {
    const { findings, density } = checker.check('يمكن إلغاء الطلب غدًا.');
    expect(findings).toEqual([]);
    expect(density).toBeGreaterThan(0);
  });

  it('is nothing for nothing', () => {
    expect(densityOf('')).toBe(0);
    expect(densityOf('…')).toBe(0);
  });
});
