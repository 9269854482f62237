import { isAdjective, lettersOf, neighbour, tanweenSeat } from '../../noun-case.ts';
import { opensSentence, replaceWith } from '../../repair.ts';
import { rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** What a verb is better served by; tanween on the letter, moved to the alef where the text writes it so. */
const PLAIN: Readonly<Record<string, string>> = {
  كبير: 'كثيرًا',
  ملحوظ: 'كثيرًا',
  سريع: 'بسرعة',
  بطيء: 'ببطء',
  عام: 'عمومًا',
  مباشر: 'مباشرة',
  دائم: 'دائمًا',
  مستمر: 'باستمرار',
  متكرر: 'مرارًا',
  منتظم: 'بانتظام',
  دوري: 'دوريًا',
  يومي: 'يوميًا',
  أسبوعي: 'أسبوعيًا',
  شهري: 'شهريًا',
  سنوي: 'سنويًا',
  تلقائي: 'تلقائيًا',
  آلي: 'آليًا',
  يدوي: 'يدويًا',
  جزئي: 'جزئيًا',
  كلي: 'كليًا',
  كامل: 'كاملًا',
  نهائي: 'نهائيًا',
  رسمي: 'رسميًا',
  فوري: 'فورًا',
  مفاجئ: 'فجأة',
  تدريجي: 'تدريجيًا',
  نسبي: 'نسبيًا',
  خاص: 'خصوصًا',
  أساسي: 'أساسًا',
  رئيسي: 'أساسًا',
  واضح: 'بوضوح',
  دقيق: 'بدقة',
  فعال: 'بفاعلية',
  فاعل: 'بفاعلية',
  سهل: 'بسهولة',
  مبسط: 'ببساطة',
  بسيط: 'ببساطة',
  منفصل: 'على حدة',
  مستقل: 'باستقلال',
  احترافي: 'باحتراف',
  مسبق: 'مسبقًا',
  مؤقت: 'مؤقتًا',
  إيجابي: 'إيجابيًا',
  سلبي: 'سلبًا',
  عشوائي: 'عشوائيًا',
  جماعي: 'جماعيًا',
  صحيح: 'على وجه صحيح',
  جيد: 'جيدًا',
};
const NO_PLAIN = [
  'متزايد',
  'أفضل',
  'أكبر',
  'أسرع',
  'مكثف',
  'متكامل',
  'متوازن',
  'استباقي',
  'لافت',
  'مناسب',
  'شامل',
  'متساو',
  'أعمق',
  'أعمى',
  'ملفت',
  'متزامن',
  'مثالي',
  'غير مسبوق',
  'قاطع',
  'وثيق',
  'عادل',
  'آمن',
  'سلس',
  'أوسع',
];

/** Meaning that a plain word would lose: a whole, not «whole» (انتهى كاملًا), and كثيرًا with an adjective. */
const CONTEXTUAL = new Set(['دائم', 'كامل', 'خاص', 'صحيح', 'ملحوظ', 'مستقل']);

export const bishakl = rule({
  ...HABIT,
  weight: 0.8,
  id: 'humanize/adverb-bishakl',
  title: { ar: 'بشكل + صفة', en: '“In a … way”' },
  why: {
    ar: '«{match}» تركيب منقول عن «-ly»: للعربية حال أو مصدر أقصر.',
    en: '“{match}” copies “-ly”: Arabic has a shorter adverb.',
  },
  needs: { hits: 2, perWords: 400 },
  match: {
    kind: 'phrases',
    phrases: [`(بشكل|بصورة) <adjective>`],
    classes: {
      adjective: new Set(
        [...Object.keys(PLAIN), ...NO_PLAIN].flatMap((word) => {
          const folded = word.replaceAll(/[أإآ]/gu, 'ا').replace(/ى$/u, 'ي');
          return [folded, `${folded}ة`];
        }),
      ),
    },
    // At the head of its sentence «بشكل عام،» is told as what it is there: a generality.
    where: (match) => !/عامة?$/u.test(match.text) || !opensSentence(match),
  },
  suggest: (match) => {
    const { paragraph, words } = match;
    const last = words.at(-1);
    if (last === undefined) return [];
    const letters = lettersOf(paragraph, last);
    const adjective = letters.replace(/ة$/u, '');
    const plain = PLAIN[letters] ?? PLAIN[adjective];
    if (plain === undefined || CONTEXTUAL.has(adjective)) return [];
    const next = neighbour(paragraph, last);
    const following = next === undefined ? '' : lettersOf(paragraph, next);
    // «بشكل سريع وفعّال», «بشكل كبير جدًا»: the phrase goes on.
    if (
      following === 'جدا' ||
      following === 'للغاية' ||
      following === 'غير' ||
      isAdjective(following) ||
      /^و(?!ال|لا|لم|قد|في|هو|هي|في|من|على|إلى|عن|مع|ت.{3}|ي.{2})/u.test(following)
    )
      return [];
    const seated = tanweenSeat(paragraph) === 'اً' ? plain.replace('ًا', 'اً') : plain;
    return [replaceWith(match, seated)];
  },
  good: ['بشكل عام، السعر مناسب.', 'سُر بشكل المبنى.', 'جاء بصورة أخيه.', 'اهتم بشكل الغلاف.'],
  bad: [
    ['زاد الطلب بشكل كبير.', 'زاد الطلب كثيرًا.'],
    ['ارتفعت الأسعار بشكل عام.', 'ارتفعت الأسعار عمومًا.'],
    ['أُنجز العمل بصورة سريعة.', 'أُنجز العمل بسرعة.'],
    ['اختلف السعر بشكل كبير لأن السوق تغير تغيراً واضحاً.', 'اختلف السعر كثيراً لأن السوق تغير تغيراً واضحاً.'],
    ['يعمل بشكل سريع وفعال.', null],
    ['يتجهون بشكل متزايد إلى العمل الحر.', null],
  ],
});

export const adverbRules = [bishakl];
