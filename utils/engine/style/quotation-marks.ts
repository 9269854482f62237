import type { Region } from '../../arabic/regions.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

type Marks = NonNullable<StyleSheet['quotationMarks']>;

/** Opening and closing marks by depth; deeper quotations take the last. */
const PAIRS: Record<Marks, readonly (readonly [open: string, close: string])[]> = {
  guillemets: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  curly: [
    ['“', '”'],
    ['‘', '’'],
  ],
  straight: [
    ['"', '"'],
    ["'", "'"],
  ],
};

const ANY_MARK = /[«»‹›“”„‟‘’\u201A"']/;

/** How many quotations each quotation stands in; regions come in order of their starts, the outer first. */
function withDepths(regions: readonly Region[]): (Region & { depth: number })[] {
  const open: Region[] = [];
  return regions.map((region) => {
    while ((open.at(-1)?.end ?? Infinity) <= region.start) open.pop();
    return { ...region, depth: open.push(region) - 1 };
  });
}

function isOdd(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0;
}

export const quotationMarks = houseRule({
  kind: 'quotationMarks',
  name: 'quotation-marks',
  title: { ar: 'علامات التنصيص كما يريد العميل', en: 'Quotation marks as the client wants them' },
  why: {
    ar: 'يريد العميل التنصيص بالعلامتين {wish}، وهنا {match}.',
    en: 'The client wants quotations in {wish}; here they stand in {match}.',
  },
  wish: ({ quotationMarks: marks = 'guillemets' }) => PAIRS[marks][0]?.join('') ?? '',
  within: ['quotation'],
  find: ({ text, regions }, { quotationMarks: marks = 'guillemets' }) => {
    if (!ANY_MARK.test(text)) return [];
    const hits: Hit[] = [];
    for (const { start, end, depth } of withDepths(regions.filter(({ kind }) => kind === 'quotation'))) {
      const last = end - 1;
      const found = `${text[start]}${text[last]}`;
      if (last - start < 2) continue;
      // With a mark too many it is not certain which two belong together: 15" is an inch.
      if (/["']/u.test(found) && isOdd(text, text[start] ?? '')) continue;
      const [open, close] = PAIRS[marks][depth] ?? PAIRS[marks].at(-1) ?? ['«', '»'];
      if (found === open + close) continue;
      const fix = [
        { range: { start, end: start + 1 }, text: open },
        { range: { start: last, end }, text: close },
      ].filter(({ range, text: mark }) => text[range.start] !== mark);
      const params = { match: found, wish: open + close };
      hits.push({ start, end: start + 1, related: [{ start: last, end }], fixes: [fix], params });
    }
    return hits;
  },
  examples: [
    {
      sheet: { quotationMarks: 'guillemets' },
      good: [
        'قال «نعم»، وسمّاه «نادي “النور” الرياضي».',
        'It\'s a 15" screen.',
        'اكتب `"name"` في الملف.',
        'شاشة 15" وأخرى 17" من الشركة.',
        'قال: "اشتريت شاشة 15" وعدت".',
      ],
      bad: [
        ['قال: "العمل شاق"، ثم عاد.', 'قال: «العمل شاق»، ثم عاد.'],
        ['كتب “رسالة” و‘أخرى’.', 'كتب «رسالة» و«أخرى».'],
        ['قال «زرت «دار النشر» أمس».', 'قال «زرت “دار النشر” أمس».'],
        ['كتب »المقال« أمس.', 'كتب «المقال» أمس.'],
      ],
    },
    {
      sheet: { quotationMarks: 'curly' },
      good: ['قال “نعم” ثم مضى.'],
      bad: [['قال «زرت "النادي" أمس».', 'قال “زرت ‘النادي’ أمس”.']],
    },
    {
      sheet: { quotationMarks: 'straight' },
      good: ['قال "نعم" ثم مضى.'],
      bad: [['قال «زرت “النادي” أمس».', 'قال "زرت \'النادي\' أمس".']],
    },
  ],
});
