import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../draft/text-range.ts';
import { createRuleChecker } from '../../checker.ts';
import { languageRules } from './index.ts';

const checker = createRuleChecker(languageRules.filter(({ offByDefault }) => !offByDefault));

/** The text with the first fix of every finding made. */
function mend(text: string): string {
  return applyEdits(
    text,
    checker.check(text).findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []),
  );
}

describe('the failures of other Arabic correctors', () => {
  it.each([
    ['tells hamzat al-wasl from hamzat al-qat', 'الإستخدام الامثل للاجهزة', 'الاستخدام الأمثل للأجهزة'],
    ['tells ة from ه', 'زرنا المدينه وشربنا من المياة', 'زرنا المدينة وشربنا من المياه'],
    ['tells ة from ت', 'وقالة إن الشركت ناجحة', 'وقالت إن الشركة ناجحة'],
    ['adds the alif after the plural و', 'الطلاب كانو هنا ثم ذهبو', 'الطلاب كانوا هنا ثم ذهبوا'],
    ['takes the alif from a root و', 'نحن ندعوا إلى السلام', 'نحن ندعو إلى السلام'],
    ['seats the hamza inside a word', 'المسءول عن القرائة', 'المسؤول عن القراءة'],
    ['drops the weak letter after لم', 'لم يأتي ولم يبقى', 'لم يأتِ ولم يبقَ'],
    ['uses the genitive after a preposition', 'تحدث إلى المهندسون', 'تحدث إلى المهندسين'],
    ['keeps the ن of the five verbs', 'المهندسون يعملوا بجد', 'المهندسون يعملون بجد'],
    ['tells على from علي by what follows', 'حصل علي الجائزة وقال علي بن حسن', 'حصل على الجائزة وقال علي بن حسن'],
  ])('%s', (_, wrong, right) => {
    expect(mend(wrong)).toBe(right);
  });
});

describe('an adverb that is mended', () => {
  it.each([
    ['takes no tanween where the text has none', 'كان كبيرا ايضا.', 'كان كبيرا أيضا.'],
    ['takes the tanween of the text, on the letter', 'كان كبيرًا ايضا.', 'كان كبيرًا أيضًا.'],
    ['takes the tanween of the text, on the alef', 'كان كبيراً ايضا.', 'كان كبيراً أيضاً.'],
    ['keeps its own where it is the only one', 'كان هنا ايضاً.', 'كان هنا أيضاً.'],
  ])('%s', (_, wrong, right) => {
    expect(mend(wrong)).toBe(right);
  });
});

describe('what must be left alone', () => {
  it.each([
    'زار ترامب إسكتلندا، وكتب على تويتر عن أمازون.',
    'يستخدم الـAPI وواجهة React مع 1,250 مستخدما.',
    'كان واحد من الكاتبين لاحقا كامل الحرية.',
    'قال علي الشهري إن محمد علي وصل إلى وادي الدواسر.',
    'المالية والثقافة والوالدان واليمين واللغة واليابان.',
    'لم يكن أمامهم سوى أن يعملوا ويتعاونوا حتى لا يخسروا.',
    'سيطروا على المدينة، وتتعاون الدول، ويقضي الناس وقتهم.',
    'الدكتوراه والتنزه والجنيه والوجه والفقه والاتجاه.',
    'شكراً جزيلاً، جدا جدا، شيئا فشيئا.',
    'التزامه بالعمل، والتقاؤه بالناس، والتحاقه بالجامعة.',
  ])('«%s»', (text) => {
    expect(checker.check(text).findings.map(({ rule, range }) => [rule, text.slice(range.start, range.end)])).toEqual(
      [],
    );
  });

  it('keeps signs and tatweel outside the letter it mends', () => {
    expect(mend('ذَهَبَ اِلى البيت')).toBe('ذَهَبَ إِلى البيت');
  });

  it('mends two faults of one word at once', () => {
    expect(mend('الاضافه')).toBe('الإضافة');
  });
});
