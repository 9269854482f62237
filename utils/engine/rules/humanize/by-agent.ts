import type { Word } from '../../../arabic/words.ts';
import type { Edit } from '../../../draft/text-range.ts';
import { type Paragraph, sentenceAt } from '../../analysis.ts';
import {
  endsPhrase,
  genderOf,
  genitiveToAccusative,
  isDefinite,
  lettersOf,
  neighbour,
  toNominative,
} from '../../noun-case.ts';
import { type Fix, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';
import { readMasdar } from './masdar.ts';
import { VERBS, type Verb, conjugate, withObject } from './verbs.ts';

const bare = (form: string) =>
  form
    .replaceAll(/[\u064B-\u0652]/gu, '')
    .replaceAll(/[أإآ]/gu, 'ا')
    .replaceAll('ى', 'ي');
/** Passive forms as letters alone: the past and the present, masculine and feminine. */
const PASSIVES = new Map<string, { verb: Verb; feminine: boolean; tense: 'past' | 'present' }>();
for (const verb of VERBS) {
  if (verb.passivePast === '') continue;
  PASSIVES.set(bare(verb.passivePast), { verb, feminine: false, tense: 'past' });
  PASSIVES.set(`${bare(verb.passivePast)}ت`, { verb, feminine: true, tense: 'past' });
  PASSIVES.set(bare(verb.passivePresent), { verb, feminine: false, tense: 'present' });
  PASSIVES.set(`ت${bare(verb.passivePresent).slice(1)}`, { verb, feminine: true, tense: 'present' });
}

interface Agent {
  words: readonly Word[];
  feminine: boolean;
  nominative: readonly Edit[];
}

/** The agent after «من قبل»: one definite noun with its definite adjectives. */
function agentAfter(paragraph: Paragraph, preposition: Word | undefined): Agent | undefined {
  const first = preposition && neighbour(paragraph, preposition);
  if (first === undefined || first.kind !== 'arabic') return undefined;
  const noun = lettersOf(paragraph, first);
  const gender = genderOf(noun);
  if (!noun.startsWith('ال') || gender === undefined) return undefined;
  const words = [first];
  let next = neighbour(paragraph, first);
  while (next !== undefined && !endsPhrase(paragraph, next)) {
    const letters = lettersOf(paragraph, next);
    if (!isDefinite(letters) || letters.startsWith('و')) return undefined;
    words.push(next);
    next = neighbour(paragraph, next);
  }
  // «الإدارة أو القسم», «الأشخاص الذين…»: the agent goes on.
  if (next !== undefined && /^(?:أو|و.*|الذي|التي|الذين)$/u.test(lettersOf(paragraph, next))) return undefined;
  const nominative = toNominative(paragraph, first);
  return nominative && { words, feminine: gender === 'feminine', nominative };
}

function textWith(text: string, words: readonly Word[], edits: readonly Edit[]): string {
  return words
    .map(({ start, end }) => edits.find(({ range }) => range.start === start)?.text ?? text.slice(start, end))
    .join(' ');
}

/** A passive, what stands between it and «من قبل», and these two words. */
interface Passive {
  clitic: string;
  form: { verb: Verb; feminine: boolean; tense: 'past' | 'present' };
  verb: Word;
  subject: readonly Word[];
  last: Word;
}

/** How many words of a subject may stand between the verb and «من قبل». */
const SUBJECT_WORDS = 3;
/** «من قبل» is often a word of time. */
const TIME = /^ال(?:آن|حرب|ميلاد|عام|يوم|شهر|ثورة|إسلام|موعد|فجر|ظهر)/u;

function passivesWithAgent(paragraph: Paragraph): Passive[] {
  const { words } = paragraph;
  const found: Passive[] = [];
  words.forEach((from, at) => {
    const last = words[at + 1];
    if (
      from.folded !== 'من' ||
      last === undefined ||
      last.index !== from.index + 1 ||
      !/^(?:قبل|طرف)$/u.test(last.folded)
    )
      return;
    const agent = neighbour(paragraph, last);
    const noun = agent === undefined ? '' : lettersOf(paragraph, agent);
    if (!noun.startsWith('ال') || TIME.test(noun)) return;
    for (let back = 1; back <= SUBJECT_WORDS + 1; back += 1) {
      const verb = words[at - back];
      if (verb === undefined || verb.index !== from.index - back) return;
      const clitic = PASSIVES.has(verb.folded) ? '' : (/^[وف]/u.exec(verb.folded)?.[0] ?? '');
      const form = PASSIVES.get(verb.folded.slice(clitic.length));
      if (form === undefined) continue;
      const isMarked = paragraph.text.slice(verb.start, verb.end).includes('ُ');
      if (isMarked || genderOf(noun) !== undefined)
        found.push({ clitic, form, verb, subject: words.slice(at - back + 1, at), last });
      return;
    }
  });
  return found;
}

/** «كُتب التقرير من قبل الباحثين» → «كتب الباحثون التقرير»; after its subject «التقرير كتبه الباحثون». */
function active(paragraph: Paragraph, { clitic, form: found, verb, subject, last }: Passive): Fix[] {
  const agent = agentAfter(paragraph, last);
  const form = agent && conjugate(found.verb, { tense: found.tense, person: agent.feminine ? '3fs' : '3ms' });
  const end = agent?.words.at(-1)?.end;
  if (agent === undefined || form === undefined || end === undefined) return [];
  const range = { start: verb.start, end };
  const agentText = textWith(paragraph.text, agent.words, agent.nominative);
  const [head] = subject;
  if (head === undefined) {
    const opens = sentenceAt(paragraph, verb.start)?.start === verb.start;
    return [[{ range, text: `${clitic}${opens ? form : withObject(form, found.feminine ? 'ها' : 'ه')} ${agentText}` }]];
  }
  const object = genitiveToAccusative(paragraph, head);
  // Sound plurals as the subject of the passive stand in ون; as object they would be ين: left to the writer.
  if (object === undefined || object.length > 0 || subject.some((word) => /(?:ون|ان)$/u.test(word.folded))) return [];
  return [[{ range, text: `${clitic}${form} ${agentText} ${textWith(paragraph.text, subject, [])}` }]];
}

export const byAgent = rule({
  ...HABIT,
  severity: 'warning',
  weight: 1,
  id: 'humanize/by-agent',
  title: { ar: 'مجهول ثم «من قبل» الفاعل', en: 'Passive with its doer' },
  why: {
    ar: 'الفاعل مذكور بعد «من قبل»، فلا حاجة إلى المجهول: ابدأ بالفعل وفاعله.',
    en: 'The doer is named after “من قبل”, so the passive is not needed: verb and doer first.',
  },
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      passivesWithAgent(paragraph).map((passive) => ({
        start: passive.verb.start,
        end: passive.last.end,
        fixes: active(paragraph, passive),
      })),
  },
  good: ['لم تكن ممكنة من قبل.', 'كتب من قبل ثلاث روايات.', 'فُتح المتحف من قبل الحرب.'],
  bad: [
    ['كُتب من قبل الباحثين.', 'كتب الباحثون.'],
    ['كُتب التقرير من قبل الباحثين.', 'كتب الباحثون التقرير.'],
    ['المقال الذي كُتب من قبل الفريق طويل.', null],
    ['الخطة التي نُفّذت من قبل الشركة.', 'الخطة التي نفّذتها الشركة.'],
  ],
});

