import { isMark } from '../../arabic/letters.ts';
import type { StyleSheet } from '../../draft/style-sheet.ts';
import { bareLetters } from '../../arabic/bare-letters.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

const FATHATAN = '\u064B';
const DAMMA = '\u064F';
/** Shadda, the tanween of fath, and the tanween that stands for the ya of قاضٍ. */
const KEPT = new Set(['\u0651', FATHATAN, '\u064D']);
/** The person of a verb (قرأتُ، لكِ) and the dual (والديْ), which only their last sign tells. */
const TELLING_END = /(?:[^ا]ت[\u064E-\u0650]|ك\u0650|ي\u0652)$/u;
/** The words after which a weak verb ends in a vowel alone. */
const LAM = /(?:^|[\s،.؛«(])[وف]?(?:لم|لا|لما)\s+$/u;

/** Words that are two words without their signs: their signs stay where only what prevents misreading is wanted. */
const READ_TWO_WAYS = new Set(
  `من ان إن أن علم عمان ملك حكم عرض قدم درس كتب ذهب سلم مدرس معلم مقدم محكم عقد حمل شعر بر جد عن كل قبل أنت لك إنك
  منك عليك إليك عندك معك كنت قلت علي إلي لدي دول عام خلق سنة حب حر خطبة قوة ثمة نعم بعد مثل نشر عين حين يعد تعد مما أما إما إلا ألا هم جنة قوى رب
  مطلع مخطط مصور مؤلف منظم ممثل محرر مدرب مترجم متوقع منتج مستخدم مستقبل`
    .trim()
    .split(/\s+/u),
);
/** A damma on the letter a verb begins with: عُيّن، يُعدّ، سيُعلَن. The م of participles is read so without it. */
const PASSIVE_DAMMA = /^[وفسل]{0,2}[ء-لن-ي]$/u;

/** A word without its signs; the tanween on its alef stays where the sheet says where it sits. */
function stripped(source: string, keepTanween: boolean): string {
  const tanween = keepTanween ? tanweenAt(source) : -1;
  return source
    .split('')
    .filter((unit, at) => !isMark(unit.charCodeAt(0)) || at === tanween)
    .join('');
}

/** Where the tanween of fath stands that an alef carries, else -1. */
function tanweenAt(source: string): number {
  const match = /\u064B\u0651?ا$|ا\u064B$/u.exec(source);
  return match === null ? -1 : source.indexOf(FATHATAN, match.index);
}

/**
 * A word with its shadda, its tanween of fath and of ثوانٍ, the damma of a passive verb and the last vowel of لم يأتِ
 * alone.
 */
function lightened(source: string, isAfterLam: boolean): string {
  const letters = bareLetters(source);
  if (READ_TWO_WAYS.has(letters)) return source;
  const isJussive = isAfterLam && /^[يتنأ]/u.test(letters);
  return source
    .split('')
    .filter((unit, at) => {
      if (!isMark(unit.charCodeAt(0)) || KEPT.has(unit)) return true;
      if (at === source.length - 1 && (isJussive || TELLING_END.test(source))) return true;
      return unit === DAMMA && PASSIVE_DAMMA.test(bareLetters(source.slice(0, at)));
    })
    .join('');
}

const ANY_MARK = /[\u064B-\u0652\u0670]/;

export const tashkeel = houseRule({
  kind: 'tashkeel',
  name: 'tashkeel',
  title: { ar: 'التشكيل كما يريد العميل', en: 'Tashkeel as the client wants it' },
  why: {
    ar: 'يريد العميل التشكيل كما في «{wish}»، وهنا «{match}».',
    en: 'The client wants tashkeel as in “{wish}”; here stands “{match}”.',
  },
  wish: (sheet) => (sheet.tashkeel === 'ambiguity' ? 'مدرّسة الفصل' : 'مدرسة الفصل'),
  find: ({ text, words }, { tashkeel: wish, tanween }: StyleSheet) => {
    if (!ANY_MARK.test(text)) return [];
    const hits: Hit[] = [];
    for (const { kind, start, end, form } of words) {
      if (kind !== 'arabic' || form.letters.length === end - start) continue;
      const source = text.slice(start, end);
      const wanted =
        wish === 'ambiguity'
          ? lightened(source, LAM.test(text.slice(Math.max(0, start - 8), start)))
          : stripped(source, tanween !== undefined);
      // A sign without a letter is no word to mend.
      if (wanted !== source && wanted !== '') hits.push({ start, end, fixes: [wanted] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { tashkeel: 'strip' },
      good: ['كتب الطالب الدرس.', 'قال تعالى: ﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا﴾.', 'صلى الله عليه وسلم ﷺ.'],
      bad: [
        ['كَتَبَ الطالبُ درسًا.', 'كتب الطالب درسا.'],
        ['يُعدّ العمل شكراً.', 'يعد العمل شكرا.'],
      ],
    },
    {
      sheet: { tashkeel: 'strip', tanween: 'before-alef' },
      good: ['شكرًا لك.'],
      bad: [['شُكرًا لكَ، وفتىً.', 'شكرًا لك، وفتى.']],
    },
    {
      sheet: { tashkeel: 'ambiguity' },
      good: [
        'يُعدّ المدرّس درسًا.',
        'عُيّن مديرًا في عُمان.',
        'مَن كتب عن عِلم؟',
        'سيُعلن الخبر، ونُفّذت الخطة.',
        'لم يأتِ في ثوانٍ.',
        'قرأتُ عن قارتيْ آسيا وأفريقيا.',
        'قرأ (إِنَّمَا الأَعْمَالُ بِالنِّيَّاتِ) ثم مضى.',
      ],
      bad: [
        ['كَتَبْنا الدَّرسَ.', 'كتبنا الدّرس.'],
        ['كِتابٌ مُهِمٌّ.', 'كتاب مهمّ.'],
      ],
    },
  ],
});
