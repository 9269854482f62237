import type { Word } from '../../../arabic/words.ts';
import { sentenceAt } from '../../analysis.ts';
import { lettersOf, neighbour } from '../../noun-case.ts';
import { type Fix, type PhraseMatch, rule } from '../../rule.ts';
import { HABIT, STRONG, TELL } from './kinds.ts';

const BECAME = /^(?:أصبح|أصبحت|صار|صارت|بات|باتت|تحول|تحولت|غدا|غدت|كان|كانت)$/u;
const CASE_IN_LETTERS = /(?:[^ىا]ا|ين|ان)$/u;

/** What a clause holds that shows its case in letters: the fix would have to change it. */
function showsCase({ paragraph }: PhraseMatch, from: Word): boolean {
  const end = from.start + (/[.،؛:؟!]|$/u.exec(paragraph.text.slice(from.start))?.index ?? 0);
  return paragraph.words.some(
    (word) => word.start >= from.start && word.end <= end && CASE_IN_LETTERS.test(lettersOf(paragraph, word)),
  );
}

/**
 * «س لم يعد مجرد أ، بل أصبح ب» → «س أصبح ب»; «ليس س مجرد أ، بل هو ب» → «س ب». What مجرد belittled is all that goes; the case
 * of what stays is that of its own verb, or of a predicate.
 */
function withoutDenial(match: PhraseMatch): Fix[] {
  const { paragraph, words, captures, clitic, start } = match;
  const but = words.find(({ folded }) => folded === 'بل');
  const next = but && neighbour(paragraph, but);
  const merely = words.findIndex(({ folded }) => /^ك?مجرده?$/u.test(folded));
  if (but === undefined || next === undefined || merely === -1) return [];
  const deny = words.findIndex(({ folded }) =>
    /^[وف]?(?:ليست?|ليسوا|يعد|تعد|يكن|تكن|يعتبر|تعتبر|يكون|تكون)$/u.test(folded),
  );
  const subject = words.slice(deny + 1, merely);
  if (deny === -1 || captures.length === 0) return [];
  const subjectText = subject.length === 0 ? '' : paragraph.text.slice(subject[0]?.start, subject.at(-1)?.end);
  const opens = sentenceAt(paragraph, start)?.start === start;
  const letters = lettersOf(paragraph, next);
  const put = (text: string, end: number): Fix[] => [[{ range: { start, end }, text }]];
  if (BECAME.test(letters)) return put(`${clitic}${letters}${subjectText === '' ? '' : ` ${subjectText}`}`, next.end);
  // A predicate alone needs its subject at hand.
  if (subjectText === '' && (opens || clitic !== '')) return [];
  const lead = subjectText === '' ? '' : `${clitic}${subjectText} `;
  if (letters === 'هو' || letters === 'هي') {
    const predicate = neighbour(paragraph, next);
    return predicate === undefined || lettersOf(paragraph, predicate).startsWith('ال')
      ? []
      : put(lead, predicate.start);
  }
  if (
    /^(?:إن|أن|أيضا|لا|لم|لن|و|ف|في|على|من|إلى|إنه|إنها|[بك]ا?ل?.{0,1})$/u.test(letters) ||
    /^[يتن]/u.test(letters) ||
    showsCase(match, next)
  )
    return [];
  return put(lead, next.start);
}

export const notMerely = rule({
  ...STRONG,
  id: 'humanize/contrast-not-merely',
  title: { ar: '«ليس مجرد… بل»', en: '“Not merely… but”' },
  why: {
    ar: 'تنفي ما لم يقله أحد لتعظّم ما بعده: اكتب ما هو الشيء مباشرة.',
    en: 'It denies what nobody said to make the rest look big: say what the thing is.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(ليس|ليست|ليسوا|لم يكن|لم تكن|لم يعد|لم تعد|لا يعد|لا تعد|لا يعتبر|لا تعتبر|لن يكون|لن تكون|لا يكون) {0,5} (مجرد|مجردة) {1,14} بل',
      'لا (مجرد|كمجرد) {1,8} بل',
      'ليس (كتهديد|كبديل|كعدو|كمنافس) {0,6} بل',
    ],
  },
  suggest: withoutDenial,
  good: ['هذا مجرد رأي.', 'ليس الأمر مجرد مصادفة.'],
  bad: [
    ['التصميم ليس مجرد ألوان، بل طريقة تفكير.', 'التصميم طريقة تفكير.'],
    ['لم يعد العمل الحر مجرد دخل إضافي، بل أصبح مهنة كاملة.', 'أصبح العمل الحر مهنة كاملة.'],
    ['العقد ليس مجرد ورقة، بل هو ضمان للطرفين.', 'العقد ضمان للطرفين.'],
    ['وليس المترجم مجرد ناقل، بل هو كاتب.', 'والمترجم كاتب.'],
    ['لم تكن الرحلة مجرد سفر، بل كانت تجربة.', 'كانت الرحلة تجربة.'],
    ['المترجم ليس مجرد ناقل، بل كاتبًا ومحررًا.', null],
  ],
});

