import type { StyleSheet } from '../../draft/style-sheet.ts';
import type { Hit } from '../rule.ts';
import { houseTextRule } from './house-rule.ts';
import { type TermMatcher, compileTerms } from './term-matcher.ts';

interface Named {
  to: string;
  latin: string;
}

const compiled = new WeakMap<StyleSheet, TermMatcher<Named>>();

function matcherOf(sheet: StyleSheet): TermMatcher<Named> {
  const known = compiled.get(sheet);
  if (known !== undefined) return known;
  const matcher = compileTerms(
    sheet.terms.flatMap(({ to, latin }) =>
      latin === undefined || latin.trim() === '' || to.trim() === ''
        ? []
        : [[to, { to: to.trim(), latin: latin.trim() }] as const],
    ),
  );
  compiled.set(sheet, matcher);
  return matcher;
}

/** The bracket with the Latin name right after a mention, its blank included; a quotation mark may close between. */
function glossAfter(text: string, end: number, latin: string): { start: number; end: number } | undefined {
  const [whole, closing = '', inside = ''] =
    /^([»”"’]?)\s*[([]\s*([^)\]\n]{1,80}?)\s*[)\]]/u.exec(text.slice(end, end + 100)) ?? [];
  if (whole === undefined || inside.toLowerCase() !== latin.toLowerCase()) return undefined;
  return { start: end + closing.length, end: end + whole.length };
}

export const latinOnce = houseTextRule({
  kind: 'latinOnce',
  name: 'latin-once',
  title: { ar: 'الاسم اللاتيني مرة واحدة', en: 'The Latin name once' },
  why: {
    ar: 'يريد العميل الاسم اللاتيني بين قوسين بعد أول ذكر وحده: «{wish}».',
    en: 'The client wants the Latin name in brackets after the first mention only: “{wish}”.',
  },
  wish: ({ terms }) => {
    const term = terms.find(({ latin }) => latin !== undefined);
    return term === undefined ? '' : `${term.to} (${term.latin ?? ''})`;
  },
  find: ({ paragraphs }, sheet) => {
    const matcher = matcherOf(sheet);
    const met = new Set<string>();
    const hits: Hit[] = [];
    for (const paragraph of paragraphs) {
      const { text, offset, regions } = paragraph;
      for (const { start, end, payload } of matcher.find(paragraph)) {
        const isApart = regions.some(
          (region) => region.start <= start && end <= region.end && !(region.kind === 'quotation' && region.words <= 3),
        );
        if (isApart) continue;
        const gloss = glossAfter(text, end, payload.latin);
        const params = { wish: `${payload.to} (${payload.latin})` };
        const isFirst = !met.has(payload.to);
        met.add(payload.to);
        if (isFirst && gloss === undefined) {
          const after = end + (/^[»”"’]/u.test(text.slice(end)) ? 1 : 0) + offset;
          const fix = [{ range: { start: after, end: after }, text: ` (${payload.latin})` }];
          hits.push({ start: start + offset, end: end + offset, params, fixes: [fix] });
        } else if (!isFirst && gloss !== undefined) {
          const range = { start: gloss.start + offset, end: gloss.end + offset };
          hits.push({ ...range, params, fixes: [[{ range, text: '' }]] });
        }
      }
    }
    return hits;
  },
  examples: [
    {
      sheet: { latinOnce: true, terms: [{ from: ['ديب ليرننج'], to: 'التعلم العميق', latin: 'Deep Learning' }] },
      good: ['التعلم العميق (Deep Learning) مفيد.\nوبالتعلم العميق نبدأ.', 'تعلم الناس.'],
      bad: [
        ['أفاد التعلم العميق كثيرًا.', 'أفاد التعلم العميق (Deep Learning) كثيرًا.'],
        ['«التعلم العميق» مجال.', '«التعلم العميق» (Deep Learning) مجال.'],
        [
          'التعلم العميق (Deep Learning) مفيد.\nوللتعلم العميق (deep learning) أثر.',
          'التعلم العميق (Deep Learning) مفيد.\nوللتعلم العميق أثر.',
        ],
      ],
    },
  ],
});
