import { describe, expect, it } from 'vitest';
import { applyEdits } from '../draft/text-range.ts';
import { analyseParagraph } from './analysis.ts';
import { accusative, genderOf, genitiveToAccusative, toNominative, withoutTanween } from './noun-case.ts';

/** The text with the edits that a change of case makes to its first noun phrase, or nothing where it is uncertain. */
function after(change: typeof toNominative, text: string) {
  const paragraph = analyseParagraph(text);
  const edits = change(paragraph, paragraph.words[0]);
  return edits && applyEdits(text, edits);
}

describe('accusative', () => {
  it.each([
    ['مقال', 'مقالًا'],
    ['خطة', 'خطة'],
    ['مستوى', 'مستوى'],
    ['أداء', 'أداء'],
    ['شيء', 'شيئًا'],
    ['جزء', 'جزءًا'],
    ['مقالات', 'مقالات'],
    ['مشاريع', 'مشاريع'],
    ['مراحل', 'مراحل'],
    ['موظفين', 'موظفين'],
  ])('%s → %s', (noun, expected) => {
    expect(accusative(noun, 'ًا')).toBe(expected);
  });

  it.each(['أصوات', 'مقاتل', 'عبء'])('is not guessed for %s', (noun) => {
    expect(accusative(noun, 'ًا')).toBeUndefined();
  });

  it('follows the seat of the text', () => {
    expect(accusative('مقال', 'اً')).toBe('مقالاً');
  });
});

describe('genitive to accusative', () => {
  it.each([
    ['مقال شامل عن السوق', 'مقالًا شاملًا عن السوق'],
    ['تقرير الشركة', 'تقرير الشركة'],
    ['المقال الطويل', 'المقال الطويل'],
    ['خطة عمل', 'خطة عمل'],
    ['خطتها', 'خطتها'],
    ['لوحتك', 'لوحتك'],
    ['تحليل SWOT', 'تحليل SWOT'],
    ['عدد كبير من الطلاب', 'عددًا كبيرًا من الطلاب'],
  ])('%s → %s', (phrase, expected) => {
    expect(after(genitiveToAccusative, phrase)).toBe(expected);
  });

  it.each(['مقال صديق', 'كتابي', 'منصة أو مكان خاص', 'أصدقائه', 'ذي شأن'])('is left to the writer: %s', (phrase) => {
    expect(after(genitiveToAccusative, phrase)).toBeUndefined();
  });
});

describe('nominative', () => {
  it.each([
    ['موظفين جدد', 'موظفون جدد'],
    ['الموظفين المؤهلين', 'الموظفون المؤهلون'],
    ['فريق المبرمجين', 'فريق المبرمجين'],
    ['قوانين جديدة', 'قوانين جديدة'],
    ['المقال أمس', 'المقال أمس'],
  ])('%s → %s', (phrase, expected) => {
    expect(after(toNominative, phrase)).toBe(expected);
  });

  it.each(['مشروعين', 'مديري المشاريع', 'ذي شأن', 'الفريق والمبرمجين'])('is left to the writer: %s', (phrase) => {
    expect(after(toNominative, phrase)).toBeUndefined();
  });
});

it('takes a tanween off with its alef', () => {
  expect(['محركًا', 'محركاً', 'جزءًا', 'شيئًا', 'خطةً', 'بناءً', 'محرك'].map((word) => withoutTanween(word))).toEqual([
    'محرك',
    'محرك',
    'جزء',
    'شيء',
    'خطة',
    'بناء',
    undefined,
  ]);
});

it('tells the gender a verb agrees with where the form tells it', () => {
  const genders = {
    الخطة: 'feminine',
    التقارير: 'feminine',
    الأشخاص: 'masculine',
    المقال: 'masculine',
    الموقع: 'masculine',
    الحرب: 'feminine',
  };
  expect(Object.fromEntries(Object.keys(genders).map((noun) => [noun, genderOf(noun)]))).toEqual(genders);
  expect(genderOf('ثلاثة')).toBeUndefined();
  expect(genderOf('وصول')).toBeUndefined();
});
