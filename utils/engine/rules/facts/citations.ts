import type { Analysis, Paragraph } from '../../analysis.ts';
import { fold, foldWord } from '../../../arabic/fold.ts';
import { signBits } from '../../../arabic/signs.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { latinDigits } from '../../../arabic/digits.ts';

interface Citation {
  start: number;
  end: number;
  /** Folded. */
  surname: string;
  year: string;
  text: string;
}

/** (سميث، 2016)، (Smith, 2016)، Smith (2016)، وSmith وGrotz (2016) */
const IN_BRACKETS = /\(([\p{L}][\p{L}\p{M}\s.&'-]{1,60}?)[،,]\s*([12١٢][\d٠-٩]{3})[a-zأ-ي]?\)/gu;
const YEAR_IN_BRACKETS = /(?<!\s)\s+\(([12١٢][\d٠-٩]{3})[a-z]?\)/gu;
const NAME_AT_END = /(?:[A-Z][\p{L}'-]+(?:\s+(?:et al\.|&\s+[A-Z][\p{L}'-]+))?|[\u0621-\u064A]{3,})$/u;
const BRACKETS = signBits(')');
/** How far back from its year a name is looked for. */
const LONGEST_NAME = 100;
const NUMBERED = /\[([\d٠-٩]{1,3})\]/gu;
const HEADING =
  /^(?:#{0,4}\s*)?(?:قائمة\s+)?(?:المراجع|المصادر|المصادر والمراجع|المراجع والمصادر|References|Bibliography)(?:\s*:)?$/iu;

/** The citations of a paragraph by name and year. */
export const citationsIn = perParagraph(({ text, signs }): Citation[] => {
  // The year is looked for first: names stand everywhere, years in brackets hardly anywhere.
  if ((signs & BRACKETS) === 0 || !/[12١٢][\d٠-٩]{3}[a-zأ-ي]?\)/u.test(text)) return [];
  const citations: Citation[] = [];
  const add = (start: number, end: number, name: string, year: string) => {
    const surname =
      foldWord(name)
        .toLowerCase()
        .split(/\s|&/u)
        .find((word) => word.length > 2) ?? '';
    citations.push({ start, end, surname, year: latinDigits(year), text: text.slice(start, end) });
  };
  for (const { 0: match, 1: name = '', 2: year = '', index } of text.matchAll(IN_BRACKETS))
    add(index, index + match.length, name, year);
  let from = 0;
  for (const { 0: match, 1: year = '', index } of text.matchAll(YEAR_IN_BRACKETS)) {
    const name = NAME_AT_END.exec(text.slice(Math.max(from, index - LONGEST_NAME), index))?.[0];
    if (name === undefined) continue;
    from = index + match.length;
    add(index - name.length, from, name, year);
  }
  return citations;
});

const isHeading = perParagraph(({ text }) => HEADING.test(text.trim()));

/** A reference as citations are compared with it. */
const referenceIn = perParagraph(({ text }) => ({ folded: fold(text).text.toLowerCase(), digits: latinDigits(text) }));

/** Where the list of references begins: the number of its first paragraph, or undefined without one. */
function referencesFrom({ paragraphs }: Analysis): number | undefined {
  const heading = paragraphs.findLastIndex((paragraph) => isHeading(paragraph));
  return heading === -1 || heading === paragraphs.length - 1 ? undefined : heading + 1;
}

function isNamed(reference: Paragraph, { surname, year }: Citation): boolean {
  const { folded, digits } = referenceIn(reference);
  return surname !== '' && folded.includes(surname) && digits.includes(year);
}

/** The same test for many citations or references: whoever is cited often is looked for once. */
function remembered(test: (citation: Citation) => boolean): (citation: Citation) => boolean {
  const answers = new Map<string, boolean>();
  return (citation) => {
    const key = `${citation.year} ${citation.surname}`;
    const answer = answers.get(key) ?? test(citation);
    answers.set(key, answer);
    return answer;
  };
}

export const missingReference = rule({
  id: 'facts/computed-missing-reference',
  pass: 'facts',
  title: { ar: 'استشهاد بلا مرجع', en: 'Citation without a reference' },
  why: {
    ar: 'لا يوجد «{match}» في قائمة المراجع؛ أضفه أو صحح الاسم والسنة.',
    en: '“{match}” is not in the list of references; add it or correct name and year.',
  },
  severity: 'error',
  match: {
    kind: 'document',
    find(analysis) {
      const from = referencesFrom(analysis);
      if (from === undefined) return [];
      const references = analysis.paragraphs.slice(from).filter(({ text }) => text.trim() !== '');
      const isMissing = remembered((citation) => !references.some((reference) => isNamed(reference, citation)));
      return analysis.paragraphs.slice(0, from - 1).flatMap((paragraph): Hit[] => {
        const { text, offset } = paragraph;
        const named = citationsIn(paragraph).filter(isMissing);
        const numbered = [...text.matchAll(NUMBERED)]
          .filter(([, number]) => Number(latinDigits(number ?? '')) > references.length)
          .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
        return [...named, ...numbered].map((place) => ({
          start: place.start + offset,
          end: place.end + offset,
          params: { match: place.text },
        }));
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
  why: {
    ar: 'هذا المرجع لا يُذكر في المتن؛ احذفه أو استشهد به.',
    en: 'This reference is not cited in the text; remove it or cite it.',
  },
  severity: 'warning',
  match: {
    kind: 'document',
    find(analysis) {
      const from = referencesFrom(analysis);
      if (from === undefined) return [];
      const citations = analysis.paragraphs.slice(0, from - 1).flatMap((paragraph) => citationsIn(paragraph));
      // A text that cites by number, or not at all, is not matched by names.
      if (citations.length === 0) return [];
      const distinct = [
        ...new Map(citations.map((citation) => [`${citation.year} ${citation.surname}`, citation])).values(),
      ];
      return analysis.paragraphs.slice(from).flatMap((reference): Hit[] => {
        const { text, offset } = reference;
        if (!/[12١٢][\d٠-٩]{3}/u.test(text) || distinct.some((citation) => isNamed(reference, citation))) return [];
        return [{ start: offset, end: offset + text.length, params: {} }];
      });
    },
  },
  within: ['references'],
  good: ['يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nسميث، جون. التطوع. 2016.'],
  bad: [['يرى الباحث (سميث، 2016) ذلك.\nالمراجع\nسميث، جون. التطوع. 2016.\nجونز، آدم. العمل. 2018.', null]],
});
