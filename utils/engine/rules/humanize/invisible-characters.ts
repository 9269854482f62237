import { signBits } from '../../../arabic/signs.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT, RESIDUE } from './kinds.ts';

const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD\u180E]+/gu;
const BIDI = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu;
const JOINERS = /[\u200C\u200D]+/gu;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;

function remove(paragraph: Paragraph, pattern: RegExp, replacement = ''): Hit[] {
  return [...paragraph.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    fixes: [replacement],
  }));
}

export const zeroWidth = rule({
  ...RESIDUE,
  severity: 'warning',
  weight: 1,
  cap: 2,
  id: 'humanize/invisible-zero-width',
  title: { ar: 'محرف خفي', en: 'Invisible character' },
  why: {
    ar: 'محرف لا يُرى جاء مع النسخ، ويفسد البحث وعدّ الكلمات: احذفه.',
    en: 'A character nobody sees came with the paste and spoils search and word counts: delete it.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('\u200B\u2060\uFEFF\u00AD\u180E'),
    find: (paragraph) => remove(paragraph, ZERO_WIDTH),
  },
  good: ['العمل الحر خيار واسع.'],
  bad: [['العمل\u200B الحر خيار واسع.', 'العمل الحر خيار واسع.']],
});

export const strayDirection = rule({
  ...HABIT,
  weight: 0.5,
  id: 'humanize/invisible-direction',
  title: { ar: 'علامة اتجاه زائدة', en: 'Stray direction mark' },
  why: {
    ar: 'علامة اتجاه خفية بين كلمات عربية لا تحتاج إليها: احذفها.',
    en: 'An invisible direction mark between Arabic words that need none: delete it.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'),
    // Beside Latin, digits and signs a direction mark may be what keeps the line in order.
    find: (paragraph) => {
      if (/[\p{Script=Latin}\d]/u.test(paragraph.text)) return [];
      return remove(paragraph, BIDI);
    },
  },
  good: ['سعر iPhone\u200E 900 دولار.', 'العمل الحر.'],
  bad: [['العمل \u202Bالحر\u202C خيار واسع.', 'العمل الحر خيار واسع.']],
});

export const strayJoiner = rule({
  ...HABIT,
  weight: 0.5,
  id: 'humanize/invisible-joiner',
  title: { ar: 'واصل أو فاصل خفي', en: 'Invisible joiner' },
  why: {
    ar: 'محرف وصل أو فصل خفي داخل كلمة عربية: احذفه.',
    en: 'An invisible joiner inside an Arabic word: delete it.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('\u200C\u200D'),
    find: (paragraph) => {
      // Persian and Urdu words need theirs, a lone هـ its joiner, an emoji its own.
      return remove(paragraph, JOINERS).filter(({ start, end }) => {
        const around = `${/[\p{L}\p{M}]*$/u.exec(paragraph.text.slice(0, start))?.[0] ?? ''}${/^[\p{L}\p{M}]*/u.exec(paragraph.text.slice(end))?.[0] ?? ''}`;
        return around.length > 1 && /^[\u0621-\u064A\u064B-\u0652]+$/u.test(around);
      });
    },
  },
  good: ['می‌خواهم کتاب بخرم', 'سنة 1445 ه‍'],
  bad: [['المست\u200Cقلون يعملون.', 'المستقلون يعملون.']],
});

export const oddSpace = rule({
  ...HABIT,
  weight: 0,
  cap: 3,
  id: 'humanize/invisible-space',
  title: { ar: 'مسافة غير عادية', en: 'Unusual space' },
  why: {
    ar: 'مسافة من نوع خاص جاءت مع النسخ: ضع مسافة عادية.',
    en: 'A special kind of space came with the paste: use a plain one.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('\u00A0\u202F\u205F\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'),
    // A fixed space before a sign or between a number and its unit is meant.
    find: (paragraph) =>
      remove(paragraph, ODD_SPACES, ' ').filter(({ start, end }) => {
        const { text } = paragraph;
        return (
          /[\p{Script=Arabic}]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
          /^[\p{Script=Arabic}]/u.test(text.slice(end, end + 1))
        );
      }),
  },
  good: ['السعر 5\u00A0دولارات.', 'العمل الحر.'],
  bad: [['العمل\u00A0الحر خيار واسع.', 'العمل الحر خيار واسع.']],
});

export const invisibleRules = [zeroWidth, strayDirection, strayJoiner, oddSpace];