export const notLimited = rule({
  ...TELL,
  id: 'humanize/contrast-not-limited',
  title: { ar: '«لا يقتصر على… بل»', en: '“Not limited to… but”' },
  why: {
    ar: 'قالب يمهّد لشيئين بنفي أولهما: اذكرهما معًا؛ وإن بقي فالصحيح «بل يمتد إلى» لا «بل على».',
    en: 'A frame that denies one thing to name two: name both; if it stays, write “بل يمتد إلى”, not “بل على”.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(لا|لم) (يقتصر|تقتصر|تقتصر) {0,3} على {1,12} بل',
      '(لا|لم) (يتعلق|تتعلق) {0,2} (فقط|فحسب) {1,10} (بل|وإنما)',
      '(الأمر لا يتعلق|القضية لا تتعلق|المسألة لا تتعلق) {0,2} ب{1,8} (بل|وإنما)',
      '(لا|لم) (يتوقف|تتوقف|يتوقف) {0,3} عند {1,8} بل',
    ],
  },
  good: ['لا يقتصر الخصم على الأعضاء.', 'لا تتوقف الحافلة عند الجسر.'],
  bad: [
    ['لا يقتصر الأمر على الكتابة، بل على التسويق أيضًا.', null],
    ['لا تقتصر الفائدة على الشركات، بل تمتد إلى الأفراد.', null],
  ],
});

export const notOnly = rule({
  ...HABIT,
  needs: { hits: 2 },
  id: 'humanize/contrast-not-only',
  title: { ar: '«ليس فقط… بل أيضًا»', en: '“Not only… but also”' },
  why: {
    ar: 'قالب صحيح لكنه تكرر: اجعل إحدى المرات جملة بسيطة.',
    en: 'Sound Arabic, but it keeps returning: make one of them a plain sentence.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(ليس|ليست|لا|لم|لن) {0,6} (فقط|فحسب) {0,10} بل',
      '(ليس|ليست|لا|لم|لن) {1,8} (فقط|فحسب) (وإنما|ولكن) {0,3} (أيضا|كذلك)',
    ],
  },
  good: ['حضر خمسة فقط.', 'لا يملك إلا بيتًا واحدًا.'],
  bad: [['المستقل لا يبيع وقته فحسب، بل يبيع خبرته.', null]],
});

/** Denial, then claim, with no «بل»: «ليس نهاية العمل، بل بداية…» and «المستقبل ليس للأسرع، إنه…». */
export const notButBeginning = rule({
  ...TELL,
  id: 'humanize/contrast-not-end',
  title: { ar: '«ليس نهاية… بل بداية»', en: '“Not the end… but the beginning”' },
  why: {
    ar: 'مقابلة جاهزة للوقع لا للمعنى: اذكر ما سيتغير فعلًا.',
    en: 'A ready contrast for effect, not sense: say what will really change.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(ليس|ليست) (نهاية|خيارا|رفاهية|ترفا|عدوا|تهديدا|بديلا|سباقا|عبئا|ترفا فكريا) {0,6} بل',
      'لم (يعد|تعد) {1,8} بل (أصبح|أصبحت|صار|صارت|بات|باتت|تحول|تحولت)',
      'لم (يعد|تعد) {0,5} (خيارا|رفاهية|ترفا|حكرا) {0,4} بل',
      '(لا أن|لا يتطلب منا أن|لا يعني أن|لا تعني أن) {1,6} بل (أن|يعني)',
      'لا (تحل|يحل) محل {1,4} (بل|لكنها|لكنه|وإنما) (تعزز|يعزز|تكمل|يكمل|تدعم|يدعم|تعززه|تمكن)',
    ],
  },
  suggest: withoutDenial,
  good: ['ليست نهاية الطريق.', 'لم يعد خيارًا متاحًا.'],
  bad: [
    ['الذكاء الاصطناعي ليس نهاية المهنة، بل بداية مرحلة جديدة.', null],
    ['لم يعد التعلم رفاهية، بل ضرورة.', null],
  ],
});

export const questionAnswer = rule({
  ...HABIT,
  id: 'humanize/contrast-question-answer',
  title: { ar: 'سؤال يجيب نفسه', en: 'Question that answers itself' },
  why: {
    ar: 'سؤال وجواب للتشويق: اكتب الجواب وحده.',
    en: 'A question and answer for suspense: write the answer alone.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: ['(النتيجة|الحل|السر|السبب|الإجابة|الجواب|الخبر السار|المفاجأة)'],
    where: ({ paragraph, end }) => /^\s*؟\s*\p{L}/u.test(paragraph.text.slice(end)),
  },
  good: ['ما النتيجة؟', 'النتيجة واضحة.'],
  bad: [['النتيجة؟ وقت أقل وجهد أقل.', null]],
});

export const contrastRules = [notMerely, notLimited, notOnly, notButBeginning, questionAnswer];
