import type { Register } from '../../../draft/register.ts';
import { type Paragraph, wordsIn } from '../../analysis.ts';
import type { Hit } from '../../rule.ts';
import { rule } from '../../rule.ts';
import { registerParams } from './registers.ts';

/** Formal Arabic runs long: nine sentences in ten have 50 words or fewer (research, c), so only what is far beyond is said. */
const LONG_SENTENCE = 75;
/** What a reader of each register takes in one breath, in words. */
const LIMITS: Readonly<Record<Register, number>> = {
  academic: 65,
  formal: 60,
  journalistic: 60,
  marketing: 32,
  friendly: 32,
  plain: 22,
};

function longerThan(paragraph: Paragraph, limit: number): Hit[] {
  return paragraph.sentences.flatMap((sentence) => {
    if (sentence.lastToken - sentence.firstToken < limit) return [];
    const count = wordsIn(paragraph, sentence).length;
    return count > limit ? [{ start: sentence.start, end: sentence.end, params: { words: count, limit } }] : [];
  });
}

export const longSentence = rule({
  id: 'tone/long-sentence',
  pass: 'tone',
  title: { ar: 'جملة طويلة', en: 'Long sentence' },
  why: {
    ar: 'في هذه الجملة {words} كلمة؛ تقسيمها عند واو أو فاصلة يريح القارئ.',
    en: 'This sentence has {words} words; splitting it at a conjunction or comma helps the reader.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: (paragraph, { register }) => (register === undefined ? longerThan(paragraph, LONG_SENTENCE) : []),
  },
  good: ['جملة قصيرة. وأخرى بعدها لا تطول عليها كثيرًا.'],
  bad: [[`${'وصل الفريق إلى المدينة وبدأ العمل في المشروع '.repeat(10).trim()}.`, null]],
});

export const longForRegister = rule({
  id: 'tone/register-long-sentence',
  pass: 'tone',
  title: { ar: 'جملة أطول من النبرة المختارة', en: 'Too long for the register' },
  why: {
    ar: 'في هذه الجملة {words} كلمة، والنص {register} يقف عند {limit} تقريبًا؛ تقسيمها عند واو أو فاصلة يريح القارئ.',
    en: 'This sentence has {words} words; {registerInEnglish} text stops at about {limit}. Split it at a conjunction or comma.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find(paragraph, { register }) {
      if (register === undefined) return [];
      const found = longerThan(paragraph, LIMITS[register]);
      return found.map((hit) => ({ ...hit, params: { ...hit.params, ...registerParams(register) } }));
    },
  },
  exampleRegister: 'plain',
  good: ['جملة قصيرة. وأخرى بعدها لا تطول عليها كثيرًا.'],
  bad: [[`${'وصل الفريق إلى المدينة وبدأ العمل في المشروع '.repeat(3).trim()}.`, null]],
});
