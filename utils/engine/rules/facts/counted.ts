import { type WordForms, countedNoun } from '../../../arabic/number-to-words.ts';
import type { NumberSpan } from '../../../arabic/numerals.ts';
import { foldWord } from '../../../arabic/fold.ts';
import type { Edit } from '../../../draft/text-range.ts';
import type { Paragraph } from '../../analysis.ts';
import { withValue } from './reading.ts';

/** Nouns that are counted often: singular and broken plural; the others below take ون or ات. */
const BROKEN =
  'سنة/سنوات عام/أعوام يوم/أيام شهر/أشهر أسبوع/أسابيع ساعة/ساعات دقيقة/دقائق شخص/أشخاص طالب/طلاب عضو/أعضاء كتاب/كتب دولار/دولارات ريال/ريالات درهم/دراهم دينار/دنانير جنيه/جنيهات متر/أمتار كيلومتر/كيلومترات كيلوغرام/كيلوغرامات طن/أطنان لتر/لترات درجة/درجات نقطة/نقاط صفحة/صفحات كلمة/كلمات مقال/مقالات مشروع/مشاريع شركة/شركات دولة/دول مدينة/مدن عميل/عملاء خدمة/خدمات وحدة/وحدات غرفة/غرف سيارة/سيارات مرة/مرات رجل/رجال امرأة/نساء طفل/أطفال زائر/زوار عامل/عمال حالة/حالات سبب/أسباب خطوة/خطوات نصيحة/نصائح طريقة/طرق مدرسة/مدارس كتيب/كتيبات سؤال/أسئلة فرع/فروع قسم/أقسام درس/دروس طلب/طلبات تطبيق/تطبيقات منصة/منصات جهاز/أجهزة عينة/عينات بلد/بلدان قتيل/قتلى جريح/جرحى';
const SOUND = 'موظف مستخدم مشارك مستقل متطوع مشترك مهندس معلم متابع مصاب مسافر متدرب مرشح ناخب';

function formsOf(singular: string, plural: string): WordForms {
  const accusativeSingular = singular.endsWith('ة') ? singular : `${singular}ًا`;
  // Two of a thing has no number before it, so that the dual is never asked for.
  return { singular, dual: singular, plural, accusativeSingular };
}

const NOUNS = new Map<string, WordForms>();
for (const pair of [...BROKEN.split(' '), ...SOUND.split(' ').map((noun) => `${noun}/${noun}ين`)]) {
  const [singular = '', plural = ''] = pair.split('/');
  const forms = formsOf(singular, plural);
  for (const form of [singular, plural, `${singular}ا`]) NOUNS.set(foldWord(form), forms);
}

/** What a number asks of the noun it counts. */
export function countFormOf(value: number): 'one' | 'two' | 'few' | 'many' | 'hundreds' {
  if (value === 1) return 'one';
  if (value === 2) return 'two';
  const last = value % 100;
  if (last >= 3 && last <= 10) return 'few';
  return last >= 11 ? 'many' : 'hundreds';
}

const NOUN_AFTER = /^\s+(?<noun>[\u0621-\u0652]+)/u;

/**
 * Edits that put another value in a number and make the noun it counts agree: «10 كتب» → «11 كتابًا». Undefined where the
 * number is in words or scaled by one («3 آلاف»), or the noun would have to change and is not known.
 */
export function withCounted({ text }: Paragraph, number: NumberSpan, value: number): Edit[] | undefined {
  if (!Number.isInteger(value) || value < 3 || number.scale !== 1) return undefined;
  const replaced = withValue(number, value);
  if (replaced === undefined) return undefined;
  const edits: Edit[] = [{ range: { start: number.start, end: number.end }, text: replaced }];
  const noun = NOUN_AFTER.exec(text.slice(number.end, number.end + 24))?.groups?.['noun'];
  if (noun === undefined || countFormOf(value) === countFormOf(number.value)) return edits;
  const forms = NOUNS.get(foldWord(noun));
  if (forms === undefined) return undefined;
  const right = countedNoun(value, forms);
  const start = text.indexOf(noun, number.end);
  // The seat of the tanween stays the writer's own: «عاماً» or «عامًا».
  if (foldWord(right) !== foldWord(noun))
    edits.push({ range: { start, end: start + noun.length }, text: seatedLike(right, text) });
  return edits;
}

function seatedLike(word: string, text: string): string {
  return word.endsWith('ًا') && text.includes('اً') && !text.includes('ًا') ? `${word.slice(0, -2)}اً` : word;
}
