import { sentenceAt } from '../../analysis.ts';
import { wordSet } from './exact-words.ts';
import { wordRule } from './word-rule.ts';

/** Women in the plural. */
const WOMEN = wordSet(`
  الطالبات المعلمات المدرسات الباحثات الأمهات البنات الطبيبات الموظفات المهندسات الممرضات السيدات الفتيات النساء العاملات المحاميات الصحفيات الكاتبات
  الفنانات اللاعبات المديرات المحاسبات الأخوات الزوجات الشابات المواطنات المصممات المترجمات المبرمجات
`);
/** Plurals in ات that may be of men or of a mixed company: «الشخصيات». */
const MIXED = wordSet(
  'الشخصيات القيادات الكفاءات الجماعات القوات العائلات السلطات الجنسيات الفئات الميليشيات العصابات الجاليات',
);
const PAST = /^[ء-ي]{3,}وا$/u;
const PRESENT = /^[يت][ء-ي]{3,}ون$/u;

/** The verb as women take it, where no long vowel has to go: كتبوا → كتبن, but قالوا is left. */
function ofWomen(verb: string): string | undefined {
  if (PRESENT.test(verb))
    return /ي[ء-ي]ون$|^..[ء-ي]{2}ون$/u.test(verb) && verb.length < 7 ? undefined : `${verb.slice(0, -2)}ن`;
  return /(?:^.|^است..?)ا[ء-ي]وا$|[اى]وا$/u.test(verb) ? undefined : `${verb.slice(0, -2)}ن`;
}

export const pluralVerbRules = [
  wordRule({
    id: 'language/women-plural-verb',
    title: { ar: 'فعل بعد جمع المؤنث', en: 'Verb after a plural of women' },
    why: {
      ar: 'يلحق الفعلَ بعد جمع الإناث نونُ النسوة: «{right}».',
      en: 'After women in the plural the verb ends in ن: «{right}».',
    },
    severity: 'warning',
    about: (letters) => PAST.test(letters) || PRESENT.test(letters),
    judge: ({ letters, previous }, paragraph) => {
      if (previous === undefined || !WOMEN.has(previous.letters)) return undefined;
      if (sentenceAt(paragraph, previous.start)?.start !== previous.start) return undefined;
      const right = ofWomen(letters);
      return { fixes: right === undefined ? [] : [right] };
    },
    good: ['الطالبات كتبن الدرس.', 'أزواج الطبيبات حصلوا على إجازة.', 'الطلاب كتبوا الدرس.'],
    bad: [['الطالبات كتبوا الدرس.', 'الطالبات كتبن الدرس.']],
  }),
  wordRule({
    id: 'language/things-plural-verb',
    title: { ar: 'فعل بعد جمع غير العاقل', en: 'Verb after a plural of things' },
    why: {
      ar: 'جمع غير العاقل يُعامل معاملة المفردة المؤنثة: «{right}».',
      en: 'A plural of things takes the feminine singular: «{right}».',
    },
    severity: 'warning',
    about: (letters) => PAST.test(letters),
    judge: ({ letters, previous }, paragraph) => {
      const noun = previous?.letters ?? '';
      if (previous === undefined || !/^ال[ء-ي]{3,}ات$/u.test(noun) || WOMEN.has(noun) || MIXED.has(noun))
        return undefined;
      if (sentenceAt(paragraph, previous.start)?.start !== previous.start) return undefined;
      return { fixes: [`${letters.slice(0, -2)}ت`.replace(/اؤت$/u, 'اءت')] };
    },
    good: ['الحكومات أعلنت القرار.', 'وزراء الحكومات أعلنوا القرار.', 'الشخصيات حضروا الحفل.'],
    bad: [['الحكومات أعلنوا القرار.', 'الحكومات أعلنت القرار.']],
  }),
];
