import { stems } from '../../../arabic/clitics.ts';
import { foldWord } from '../../../arabic/fold.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Analysis } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { placesOf, watch } from './mixture.ts';

/**
 * Words of one dialect that written Arabic does not have, with the standard word where one fits every place. Homographs of
 * standard words and of names never count: دي، دول، يعني، طب، ايه، ليه، بقى، والله، روح، هاي، مو، شي (research: not one true
 * hit among them in 300 texts), nor بدي (بدى)، أوي (أوى)، الحين (ذلك الحين)، وايد (وأيد)، برشا، هون، زين.
 */
const MARKERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  المصرية: {
    مش: '',
    دلوقتي: 'الآن',
    دلوقت: 'الآن',
    ازاي: 'كيف',
    كده: 'هكذا',
    عايز: '',
    عاوز: '',
    عايزين: '',
    علشان: '',
    عشان: '',
    برضه: 'أيضًا',
    برضو: 'أيضًا',
    مفيش: 'لا يوجد',
    احنا: 'نحن',
    انتو: 'أنتم',
    بتاع: '',
    بتاعة: '',
    بتاعي: '',
    النهارده: 'اليوم',
    امبارح: 'أمس',
    فين: 'أين',
    ايوه: 'نعم',
    ميقدرش: '',
    مينفعش: '',
    هنعمل: 'سنعمل',
    بيعمل: 'يعمل',
    بنعمل: 'نعمل',
    دلوقتى: 'الآن',
  },
  الشامية: {
    هيك: 'هكذا',
    هلق: 'الآن',
    هلأ: 'الآن',
    ليش: 'لماذا',
    هديك: 'تلك',
    كتير: 'كثير',
    منيح: 'جيد',
    لسا: 'ما زال',
    معلش: '',
    هدول: 'هؤلاء',
  },
  الخليجية: { شلون: 'كيف', ابغي: 'أريد', ابغا: 'أريد', ليش: 'لماذا', هالحين: 'الآن', ايش: 'ماذا', اشلون: 'كيف' },
  العراقية: { هسه: 'الآن', ماكو: 'لا يوجد', شنو: 'ماذا' },
  المغاربية: { بزاف: 'كثيرًا', واش: 'هل', ديال: '', علاش: 'لماذا', كيفاش: 'كيف', دابا: 'الآن', شنوة: 'ماذا' },
};

const DIALECT_OF = new Map<string, { dialect: string; standard: string }>();
for (const [dialect, words] of Object.entries(MARKERS)) {
  for (const [word, standard] of Object.entries(words)) {
    if (!DIALECT_OF.has(word)) DIALECT_OF.set(word, { dialect, standard });
  }
}

function markerIn({ folded, kind }: Word): string | undefined {
  if (kind !== 'arabic') return undefined;
  // Dialect words take و, ف and the article, hardly ever a preposition.
  return stems(folded).find((stem) => DIALECT_OF.has(stem) && !/[بكل]$/u.test(folded.slice(0, -stem.length)));
}

const markersIn = placesOf(watch(DIALECT_OF.keys()), markerIn);

function findMarkers(analysis: Analysis): Hit[] {
  const places = markersIn(analysis);
  const severity = new Set(places.map(({ usage }) => usage)).size > 1 ? 'warning' : 'hint';
  return places.map(({ usage, start, end }) => {
    const match = analysis.text.slice(start, end);
    const { dialect = '', standard = '' } = DIALECT_OF.get(usage) ?? {};
    const clitic = foldWord(match).slice(0, -usage.length);
    return {
      start,
      end,
      severity,
      params: { dialect, match },
      ...(standard === '' ? {} : { fixes: [clitic + standard] }),
    };
  });
}

export const dialectWord = rule({
  id: 'tone/register-dialect-word',
  pass: 'tone',
  title: { ar: 'كلمة عامية', en: 'Dialect word' },
  why: {
    ar: '«{match}» من العامية {dialect}، والنص فصيح؛ الكلمة الفصيحة أنسب.',
    en: '“{match}” belongs to dialect ({dialect}) while the text is standard Arabic; the standard word fits better.',
  },
  severity: 'hint',
  match: { kind: 'document', find: findMarkers },
  good: [
    'يعني ذلك أن الأمر واضح.',
    'هذه الدول لا تملك نفطًا، والله أعلم.',
    'في ذلك الحين أيد المجلس القرار.',
    'أقام في حي الزين.',
  ],
  bad: [
    ['يمكنك البدء دلوقتي في الكتابة.', 'يمكنك البدء الآن في الكتابة.'],
    ['الموضوع مش صعب.', null],
    ['هذا النظام يعمل هيك وكيفاش تستخدمه؟', 'هذا النظام يعمل هكذا وكيف تستخدمه؟'],
  ],
});

export const lazim = rule({
  id: 'tone/register-lazim',
  pass: 'tone',
  title: { ar: '«لازم» قبل الفعل', en: '“lāzim” before a verb' },
  why: {
    ar: '«لازم» قبل الفعل مباشرة من كلام العامة؛ في الفصحى «يجب أن».',
    en: '“lāzim” right before a verb is colloquial; written Arabic has «يجب أن».',
  },
  severity: 'warning',
  match: {
    kind: 'phrases',
    phrases: ['لازم <verb>'],
    // A present verb: a letter of the present and three letters or more; لازم + noun («لازم الصمت») is «he kept to».
    classes: { verb: (folded) => /^[يتن][^ا]\p{L}{2,}$/u.test(folded) && !/[ةاه]$/u.test(folded) },
  },
  suggest: ({ clitic, captures }) => [`${clitic}يجب أن ${captures[0]?.text ?? ''}`],
  good: ['لازم الكاتب بيته أسبوعًا.', 'هذا أمر لازم ومفيد.'],
  bad: [['لازم تراجع كل رقم قبل التسليم.', 'يجب أن تراجع كل رقم قبل التسليم.']],
});
