import type { NumberSpan } from '../../../arabic/numerals.ts';
import { foldWord } from '../../../arabic/fold.ts';
import type { Analysis, Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { between, numberedSentences, shown, withValue } from './reading.ts';

type Quantity = 'length' | 'weight' | 'area' | 'volume' | 'time' | 'currency';

interface Unit {
  quantity: Quantity;
  /** In metres, kilograms, square metres, litres, minutes; a currency has none. */
  size: number;
  name: string;
}

const SIZES: readonly (readonly [Quantity, number, string])[] = [
  ['length', 0.001, 'ملم مليمتر ملليمتر ميليمتر'],
  ['length', 0.01, 'سم سنتيمتر سنتيمترا'],
  ['length', 0.0254, 'بوصه بوصات انش'],
  ['length', 0.3048, 'قدم قدما اقدام'],
  ['length', 0.9144, 'يارده ياردات'],
  ['length', 1, 'م متر مترا امتار'],
  ['length', 1000, 'كم كيلومتر كيلومترا كيلومترات'],
  ['length', 1609.34, 'ميل ميلا اميال'],
  ['weight', 0.001, 'غ غرام غراما غرامات جرام جراما جرامات'],
  ['weight', 0.4536, 'رطل رطلا ارطال باوند'],
  ['weight', 0.02835, 'اونصه اونصات'],
  ['weight', 1, 'كغ كغم كجم كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات'],
  ['weight', 1000, 'طن طنا اطنان'],
  ['area', 10_000, 'هكتار هكتارا هكتارات'],
  ['area', 4046.86, 'اكر'],
  ['volume', 1, 'لتر لترا لترات'],
  ['volume', 3.785, 'غالون غالونا غالونات جالون جالونا'],
  ['volume', 158.987, 'برميل برميلا براميل'],
  ['time', 1, 'دقيقه دقائق'],
  ['time', 60, 'ساعه ساعات'],
];
const CURRENCIES = [
  'دولار دولارا دولارات',
  'ريال ريالا ريالات',
  'درهم درهما دراهم',
  'دينار دينارا دنانير',
  'جنيه جنيها جنيهات',
  'يورو',
  'ليره ليرات',
];

const UNITS = new Map<string, Unit>();
for (const [quantity, size, names] of SIZES)
  for (const name of names.split(' ')) UNITS.set(name, { quantity, size, name: names });
for (const names of CURRENCIES)
  for (const name of names.split(' ')) UNITS.set(name, { quantity: 'currency', size: 0, name: names });

const SAME_THING =
  /^\s*(?:\(|[،,]?\s*(?:أي|وهو|وهي)?\s*(?:ما\s+)?(?:يعادل|يساوي)|[،,]?\s*أي)\s*(?:نحو|حوالي|قرابة|ما يقارب)?\s*$/u;
/** A unit stands right after its number; «كم مربع» and «في الساعة» are other units. */
const UNIT_AFTER = /^\s?(?<unit>[\u0621-\u0652]+)(?<more>\s+(?:مربع|مكعب|في\s+ال|لكل))?/u;

interface Conversion {
  from: NumberSpan;
  to: NumberSpan;
  fromUnit: Unit;
  toUnit: Unit;
  /** The words of each unit as they stand. */
  fromText: string;
  toText: string;
}

/** Where a paragraph says a measure twice, in two units: «5 كم (3.1 ميل)». */
const conversionsIn = perParagraph((paragraph): Conversion[] =>
  numberedSentences(paragraph).flatMap(({ numbers }) =>
    numbers.flatMap((from, index): Conversion[] => {
      const to = numbers[index + 1];
      if (from.kind !== 'plain' || to?.kind !== 'plain') return [];
      const fromUnit = unitAfter(paragraph, from);
      const toUnit = unitAfter(paragraph, to);
      if (fromUnit === undefined || toUnit === undefined) return [];
      if (fromUnit.unit.quantity !== toUnit.unit.quantity || fromUnit.unit.name === toUnit.unit.name) return [];
      if (!SAME_THING.test(between(paragraph, fromUnit.end, to.start))) return [];
      return [{ from, to, fromUnit: fromUnit.unit, toUnit: toUnit.unit, fromText: fromUnit.text, toText: toUnit.text }];
    }),
  ),
);

function unitAfter({ text }: Paragraph, { end }: NumberSpan): { unit: Unit; text: string; end: number } | undefined {
  const match = UNIT_AFTER.exec(text.slice(end, end + 32));
  const written = match?.groups?.['unit'];
  if (match === null || written === undefined || match.groups?.['more'] !== undefined) return undefined;
  const unit = UNITS.get(foldWord(written).replaceAll('ة', 'ه'));
  return unit && { unit, text: written, end: end + match[0].length };
}

/** Converted figures are rounded, often roughly. */
const TOLERANCE = 0.06;

export const wrongConversion = rule({
  id: 'facts/computed-conversion',
  pass: 'facts',
  title: { ar: 'تحويل وحدات غير صحيح', en: 'Wrong conversion of units' },
  why: { ar: '{from} يساوي {right} {unit}، لا {said}.', en: '{from} is {right} {unit}, not {said}.' },
  severity: 'error',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      conversionsIn(paragraph).flatMap(({ from, to, fromUnit, toUnit, fromText, toText }): Hit[] => {
        if (fromUnit.quantity === 'currency') return [];
        const right = (from.value * fromUnit.size) / toUnit.size;
        if (Math.abs(right - to.value) <= Math.max(right * TOLERANCE, Number.isInteger(to.value) ? 0.5 : 0)) return [];
        const fix = right >= 1 && to.scale === 1 ? withValue(to, right >= 20 ? Math.round(right) : right) : undefined;
        return [
          {
            start: to.start,
            end: to.end,
            related: [{ start: from.start, end: from.end }],
            params: { from: `${from.text} ${fromText}`, right: shown(right), unit: toText, said: to.text },
            ...(fix === undefined ? {} : { fixes: [fix] }),
          },
        ];
      }),
  },
  good: [
    'تبعد المدينة 5 كم (3.1 ميل).',
    'يزن 10 كجم (22 رطلًا).',
    'مدته 90 دقيقة، ويتسع لـ 100 شخص.',
    'يبلغ طوله 2 متر (ارتفاع الباب 3 أقدام).',
  ],
  bad: [
    ['تبعد المدينة 5 كم (8 ميل).', 'تبعد المدينة 5 كم (3.1 ميل).'],
    ['يزن الجهاز 10 كجم، أي ما يعادل 50 رطلًا.', 'يزن الجهاز 10 كجم، أي ما يعادل 22 رطلًا.'],
  ],
});

/** Two prices of a text given in two currencies at rates further apart than this are not at one rate. */
const RATES_APART = 0.08;

function findTwoRates({ paragraphs }: Analysis): Hit[] {
  const rates = new Map<string, { rate: number; text: string }>();
  return paragraphs.flatMap((paragraph) =>
    conversionsIn(paragraph).flatMap(({ from, to, fromUnit, toUnit, fromText, toText }): Hit[] => {
      if (fromUnit.quantity !== 'currency' || from.value <= 0 || to.value <= 0) return [];
      const isTurned = fromUnit.name > toUnit.name;
      const key = [fromUnit.name, toUnit.name].toSorted().join();
      const rate = isTurned ? from.value / to.value : to.value / from.value;
      const text = `${from.text} ${fromText} = ${to.text} ${toText}`;
      const known = rates.get(key);
      if (known === undefined) rates.set(key, { rate, text });
      if (known === undefined || Math.abs(rate - known.rate) <= known.rate * RATES_APART) return [];
      const right = isTurned ? from.value / known.rate : from.value * known.rate;
      const { offset } = paragraph;
      return [
        {
          start: to.start + offset,
          end: to.end + offset,
          params: { first: known.text, second: text, right: shown(right) },
        },
      ];
    }),
  );
}

export const twoRates = rule({
  id: 'facts/computed-rates',
  pass: 'facts',
  title: { ar: 'سعران للصرف في نص واحد', en: 'Two exchange rates in one text' },
  why: {
    ar: 'سعر الصرف هنا ({second}) غير ما قبله ({first})؛ بالسعر الأول يكون المبلغ {right}.',
    en: 'The rate here ({second}) is not the one before ({first}); at that rate it would be {right}.',
  },
  severity: 'warning',
  match: { kind: 'document', find: findTwoRates },
  good: ['السعر 100 دولار (375 ريالًا).\nالاشتراك 200 دولار (750 ريالًا).', 'السعر 100 دولار (375 ريالًا).'],
  bad: [['السعر 100 دولار (375 ريالًا).\nالاشتراك 200 دولار (600 ريال).', null]],
});
