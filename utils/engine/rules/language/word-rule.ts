import { perForm } from '../../../arabic/word-forms.ts';
import type { Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Fix, type Hit, type Rule, rule } from '../../rule.ts';
import { type ExactWord, exactWordAt } from './exact-words.ts';

/** What a word rule says of a word: the stretch it means (the word itself, if it says none) and how to mend it. */
export interface WordVerdict {
  start?: number;
  end?: number;
  fixes: readonly Fix[];
  params?: Record<string, string>;
}

interface Judge {
  id: string;
  /** Whether a word of these letters can be meant at all; asked once for a form, so it may be slow. */
  about: (letters: string) => boolean;
  /** Whether the word right before it can be the cause; asked once for a form. */
  after?: (letters: string) => boolean;
  /** Asked only where the word stands twice in a row, at the second. */
  isTwin?: true;
  judge: (word: ExactWord, paragraph: Paragraph) => WordVerdict | undefined;
}

type WordRule = Omit<Rule, 'pass' | 'match'> & Judge;

const judges: Judge[] = [];
/** The judges that a form concerns: whatever their number, a word is looked up once. */
const judgesOf = perForm(({ kind, letters }) => {
  const some = kind === 'arabic' ? judges.filter(({ about }) => about(letters)) : NOBODY;
  return some.length === 0 ? NOBODY : some;
});
/** The judges that wait for what the form stands before. */
const waitingOf = perForm(({ kind, letters }) => {
  const some = kind === 'arabic' ? judges.filter(({ after }) => after?.(letters) === true) : NOBODY;
  return some.length === 0 ? NOBODY : some;
});
const NOBODY: readonly Judge[] = [];
const NOTHING: readonly Hit[] = [];
const NO_HITS = new Map<string, Hit[]>();

/** A rule that looks at one word and its neighbours at a time. */
export function wordRule({ about, after, isTwin, judge, ...definition }: WordRule): Rule {
  const conditions = { ...(after && { after }), ...(isTwin && { isTwin }) };
  judges.push({ id: definition.id, about, ...conditions, judge });
  return rule({
    ...definition,
    pass: 'language',
    match: { kind: 'paragraph', walk: judged, find: (paragraph) => judged(paragraph).get(definition.id) ?? NOTHING },
  });
}

const judged = perParagraph((paragraph): ReadonlyMap<string, readonly Hit[]> => {
  let hits = NO_HITS;
  const { words } = paragraph;
  for (let at = 0; at < words.length; at += 1) {
    const form = words[at]?.form;
    const asked = form === undefined ? NOBODY : judgesOf(form);
    if (asked.length === 0) continue;
    const before = words[at - 1]?.form;
    let word: ExactWord | undefined;
    for (const asking of asked) {
      const { id, after, isTwin, judge } = asking;
      if (isTwin === true && before?.letters !== form?.letters) continue;
      if (after !== undefined && (before === undefined || !waitingOf(before).includes(asking))) continue;
      word ??= exactWordAt(words, at);
      const verdict = word && judge(word, paragraph);
      if (word === undefined || verdict === undefined) continue;
      const { start = word.start, end = word.end, fixes, params = {} } = verdict;
      const first = fixes[0];
      if (hits === NO_HITS) hits = new Map();
      const list = hits.get(id) ?? [];
      list.push({ start, end, fixes, params: typeof first === 'string' ? { right: first, ...params } : params });
      hits.set(id, list);
    }
  }
  return hits;
});
