import { stems } from '../../../arabic/clitics.ts';
import type { Word } from '../../../arabic/words.ts';
import { type Paragraph, wordAtToken } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { type Place, mixed, placesOf, watch } from './mixture.ts';

const words = (list: string) => list.trim().split(/\s+/u);

/** Names of one thing, each with the folded forms it is written in. A text that uses two of a row mixes them. */
const TERMS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { فريلانسر: words('فريلانسر فريلانسرز فريلانس'), مستقل: words('مستقلون مستقلين المستقل') },
  { كمبيوتر: words('كمبيوتر كومبيوتر'), حاسوب: words('حاسوب حواسيب') },
  { إيميل: words('ايميل ايميلات'), 'بريد إلكتروني': words('بريدي بريدك') },
  { موبايل: words('موبايل موبايلات'), جوال: words('جوال جوالات'), محمول: words('محمول') },
  { أونلاين: words('اونلاين'), 'عبر الإنترنت': words('الانترنت') },
  { داتا: words('داتا'), بيانات: words('بيانات') },
  { سوشيال: words('سوشيال سوشال'), 'وسائل التواصل': words('التواصل') },
  { براند: words('براند براندات'), 'علامة تجارية': words('علامتك علامتكم') },
  { ديزاين: words('ديزاين ديزاينر'), تصميم: words('تصميم تصاميم') },
];

/** Form → `row/name`, so that places of one row can be told from another's. */
function usageByForm(rows: readonly Readonly<Record<string, readonly string[]>>[]): Map<string, string> {
  const usages = new Map<string, string>();
  rows.forEach((row, number) => {
    for (const [name, forms] of Object.entries(row)) for (const form of forms) usages.set(form, `${number}/${name}`);
  });
  return usages;
}

function usageOf(
  usages: ReadonlyMap<string, string>,
  { folded, index, kind }: Word,
  paragraph: Paragraph,
): string | undefined {
  if (kind !== 'arabic') return undefined;
  const form = stems(folded).find((stem) => usages.has(stem));
  if (form === undefined) return undefined;
  const isAdjective = form.startsWith('ال') && isDefinite(wordAtToken(paragraph, index - 1));
  return isAdjective ? undefined : usages.get(form);
}

/** After a definite noun «المستقل» is its adjective («العمل المستقل»), not the person. */
function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && stems(word.folded).some((stem) => stem.startsWith('ال'));
}

function mixedWithin(places: readonly Place[]): Hit[] {
  const rows = groupBy(places, ({ usage }) => usage.split('/')[0]);
  return [...rows.values()].flatMap((row) =>
    mixed(row.map((place) => ({ ...place, usage: place.usage.split('/')[1] ?? '' }))),
  );
}

const TERM_USAGES = usageByForm(TERMS);
const placesOfTerms = placesOf(watch(TERM_USAGES.keys()), (word, paragraph) => usageOf(TERM_USAGES, word, paragraph));

/** Nouns of one gender that stand for each other in the singular; of plurals and pairs of words the case is not certain. */
const ALIKE = new Set(words('فريلانسر مستقل كمبيوتر حاسوب موبايل جوال داتا بيانات ديزاين تصميم'));

function withFix(hit: Hit, text: string): Hit {
  const { used, main } = hit.params ?? {};
  if (typeof used !== 'string' || typeof main !== 'string' || !ALIKE.has(used) || !ALIKE.has(main)) return hit;
  const source = text.slice(hit.start, hit.end);
  return source.endsWith(used) ? { ...hit, fixes: [source.slice(0, -used.length) + main] } : hit;
}

export const mixedTerms = rule({
  id: 'tone/mixed-terms',
  pass: 'tone',
  title: { ar: 'تسميتان لشيء واحد', en: 'Two names for one thing' },
  why: {
    ar: 'يستعمل النص «{main}» في مواضع و«{used}» هنا للمعنى نفسه؛ توحيد المصطلح أوضح للقارئ.',
    en: 'The text says “{main}” elsewhere and “{used}” here for the same thing; one term is clearer.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find: (analysis) => mixedWithin(placesOfTerms(analysis)).map((hit) => withFix(hit, analysis.text)),
  },
  good: [
    'المستقلون في العالم العربي كثيرون، والمستقل الناجح يدير وقته.',
    'استخدم الحاسوب في بيته.',
    'هذا رأي مستقل عن رأي الفريلانسر.',
  ],
  bad: [
    ['الفريلانسر يعمل من بيته. أما المستقلون في الشركات فلهم مكاتب.', null],
    ['اشترى حاسوبًا، ثم باع الحاسوب واشترى الكمبيوتر.', 'اشترى حاسوبًا، ثم باع الحاسوب واشترى الحاسوب.'],
  ],
});

const PERCENTAGE = /[\d٠-٩]\s?[%٪]|[%٪]\s?[\d٠-٩]|[\d٠-٩]\s+(?:في المئة|في المائة|بالمئة|بالمائة)/gu;
const percentagesIn = perParagraph(({ text }) => {
  // Few paragraphs have any: a search for a sign or word is faster than the pattern.
  if (!['%', '٪', 'مئة', 'مائة'].some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(PERCENTAGE)].map(({ 0: match, index }) => ({
    usage: /[%٪]/u.test(match) ? '%' : 'في المئة',
    start: index,
    end: index + match.length,
  }));
});

export const mixedPercent = rule({
  id: 'tone/mixed-percent',
  pass: 'tone',
  title: { ar: 'طريقتان لكتابة النسبة', en: 'Two ways of writing percent' },
  why: {
    ar: 'كُتبت النسب بصيغة «{main}» في مواضع وبصيغة «{used}» هنا؛ صيغة واحدة أنظف.',
    en: 'Percentages are written “{main}” elsewhere and “{used}” here; keep to one.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find: ({ paragraphs }) =>
      mixed(
        paragraphs.flatMap((paragraph) =>
          percentagesIn(paragraph).map((place) => ({
            ...place,
            start: place.start + paragraph.offset,
            end: place.end + paragraph.offset,
          })),
        ),
      ),
  },
  good: ['ارتفعت النسبة إلى 40% ثم 50%.', 'بلغت 30 في المئة.'],
  bad: [['ارتفعت إلى 40%، ثم 50%، ثم هبطت إلى 30 في المئة.', null]],
});
