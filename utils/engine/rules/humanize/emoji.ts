import { DIGITS, SYMBOLS, signBits } from '../../../arabic/signs.ts';
import { rule } from '../../rule.ts';
import { STRONG } from './kinds.ts';

const LEADING = /^\s*(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*)+\s*(?=\S)/u;
const KEYCAP = /^\s*\d\u{FE0F}?\u{20E3}\s*(?=\S)/u;

export const emojiLead = rule({
  ...STRONG,
  weight: 2,
  id: 'humanize/emoji-lead',
  title: { ar: 'رمز تعبيري في صدر السطر', en: 'Emoji at the head of a line' },
  why: {
    ar: 'رمز تعبيري قبل عنوان أو بند من قوالب المحادثة: احذفه.',
    en: 'An emoji before a heading or item is a chat template: delete it.',
  },
  match: {
    kind: 'paragraph',
    signs: SYMBOLS | signBits('©®\u203C\u2049') | DIGITS,
    find: ({ text }) => {
      const mark = LEADING.exec(text)?.[0];
      return mark === undefined || /^[©®™\s]+$/u.test(mark) ? [] : [{ start: 0, end: mark.length, fixes: [''] }];
    },
  },
  good: ['أعجبني العرض 😊', '© 2025 جميع الحقوق محفوظة'],
  bad: [
    ['🚀 ابدأ عملك الحر اليوم', 'ابدأ عملك الحر اليوم'],
    ['✅ تسليم في الموعد', 'تسليم في الموعد'],
  ],
});

export const emojiNumber = rule({
  ...STRONG,
  weight: 2,
  id: 'humanize/emoji-number',
  title: { ar: 'رقم بهيئة رمز', en: 'Keycap number' },
  why: {
    ar: 'رقم مرسوم رمزًا تعبيريًا: اكتبه رقمًا عاديًا.',
    en: 'A number drawn as an emoji: write a plain number.',
  },
  match: {
    kind: 'paragraph',
    find: ({ text }) => {
      const mark = KEYCAP.exec(text)?.[0];
      return mark === undefined ? [] : [{ start: 0, end: mark.length, fixes: [`${/\d/u.exec(mark)?.[0] ?? ''}. `] }];
    },
  },
  good: ['1. حدد السعر', '3 خطوات للبدء'],
  bad: [['1️⃣ حدد السعر', '1. حدد السعر']],
});

export const emojiRules = [emojiLead, emojiNumber];
