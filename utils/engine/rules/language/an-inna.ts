import type { Paragraph } from '../../analysis.ts';
import { sentenceAt } from '../../analysis.ts';
import { type ExactWord, exactWords, wordSet } from './exact-words.ts';
import { wordRule } from './word-rule.ts';
import { isCommonNoun } from './words/common-nouns.ts';

const SAYING = wordSet(
  'قال قالت قالوا قلت قلنا يقول تقول يقولون أقول نقول قائلا قائلة قائلين قولهم قوله قولها يقال قيل',
);
const BEFORE_INNA = wordSet('حيث إذ ألا كلا ثم والله');
/** Words that govern أن, never إن. */
const BEFORE_AN = wordSet(`
  من على إلى الى عن في قبل بعد دون بدون غير إلا كما رغم مع منذ لولا بيد يجب ينبغي يمكن يمكنه يمكنها ممكن المفترض المتوقع المقرر المهم الواضح المؤكد الممكن الضروري اللازم المعروف الأفضل يريد تريد أريد أراد
  يعني يتوقع نتوقع أعتقد يعتقد تعتقد نعتقد أظن يظن أرى يرى ترى نرى أكد أكدت يؤكد تؤكد أضاف أضافت أوضح أوضحت ذكر ذكرت يذكر أعلن أعلنت بين بينت كشف كشفت أفاد أفادت اعتبر يعتبر علم يعلم تعلم نعلم عرف يعرف
  لاحظ يلاحظ نلاحظ يبدو تبين يتبين تأكد زعم يزعم وجد يستطيع تستطيع أستطيع نستطيع يحاول تحاول نحاول أحاول حاول قرر قررت يحب أحب تحب نحب أتمنى نتمنى يتمنى
`);
const AN = /^([وف]?[لب]|[وف]?)(?:ان|أن|إن)(ي|ه|ها|هم|هما|هن|ني|نا|نه|نها|ك|كم)?$/u;
const BARE_AN = /^([وف]?[لب]|[وف]?)ان(ه|ها|هم|هما|هن|ي|ني|نا|نه|ك|كم)?$/u;

