import { signBits } from '../../../arabic/signs.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { textRule } from './text-rule.ts';

const everywhere = ['quotation'] as const;

/** Whether a stretch lies in a link, an address or code, where marks mean something else. */
export function inAddress({ regions }: Paragraph, start: number): boolean {
  return regions.some(
    (region) =>
      !['quotation', 'quran', 'hadith', 'poetry'].includes(region.kind) && region.start <= start && start < region.end,
  );
}

export const bracketRules = [
  textRule({
    id: 'language/space-inside-brackets',
    title: { ar: 'مسافة داخل القوسين', en: 'Space inside brackets' },
    why: { ar: 'لا مسافة بين القوس وما بداخله.', en: 'No space stands inside brackets or quotes.' },
    severity: 'hint',
    within: everywhere,
    // Behind comes before ahead, else a long run of blanks is read again from each of its blanks.
    from: { after: ['«', '(', '['], spaced: ['»', ')', ']'] },
    pattern: /(?<=[«([])(?!\s*[)\]])[ \u00A0]+(?=\S)|(?<=\S)[ \u00A0]+(?=[»)\]])/uy,
    mend: (match, { text }) => {
      // A list's box «[ ]» and a smiley are no brackets.
      const before = text[match.index - 1] ?? '';
      const after = text[match.index + match[0].length] ?? '';
      return before === '[' && after === ']' ? undefined : ':;'.includes(before) ? undefined : '';
    },
    good: ['قال «نعم» (أمس).', '[ ] مهمة'],
    bad: [['قال « نعم » ( أمس ).', 'قال «نعم» (أمس).']],
  }),
  textRule({
    id: 'language/no-space-outside-brackets',
    title: { ar: 'قوس ملتصق بالكلمة', en: 'Bracket stuck to a word' },
    why: { ar: 'تُترك مسافة قبل فتح القوس وبعد إغلاقه.', en: 'A space stands outside the brackets.' },
    severity: 'warning',
    within: everywhere,
    from: { here: ['(', '«', ')', '»'] },
    pattern:
      /(?<=[\u0621-\u064A]{3})[(«](?=[\u0621-\u064A\dA-Za-z]{2})|(?<=[\u0621-\u064A\dA-Za-z]{2})[)»](?=[\u0621-\u064A]{2})/uy,
    mend: (match, { text }) => {
      const word = /[\u0621-\u064A]+$/u.exec(text.slice(0, match.index))?.[0].replaceAll('ـ', '') ?? '';
      // Particles are written onto what follows: «بـ(كذا)»، «لل(شيء)».
      if (match[0] === '»' && text.lastIndexOf('«', match.index) <= text.lastIndexOf('»', match.index - 1))
        return undefined;
      return /^[وف]?(?:[بكل]?ال|لل|[بكل])$/u.test(word)
        ? undefined
        : '(«'.includes(match[0])
          ? ` ${match[0]}`
          : `${match[0]} `;
    },
    good: ['كتب (أمس) عن «الحياة».', 'الـ(كذا)، وال(كذا).', 'لاعب(ة) جديد'],
    bad: [['وزارة الصحة(المركز)أعلنت', 'وزارة الصحة (المركز) أعلنت']],
  }),
  textRule({
    id: 'language/bracketed-number',
    title: { ar: 'أقواس حول عدد', en: 'Brackets around a number' },
    why: {
      ar: 'العدد جزء من الجملة، فلا حاجة إلى القوسين.',
      en: 'The number is part of the sentence and needs no brackets.',
    },
    severity: 'hint',
    from: { here: ['('] },
    pattern:
      /(?<=(?:أكثر من|أقل من|حوالي|نحو|قرابة|بنسبة|نسبة|بلغ|بلغت|يبلغ|تبلغ|إلى) )\(\s?([\d٠-٩][\d٠-٩.,٫]*\s?[%٪]?)\s?\)/uy,
    mend: (match) => (match[1] ?? '').trim(),
    good: ['شارك أكثر من 28% منهم (28 من 100).'],
    bad: [['شارك أكثر من (28%) منهم.', 'شارك أكثر من 28% منهم.']],
  }),
  rule({
    id: 'language/unbalanced-bracket',
    pass: 'language',
    title: { ar: 'قوس بلا نظير', en: 'Bracket without a partner' },
    why: { ar: 'لكل قوس نظير يفتحه أو يغلقه.', en: 'Every bracket needs its partner.' },
    severity: 'hint',
    within: everywhere,
    match: { kind: 'paragraph', signs: signBits('()[]«»'), find: unbalanced },
    good: ['(أ) و[ب] و«ج».', '1) أولا\u2028أ) ثانيا', 'سعيد :)', '(من: «كتاب»)'],
    bad: [
      ['كتب (المقال أمس.', null],
      ['قال «نعم ثم مضى.', null],
    ],
  }),
  textRule({
    id: 'language/quote-mix',
    title: { ar: 'علامتا تنصيص مختلفتان', en: 'Quotation marks that do not match' },
    why: { ar: 'يُغلق التنصيص بنظير ما فُتح به.', en: 'A quotation closes with the partner of the mark that opened it.' },
    severity: 'warning',
    within: everywhere,
    from: { here: ['«', '"', '“'] },
    pattern: /«([^«»“”"]{1,80})["”]|["“]([^«»“”"]{1,80})»/uy,
    mend: (match, { text }) => (isNested(match, text) ? undefined : `«${match[1] ?? match[2] ?? ''}»`),
    good: ['قال «نعم» ثم "لا".', 'قال «زرت "النادي" أمس».'],
    bad: [['قال «نعم" ومضى.', 'قال «نعم» ومضى.']],
  }),
  textRule({
    id: 'language/comma-before-closing',
    title: { ar: 'فاصلة قبل إغلاق القوس', en: 'Comma before a closing bracket' },
    why: { ar: 'لا فاصلة قبل القوس المغلق.', en: 'No comma stands before a closing bracket.' },
    severity: 'warning',
    within: everywhere,
    from: { here: ['،', '؛'] },
    pattern: /[،؛]\s*(?=[)\]»])/uy,
    mend: () => '',
    good: ['(أ، ب)، ثم.'],
    bad: [['(أحمر وأخضر،) ثم', '(أحمر وأخضر) ثم']],
  }),
];

