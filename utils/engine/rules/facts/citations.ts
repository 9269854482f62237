import type { Analysis } from '../../analysis.ts';
import { foldWord } from '../../../arabic/fold.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { latinDigits } from '../../../arabic/digits.ts';

interface Citation {
  start: number;
  end: number;
  name: string;
  year: string;
  text: string;
}

/** (سميث، 2016)، (Smith, 2016)، Smith (2016)، وSmith وGrotz (2016) */
const IN_BRACKETS = /\(([\p{L}][\p{L}\p{M}\s.&'-]{1,60}?)[،,]\s*([12١٢][\d٠-٩]{3})[a-zأ-ي]?\)/gu;
const AFTER_NAME = /([A-Z][\p{L}'-]+(?:\s+(?:et al\.|&\s+[A-Z][\p{L}'-]+))?|[\u0621-\u064A]{3,})\s+\(([12١٢][\d٠-٩]{3})[a-z]?\)/gu;
const NUMBERED = /\[([\d٠-٩]{1,3})\]/gu;
const HEADING = /^\s*(?:#{0,4}\s*)?(?:قائمة\s+)?(?:المراجع|المصادر|المصادر والمراجع|المراجع والمصادر|References|Bibliography)\s*:?\s*$/iu;

/** The citations of a paragraph by name and year. */
export const citationsIn = perParagraph(({ text }): Citation[] =>
  [...text.matchAll(IN_BRACKETS), ...text.matchAll(AFTER_NAME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
    year: latinDigits(match[2] ?? ''),
    text: match[0],
  })),
);

/** Where the list of references begins: the number of its first paragraph, or undefined without one. */
function referencesFrom({ paragraphs }: Analysis): number | undefined {
  const heading = paragraphs.findLastIndex(({ text }) => HEADING.test(text));
  return heading === -1 || heading === paragraphs.length - 1 ? undefined : heading + 1;
}

function isNamed(reference: string, citation: Citation): boolean {
  const folded = foldWord(reference).toLowerCase();
  const surname = foldWord(citation.name).toLowerCase().split(/\s|&/u).find((word) => word.length > 2) ?? '';
  return surname !== '' && folded.includes(surname) && latinDigits(reference).includes(citation.year);
}

export const missingReference = rule({
  id: 'facts/computed-missing-reference',
  pass: 'facts',
  title: { ar: 'استشهاد بلا مرجع', en: 'Citation without a reference' },
  why: { ar: 'لا يوجد «{match}» في قائمة المراجع؛ أضفه أو صحح الاسم والسنة.', en: '“{match}” is not in the list of references; add it or correct name and year.' },
  severity: 'error',
  match: {
    kind: 'document',
    find(analysis) {
      const from = referencesFrom(analysis);
      if (from === undefined) return [];
      const references = analysis.paragraphs.slice(from).map(({ text }) => text).filter((text) => text.trim() !== '');
      return analysis.paragraphs.slice(0, from - 1).flatMap((paragraph): Hit[] => {
        const { text, offset } = paragraph;
        const named = citationsIn(paragraph).filter((citation) => !references.some((reference) => isNamed(reference, citation)));
        const numbered = [...text.matchAll(NUMBERED)]
          .filter(([, number]) => Number(latinDigits(number ?? '')) > references.length)
          .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
        return [...named, ...numbered].map((place) => ({ start: place.start + offset, end: place.end + offset, params: { match: place.text } }));
      });
    },
  },
  good: ['يرى الباحث (سميث، 2016) ذلك.', 'يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nسميث، جون. التطوع. 2016.'],
  bad: [
    ['يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nجونز، آدم. العمل. 2018.', null],
    ['أظهر المسح نموًا [3].\nالمراجع\nجونز. العمل. 2018.\nسميث. التطوع. 2016.', null],
  ],
});

export const uncitedReference = rule({
  id: 'facts/computed-uncited-reference',
  pass: 'facts',
  title: { ar: 'مرجع لم يُستشهد به', en: 'Reference never cited' },
  why: { ar: 'هذا المرجع لا يُذكر في المتن؛ احذفه أو استشهد به.', en: 'This reference is not cited in the text; remove it or cite it.' },
  severity: 'warning',
  match: {
    kind: 'document',
    find(analysis) {
      const from = referencesFrom(analysis);
      if (from === undefined) return [];
      const citations = analysis.paragraphs.slice(0, from - 1).flatMap((paragraph) => citationsIn(paragraph));
      // A text that cites by number, or not at all, is not matched by names.
      if (citations.length === 0) return [];
      return analysis.paragraphs.slice(from).flatMap(({ text, offset }): Hit[] => {
        if (!/[12١٢][\d٠-٩]{3}/u.test(text) || citations.some((citation) => isNamed(text, citation))) return [];
        return [{ start: offset, end: offset + text.length, params: {} }];
      });
    },
  },
  within: ['references'],
  good: ['يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nسميث، جون. التطوع. 2016.'],
  bad: [['يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nسميث، جون. التطوع. 2016.\nجونز، آدم. العمل. 2018.', null]],
});
