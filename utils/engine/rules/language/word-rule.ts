import type { Paragraph } from '../../analysis.ts';
import { type Fix, type Hit, type Rule, rule } from '../../rule.ts';
import { type ExactWord, exactWords } from './exact-words.ts';

/** What a word rule says of a word: the stretch it means (the word itself, if it says none) and how to mend it. */
export interface WordVerdict {
  start?: number;
  end?: number;
  fixes: readonly Fix[];
  params?: Record<string, string>;
}

type WordRule = Omit<Rule, 'pass' | 'match'> & {
  judge: (word: ExactWord, paragraph: Paragraph) => WordVerdict | undefined;
};

/** A rule that looks at one word and its neighbours at a time. */
export function wordRule({ judge, ...definition }: WordRule): Rule {
  return rule({
    ...definition,
    pass: 'language',
    match: {
      kind: 'paragraph',
      find: (paragraph) => {
        const hits: Hit[] = [];
        for (const word of exactWords(paragraph)) {
          const verdict = judge(word, paragraph);
          if (verdict === undefined) continue;
          const { start = word.start, end = word.end, fixes, params = {} } = verdict;
          const first = fixes[0];
          hits.push({ start, end, fixes, params: typeof first === 'string' ? { right: first, ...params } : params });
        }
        return hits;
      },
    },
  });
}

type TextRule = Omit<Rule, 'pass' | 'match'> & {
  /** Global and sticky-free; what it matches is the hit. */
  pattern: RegExp;
  /** The replacement, `null` for a hit without a fix, `undefined` for no hit. */
  mend: (match: RegExpExecArray, paragraph: Paragraph) => string | null | undefined;
};

/** A rule that looks at the text itself: marks, blanks, digits. */
export function textRule({ pattern, mend, ...definition }: TextRule): Rule {
  return rule({
    ...definition,
    pass: 'language',
    match: {
      kind: 'paragraph',
      find: (paragraph) => {
        const hits: Hit[] = [];
        for (const match of paragraph.text.matchAll(pattern)) {
          const mended = mend(match, paragraph);
          if (mended === undefined || mended === match[0]) continue;
          const start = match.index;
          hits.push({ start, end: start + match[0].length, fixes: mended === null ? [] : [mended] });
        }
        return hits;
      },
    },
  });
}
