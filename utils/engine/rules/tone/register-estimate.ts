import type { Register } from '../../../draft/register.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import type { Analysis, Paragraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { rule } from '../../rule.ts';
import { emojiIn } from './marks.ts';
import { type Trait, traitsIn } from './register-words.ts';
import { REGISTER_NAMES } from './registers.ts';

/** What was counted towards a register. */
type Sign = Exclude<Trait, 'sure-praise'> | 'emoji' | 'exclamation';

/** Arabic counts its nouns by three forms: one and two alone, three to ten, eleven and more. */
const SIGN_NAMES: Readonly<Record<Sign, { few: string; many: string; en: string }>> = {
  praise: { few: 'صفات ترويج', many: 'صفة ترويج', en: 'words of praise' },
  call: { few: 'أفعال أمر', many: 'فعل أمر', en: 'calls to act' },
  reader: { few: 'كلمات تخاطب القارئ', many: 'كلمة تخاطب القارئ', en: 'words to the reader' },
  dialect: { few: 'كلمات عامية', many: 'كلمة عامية', en: 'words of dialect' },
  emoji: { few: 'رموز تعبيرية', many: 'رمزًا تعبيريًا', en: 'emoji' },
  exclamation: { few: 'علامات تعجب', many: 'علامة تعجب', en: 'exclamation marks' },
  academic: { few: 'ألفاظ بحث', many: 'لفظ بحث', en: 'terms of research' },
  official: { few: 'ألفاظ مراسلات', many: 'لفظ مراسلات', en: 'terms of official letters' },
  news: { few: 'ألفاظ إخبار', many: 'لفظ إخبار', en: 'terms of news' },
};

/** How much each sign speaks for a register. */
const WEIGHTS: Readonly<Partial<Record<Register, Readonly<Partial<Record<Sign, number>>>>>> = {
  marketing: { praise: 1, call: 1.5, exclamation: 0.5, reader: 0.5, emoji: 0.3 },
  friendly: { dialect: 1.5, emoji: 1, exclamation: 0.7, reader: 0.5 },
  academic: { academic: 1 },
  formal: { official: 1.2 },
  journalistic: { news: 1 },
};

/** Registers that a text of another seems to miss; the others live well together. */
const CLASHES: Readonly<Record<Register, ReadonlySet<Register>>> = {
  formal: new Set(['marketing', 'friendly']),
  academic: new Set(['marketing', 'friendly', 'formal']),
  journalistic: new Set(['marketing', 'friendly', 'academic']),
  marketing: new Set(['academic', 'formal', 'journalistic']),
  friendly: new Set(['academic', 'formal', 'journalistic']),
  plain: new Set(['academic', 'formal']),
};

/** A text shorter than this has no register yet, in words. */
const SHORTEST = 40;
/** Signs that must be there, and so much weight in 100 words. */
const LEAST_SIGNS = 4;
const LEAST_WEIGHT = 3;
/** Selling and chatting show in several ways; a single one may be the subject's («الأفضل عالميًا»). */
const NEEDS_TWO: ReadonlySet<Register> = new Set(['marketing', 'friendly']);

interface Sighting extends TextRange {
  sign: Sign;
}

const signsIn = perParagraph((paragraph: Paragraph): readonly Sighting[] => {
  const sightings: Sighting[] = traitsIn(paragraph).map(({ trait, word: { start, end } }) => ({
    sign: trait === 'sure-praise' ? 'praise' : trait,
    start,
    end,
  }));
  for (const { index, 0: match } of emojiIn(paragraph.text)) {
    sightings.push({ sign: 'emoji', start: index, end: index + match.length });
  }
  for (let at = paragraph.text.indexOf('!'); at !== -1; at = paragraph.text.indexOf('!', at + 1)) {
    sightings.push({ sign: 'exclamation', start: at, end: at + 1 });
  }
  return sightings;
});

export interface RegisterEstimate {
  register: Register;
  /** What speaks for it, most frequent first. */
  reasons: readonly { sign: Sign; count: number }[];
  /** Where that stands; offsets in the text. */
  places: readonly TextRange[];
}

