import type { Paragraph } from '../analysis.ts';
import type { Word } from '../../arabic/words.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

// The shadda may stand on either side of the tanween, as it was typed.
const ON_ALEF = /(\u0651?)ا\u064B(\u0651?)$/u;
const BEFORE_ALEF = /\u0651?\u064B\u0651?ا$/u;

/** The word an offset of the paragraph lies in. */
export function wordAround({ words }: Paragraph, offset: number): Word | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word !== undefined && word.start <= offset ? word : undefined;
}

export const tanween = houseRule({
  kind: 'tanween',
  name: 'tanween',
  title: { ar: 'موضع التنوين كما يريد العميل', en: 'Seat of tanween as the client wants it' },
  why: {
    ar: 'يريد العميل تنوين الفتح بالصورة «{wish}»، وهنا «{match}».',
    en: 'The client wants the tanween of fath as in “{wish}”; here stands “{match}”.',
  },
  wish: (sheet) => (sheet.tanween === 'on-alef' ? 'كتاباً' : 'كتابًا'),
  find: (paragraph, sheet) => {
    const { text } = paragraph;
    const wantsAlef = sheet.tanween === 'on-alef';
    const hits: Hit[] = [];
    for (let at = text.indexOf('\u064B'); at !== -1; at = text.indexOf('\u064B', at + 1)) {
      const word = wordAround(paragraph, at);
      if (word === undefined) continue;
      const { start, end } = word;
      const source = text.slice(start, end);
      const seated = wantsAlef ? BEFORE_ALEF.exec(source) : ON_ALEF.exec(source);
      if (seated === null || seated.index < 2) continue;
      const shadda = seated[0].includes('\u0651') ? '\u0651' : '';
      const seat = shadda + (wantsAlef ? 'اً' : '\u064Bا');
      hits.push({ start, end, fixes: [[{ range: { start: start + seated.index, end }, text: seat }]] });
      at = end - 1;
    }
    return hits;
  },
  examples: [
    {
      sheet: { tanween: 'before-alef' },
      good: ['شكرًا جزيلًا، وماءً، ومدرسةً، وفتىً، وهدىً.', 'قال: «شكراً لكم جميعاً على هذا الحضور» ثم جلس.'],
      bad: [
        ['شكراً جزيلاً لك.', 'شكرًا جزيلًا لك.'],
        ['كان حرّاً عاديّاً.', 'كان حرًّا عاديًّا.'.replaceAll('\u064B\u0651', '\u0651\u064B')],
      ],
    },
    {
      sheet: { tanween: 'on-alef' },
      good: ['شكراً جزيلاً، وماءً، ومدرسةً، وفتىً.'],
      bad: [['شكرًا جزيلًا لك، وجزءًا.', 'شكراً جزيلاً لك، وجزءاً.']],
    },
  ],
});
