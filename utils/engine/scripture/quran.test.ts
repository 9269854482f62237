import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadQuran } from '../../../scripts/lib/quran/quran-file.ts';
import { mayQuoteVerse } from './cue.ts';
import { openQuran } from './quran.ts';

const quran = loadQuran(path.resolve(import.meta.dirname, '../../..'));
const find = (text: string, near?: { sura: number; verse?: number }) => quran.find(text.split(' '), near);

it('opens a text of its own form', () => {
  const small = openQuran('الأولى|الثانية\nواحد اثنان ثلاثة|أربعة خمسة ستة\nسبعة ثمانية تسعة\n');
  expect(small.find(['ثلاثة', 'أربعة', 'خمسة'])).toMatchObject({
    from: { sura: 1, verse: 1 },
    to: { sura: 1, verse: 2 },
    matched: 3,
  });
  expect(small.find(['سبعة', 'ثمانية', 'عشرة'])?.differences).toEqual([{ start: 2, end: 3, right: ['تسعة'] }]);
  expect(small.find(['مئة', 'ألف'])).toBeUndefined();
  expect([small.nameOf(2), small.nameOf(3), small.versesOf(1), small.versesOf(3)]).toEqual([
    'الثانية',
    undefined,
    2,
    0,
  ]);
});

it('holds all suras and verses', () => {
  expect(quran.nameOf(114)).toBe('الناس');
  expect(quran.nameOf(115)).toBeUndefined();
  const verses = Array.from({ length: 114 }, (_, index) => quran.versesOf(index + 1));
  expect(verses.reduce((sum, count) => sum + count, 0)).toBe(6236);
  expect(quran.versesOf(2)).toBe(286);
});

it('knows suras by their names', () => {
  expect(['البقرة', 'سورة البقره', 'آل عمران', 'ال عمران', 'الاسراء', 'بني إسرائيل', 'يس'].map(quran.suraNamed)).toEqual(
    [2, 2, 3, 3, 17, 17, 36],
  );
  expect(quran.suraNamed('القاهرة')).toBeUndefined();
});

describe('verses', () => {
  it.each([
    ['الله لا إله إلا هو الحي القيوم', 2, 255],
    ['ٱللَّهُ لَآ إِلَٰهَ إِلَّا هُوَ ٱلۡحَيُّ ٱلۡقَيُّومُۚ', 2, 255],
    ['يأيها الذين آمنوا كتب عليكم الصيام', 2, 183],
    ['يَٰٓأَيُّهَا ٱلَّذِينَ ءَامَنُواْ كُتِبَ عَلَيۡكُمُ ٱلصِّيَامُ', 2, 183],
    ['وجعلنا من الماء كل شئ حي', 21, 30],
    ['قل هو الله أحد الله الصمد', 112, 1],
    ['إن الصلاة تنهى عن الفحشاء والمنكر', 29, 45],
    ['ورحمت ربك خير مما يجمعون', 43, 32],
    ['ورحمة ربك خير مما يجمعون', 43, 32],
  ])('%s', (text, sura, verse) => {
    expect(find(text)).toMatchObject({ from: { sura, verse }, differences: [] });
  });

  it('spells alifs either way', () => {
    expect(find('خلق السماوات والأرض بالحق')?.differences).toEqual([]);
    expect(find('خلق السموات والأرض بالحق')?.differences).toEqual([]);
  });

  it('begins after the particle of the verse', () => {
    expect(find('قل رب زدني علما')).toMatchObject({ from: { sura: 20, verse: 114 }, differences: [] });
  });

  it.each([
    ['إن بعد العسر يسرا', [{ start: 1, end: 2, right: ['مع'] }]],
    ['إن الله لا يغير ما بقوم حتى يغيروا ما في أنفسهم', [{ start: 9, end: 11, right: ['بأنفسهم'] }]],
    ['وما خلقت الجن إلا ليعبدون', [{ start: 3, end: 3, right: ['والإنس'] }]],
    ['قل هو الله الواحد أحد', [{ start: 3, end: 4, right: [] }]],
  ])('%s: finds what differs', (text, differences) => {
    expect(find(text)?.differences).toEqual(differences);
  });

  it('takes the place nearest to the one that is given', () => {
    const refrain = 'فبأي آلاء ربكما تكذبان';
    expect(find(refrain)?.from).toEqual({ sura: 55, verse: 13 });
    expect(find(refrain, { sura: 55, verse: 77 })?.from).toEqual({ sura: 55, verse: 77 });
  });

  it('matches little of what is no verse', () => {
    expect(find('اطلبوا العلم ولو في أقصى البلاد')?.matched ?? 0).toBeLessThan(3);
  });
});

it('finds any stretch of any verse again, and any word put for another in it', () => {
  const text = quran;
  const anyWords = fc.array(fc.constantFrom('الله', 'رب', 'الأرض', 'قال', 'يا', 'كتابا', 'مدرسة'), { maxLength: 30 });
  fc.assert(
    fc.property(anyWords, (words) => {
      const match = text.find(words);
      if (match === undefined) return;
      expect(match.matched).toBeLessThanOrEqual(words.length);
      for (const { start, end } of match.differences) expect(start).toBeLessThanOrEqual(end);
      expect(match.from.sura).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

it('asks for the text only where a verse may be quoted', () => {
  expect(mayQuoteVerse('قال تعالى في كتابه')).toBe(true);
  expect(mayQuoteVerse('﴿إن مع العسر يسرا﴾')).toBe(true);
  expect(mayQuoteVerse('تعمل الشركة في ثلاث مدن.')).toBe(false);
});
