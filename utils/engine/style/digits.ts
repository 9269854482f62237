import { findNumerals, isNumber } from '../../arabic/numerals.ts';
import { latinDigits, readDigits } from '../../arabic/digits.ts';
import type { Token } from '../../arabic/words.ts';
import type { Paragraph } from '../analysis.ts';
import { readerOf } from '../readings.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

const EASTERN = /[٠-٩۰-۹]/u;
const ANY_EASTERN = /[٠-٩۰-۹٫٬]/;
const ANY_DIGIT = /[\d٠-٩۰-۹]/;

/** Digits, decimal and thousands marks of a number as 1,250.5; other marks (of dates, times) stay. */
export function toWestern(source: string): string {
  return latinDigits(source).replaceAll('٫', '.').replaceAll('٬', ',');
}

/** Digits as ٠–٩, and the marks of a number as ٫ and ٬. */
export function toEastern(source: string): string {
  const digits = latinDigits(source).replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
  if (readDigits(source).kind !== 'number') return digits;
  return digits
    .replaceAll(/[,٬](?=[٠-٩]{3}(?![٠-٩]))/gu, source.includes('.') || isGrouped(source) ? '٬' : '٫')
    .replaceAll(/[.,]/gu, '٫');
}

function isGrouped(source: string): boolean {
  return /^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/u.test(latinDigits(source));
}

/** Western digits that stay: beside a Latin word, in versions, serial numbers, phone numbers and citations in Latin. */
function staysWestern(paragraph: Paragraph): (token: Token) => boolean {
  const { text, tokens } = paragraph;
  const codes = findNumerals(text, readerOf(paragraph)).filter(
    (numeral) =>
      !isNumber(numeral) &&
      (numeral.kind === 'version' ||
        numeral.kind === 'phone' ||
        (numeral.kind === 'identifier' && /[\d٠-٩][-\d]*-\d|^0/u.test(numeral.text))),
  );
  const isLatin = (token: Token | undefined, from: number, to: number) =>
    token?.kind === 'latin' && /^[\s\-–_/.:,#]{0,2}$/u.test(text.slice(from, to));
  /** «Grotz (2016)» */
  const isCited = (before: Token | undefined, { start, end }: Token) =>
    before?.kind === 'latin' && /^\s?\(\d{4}\)$/u.test(text.slice(before.end, end + 1)) && end - start === 4;
  return (token) => {
    const [before, next] = [-1, 1].map((step) => {
      const near = tokens[token.index + step];
      return near?.kind === 'punctuation' ? tokens[token.index + 2 * step] : near;
    });
    return (
      isLatin(before, before?.end ?? 0, token.start) ||
      isCited(before, token) ||
      isLatin(next, token.end, next?.start ?? 0) ||
      /^[$€£#]$/u.test(text[token.start - 1] ?? '') ||
      /^[$€£]$/u.test(text[token.end] ?? '') ||
      codes.some(({ start, end }) => start <= token.start && token.end <= end)
    );
  };
}

export const digits = houseRule({
  kind: 'digits',
  name: 'digits',
  title: { ar: 'الأرقام كما يريد العميل', en: 'Digits as the client wants them' },
  why: {
    ar: 'يريد العميل الأرقام بالصورة {wish}، وهنا {match}.',
    en: 'The client wants digits as {wish}; here stands {match}.',
  },
  wish: (sheet) => (sheet.digits === 'eastern' ? '١٢٣' : '123'),
  find: (paragraph, sheet) => {
    const { text, tokens } = paragraph;
    const toWest = sheet.digits !== 'eastern';
    if (!(toWest ? ANY_EASTERN : ANY_DIGIT).test(text)) return [];
    const hits: Hit[] = [];
    let stays: ((token: Token) => boolean) | undefined;
    for (const token of tokens) {
      if (token.kind !== 'number' && !(toWest && token.kind === 'latin')) continue;
      const { start, end } = token;
      const source = text.slice(start, end);
      if (toWest && token.kind === 'latin' && !EASTERN.test(source)) continue;
      const wanted = toWest ? toWestern(source) : toEastern(source);
      if (wanted === source) continue;
      if (!toWest && (stays ??= staysWestern(paragraph))(token)) continue;
      hits.push({ start, end, fixes: [wanted] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { digits: 'western' },
      good: [
        'في عام 2024 بلغ العدد 1,250.5.',
        'قال: «بلغ العدد ٢٠ ألفًا وما زلنا في أول الطريق» ثم مضى.',
        'اكتب `٢٠` هنا.',
      ],
      bad: [
        ['في عام ٢٠٢٤ بلغ العدد ١٬٢٥٠٫٥.', 'في عام 2024 بلغ العدد 1,250.5.'],
        ['بنسبة ٣٫٥٪ يوم ٢٠٢٤/٠٣/٠٥ الساعة ١٠:٣٠.', 'بنسبة 3.5٪ يوم 2024/03/05 الساعة 10:30.'],
        ['بلغ ۱۲۳ کتابًا.', 'بلغ 123 کتابًا.'],
      ],
    },
    {
      sheet: { digits: 'eastern' },
      good: [
        'في عام ٢٠٢٤ بلغ العدد ١٬٢٥٠.',
        'ظهر GPT-4 ثم Windows 11 وإصدار Python 3.12.',
        'انظر https://example.com/2024/5 وملف report2.pdf والهاتف 0501234567.',
        'النسخة 2.0.1 بسعر $50 ومساحة 10 GB.',
        'يرى Grotz (2016) والتقرير (UNV, 2022) ذلك.',
      ],
      bad: [
        ['في عام 2024 بلغ العدد 1,250.5.', 'في عام ٢٠٢٤ بلغ العدد ١٬٢٥٠٫٥.'],
        ['بلغت ٣.٥ مليون، ثم 2,5 مليون.', 'بلغت ٣٫٥ مليون، ثم ٢٫٥ مليون.'],
        ['يوم 5/3/2024 الساعة 10:30.', 'يوم ٥/٣/٢٠٢٤ الساعة ١٠:٣٠.'],
        ['من 5 إلى 10 أيام (3).', 'من ٥ إلى ١٠ أيام (٣).'],
      ],
    },
  ],
});
