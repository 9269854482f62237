import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { before, between, numberedSentences, shown, withValue } from './reading.ts';

const OUT_OF =
  /^(?:\s+[\u0621-\u0652]+)?\s+(?:من\s+(?:أصل|بين|كل|إجمالي|مجموع)|من)\s*(?:ال[\u0621-\u0652]+\s+البالغ(?:ة)?\s+(?:عددهم|عددها)\s+)?$/u;
const THAT_IS =
  /^(?:\s+[\u0621-\u0652]+){0,2}\s*[،,]?\s*(?:\(|أي|وهو ما يعادل|أي ما يعادل|ما يعادل|بما يعادل|بنسبة|أي بنسبة|أي ما نسبته|وهو ما نسبته|ما نسبته|=)\s*(?:نحو|حوالي|قرابة)?\s*$/u;
/** Figures in running text are rounded. */
const ROUNDING = 1;

/** «120 من أصل 400 (25%)» */
function findWrongRatios(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((part, index): Hit[] => {
      const whole = numbers[index + 1];
      const said = numbers[index + 2];
      if (part.kind !== 'plain' || whole?.kind !== 'plain' || said?.kind !== 'percent') return [];
      if (part.value <= 0 || part.value > whole.value) return [];
      if (!OUT_OF.test(between(paragraph, part.end, whole.start))) return [];
      if (!THAT_IS.test(between(paragraph, whole.end, said.start))) return [];
      const right = (part.value / whole.value) * 100;
      if (Math.abs(right - said.value) <= Math.max(ROUNDING, right * 0.02)) return [];
      const fix = withValue(said, right);
      return [
        {
          start: said.start,
          end: said.end,
          related: [{ start: part.start, end: whole.end }],
          params: { part: part.text, whole: whole.text, right: shown(right), said: said.text },
          ...(fix === undefined ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const wrongRatio = rule({
  id: 'facts/computed-ratio',
  pass: 'facts',
  title: { ar: 'نسبة لا توافق عدديها', en: 'Percentage against its two figures' },
  why: {
    ar: '{part} من {whole} يساوي {right}%، لا {said}.',
    en: '{part} out of {whole} is {right}%, not {said}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongRatios },
  good: [
    'وافق 120 عضوًا من أصل 400 عضو (30%).',
    'يعمل 3 من كل 4 شبان، أي 75%.',
    'يعمل 3 من كل 4 شبان، ويرغب 20% منهم في السفر.',
  ],
  bad: [
    ['وافق 120 عضوًا من أصل 400 عضو (25%).', 'وافق 120 عضوًا من أصل 400 عضو (30%).'],
    ['يعمل 3 من كل 4 شبان، أي 65%.', 'يعمل 3 من كل 4 شبان، أي 75%.'],
  ],
});

const ROUGHLY = /(?:نحو|حوالي|قرابة|ما يقرب من|ما يقارب|زهاء|تقريبا)\s*$/u;
const MORE = /(?:أكثر من|اكثر من|يزيد على|يفوق|يتجاوز|تجاوز)\s*$/u;
const LESS = /(?:أقل من|اقل من|دون)\s*$/u;

function findBadFractions(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((fraction, index): Hit[] => {
      const percent = numbers[index + 1];
      if (fraction.kind !== 'fraction' || percent?.kind !== 'percent') return [];
      // «نصف المستقلين (49%)»: the bracket says the same thing again.
      if (!/^(?:\s+[\u0621-\u0652]+){0,3}\s*\(\s*$/u.test(between(paragraph, fraction.end, percent.start))) return [];
      const whole = fraction.value * 100;
      const lead = before(paragraph, fraction.start);
      const isWrong = MORE.test(lead)
        ? percent.value <= whole
        : LESS.test(lead)
          ? percent.value >= whole
          : Math.abs(percent.value - whole) > (ROUGHLY.test(lead) ? 8 : 5);
      if (!isWrong) return [];
      const words = /(?:أكثر من|أقل من|نحو|حوالي)\s*$/u.exec(lead)?.[0] ?? '';
      return [
        {
          start: percent.start,
          end: percent.end,
          related: [{ start: fraction.start, end: fraction.end }],
          params: { words: words + fraction.text, percent: percent.text, whole: shown(whole) },
        },
      ];
    }),
  );
}

export const fractionAgainstPercent = rule({
  id: 'facts/computed-fraction',
  pass: 'facts',
  title: { ar: 'كسر يخالف نسبته', en: 'Fraction against its percentage' },
  why: {
    ar: '«{words}» ({whole}%) لا يوافق {percent} بعده.',
    en: '“{words}” ({whole}%) does not agree with {percent} after it.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findBadFractions },
  good: ['ما يقرب من نصف (49%) المستقلين.', 'أكثر من نصف المستقلين (54%).', 'ثلث الموظفين (33%).'],
  bad: [
    ['أكثر من نصف المستقلين (45%) راضون.', null],
    ['قال ربع الموظفين (40%) إنهم متعبون.', null],
  ],
});