/** «تم كتابة التقرير من قبل الفريق». */
export const tammaByAgent = rule({
  ...HABIT,
  severity: 'warning',
  weight: 1.5,
  id: 'humanize/passive-tamma-by-agent',
  title: { ar: 'تم… من قبل الفاعل', en: '“تم … من قبل”' },
  why: {
    ar: 'الفاعل معروف ومذكور: قل فعل فلانٌ كذا.',
    en: 'The doer is known and named: say who did what.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(تم|يتم|سيتم) <masdar> {1,4} من (قبل|طرف)'],
    classes: { masdar: (folded) => readMasdar(folded) !== undefined },
    where: ({ paragraph, words }) => {
      const last = words.at(-1);
      const next = last && neighbour(paragraph, last);
      return next !== undefined && lettersOf(paragraph, next).startsWith('ال');
    },
  },
  suggest: (match) => {
    const { paragraph, words, clitic } = match;
    const agent = agentAfter(paragraph, words.at(-1));
    const masdar = words[1];
    const object = words.slice(2, -2);
    if (agent === undefined || masdar === undefined || object.length === 0) return [];
    const read = readMasdar(lettersOf(paragraph, masdar));
    if (read === undefined || read.definite || read.pronoun !== '') return [];
    const light = words[0] === undefined ? '' : lettersOf(paragraph, words[0]).slice(clitic.length);
    const tense = light === 'تم' ? 'past' : light === 'سيتم' ? 'future' : 'present';
    const form = conjugate(read.verb, { tense, person: agent.feminine ? '3fs' : '3ms' });
    const [head] = object;
    const mended = head && genitiveToAccusative(paragraph, head);
    if (form === undefined || mended === undefined || object.some((word) => lettersOf(paragraph, word).startsWith('و')))
      return [];
    const text = `${clitic}${form} ${textWith(paragraph.text, agent.words, agent.nominative)} ${textWith(paragraph.text, object, mended)}`;
    return [[{ range: { start: match.start, end: agent.words.at(-1)?.end ?? match.end }, text }]];
  },
  good: ['تم ذلك من قبل.', 'تم تنفيذ الخطة من قبل أن يصل.'],
  bad: [
    ['تم كتابة التقرير من قبل الفريق.', 'كتب الفريق التقرير.'],
    ['تم إعداد دليل شامل من قبل اللجنة.', 'أعدّت اللجنة دليلًا شاملًا.'],
  ],
});

export const byAgentRules = [byAgent, tammaByAgent];
