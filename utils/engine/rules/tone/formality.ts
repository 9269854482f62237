import { stems } from '../../../arabic/clitics.ts';
import { type Paragraph, sentenceAt, wordsIn } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { watch } from './mixture.ts';

export const repeatedMarks = rule({
  id: 'tone/repeated-marks',
  pass: 'tone',
  title: { ar: 'علامات مكررة', en: 'Repeated marks' },
  why: {
    ar: 'تكرار «{match}» نبرة محادثة؛ علامة واحدة تكفي في نص يُسلَّم لعميل.',
    en: 'Repeating “{match}” is chat style; one mark is enough in a delivered text.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: ({ text }) =>
      [...text.matchAll(/[!؟?]{2,}/gu)].map((match) => {
        const fix = /[؟?]/u.test(match[0]) ? '؟' : '!';
        return { start: match.index, end: match.index + match[0].length, fixes: [fix] };
      }),
  },
  good: ['هل وصلت الرسالة؟ نعم!'],
  bad: [
    ['عرض رائع!!! لا تفوته', 'عرض رائع! لا تفوته'],
    ['ماذا؟! تنتظر', 'ماذا؟ تنتظر'],
  ],
});

const exclamationsIn = perParagraph(({ text }) => {
  // The mark comes first in the pattern: a search for one letter is fast.
  if (!text.includes('!')) return [];
  return Array.from(text.matchAll(/!(?<=[\p{L}\p{M}»]!)(?![!؟])/gu), ({ index }) => index);
});

export const exclamations = rule({
  id: 'tone/exclamations',
  pass: 'tone',
  title: { ar: 'علامات تعجب كثيرة', en: 'Many exclamation marks' },
  why: {
    ar: 'في النص {count} علامات تعجب؛ النقطة أهدأ وأوثق في معظمها.',
    en: 'The text has {count} exclamation marks; a full stop is calmer for most of them.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find({ paragraphs, words }) {
      const places: Hit[] = paragraphs.flatMap((paragraph) =>
        exclamationsIn(paragraph).map((index) => ({
          start: paragraph.offset + index,
          end: paragraph.offset + index + 1,
        })),
      );
      // Three, and one for each further 200 words, is still within reason.
      const allowed = 3 + Math.floor(words / 200);
      if (places.length <= allowed) return [];
      return places.slice(allowed).map((place) => ({ ...place, params: { count: places.length }, fixes: ['.'] }));
    },
  },
  good: ['أهلًا! شكرًا لك! نلتقي غدًا!'],
  bad: [['أهلًا! شكرًا! رائع! هيا!', 'أهلًا! شكرًا! رائع! هيا.']],
});

/** Every emoji has one of these units, and © and ® aside no other pictograph is without. Without the flag u for speed. */
const EMOJI_UNIT = /[\u203C-\u3299\uD83C-\uD83E]/;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;

export const emojiInProse = rule({
  id: 'tone/emoji',
  pass: 'tone',
  title: { ar: 'رموز تعبيرية', en: 'Emoji' },
  why: {
    ar: 'الرمز التعبيري {match} يخفف نبرة النص؛ يُترك للرسائل ومنشورات التواصل.',
    en: 'The emoji {match} lightens the tone; leave it to messages and social posts.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: ({ text }) => {
      if (!EMOJI_UNIT.test(text)) return [];
      return [...text.matchAll(EMOJI)]
        .filter(([match]) => !/^[©®™‼⁉]/u.test(match))
        .map((match) => {
          const end = match.index + match[0].length;
          const blank = text[end] === ' ' && (match.index === 0 || text[match.index - 1] === ' ') ? 1 : 0;
          const edit = { range: { start: match.index, end: end + blank }, text: '' };
          return { start: match.index, end, fixes: [[edit]] };
        });
    },
  },
  good: ['جميع الحقوق محفوظة © 2024.', 'نص عادي دون رموز.'],
  bad: [
    ['🚀 ابدأ مشروعك الآن', 'ابدأ مشروعك الآن'],
    ['ابدأ 🚀 الآن', 'ابدأ الآن'],
  ],
});

/** Formal Arabic runs long: nine sentences in ten have 50 words or fewer (research, c), so only what is far beyond is said. */
const LONG_SENTENCE = 75;

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
    find: (paragraph) =>
      paragraph.sentences.flatMap((sentence) => {
        if (sentence.lastToken - sentence.firstToken < LONG_SENTENCE) return [];
        const count = wordsIn(paragraph, sentence).length;
        return count > LONG_SENTENCE ? [{ start: sentence.start, end: sentence.end, params: { words: count } }] : [];
      }),
  },
  good: ['جملة قصيرة. وأخرى بعدها لا تطول عليها كثيرًا.'],
  bad: [[`${'وصل الفريق إلى المدينة وبدأ العمل في المشروع '.repeat(10).trim()}.`, null]],
});

export const slashedGender = rule({
  id: 'tone/slashed-gender',
  pass: 'tone',
  title: { ar: 'شرطة للمذكر والمؤنث', en: 'Slash for gender' },
  why: {
    ar: 'الشرطة في «{match}» تثقل القراءة؛ الجمع أو المصدر يشمل الجنسين.',
    en: 'The slash in “{match}” is heavy to read; a plural or a verbal noun covers both.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: ({ text }) => {
      if (!text.includes('/')) return [];
      // The border on the left keeps the search from beginning again at each letter of a word.
      return Array.from(
        text.matchAll(/(?<![\u0621-\u064A])[\u0621-\u064A]{2,}\s?\/\s?[ةه](?![\u0621-\u064A])/gu),
        (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }),
      );
    },
  },
  good: ['الراتب 500 دولار/شهر.', 'المستخدمون جميعًا.'],
  bad: [['على المستخدم/ة تسجيل الدخول.', null]],
});

const PRAISE = new Set(
  'رائع رائعة مميز مميزة متميز متميزة فريد فريدة استثنائي استثنائية مذهل مذهلة احترافي احترافية متكامل متكاملة شامل شاملة مبتكر مبتكرة رائد رائدة عالمي عالمية افضل اقوي احدث ارقي مثالي مثالية ساحر ساحرة فاخر فاخرة خارق خارقة'.split(
    ' ',
  ),
);
const PRAISE_IN_SENTENCE = 4;
const watchedWords = watch(PRAISE);
const praiseIn = (paragraph: Paragraph) =>
  watchedWords(paragraph).filter(({ folded }) => stems(folded).some((stem) => PRAISE.has(stem)));

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
      const all = praiseIn(paragraph);
      if (all.length < PRAISE_IN_SENTENCE) return [];
      const bySentence = groupBy(all, ({ start }) => sentenceAt(paragraph, start));
      return [...bySentence.values()].flatMap((praise) => {
        const first = praise[0];
        const last = praise.at(-1);
        if (first === undefined || last === undefined || praise.length < PRAISE_IN_SENTENCE) return [];
        return [{ start: first.start, end: last.end, params: { count: praise.length } }];
      });
    },
  },
  good: ['خدمة مميزة بسعر مناسب.', 'أفضل ثلاث روايات عربية في القرن الماضي.'],
  bad: [['نقدم خدمة احترافية متكاملة بجودة استثنائية وأسلوب فريد يناسبك.', null]],
});
