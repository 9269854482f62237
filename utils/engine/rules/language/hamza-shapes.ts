import { procliticsOf } from './affixes.ts';
import { wordSet } from './exact-words.ts';
import { spellingRule } from './spelling.ts';

/** A consonant, or و and ي in a consonant's place. */
const L = '[ئؤءبتثجحخدذرزسشصضطظعغفقكلمنهوي]';
const PRONOUN = '(?:ه|ها|هم|هما|هن|نا|ك|كم)';
const RELATION = '(?:ا|ي|ية|يه|يا|يين|يون|يات)';

interface Shape {
  /** What the stem looks like without its hamza. */
  pattern: RegExp;
  hamza: 'أ' | 'إ';
  /** What may stand before it beside the article; «فاعلية», «باريس», «واردات» are no particle and noun. */
  after: RegExp;
}

const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)?$/u;
const ARTICLE_OR_AND = /^(?:[وف]?[بك]?ال|[وف]?لل|و)?$/u;
const MOST = /^(?:[وف]?[بك]?ال|[وف]?لل|و?[بل]?)$/u;

const shape = (source: string, hamza: Shape['hamza'], after = ARTICLE_OR_AND): Shape => ({
  pattern: new RegExp(`^ا${source}$`, 'u'),
  hamza,
  after,
});

/** Shapes that words with a silent alef do not have, once those of forms VII to IX are out. */
const SHAPES: readonly Shape[] = [
  // أفعال: أعمال، أرقام، أجزاء. Forms VII and VIII have ن or ت where these have a root letter.
  shape(`(?![نتاي])(?!.ت|صط|ضط|زد)(?![مب]ن|ثن)${L}(?!ن)${L}ا(?![تنو])${L}(?:${PRONOUN}|${RELATION})?`, 'أ', MOST),
  shape(`(?![نتاي])(?!.ت|صط|ضط|زد|بن|ثن)${L}${L}ان(?:${PRONOUN}|${RELATION})?`, 'أ', ARTICLE),
  // أفعلة (أجهزة), and the feminine past of form IV: أعلنت.
  shape(`(?!.ت)${L}(?![يو])${L}(?!ي)${L}ة`, 'أ', MOST),
  shape(`(?!.ت|سم|ثن|رث)${L}${L}(?:ي[ةه]|${L}ة)`, 'أ'),
  shape(`(?![نت])(?!.ت|ضط|صط)${L}${L}${L}ت(?:${PRONOUN}|ا|ني)?`, 'أ'),
  // إفعالة: إدارة، إضافات، إقامتها.
  shape(`(?!ي)${L}ا${L}(?:[ةه]|ات|اته|اتها|اتهم|اتنا|ت${PRONOUN})`, 'إ', MOST),
  // أفاعل، أفاعيل، and the first person of form III: أماكن، أساليب، أحاول.
  shape(`${L}ا${L}(?![هو])${L}ا?`, 'أ'),
  shape(`${L}ا(?!ت)${L}(?![هت])${L}${PRONOUN}`, 'أ'),
  shape(`${L}ا${L}ي${L}${PRONOUN}?`, 'أ'),
  // فعول، فعيل and the passive of form IV: أمور، أخير، أقيمت.
  shape(`(?!ي)${L}[وي](?![هت])${L}(?:${PRONOUN}|${RELATION}|ة|ت|وا)?`, 'أ'),
];

/** Words of these shapes that begin with a silent alef, with a madda or with the other hamza. */
const OTHER_WORDS = wordSet(`
  ادعاء اطلاع ادخار اطراد ادعاءات ادعاءه ادعاؤه ادعائه ادعاءها ادعائها اطلاعه اطلاعها اطلاعهم اطلاعنا اطلاعك اطلاعا اطرادا ادخارا ادخاره ادخارها
  احمرت اخضرت اصفرت ابيضت ازرقت اطلعت ادخرت اسوي اسوية اشوري اشورية اسيوي اسيوية اخوة اميل امين الان ارامي ارامية
  ادين اسكال اهمام اكوار اسيني اياكيك اويغور اعبيه اجئيه اميبا اوانه اوليفر
`);
const ABOVE = /^(?:ا(?:مان|ناق|صال|سام)(?:[ةه]|ت.+)|امانات|اساسات|امامه)$/u;

/** «اضاعه» and «اخلاقيه» take no pronoun so: they lack the dots of their ة too. Of «اطاره» and its like it is a pronoun. */
function withTaMarbuta(rest: string, hamza: Shape['hamza']): string {
  const isMasdar = hamza === 'إ' && /^(?!طار|زار|مام|هاب|ناء|خاء)[ء-ي]ا[ء-ي]ه$/u.test(rest);
  return isMasdar || /^[ء-ي]{2}ا[ء-ي]يه$/u.test(rest) ? `${rest.slice(0, -1)}ة` : rest;
}

/** The word with the hamza that its shape asks for. */
export function mendShape(letters: string): string | undefined {
  for (const proclitic of procliticsOf(letters)) {
    const stem = letters.slice(proclitic.length);
    if (stem.charCodeAt(0) !== 0x0627 || proclitic.endsWith('ك')) continue;
    if (stem[1] === 'ل' && !/(?:ال|لل)$/u.test(proclitic)) continue;
    if (ABOVE.test(stem)) return `${proclitic}أ${stem.slice(1)}`;
    if (OTHER_WORDS.has(stem)) return undefined;
    const found = SHAPES.find(({ pattern, after }) => after.test(proclitic) && pattern.test(stem));
    if (found !== undefined) return `${proclitic}${found.hamza}${withTaMarbuta(stem.slice(1), found.hamza)}`;
  }
  return undefined;
}

export const hamzaShapeRules = [
  spellingRule({
    id: 'language/hamza-shape',
    title: { ar: 'همزة القطع في أول الكلمة', en: 'Hamza that opens a word' },
    why: {
      ar: 'جموع أفعال وأفعلة وأفاعل، ومصدر إفعالة، وماضي أفعل، كلها تبدأ بهمزة قطع: «{right}».',
      en: 'Words of this shape begin with a pronounced hamza: «{right}».',
    },
    severity: 'error',
    mend: mendShape,
    good: [
      'انضمت واحتلت واختار واحتاج وازداد، واتفاق وادعاء واطلاع.',
      'واقعية وفارسية وباحثات وواردات ولاعبان وباريس ولافقاريات.',
      'اسمية وابنة وابنان واثنان واسمان وامرأتان.',
    ],
    bad: [
      ['تغيرت الاسعار في الاسواق.', 'تغيرت الأسعار في الأسواق.'],
      ['احضرت الاجهزة وباجنحة كبيرة.', 'أحضرت الأجهزة وبأجنحة كبيرة.'],
      ['اقيمت في اماكن بعيدة، وجمع اوراقه.', 'أقيمت في أماكن بعيدة، وجمع أوراقه.'],
      ['لا يريد اضاعه الوقت في مسألة اخلاقيه.', 'لا يريد إضاعة الوقت في مسألة أخلاقية.'],
    ],
  }),
];
