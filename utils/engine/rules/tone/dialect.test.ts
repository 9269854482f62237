import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../arabic/fold.ts';
import { createRuleChecker } from '../../checker.ts';
import { dialectPhrase, dialectWord } from './dialect.ts';
import { dialectMarker } from './dialect-markers.ts';
import { dialectVerb } from './dialect-verbs.ts';

const checker = createRuleChecker([dialectWord, dialectPhrase]);
const found = (text: string) =>
  checker.check(text).findings.map(({ range, severity }) => [text.slice(range.start, range.end), severity]);

describe('a verb of dialect', () => {
  it.each([
    ['بيكتب', 'يكتب'],
    ['بيكتبوا', 'يكتبون'],
    ['بتعملها', 'تعملها'],
    ['هيقدر', 'سيقدر'],
    ['حنحاول', 'سنحاول'],
    ['كيعرفوا', 'يعرفون'],
    ['نكتبوا', 'نكتب'],
    ['بيشوف', ''],
    ['ميقدرش', ''],
    ['مابيعرفوش', ''],
    ['معرفتش', ''],
    ['متقلقوش', ''],
  ])('%s → %s', (word, standard) => {
    expect(dialectVerb(foldWord(word))?.standard).toBe(standard);
  });
});

describe('standard words that look like dialect', () => {
  it.each(
    `بيان بيانات بيئة بيوت بينهم بتعلم بتحمل بتغيير بتكوين بتحسين بتراجع بنقل بنظر هيكل هيبة هياكل هتاف هندسة حنان حيوية حتمي حنجري كتب كيان كيفهم كنز كنموذج
    كتحول نشروا نجحوا نقلوا نظموا نسوا اندفعوا انقطعوا مناقش متوحش مدهش مراكش معاش ماكنتوش ميلوسيفيتش بجيش بطيش فاشلون فيلا فجوة هالة عالم عالمية منشأة
    رآه رآهم راكم أوى توًّا هادٍ معانٍ`.split(/\s+/u),
  )('%s says nothing', (word) => {
    expect(found(`قرأ الكاتب ${word} في الكتاب.`)).toEqual([]);
  });
});

describe('how many markers it takes', () => {
  it('hints at one, warns of two different ones', () => {
    expect(found('الموضوع مش صعب.')).toEqual([['مش', 'hint']]);
    expect(found('الموضوع مش صعب، بس عايز وقت.').map(([, severity]) => severity)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    expect(found('مش اليوم ومش غدًا.').map(([, severity]) => severity)).toEqual(['hint', 'hint']);
  });

  it('leaves a homograph alone unless another stands near', () => {
    expect(found('كتب برنارد شو مسرحيات كثيرة.')).toEqual([]);
    expect(found('شو رأيك، حلو؟')).toHaveLength(2);
  });

  it('leaves speech in quotation marks and verse alone', () => {
    expect(found('قال السائق: «مش عارف الطريق يا أستاذ، عايز إيه؟» ثم مضى.')).toEqual([]);
    const verse = [
      'يا طير يا مسافر لبعيد',
      'سلّم على اللي مش هنا',
      'وقل لهم قلبي حزين',
      'وعيني ما نامت ليالي',
      'والشوق زاد',
      'والدرب طويل',
    ];
    expect(found(verse.join('\n'))).toEqual([]);
  });
});

it('reads stretched letters, و and the article as part of the word', () => {
  expect(dialectMarker(foldWord('بزاااف'))?.standard).toBe('كثيرًا');
  expect(dialectMarker(foldWord('ودلوقتي'))?.standard).toBe('والآن');
  expect(dialectMarker(foldWord('الزلمة'))?.standard).toBe('الرجل');
});
