import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
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
/** The judges of a kind that a form concerns: whatever their number, a word is looked up once. */
function judgesWho(isOfKind: (judge: Judge) => boolean): (form: WordForm) => readonly Judge[] {
  return perForm(({ kind, letters }) => {
    const some = kind === 'arabic' ? judges.filter((judge) => isOfKind(judge) && judge.about(letters)) : NOBODY;
    return some.length === 0 ? NOBODY : some;
  });
}

const atOnce = judgesWho(({ after, isTwin }) => after === undefined && isTwin === undefined);
const ofTwins = judgesWho(({ isTwin }) => isTwin === true);
const ofFollowers = judgesWho(({ after }) => after !== undefined);
/** The judges that wait for a word before theirs. */
const waitingFor = perForm(({ kind, letters }) => {
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
  const { words, forms } = paragraph;
  let before: WordForm | undefined;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    if (form === undefined) continue;
    ask(atOnce(form), at);
    if (before !== undefined) {
      if (before.letters === form.letters) ask(ofTwins(form), at);
      const waiting = waitingFor(before);
      if (waiting.length > 0) ask(waiting, at, ofFollowers(form));
    }
    before = form;
  }
  return hits;

  function ask(asked: readonly Judge[], at: number, concerned = asked): void {
    if (asked.length === 0) return;
    const word = exactWordAt(words, at);
    for (const judge of asked) {
      if (word === undefined || !concerned.includes(judge)) continue;
      const verdict = judge.judge(word, paragraph);
      if (verdict === undefined) continue;
      const { start = word.start, end = word.end, fixes, params = {} } = verdict;
      const first = fixes[0];
      if (hits === NO_HITS) hits = new Map();
      const list = hits.get(judge.id) ?? [];
      list.push({ start, end, fixes, params: typeof first === 'string' ? { right: first, ...params } : params });
      hits.set(judge.id, list);
    }
  }
});
