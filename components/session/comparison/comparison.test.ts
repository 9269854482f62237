import { describe, expect, it } from 'vitest';
import { BASELINES } from '../../../utils/engine/baselines.ts';
import { createChecker } from '../../../utils/engine/index.ts';
import { barOf, compare, likelyGenre } from './comparison.ts';

const SENTENCES = [
  'بدأت الورشة صباحًا في قاعة صغيرة لا تتسع لأكثر من عشرين شخصًا.',
  'وجلس الحاضرون.',
  'علاوة على ذلك، تم توزيع كتيب قصير كتبه مدرب يعرف المهنة منذ سنوات ويعرف ما يشكو منه من يبدأ فيها وحده.',
  'ثم سأل أحدهم عن السعر.',
  'قام المدرب بشرح الفرق بين سعر الساعة وسعر المشروع، وضرب لذلك أمثلة من عمله.',
];
const checker = createChecker();
const compared = (times: number, genre: 'news' | 'encyclopaedic' | 'marketing') => {
  const { measures, words } = checker.check(Array.from({ length: times }, () => SENTENCES.join(' ')).join('\n'));
  return compare(measures, words, genre);
};

describe('a draft beside human texts', () => {
  it('is not compared while it is too short', () => {
    expect(compared(1, 'news')).toEqual({ state: 'too-short' });
  });

  it('tells counts, rates and what human texts of this length hold', () => {
    const result = compared(4, 'news');
    if (result.state !== 'compared') throw new Error('too short');
    const passives = result.rows.find(({ id }) => id === 'passives');
    const { words } = checker.check(Array.from({ length: 4 }, () => SENTENCES.join(' ')).join('\n'));
    expect(passives?.count).toBe(4);
    expect(passives?.value).toBeCloseTo(4000 / words);
    expect(passives?.expected).toBeCloseTo(((BASELINES.news?.figures.passives?.typical ?? 0) * words) / 1000);
    expect(result.rows.map(({ id }) => id)).toContain('sentence-variation');
  });

  it('has no rhythm where the measured texts have none, and says so', () => {
    const result = compared(4, 'encyclopaedic');
    expect(result).toMatchObject({ state: 'compared', rhythm: 'unknown' });
    if (result.state === 'compared') expect(result.rows.every(({ unit }) => unit === 'rate')).toBe(true);
  });

  it('shows its own counts alone where nothing is measured', () => {
    const result = compared(4, 'marketing');
    if (result.state !== 'compared') throw new Error('too short');
    expect(result.baseline).toBeNull();
    expect(result.rows.length).toBeGreaterThan(5);
    expect(result.rows.every((row) => barOf(row) === undefined)).toBe(true);
  });

  it('keeps every mark on its bar', () => {
    const result = compared(4, 'news');
    if (result.state !== 'compared') throw new Error('too short');
    for (const row of result.rows) {
      for (const place of Object.values(barOf(row) ?? {})) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });
});

it('begins with the kind her register speaks of', () => {
  expect(likelyGenre('academic')).toBe('academic');
  expect(likelyGenre(undefined)).toBe('news');
});
