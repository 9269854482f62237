import { lettersOf, neighbour, tanweenSeat } from '../../noun-case.ts';
import { replaceWith } from '../../repair.ts';
import { type PhraseMatch, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';
import { oneOf } from './words.ts';

/** Words that are sound one by one, and show a machine by their number: maybe, must, many, for example. */
const OFTEN = { ...HABIT, weight: 0.6, cap: 4 } as const;

const MAY_VERB = oneOf(
  'يكون تكون يؤدي تؤدي يحتاج تحتاج يتطلب تتطلب يساعد تساعد يختلف تختلف يؤثر تؤثر يسبب تسبب يشمل تشمل يتم تتم يواجه تواجه يستغرق تستغرق يحدث تحدث يظهر تظهر يجد تجد يشعر تشعر يعاني تعاني يصبح تصبح ترغب يرغب تكونين تحتاجين يوفر توفر يسهم تسهم يساهم تساهم يحتوي تحتوي يتضمن تتضمن يزيد تزيد يصعب يبدو تبدو تواجهها يتغير تتغير يعتمد تعتمد يستخدم تستخدم يكونون يحتاجون لا',
);

export const manyMay = rule({
  ...OFTEN,
  needs: { hits: 3, perWords: 250 },
  id: 'humanize/answer-may',
  title: { ar: 'كثرة «قد»', en: 'Too many “may”s' },
  why: {
    ar: '«{match}» تحفظ يتكرر: اجزم بما تعرفه، واذكر الشرط حيث يختلف الأمر.',
    en: '“{match}” hedges again and again: state what you know, and name the condition where it differs.',
  },
  match: { kind: 'phrases', phrases: ['قد <may>'], classes: { may: MAY_VERB } },
  good: ['قد وصل القطار.', 'كان قد أنهى عمله.'],
  bad: [['قد يؤدي التأخير إلى خسارة العميل.', null]],
});

export const manyMust = rule({
  ...OFTEN,
  needs: { hits: 3, perWords: 250 },
  id: 'humanize/answer-must',
  title: { ar: 'كثرة «يجب»', en: 'Too many “must”s' },
  why: {
    ar: '«{match}» أمر يتكرر بلا سبب: قل ماذا يحدث إن لم يُفعل، أو اكتب الخطوة مباشرة.',
    en: '“{match}” commands again and again: say what happens otherwise, or just write the step.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(يجب|ينبغي|يتعين) (أن|على|عليك|عليه|عليها|التأكد|استخدام|تجنب|مراعاة|اتباع|تحديد|الحرص)'],
    where: ({ paragraph, start }) => !/(?:^|\s)(?:لا|كما|كم|هل|متى|ماذا)\s+$/u.test(paragraph.text.slice(0, start)),
  },
  good: ['لا يجب على الطفل صيام.', 'أدى ما يجب.'],
  bad: [['يجب أن يكون السعر واضحًا.', null]],
});

/** A preposition before it, or the head of a sentence, settles the case of what stands for it. */
function many({ paragraph, words, text, clitic }: PhraseMatch): string[] {
  const first = words[0];
  if (first === undefined || /^[وف]?(?:العدد)/u.test(text)) return [];
  const before = paragraph.words.find(({ index }) => index === first.index - 1);
  if (/^[وف]?[بكل]/u.test(clitic)) return [`${clitic}كثير من`];
  const lead = before === undefined ? '' : lettersOf(paragraph, before);
  return /^[وف]?(?:في|من|على|إلى|عن|مع|بين|لدى|خلال|عبر|ضمن|أمام|بعد|قبل|حول)$/u.test(lead) ? [`${clitic}كثير من`] : [];
}

export const manyOf = rule({
  ...OFTEN,
  weight: 0.5,
  needs: { hits: 2, perWords: 300 },
  id: 'humanize/diction-many',
  title: { ar: '«العديد من» المتكررة', en: 'Repeated “numerous”' },
  why: {
    ar: '«{match}» كثرة بلا عدد: اذكر العدد، أو اكتب «كثير من» مرة واحدة.',
    en: '“{match}” is a number without a figure: give the figure, or write “كثير من” once.',
  },
  match: { kind: 'phrases', clitics: 'preposition', phrases: ['العديد من', 'لعديد من'] },
  suggest: (match) => (/لعديد/u.test(match.text) && !/العديد/u.test(match.text) ? [] : many(match)),
  good: ['عدد من الكتب.', 'العدد الجديد من المجلة.'],
  bad: [
    ['عمل في العديد من الشركات.', 'عمل في كثير من الشركات.'],
    ['زار العديد من المدن.', null],
  ],
});

