import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { numberedSentences, shown } from './reading.ts';

const HALF = /إلى\s+(?:النصف|نصفه|نصفها)(?![\u0621-\u064A])/u;

/** «من 10 إلى 30، أي ثلاثة أضعاف»: said of what it became, or of what was added. */
function findWrongTimes(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ sentence, numbers, spans }) =>
    spans.flatMap(({ from, to, fromValue, toValue }): Hit[] => {
      if (from.kind !== 'plain' || fromValue <= 0) return [];
      const times = toValue / fromValue;
      const related = [{ start: from.start, end: to.end }];
      const params = { from: from.text, to: to.text, times: shown(times) };
      const said = numbers.find(
        ({ kind, start, end }) => kind === 'multiple' && Math.max(start - to.end, from.start - end) <= 24,
      );
      if (said !== undefined) {
        const isRight = [said.value, said.value + 1].some((value) => Math.abs(times - value) <= value * 0.12);
        return isRight || times < 1
          ? []
          : [{ start: said.start, end: said.end, related, params: { ...params, said: said.text } }];
      }
      const half = HALF.exec(paragraph.text.slice(sentence.start, sentence.end));
      if (half === null || (times >= 0.42 && times <= 0.58)) return [];
      const start = sentence.start + half.index;
      return [{ start, end: start + half[0].length, related, params: { ...params, said: half[0] } }];
    }),
  );
}

export const wrongTimes = rule({
  id: 'facts/computed-times',
  pass: 'facts',
  title: { ar: 'أضعاف لا توافق الرقمين', en: 'Times against its figures' },
  why: {
    ar: 'ما صار من {from} إلى {to} يساوي {times} من أمثاله، لا «{said}».',
    en: 'From {from} to {to} is {times} times as much, not “{said}”.',
  },
  severity: 'warning',
  match: { kind: 'paragraph', find: findWrongTimes },
  good: [
    'ارتفع العدد من 10 إلى 30، أي ثلاثة أضعاف.',
    'ارتفع العدد من 10 إلى 40 بزيادة ثلاثة أضعاف.',
    'تراجع السعر إلى النصف من 100 إلى 52 دولارًا.',
  ],
  bad: [
    ['ارتفع العدد من 10 إلى 50، أي ثلاثة أضعاف.', null],
    ['تراجع السعر إلى النصف من 100 إلى 80 دولارًا.', null],
  ],
});

const DOUBLED = /(?<![\u0621-\u064A])[وف]?(?:تضاعفت?|يتضاعف|ضاعفت?)(?![\u0621-\u064A])/u;
const TIMES = /(?:ثلاثة|أربعة|خمسة|ستة|عشرة|مرات|أضعاف)/u;

function findWrongMultiples(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ sentence, spans }) => {
    if (spans.length === 0) return [];
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const verb = DOUBLED.exec(text);
    if (verb === null || TIMES.test(text)) return [];
    return spans.flatMap(({ from, to, fromValue, toValue }): Hit[] => {
      if (from.kind === 'year' || fromValue <= 0) return [];
      const times = toValue / fromValue;
      // «تضاعف» is said loosely of anything near twice as much; «مرات» and numbers of times were left out above.
      if (times >= 1.75 && times <= 2.5) return [];
      const start = sentence.start + verb.index;
      return [
        {
          start,
          end: start + verb[0].length,
          related: [{ start: from.start, end: to.end }],
          params: { from: from.text, to: to.text, times: shown(times) },
        },
      ];
    });
  });
}

export const wrongMultiple = rule({
  id: 'facts/computed-multiple',
  pass: 'facts',
  title: { ar: 'تضاعف لا يوافق الرقمين', en: 'Doubling against its figures' },
  why: {
    ar: 'من {from} إلى {to} صار العدد {times} من الأضعاف، والتضاعف ضعفان.',
    en: 'From {from} to {to} is {times} times as much; doubling is twice.',
  },
  severity: 'warning',
  match: { kind: 'paragraph', find: findWrongMultiples },
  good: ['تضاعف العدد من 20 إلى 40.', 'تضاعف العدد ثلاث مرات من 20 إلى 60.', 'تضاعف العدد من 2010 إلى 2020.'],
  bad: [
    ['تضاعف عدد المستقلين من 20 إلى 60 ألفًا.', null],
    ['تضاعفت المبيعات من 100 إلى 130.', null],
  ],
});
