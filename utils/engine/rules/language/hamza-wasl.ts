import { procliticsOf } from './affixes.ts';
import { spellingRule } from './spelling.ts';
import { NOT_WASL, WASL_CLOSED, WASL_IMPERATIVES, WASL_VERBS } from './words/hamza-wasl.ts';

/** Any letter but alef: the pattern's own alef must be the first. */
const LETTER = '[ء-ئب-ي]';
/** افتعال، انفعال، استفعال and what grows from them: a written hamza on their alef is always wrong. */
const MASDAR = new RegExp(
  `^[إأ](?:${LETTER}ت${LETTER}ا${LETTER}|[صض]ط${LETTER}ا${LETTER}|زد${LETTER}ا${LETTER}|ن${LETTER}${LETTER}ا${LETTER}|ست${LETTER}{1,3}ا${LETTER})`,
  'u',
);
/** Verbs and masdars of استفعل with the hamza below, where no first person can be meant. */
const TENTH = /^إست[ء-ي]{2,}$/u;

/** The word without its particles, and they, for every reading of it. */
function stemsOf(letters: string): { proclitic: string; stem: string }[] {
  return procliticsOf(letters).map((proclitic) => ({ proclitic, stem: letters.slice(proclitic.length) }));
}

function isWaslMasdar(stem: string): boolean {
  if (!/^[إأ]/u.test(stem)) return false;
  for (const name of NOT_WASL) if (stem.slice(1).startsWith(name)) return false;
  return MASDAR.test(stem) || TENTH.test(stem);
}

const why = {
  ar: 'همزة الخماسي والسداسي ومصادرهما همزة وصل لا تُكتب: «{right}».',
  en: 'Five- and six-letter verbs and their masdars take a silent alef, no hamza: «{right}».',
};

export const hamzaWaslRules = [
  spellingRule({
    id: 'language/wasl-masdar',
    title: { ar: 'همزة وصل في المصدر', en: 'Silent alef of masdars' },
    why,
    severity: 'error',
    mend: (letters) => {
      for (const { proclitic, stem } of stemsOf(letters))
        if (isWaslMasdar(stem)) return `${proclitic}ا${stem.slice(1)}`;
      return undefined;
    },
    good: [
      'إنتاج وإنجاز وإنسان وإنسانية وإنقاذ وإتقان وإتاحة وإنترنت.',
      'درس الأستاذ في أستراليا وأستخدم هاتفي وأستطيع العمل.',
      'إستونيا وإسطنبول وإسبانيا وإستبرق.',
      'أتمنى أن أنتظر.',
    ],
    bad: [
      ['سوء إستخدام الماء', 'سوء استخدام الماء'],
      ['وسائل التواصل الإجتماعي والإقتصاد.', 'وسائل التواصل الاجتماعي والاقتصاد.'],
      ['منذ إنطلاق الدورة وإنقسام الإمتحان.', 'منذ انطلاق الدورة وانقسام الامتحان.'],
      ['قضية الإستيطان.', 'قضية الاستيطان.'],
      ['كتابة إحترافية بإستمرار.', 'كتابة احترافية باستمرار.'],
      ['أستخدام الهاتف.', 'استخدام الهاتف.'],
    ],
  }),
  spellingRule({
    id: 'language/wasl-closed',
    title: { ar: 'همزة وصل في اتفاق واتجاه ونحوهما', en: 'Silent alef in assimilated masdars' },
    why,
    severity: 'error',
    words: () =>
      WASL_CLOSED.flatMap((word) =>
        ['إ', 'أ'].map((hamza) => ({ wrong: hamza + word.slice(1), right: word, inflection: 'noun' as const })),
      ),
    good: ['إتمام العمل وإتقانه، وإدخال البيانات.'],
    bad: [
      ['وقعت الدولتان على إتفاق.', 'وقعت الدولتان على اتفاق.'],
      ['في هذا الإتجاه.', 'في هذا الاتجاه.'],
    ],
  }),
  spellingRule({
    id: 'language/wasl-verb',
    title: { ar: 'همزة وصل في الفعل', en: 'Silent alef of verbs' },
    why: {
      ar: 'ماضي الخماسي والسداسي همزته همزة وصل: «{right}».',
      en: 'The past of five- and six-letter verbs takes a silent alef: «{right}».',
    },
    severity: 'error',
    // Form VIII: إجتمع، إنتقلت. No word with a pronounced hamza has its ت there and no long vowel after it.
    mend: (letters) => {
      const verb = /^([وف]?)إ((?!س|نتر|نتل|يت)[^ايوت]ت[ء-ي]{1,2}(?:ت|وا|نا|ها|ه|تا|ى)?)$/u.exec(letters);
      return verb === null || /^.تا/u.test(verb[2] ?? '') ? undefined : `${verb[1] ?? ''}ا${verb[2] ?? ''}`;
    },
    words: () => WASL_VERBS.map((word) => ({ wrong: `إ${word.slice(1)}`, right: word, inflection: 'verb' as const })),
    good: ['أنتقل إلى البيت.', 'اجتمع القوم.', 'إفتاء وإنترنت وإنتاج وإمتاع وإتقان.'],
    bad: [['إجتمع الفريق ثم إنتقلت الفكرة.', 'اجتمع الفريق ثم انتقلت الفكرة.']],
  }),
  spellingRule({
    id: 'language/wasl-noun',
    title: { ar: 'أسماء همزتها وصل', en: 'Nouns with a silent alef' },
    why: {
      ar: 'اسم وابن وابنة واثنان وامرأة همزتها همزة وصل: «{right}».',
      en: 'اسم, ابن, ابنة, اثنان and امرأة take a silent alef: «{right}».',
    },
    severity: 'error',
    words: () => [
      ...['اسم', 'اسمي', 'ابن', 'ابنة', 'امرأة', 'امرؤ', 'اثنان', 'اثنتان', 'اثنتين', 'اثني عشر'].map((right) => ({
        wrong: `إ${right.slice(1)}`,
        right,
        inflection: 'noun' as const,
      })),
      { wrong: 'إثنين', right: 'اثنين' },
      { wrong: 'أمرأة', right: 'امرأة' },
      { wrong: 'أبن', right: 'ابن' },
      { wrong: 'أسم', right: 'اسم' },
    ],
    good: ['اسم الملف وابن العم.', 'أسماء الأبناء.', 'أبناء المدينة'],
    bad: [
      ['كتب بإسم مستعار.', 'كتب باسم مستعار.'],
      ['جاءت إمرأة ومعها إبنها.', 'جاءت امرأة ومعها ابنها.'],
    ],
  }),
  spellingRule({
    id: 'language/wasl-imperative',
    title: { ar: 'همزة وصل في الأمر', en: 'Silent alef of imperatives' },
    why: {
      ar: 'أمر الثلاثي والخماسي والسداسي همزته همزة وصل: «{right}».',
      en: 'These imperatives take a silent alef: «{right}».',
    },
    severity: 'error',
    words: () =>
      WASL_IMPERATIVES.map((word) => ({ wrong: `إ${word.slice(1)}`, right: word, inflection: 'verb' as const })),
    good: ['أرسل الملف وأضف صورة.', 'احذف الملف.'],
    bad: [['إحذف السطر ثم إضغط هنا.', 'احذف السطر ثم اضغط هنا.']],
  }),
];