export const forExample = rule({
  ...OFTEN,
  weight: 0.8,
  cap: 2,
  id: 'humanize/diction-for-example',
  title: { ar: '«على سبيل المثال»', en: '“By way of example”' },
  why: {
    ar: '«مثلًا» كلمة واحدة تؤدي معناها.',
    en: 'One word, “مثلًا”, says it.',
  },
  match: {
    kind: 'phrases',
    phrases: ['على سبيل المثال [لا الحصر]'],
    // A full stop after it cuts the sentence: that is the language pack's.
    where: ({ paragraph, end }) => !/^\s*\./u.test(paragraph.text.slice(end)),
  },
  suggest: (match) => (match.text.includes('الحصر') ? [] : [replaceWith(match, `مثل${tanweenSeat(match.paragraph)}`)]),
  good: ['ضرب له مثالًا.', 'سار على سبيل أبيه.'],
  bad: [
    ['على سبيل المثال، يكفي سطر واحد.', 'مثلًا، يكفي سطر واحد.'],
    ['تزيد الأسعار صيفًا، وعلى سبيل المثال ترتفع الفنادق.', 'تزيد الأسعار صيفًا، ومثلًا ترتفع الفنادق.'],
    ['اللغات كثيرة، على سبيل المثال لا الحصر: الأردية.', null],
  ],
});

export const severalFactors = rule({
  ...HABIT,
  weight: 1,
  cap: 2,
  id: 'humanize/answer-several-factors',
  title: { ar: '«يعتمد على عدة عوامل»', en: '“Depends on several factors”' },
  why: {
    ar: '«{match}» جواب يؤجل الجواب: سمِّ العامل الأهم أولًا.',
    en: '“{match}” puts the answer off: name the chief factor first.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يعتمد|تعتمد|يختلف|تختلف|يتوقف|تتوقف) {0,3} (على|حسب|بحسب|باختلاف) (عدة عوامل|العديد من العوامل|عوامل عدة|عوامل كثيرة|عوامل مختلفة|مجموعة من العوامل|عوامل متعددة|عدد من العوامل|كثير من العوامل|الظروف الفردية|احتياجاتك|تفضيلاتك|عدة أمور)',
      '(يعتمد|تعتمد) (ذلك|الأمر|هذا|الإجابة) على',
    ],
  },
  good: ['يعتمد على نفسه.', 'تختلف الأسعار باختلاف المدن.'],
  bad: [
    ['يعتمد السعر على عدة عوامل.', null],
    ['يعتمد ذلك على نوع العمل.', null],
  ],
});

export const andSoOn = rule({
  ...OFTEN,
  weight: 0.6,
  cap: 2,
  needs: { hits: 2, perWords: 300 },
  id: 'humanize/diction-and-so-on',
  title: { ar: '«وما إلى ذلك»', en: '“And so on”' },
  why: {
    ar: '«{match}» ذيل مفتوح: أتمّ القائمة أو قف عند ما ذكرت.',
    en: '“{match}” leaves the list open: complete it, or stop at what you named.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(ما إلى ذلك|ما شابه ذلك|ما شابه|غير ذلك من|غيرها من|غيره من|غيرهم من|غيرها الكثير|هكذا دواليك)'],
    where: ({ clitic }) => clitic === 'و',
  },
  good: ['وغير ذلك لا أعرف.', 'جاء بغيرها من البيت.'],
  bad: [['يكتب المقالات والعروض وما إلى ذلك.', null]],
});

const THROUGH_MASDAR =
  /^(?:ال)?(?:ت..ي.|استخدام|استعمال|اعتماد|دراسة|مراجعة|متابعة|مقارنة|قراءة|ممارسة|مشاركة|تعاون|تواصل)$/u;

/** «من خلال التدريب» → «بالتدريب»: both prepositions govern the genitive, so nothing else changes. */
export const through = rule({
  ...OFTEN,
  weight: 0.4,
  needs: { hits: 3, perWords: 300 },
  id: 'humanize/diction-through',
  title: { ar: 'كثرة «من خلال»', en: 'Too many “through”s' },
  why: {
    ar: 'الباء وحدها تقول الوسيلة: «بالتدريب» بدل «من خلال التدريب».',
    en: 'A plain بـ says the means: “بالتدريب” for “من خلال التدريب”.',
  },
  match: { kind: 'phrases', phrases: ['من خلال'] },
  suggest: ({ paragraph, words, clitic, start }) => {
    const last = words.at(-1);
    const next = last && neighbour(paragraph, last);
    if (next === undefined || !THROUGH_MASDAR.test(lettersOf(paragraph, next))) return [];
    return [[{ range: { start, end: next.start }, text: `${clitic}ب` }]];
  },
  good: ['نظر من النافذة خلال المطر.', 'جاء خلال يومين.'],
  bad: [
    ['يتحسن الأداء من خلال التدريب.', 'يتحسن الأداء بالتدريب.'],
    ['عرفه من خلال صديق.', null],
  ],
});

export const hedgingRules = [manyMay, manyMust, manyOf, forExample, severalFactors, andSoOn, through];
