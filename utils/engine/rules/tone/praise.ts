import { sentenceAt } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import { type Hit, rule } from '../../rule.ts';
import { traitsIn } from './register-words.ts';
import { DISTANT, registerParams } from './registers.ts';

const PRAISE_IN_SENTENCE = 4;

export const promotional = rule({
  id: 'tone/promotional-density',
  pass: 'tone',
  title: { ar: 'مديح متراكم', en: 'Stacked praise' },
  why: {
    ar: 'في هذه الجملة {count} صفات مديح؛ صفة واحدة مع دليل أو رقم أقوى منها كلها.',
    en: 'This sentence has {count} words of praise; one with a proof or figure is stronger than all.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find(paragraph) {
      const all = traitsIn(paragraph).filter(({ trait }) => trait === 'praise' || trait === 'sure-praise');
      if (all.length < PRAISE_IN_SENTENCE) return [];
      const bySentence = groupBy(all, ({ word }) => sentenceAt(paragraph, word.start));
      return [...bySentence.values()].flatMap((praise) => {
        const first = praise[0]?.word;
        const last = praise.at(-1)?.word;
        if (first === undefined || last === undefined || praise.length < PRAISE_IN_SENTENCE) return [];
        return [{ start: first.start, end: last.end, params: { count: praise.length } }];
      });
    },
  },
  good: ['خدمة مميزة بسعر مناسب.', 'أفضل ثلاث روايات عربية في القرن الماضي.'],
  bad: [['نقدم خدمة احترافية متكاملة بجودة استثنائية وأسلوب فريد يناسبك.', null]],
});

/** One word of praise may slip into any text. */
const PRAISE_IN_TEXT = 2;

export const praiseInRegister = rule({
  id: 'tone/register-praise',
  pass: 'tone',
  title: { ar: 'مديح في نص رصين', en: 'Praise in a sober text' },
  why: {
    ar: '«{match}» مديح لا يثبت شيئًا، والنص {register} يكتفي بالوقائع.',
    en: '“{match}” praises and proves nothing; {registerInEnglish} text keeps to the facts.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find({ text, paragraphs, context: { register } }) {
      if (register === undefined || !DISTANT.has(register)) return [];
      const hits = paragraphs.flatMap((paragraph) =>
        traitsIn(paragraph)
          .filter(({ trait }) => trait === 'sure-praise')
          .map(({ word }): Hit => {
            const start = word.start + paragraph.offset;
            const end = word.end + paragraph.offset;
            return { start, end, params: { match: text.slice(start, end), ...registerParams(register) } };
          }),
      );
      return hits.length < PRAISE_IN_TEXT ? [] : hits;
    },
  },
  exampleRegister: 'journalistic',
  good: ['حقق الفريق نتيجة رائعة أمس.', 'حققت الشركة أرباحًا قياسية هذا العام.'],
  bad: [['حقق الفريق نتائج مذهلة بأداء استثنائي.', null]],
});