/** What a text sounds like, if it sounds clearly like something. */
export function estimateRegister({ paragraphs, words }: Analysis): RegisterEstimate | undefined {
  if (words < SHORTEST) return undefined;
  const sightings = paragraphs.flatMap((paragraph) =>
    signsIn(paragraph).map(({ sign, start, end }) => ({
      sign,
      start: start + paragraph.offset,
      end: end + paragraph.offset,
    })),
  );
  const counts = new Map<Sign, number>();
  for (const { sign } of sightings) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let best: { register: Register; weight: number; signs: ReadonlySet<Sign> } | undefined;
  for (const register of ['marketing', 'friendly', 'academic', 'formal', 'journalistic'] as const) {
    const weights = Object.entries(WEIGHTS[register] ?? {}).filter(isWeight);
    const weight = weights.reduce((sum, [sign, each]) => sum + each * (counts.get(sign) ?? 0), 0);
    const signs = new Set(weights.map(([sign]) => sign).filter((sign) => counts.has(sign)));
    if (weight > (best?.weight ?? 0)) best = { register, weight, signs };
  }
  if (best === undefined || (best.weight * 100) / words < LEAST_WEIGHT) return undefined;
  const { register, signs } = best;
  if (NEEDS_TWO.has(register) && signs.size < 2) return undefined;
  const places = sightings.filter(({ sign }) => signs.has(sign)).toSorted((a, b) => a.start - b.start);
  if (places.length < LEAST_SIGNS) return undefined;
  const reasons = Array.from(signs, (sign) => ({ sign, count: counts.get(sign) ?? 0 })).toSorted(
    (a, b) => b.count - a.count,
  );
  return { register, reasons, places };
}

function isWeight(entry: [string, number]): entry is [Sign, number] {
  return entry[0] in SIGN_NAMES;
}

function told(reasons: RegisterEstimate['reasons'], language: 'ar' | 'en'): string {
  const parts = reasons.map(({ sign, count }) => {
    const { few, many, en } = SIGN_NAMES[sign];
    if (language === 'en') return `${en}: ${count}`;
    return count >= 3 && count <= 10 ? `${count} ${few}` : count > 10 ? `${count} ${many}` : `${few}: ${count}`;
  });
  return parts.join(language === 'ar' ? '، ' : ', ');
}

export const otherRegister = rule({
  id: 'tone/register-other',
  pass: 'tone',
  title: { ar: 'نبرة غير المختارة', en: 'Another register' },
  why: {
    ar: 'يبدو النص {seems}، والمختار هو {register}: {reasons}.',
    en: 'The text sounds {seemsInEnglish} while you chose {registerInEnglish}: {reasonsInEnglish}.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find(analysis) {
      const { register } = analysis.context;
      if (register === undefined) return [];
      const estimate = estimateRegister(analysis);
      if (estimate === undefined || !CLASHES[register].has(estimate.register)) return [];
      const [first, ...related] = estimate.places;
      if (first === undefined) return [];
      const seems = REGISTER_NAMES[estimate.register];
      return [
        {
          start: first.start,
          end: first.end,
          related: related.slice(0, 9).map(({ start, end }) => ({ start, end })),
          params: {
            seems: seems.seems,
            seemsInEnglish: seems.en,
            register: REGISTER_NAMES[register].text,
            registerInEnglish: REGISTER_NAMES[register].en,
            reasons: told(estimate.reasons, 'ar'),
            reasonsInEnglish: told(estimate.reasons, 'en'),
          },
        },
      ];
    },
  },
  exampleRegister: 'formal',
  good: [
    'نرجو من سيادتكم الاطلاع على التقرير المرفق، وإبداء الرأي فيما ورد فيه من مقترحات، تمهيدًا لعرضه على اللجنة في اجتماعها المقبل، علمًا بأن الموعد النهائي لتلقي الملاحظات هو نهاية الأسبوع الجاري، ولكم منا جزيل الشكر على تعاونكم الدائم معنا في كل ما يخدم العمل.',
  ],
  bad: [
    [
      'اكتشف اليوم خدمة احترافية متكاملة تنقل مشروعك إلى القمة! احصل على تصميم رائع ومبتكر بأفضل سعر في السوق، واطلب عرضك الآن قبل انتهاء المدة! لدينا فريق مميز يعمل ليل نهار على إنجاز كل ما تحتاج إليه في وقت قصير، وبجودة مذهلة لا مثيل لها في أي مكان آخر.',
      null,
    ],
  ],
});
