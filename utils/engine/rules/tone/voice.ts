import type { Word } from '../../../arabic/words.ts';
import { type Analysis, type Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { isApart, watch, withoutConjunction } from './mixture.ts';
import { traitsIn } from './register-words.ts';
import { registerParams } from './registers.ts';

/** The writer speaking of herself; folded. «أرى» and «لي» are too often others'. */
const SELF = new Set('انا رايي اعتقد اظن احببت تجربتي'.split(' '));
const watchedWords = watch(SELF);

const isSelf = ({ folded }: Word) => withoutConjunction(folded).some((form) => SELF.has(form));
const selfIn = perParagraph((paragraph: Paragraph): readonly Word[] =>
  watchedWords(paragraph).filter((word) => isSelf(word) && !isApart(paragraph, word)),
);

function hitsOf(analysis: Analysis, wordsOf: (paragraph: Paragraph) => readonly Word[], params: Hit['params']): Hit[] {
  return analysis.paragraphs.flatMap((paragraph) =>
    wordsOf(paragraph).map(({ start, end }): Hit => {
      const place = { start: start + paragraph.offset, end: end + paragraph.offset };
      return { ...place, params: { match: analysis.text.slice(place.start, place.end), ...params } };
    }),
  );
}

export const firstPersonInRegister = rule({
  id: 'tone/register-first-person',
  pass: 'tone',
  title: { ar: 'ضمير المتكلم', en: 'First person' },
  why: {
    ar: '«{match}» تقدّم الكاتب على الموضوع؛ النص {register} يتكلم بلسان الدليل أو بصيغة الغائب.',
    en: '“{match}” puts the writer before the subject; {registerInEnglish} text speaks through evidence or in the third person.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find(analysis) {
      const { register } = analysis.context;
      if (register !== 'academic' && register !== 'journalistic') return [];
      return hitsOf(analysis, selfIn, registerParams(register));
    },
  },
  exampleRegister: 'academic',
  good: ['قال: «أنا لا أعتقد ذلك».', 'تشير النتائج إلى أن العينة متجانسة.', 'ترى الباحثة أن الأثر محدود.'],
  bad: [['أعتقد أن هذه النتائج مهمة.', null]],
});

const readerWordsIn = perParagraph((paragraph: Paragraph): readonly Word[] =>
  traitsIn(paragraph)
    .filter(({ trait }) => trait === 'reader')
    .map(({ word }) => word),
);

export const readerInRegister = rule({
  id: 'tone/register-reader-address',
  pass: 'tone',
  title: { ar: 'مخاطبة القارئ', en: 'Speaking to the reader' },
  why: {
    ar: '«{match}» تخاطب القارئ، والنص {register} يصف ولا يخاطب.',
    en: '“{match}” speaks to the reader; {registerInEnglish} text describes and does not address.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find(analysis) {
      const { register } = analysis.context;
      if (register !== 'academic' && register !== 'journalistic') return [];
      return hitsOf(analysis, readerWordsIn, registerParams(register));
    },
  },
  exampleRegister: 'journalistic',
  good: ['قال الوزير: «لديكم فرصة واحدة».', 'أعلنت الوزارة النتائج أمس.'],
  bad: [['أعلنت الوزارة النتائج، ويمكنك الاطلاع عليها في الموقع.', null]],
});

const PASSIVE = new Set('تم تمت يتم تتم وتم وتمت ويتم فتم'.split(' '));
const watchedPassives = watch(PASSIVE);
const passivesIn = perParagraph((paragraph: Paragraph): readonly Word[] =>
  watchedPassives(paragraph).filter((word) => PASSIVE.has(word.folded) && !isApart(paragraph, word)),
);

const FEWEST_PASSIVES = 3;
/** Of all sentences, in a text that should speak to somebody. */
const PASSIVE_SHARE = 0.25;

export const passiveInRegister = rule({
  id: 'tone/register-passive',
  pass: 'tone',
  title: { ar: 'مجهول كثير', en: 'Much passive' },
  why: {
    ar: '«تم» و«يتم» {count} مرات في {sentences} جملة؛ النص {register} يسمّي من فعل.',
    en: '«تم» and «يتم» {count} times in {sentences} sentences; {registerInEnglish} text says who did it.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find(analysis) {
      const { register } = analysis.context;
      if (register !== 'plain' && register !== 'friendly' && register !== 'marketing') return [];
      const hits = hitsOf(analysis, passivesIn, {});
      const sentences = analysis.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
      const [first, ...related] = hits;
      if (first === undefined || hits.length < FEWEST_PASSIVES || hits.length < sentences * PASSIVE_SHARE) return [];
      return [
        {
          ...first,
          params: { count: hits.length, sentences, ...registerParams(register) },
          related: related.slice(0, 9),
        },
      ];
    },
  },
  exampleRegister: 'friendly',
  good: ['تم الاتفاق أمس. كتبنا العقد ووقعناه. ثم بدأنا العمل.'],
  bad: [['تم استلام الطلب. تم فحص الملف. يتم التسليم غدًا. شكرًا لك.', null]],
});
