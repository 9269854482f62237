import { signBits } from '../../../arabic/signs.ts';
import { type Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { DISTANT, registerParams } from './registers.ts';

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
    signs: signBits('!؟?'),
    find: ({ text }) => {
      if (!text.includes('!') && !text.includes('؟') && !text.includes('?')) return [];
      return [...text.matchAll(/[!؟?]{2,}/gu)].map((match) => {
        const fix = /[؟?]/u.test(match[0]) ? '؟' : '!';
        return { start: match.index, end: match.index + match[0].length, fixes: [fix] };
      });
    },
  },
  good: ['هل وصلت الرسالة؟ نعم!'],
  bad: [
    ['عرض رائع!!! لا تفوته', 'عرض رائع! لا تفوته'],
    ['ماذا؟! تنتظر', 'ماذا؟ تنتظر'],
  ],
});

/** Where exclamation marks stand after a word, those inside quotations left out. */
const exclamationsIn = perParagraph(({ text, regions }: Paragraph) => {
  // The mark comes first in the pattern: a search for one letter is fast.
  if (!text.includes('!')) return [];
  return Array.from(text.matchAll(/!(?<=[\p{L}\p{M}»]!)(?![!؟])/gu), ({ index }) => index).filter(
    (at) => !regions.some(({ start, end }) => start <= at && at < end),
  );
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
    find({ paragraphs, words, context: { register } }) {
      if (register !== undefined && DISTANT.has(register)) return [];
      const places: Hit[] = paragraphs.flatMap((paragraph) =>
        exclamationsIn(paragraph).map((index) => ({
          start: paragraph.offset + index,
          end: paragraph.offset + index + 1,
        })),
      );
      // Three, and one for each further 200 words, is still within reason; who sells or chats may raise the voice more.
      const isLoud = register === 'marketing' || register === 'friendly';
      const allowed = isLoud ? 4 + Math.floor(words / 75) : 3 + Math.floor(words / 200);
      if (places.length <= allowed) return [];
      return places.slice(allowed).map((place) => ({ ...place, params: { count: places.length }, fixes: ['.'] }));
    },
  },
  good: ['أهلًا! شكرًا لك! نلتقي غدًا!'],
  bad: [['أهلًا! شكرًا! رائع! هيا!', 'أهلًا! شكرًا! رائع! هيا.']],
});

export const exclamationInRegister = rule({
  id: 'tone/register-exclamation',
  pass: 'tone',
  title: { ar: 'تعجب في نص رصين', en: 'Exclamation in a sober text' },
  why: {
    ar: 'علامة التعجب ترفع الصوت، والنص {register} يكتفي بالنقطة.',
    en: 'An exclamation mark raises the voice; {registerInEnglish} text makes do with a full stop.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find(paragraph, { register }) {
      if (register === undefined || !DISTANT.has(register)) return [];
      return exclamationsIn(paragraph).map((at) => ({
        start: at,
        end: at + 1,
        params: registerParams(register),
        fixes: ['.'],
      }));
    },
  },
  exampleRegister: 'formal',
  good: ['قال المدير: «يا له من إنجاز!» ثم جلس.'],
  bad: [['أنجز الفريق المشروع في موعده!', 'أنجز الفريق المشروع في موعده.']],
});

/** Every emoji has one of these units, and © and ® aside no other pictograph is without. Without the flag u for speed. */
const EMOJI_UNIT = /[\u203C-\u3299\uD83C-\uD83E]/;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;

/** The emoji of a text, signs such as © left out. */
export function emojiIn(text: string): RegExpExecArray[] {
  return EMOJI_UNIT.test(text) ? [...text.matchAll(EMOJI)].filter(([match]) => !/^[©®™‼⁉]/u.test(match)) : [];
}

export const emojiInProse = rule({
  id: 'tone/emoji',
  pass: 'tone',
  title: { ar: 'رموز تعبيرية', en: 'Emoji' },
  why: {
    ar: 'الرمز التعبيري {match} يخفف نبرة النص، والنص {register} لا يحتمله.',
    en: 'The emoji {match} lightens the tone, which {registerInEnglish} text cannot bear.',
  },
  severity: 'warning',
  match: {
    kind: 'paragraph',
    find({ text }, { register }) {
      if (register === undefined || !DISTANT.has(register)) return [];
      return emojiIn(text).map((match) => {
        const end = match.index + match[0].length;
        const blank = text[end] === ' ' && (match.index === 0 || text[match.index - 1] === ' ') ? 1 : 0;
        const edit = { range: { start: match.index, end: end + blank }, text: '' };
        return { start: match.index, end, params: registerParams(register), fixes: [[edit]] };
      });
    },
  },
  exampleRegister: 'academic',
  good: ['جميع الحقوق محفوظة © 2024.', 'نص عادي دون رموز.'],
  bad: [
    ['🚀 ابدأ مشروعك الآن', 'ابدأ مشروعك الآن'],
    ['ابدأ 🚀 الآن', 'ابدأ الآن'],
  ],
});