function opensSentence(word: ExactWord, paragraph: Paragraph): boolean {
  const sentence = sentenceAt(paragraph, word.start);
  if (sentence === undefined) return false;
  return /^[\s«"“(•*–-]*(?:\d+[.)-]\s*)?$/u.test(paragraph.text.slice(sentence.start, word.start));
}

function withoutConjunction(word: ExactWord | undefined): string {
  return word?.letters.replace(/^[وف](?=[ء-ي]{3})/u, '') ?? '';
}

/** Whether the sentence has an أن before the word that «وان» may be joined to. */
function followsAn(word: ExactWord, paragraph: Paragraph): boolean {
  const start = sentenceAt(paragraph, word.start)?.start ?? 0;
  return exactWords(paragraph).some(
    (other) =>
      other.start >= start && other.end <= word.start && /^[بلو]?[أا]ن(?:ه|ها|هم|هما|نا|ني)?$/u.test(other.letters),
  );
}

function hamzaOf(word: ExactWord, paragraph: Paragraph): 'أ' | 'إ' {
  const [, particle = '', ending = ''] = AN.exec(word.letters) ?? [];
  const before = withoutConjunction(word.previous);
  if (/[لب]$/u.test(particle)) return 'أ';
  if (particle === 'ف') return 'إ';
  if (SAYING.has(before) || opensSentence(word, paragraph) || BEFORE_INNA.has(before)) return 'إ';
  if (
    ending === '' &&
    /^(?:كان|كانت|كنت|كنا|كانوا|لم|شئت|وجد|وجدت)$/u.test(word.next?.letters ?? '') &&
    !BEFORE_AN.has(before)
  )
    return 'إ';
  if (particle === 'و') return followsAn(word, paragraph) ? 'أ' : 'إ';
  return 'أ';
}

/** «سي ان ان» and «فان دايك» are names; a particle has its clause after it. */
function isClauseAhead({ previous, next }: ExactWord, particle: string): boolean {
  if (next === undefined) return particle === '';
  if (/^(?:سي|ان|بي|تي|إن)$/u.test(previous?.letters ?? '') || next.letters === 'ان') return false;
  return (
    particle !== 'ف' ||
    /^(?:ال|هذ|ذلك|تلك|هؤلاء|كل|كان|لم|ما|من|في|على|عدد|أي|بعض|هناك|أ)/u.test(next.letters) ||
    isCommonNoun(next.letters)
  );
}

/** The parts of أن or إن with its pronoun; most words are told by their first letter. */
function startsWithAn(letters: string, hamza: 'أ' | 'إ'): RegExpExecArray | null {
  return letters.startsWith(`${hamza}ن`) && letters.length <= 5
    ? /^.ن(ه|ها|هم|هما|هن|ني|نا|نه|ك|كم)?$/u.exec(letters)
    : null;
}

const quotes = ['quotation'] as const;

export const anInnaRules = [
  wordRule({
    id: 'language/hamza-an',
    title: { ar: 'همزة «أن» و«إن»', en: 'Hamza of أن and إن' },
    why: {
      ar: 'تُكتب همزة «أن/إن» دائما: المفتوحة بعد الأفعال وحروف الجر، والمكسورة في أول الكلام وبعد القول.',
      en: 'أن and إن always carry their hamza.',
    },
    severity: 'error',
    within: quotes,
    about: (letters) => letters.length <= 7 && BARE_AN.test(letters),
    judge: (word, paragraph) => {
      const match = BARE_AN.exec(word.letters);
      if (match === null) return undefined;
      const [, particle = '', ending = ''] = match;
      // «بان» and «لان» are verbs too, but hardly ever before another verb or a noun; «انا» is a pronoun.
      if (ending === 'نا' && word.letters.endsWith('انا')) return undefined;
      if (ending === '' && !isClauseAhead(word, particle)) return undefined;
      const hamza = hamzaOf(word, paragraph);
      const other = hamza === 'أ' ? 'إ' : 'أ';
      const certain = /[لب]$/u.test(particle);
      return { fixes: [`${particle}${hamza}ن${ending}`, ...(certain ? [] : [`${particle}${other}ن${ending}`])] };
    },
    good: ['أعلن أن العمل انتهى، وقال إنه سعيد.', 'كان هنا، وكانا معا، ووانا.'],
    bad: [
      ['يجب ان يعمل لانه متأخر.', 'يجب أن يعمل لأنه متأخر.'],
      ['قال انه سيعود.', 'قال إنه سيعود.'],
      ['ان العمل صعب.', 'إن العمل صعب.'],
      ['أكد بان الخطة نجحت، وان الفريق سعيد.', 'أكد بأن الخطة نجحت، وأن الفريق سعيد.'],
    ],
  }),
  wordRule({
    id: 'language/inna-after-saying',
    title: { ar: '«إنّ» بعد القول', en: 'إنّ after a verb of saying' },
    why: { ar: 'تُكسر همزة «إنّ» بعد القول ومشتقاته.', en: 'After قال and its like the particle is إنّ.' },
    severity: 'error',
    about: (letters) => startsWithAn(letters, 'أ') !== null,
    judge: (word) => {
      const match = startsWithAn(word.letters, 'أ');
      if (match === null || !SAYING.has(withoutConjunction(word.previous))) return undefined;
      // «يقول أن يعملوا» would command; before a verb of the present it may be the other أن.
      if (
        word.letters === 'أن' &&
        /^[يتنأ][ء-ي]{2,}$/u.test(word.next?.letters ?? '') &&
        !word.next?.letters.endsWith('ة')
      )
        return undefined;
      return { fixes: [`إن${match[1] ?? ''}`] };
    },
    good: ['قال إن العمل انتهى.', 'أكد أن العمل انتهى.', 'لا يقال أن تفعل هذا.'],
    bad: [['قال أن العمل انتهى، وقالت أنها سعيدة.', 'قال إن العمل انتهى، وقالت إنها سعيدة.']],
  }),
  wordRule({
    id: 'language/inna-after-haythu',
    title: { ar: '«إنّ» بعد «حيث» و«إذ»', en: 'إنّ after حيث and إذ' },
    why: { ar: 'تلزم «حيث» و«إذ» الجملة، فتُكسر بعدهما همزة «إنّ».', en: 'حيث and إذ take a sentence, so إنّ follows.' },
    severity: 'hint',
    about: (letters) => startsWithAn(letters, 'أ') !== null,
    judge: (word) => {
      const match = startsWithAn(word.letters, 'أ');
      if (match === null || !/^(?:حيث|إذ)$/u.test(withoutConjunction(word.previous))) return undefined;
      if (word.previous?.previous?.letters === 'من') return undefined;
      return { fixes: [`إن${match[1] ?? ''}`] };
    },
    good: ['حيث إن العمل انتهى.', 'من حيث أنه كاتب.'],
    bad: [['نجح المشروع حيث أنه جديد.', 'نجح المشروع حيث إنه جديد.']],
  }),
  wordRule({
    id: 'language/an-after-preposition',
    title: { ar: '«أنّ» بعد حرف الجر', en: 'أنّ after a preposition' },
    why: {
      ar: 'تُفتح همزة «أنّ» بعد حروف الجر والظروف وأفعال مثل «أكد» و«يجب».',
      en: 'After prepositions and such verbs the particle is أن.',
    },
    severity: 'error',
    about: (letters) => startsWithAn(letters, 'إ') !== null,
    judge: (word) => {
      const match = startsWithAn(word.letters, 'إ');
      if (match === null || word.next?.letters === 'شاء') return undefined;
      const before = withoutConjunction(word.previous);
      const listed =
        /^(?:من|على|إلى|عن|قبل|بعد|دون|بدون|غير|إلا|كما|رغم|مع|منذ|يجب|ينبغي|يمكن|يريد|أكد|أكدت|أوضح|أوضحت|أعلن|أعلنت|يبدو|أفاد|أفادت)$/u.test(
          before,
        );
      if (!listed) return undefined;
      // «بعد إن كان»: a condition may follow a pause only; «مع إن لم» is no Arabic.
      return { fixes: [`أن${match[1] ?? ''}`] };
    },
    good: ['إلا أن العمل صعب.', 'جاء من إنجلترا.', 'سأعود بعد قليل إن شاء الله.'],
    bad: [['أكد إن العمل انتهى، إلا إنه متعب.', 'أكد أن العمل انتهى، إلا أنه متعب.']],
  }),
];
