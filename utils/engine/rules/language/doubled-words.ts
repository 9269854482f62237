import { exactWords, wordSet } from './exact-words.ts';
import { sentenceAt } from '../../analysis.ts';
import { wordRule } from './word-rule.ts';

/** Words that are said twice for emphasis, or by custom. */
const SAID_TWICE = wordSet(`
  كلا مهلا رويدا رويدًا رويداً شيئا شيئًا شيئاً الله هيهات لا نعم بلى جدا جدًا جداً صفا صفًا صفاً دكا دكًا دكاً يوما بابا كثيرا قليلا هيا نحو وحدة مرة خطوة واحدا واحدة فردا فردًا بيتا بيتًا حرفا كلمة سطرا جزءا جنبا
  اثنين ثلاث مثنى أربع قطرة دقيقة سنة عاما يا آه ها هه بخ صه مه تعال اسمع انظر أبدا أبدًا أبداً قسما حقا حقًا حقاً فعلا أهلا مرحبا حذار النار الصلاة أمك أخاك الصدق إياك كذا كيت ذيت تك طق هم
  رب سلام عن مبروك جار فوفو دلال شعبا دار جرجر طويلا بعيدا سريعا أولا عام طق لبيك هلا ماما تاتا توتو نانا
`);

export const doubledWordRules = [
  wordRule({
    id: 'language/doubled-word',
    title: { ar: 'كلمة مكررة', en: 'Doubled word' },
    why: { ar: 'كُتبت الكلمة مرتين متتاليتين.', en: 'The word is written twice in a row.' },
    severity: 'error',
    about: (letters) => letters.length >= 2 && !SAID_TWICE.has(letters) && FUNCTION_WORD.test(letters),
    isTwin: true,
    judge: ({ letters, previous, next, end }, { text }) => {
      if (previous === undefined || previous.letters !== letters || letters.length < 2 || SAID_TWICE.has(letters))
        return undefined;
      // Three in a row are a pattern, and a name may repeat: «محمد محمد علي».
      if (next?.letters === letters || previous.previous?.letters === letters || !FUNCTION_WORD.test(letters))
        return undefined;
      return { start: previous.start, end, fixes: [text.slice(previous.start, previous.end)] };
    },
    good: ['شيئا فشيئا، كلا كلا، مهلا مهلا، رويدا رويدا.', 'الله الله في الأيتام.', 'جاء صفا صفا.'],
    bad: [['يعيش في في المدينة التي التي أحبها.', 'يعيش في المدينة التي أحبها.']],
  }),
  wordRule({
    id: 'language/doubled-noun',
    title: { ar: 'كلمة مكررة', en: 'Doubled word' },
    why: {
      ar: 'كُتبت الكلمة مرتين متتاليتين؛ احذف إحداهما إن لم يكن التكرار مقصودا.',
      en: 'The word stands twice; take one out unless you mean both.',
    },
    severity: 'warning',
    about: (letters) =>
      letters.length >= 4 &&
      !SAID_TWICE.has(letters) &&
      !FUNCTION_WORD.test(letters) &&
      /^ال|(?:ة|ات|ية)$/u.test(letters),
    isTwin: true,
    judge: ({ letters, previous, next, end }, { text }) => {
      if (previous === undefined || previous.letters !== letters || letters.length < 4 || SAID_TWICE.has(letters))
        return undefined;
      if (
        next?.letters === letters ||
        previous.previous?.letters === letters ||
        FUNCTION_WORD.test(letters) ||
        !/^ال|(?:ة|ات|ية)$/u.test(letters)
      )
        return undefined;
      return { start: previous.start, end, fixes: [text.slice(previous.start, previous.end)] };
    },
    good: ['الصلاة الصلاة يا قوم.', 'محمد محمد علي'],
    bad: [['زار المدرسة المدرسة الجديدة.', 'زار المدرسة الجديدة.']],
  }),
  wordRule({
    id: 'language/doubled-kullama',
    title: { ar: '«كلما … كلما»', en: 'كلما twice' },
    why: {
      ar: 'تأتي «كلما» مرة واحدة، وجوابها فعل ماض بلا تكرارها.',
      en: 'كلما stands once; its answer follows without it.',
    },
    severity: 'error',
    about: (letters) => letters === 'كلما',
    judge: (word, paragraph) => {
      const words = exactWords(paragraph);
      const at = words.findIndex(({ index }) => index === word.index);
      const sentence = sentenceAt(paragraph, word.start);
      const first = words
        .slice(Math.max(0, at - 12), at)
        .some(({ letters, start }) => /^[وف]?كلما$/u.test(letters) && start >= (sentence?.start ?? 0));
      if (!first || word.next === undefined) return undefined;
      return { start: word.start, end: word.next.start, fixes: [''] };
    },
    good: ['كلما زاد العمل زاد الدخل.', 'كلما قرأت تعلمت، وكلما كتبت أتقنت.'],
    bad: [['كلما زاد العمل، كلما زاد الدخل.', 'كلما زاد العمل، زاد الدخل.']],
  }),
];

const FUNCTION_WORD =
  /^[وفبل]?(?:من|في|على|إلى|عن|مع|أن|إن|أنه|أنها|التي|الذي|الذين|هذا|هذه|ذلك|تلك|كان|كانت|قد|لقد|حتى|ثم|أو|كما|بين|بعد|قبل|عند|عندما|حيث|كل|بعض|غير|هو|هي|هناك|ما|لم|لن|إذا|لأن|لكن|أكثر|يتم|تم|يمكن|يجب|أي|ليس|ليست|كانوا|منذ|خلال|دون|سوف|أيضا|عليه|فيه|منه|له|لها|به|بها)$/u;
