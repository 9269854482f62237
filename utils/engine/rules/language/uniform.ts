import { perParagraph } from '../../per-paragraph.ts';
import { type Rule, rule } from '../../rule.ts';
import { sentenceAt } from '../../analysis.ts';
import { wordRule } from './word-rule.ts';

/** Straight and angled quotation marks of a paragraph, pairs only. */
const quotesOf = perParagraph(({ text }) => {
  const pairs: { start: number; end: number; isStraight: boolean }[] = [];
  if (!text.includes('"') && !text.includes('«')) return pairs;
  for (const { 0: quoted, index } of text.matchAll(/"[^"«»\n]{1,200}"|«[^"«»\n]{1,200}»/gu)) {
    if (/[\u0621-\u064A]/u.test(quoted))
      pairs.push({ start: index, end: index + quoted.length, isStraight: quoted.startsWith('"') });
  }
  return pairs;
});

const REPORTING =
  /^[وف]?(?:أكد|أكدت|أكدوا|أوضح|أوضحت|أضاف|أضافت|ذكر|ذكرت|أعلن|أعلنت|يرى|ترى|يعتقد|تعتقد|أفاد|أفادت|أشار|أشارت|بين|بينت|كشف|كشفت)$/u;

export const uniformRules: readonly Rule[] = [
  rule({
    id: 'language/quotes-not-uniform',
    pass: 'language',
    title: { ar: 'علامات التنصيص غير موحدة', en: 'Quotation marks not uniform' },
    why: {
      ar: 'في النص «…» و"…" معا؛ وكلاهما مستعمل، فوحّد النص على أحدهما.',
      en: 'The text has both « » and " "; either is used, keep to one.',
    },
    severity: 'hint',
    within: ['quotation'],
    match: {
      kind: 'document',
      find: ({ paragraphs }) => {
        const pairs = paragraphs.flatMap((paragraph) =>
          quotesOf(paragraph).map(({ start, end, isStraight }) => ({
            start: start + paragraph.offset,
            end: end + paragraph.offset,
            isStraight,
          })),
        );
        const straight = pairs.filter(({ isStraight }) => isStraight);
        const angled = pairs.filter(({ isStraight }) => !isStraight);
        if (straight.length === 0 || angled.length === 0) return [];
        const isFewerStraight = straight.length <= angled.length;
        const [opening, closing] = isFewerStraight ? ['«', '»'] : ['"', '"'];
        const places = (isFewerStraight ? straight : angled).map(({ start, end }) => ({ start, end }));
        const [first, ...related] = places;
        if (first === undefined) return [];
        const edits = places.flatMap(({ start, end }) => [
          { range: { start, end: start + 1 }, text: opening },
          { range: { start: end - 1, end }, text: closing },
        ]);
        return [{ ...first, related, fixes: [edits] }];
      },
    },
    good: ['قال "نعم" ثم "لا".', 'قال «نعم» ثم «لا».'],
    bad: [['قال «نعم» ثم «لا» ثم "ربما".', 'قال «نعم» ثم «لا» ثم «ربما».']],
  }),
  wordRule({
    id: 'language/comma-before-object',
    title: { ar: 'فاصلة بين الفعل ومفعوله', en: 'Comma between a verb and its object' },
    why: {
      ar: '«أن» وما بعدها مفعول الفعل، فلا تفصلهما فاصلة.',
      en: 'The clause with أن is the object of the verb: no comma parts them.',
    },
    severity: 'hint',
    about: (letters) => /^أن(?:ه|ها|هم|هما)?$/u.test(letters),
    judge: ({ start }, paragraph) => {
      const { text } = paragraph;
      const gap = /،\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0];
      if (gap === undefined) return undefined;
      const sentence = sentenceAt(paragraph, start);
      const before = text.slice(sentence?.start ?? 0, start - gap.length).trim();
      const words = before.split(/\s+/u);
      if (words.length > 6 || /[،؛:]/u.test(before) || !REPORTING.test(words[0] ?? '')) return undefined;
      return { start: start - gap.length, end: start, fixes: [' '] };
    },
    good: ['أكد الوزير أن الخطة نجحت.', 'أكد الوزير، وهو مهندس، أن الخطة نجحت.'],
    bad: [['أكد وزير الصحة، أن الخطة نجحت.', 'أكد وزير الصحة أن الخطة نجحت.']],
  }),
];