/** Whether the guillemet of a match has its partner on the far side of the other mark: a quotation in a quotation. */
function isNested({ 0: found, index }: RegExpExecArray, text: string): boolean {
  if (found.startsWith('«')) return /^[^«»]*»/u.test(text.slice(index + found.length));
  return /«[^«»]*$/u.test(text.slice(0, index));
}

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«' };

/** A paragraph with more brackets than this left open is a drawing, code or rubbish: nothing is said of it. */
const NOT_PROSE = 50;

function unbalanced(paragraph: Paragraph): Hit[] {
  const open: { mark: string; at: number }[] = [];
  const lonely: number[] = [];
  const { text } = paragraph;
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]«»]/gu)) {
    if (mark === '(' || mark === '[' || mark === '«') open.push({ mark, at });
    if (open.length > NOT_PROSE) return [];
    const partner = PARTNERS[mark];
    if (partner === undefined) continue;
    const last = open.findLastIndex((candidate) => candidate.mark === partner);
    if (last === -1) lonely.push(at);
    else open.splice(last, 1);
    if (lonely.length > NOT_PROSE) return [];
  }
  if (lonely.length + open.length > NOT_PROSE) return [];
  return [...lonely, ...open.map(({ at }) => at)]
    .filter((at) => !isLabelOrSmiley(text, at) && !inAddress(paragraph, at))
    .toSorted((a, b) => a - b)
    .map((at) => ({ start: at, end: at + 1 }));
}

/** «1)», «أ)» at the start of a line or item, and «:)». */
function isLabelOrSmiley(text: string, at: number): boolean {
  return /(?:^|[\s.،؛:])[\d٠-٩]{1,3}$|(?:^|[\s.،؛:])[\u0621-\u064Aa-zA-Z]$|[:;]-?$/u.test(
    text.slice(Math.max(0, at - 5), at),
  );
}
