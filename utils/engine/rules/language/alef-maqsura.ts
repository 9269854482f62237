import type { Paragraph } from '../../analysis.ts';
import type { ExactWord } from './exact-words.ts';
import { wordSet } from './exact-words.ts';
import { spellingRule } from './spelling.ts';
import { ALEF_MAQSURA_AFTER_ARTICLE, CERTAIN_ALEF_MAQSURA, GOVERNS_ALA } from './words/alef-maqsura-words.ts';
import { isCommonNoun, isListedNoun } from './words/common-nouns.ts';

const governsAla = new Set(GOVERNS_ALA);
const AFTER_ALA = wordSet(`
  أن أنه أنها أنهم أنّ ان انه انها أي كل جميع بعض عدد عدم مدى هذا هذه ذلك تلك هؤلاء ما من نحو حد حساب أساس سبيل أقل الأقل أكثر يد يدي يديه مستوى شكل وجه رأس مر
  العكس عكس النحو متن حدود أرضه جانبي طريقة تاريخ ملعب جائزة الجيش شاشة إقليم الدفع أساسها أساسه يديها قدم رأسهم رأسها حسب علم دراية اتصال يقين ثقة استعداد وجهه
  سطح نطاق ضفة الضفة المدى هيكل مضمار متن أرض طول وشك قيد حافة طريق الطريق خلفية ضوء غرار صعيد الصعيد أثر إثر رغم الرغم حدة وجود الأرض الأرجح الإطلاق الفور التوالي الأغلب الخصوص الدوام سواء
`);
/** Words after which علي is a man's name. */
const BEFORE_NAME = wordSet(`
  محمد أحمد بن ابن أبو أبي حسن حسين سيدنا الإمام الشيخ السيد الدكتور الأستاذ المهندس الأمير الحاج عمر سيدي الرئيس اللواء العميد الفريق النقيب آل عبد خالد صالح سعيد سالم
`);
const AFTER_NAME = wordSet('بن ابن أبو عبد آل محمد أحمد حسن حسين صالح سعيد سالم الدين باشا بك رضي كرم عليه السلام');
/** Words in ا that mean something else. */
const AMBIGUOUS_ALEF = wordSet(
  'علا الا إلا سوا مدا معنا بنا جرا رأا مشا رما قضا متا لدا تعالا بنا تبنا ألقا القا أجرا اجرا ادا أدا تولا حتا ذكرا كبرا أخرا اخرا تخلا يبقا تبقا قوا سعا اغنا أغنا أحلا احلا',
);
const AFTER_VERB = /^(?:في|من|عن|إلى|مع|عند|و[ء-ي]+|أمام|منذ|خلال|قبل|بعد|لم|لن|لا|قد|ثم)$/u;
/** Words that reach their object with إلى even before أن. */
const GOVERNS_ILA =
  /^[وف]?(?:[يتن]شير|أشار|أشارت|أشاروا|[يت]ؤدي|أدى|أدت|توصل|توصلت|خلص|خلصت|لفت|لفتت|بالإضافة|إضافة|نظرا|استنادا|ذهب|[يت]ذهب|[يت]رجع|[يت]عود|مشيرا|لافتا|[يت]ستند|دعا|دعت|[يت]دعو)$/u;
const NO_ILA = wordSet('أن أنه أنها أنهم بأن في من على عن و هو هي كأن كل ما لم لن قد بعد قبل وقال فقال يا');

/** A word that takes على, with the particles and endings it may carry. */
function takesAla(letters: string): boolean {
  const governor = letters.replace(/^[وف]/u, '');
  return (
    governsAla.has(governor) ||
    governsAla.has(governor.replace(/^(?:ال|لل|بال|س|ب|ل|ك)/u, '')) ||
    governsAla.has(governor.replace(/(?:ت|وا|ها|ه|هم|نا|ا)$/u, '')) ||
    governsAla.has(governor.replace(/^[بل]/u, '').replace(/(?:ها|ه|هم)$/u, ''))
  );
}

/** Whether one of the few words before takes على, its subject between: «حصلت مارتينا علي». */
function isGoverned(word: ExactWord): boolean {
  let before = word.previous;
  for (let steps = 0; steps < 4 && before !== undefined; steps += 1, before = before.previous) {
    if (takesAla(before.letters)) return true;
  }
  return false;
}

const NOUN_ENDING = /^(?:ال)?[ء-ي]{3,}(?:ات|ين|ية|ها|هم|هما)$|^ت[ء-ي]{2}ي[ء-ي]$/u;
/** Names of men in ة. */
const MEN =
  /^(?:ال)?(?:خليفة|حمزة|عطية|جمعة|سلامة|طلحة|عكاشة|شحاتة|شحادة|عرفة|حمادة|نعمة|فضة|عودة|سعادة|قتيبة|عبيدة|عقبة|بركة|حكمة|طه|معاوية|عبدة|غلابة|شرارة|خضرة)$/u;

/** A word in ة is a noun that no man's name agrees with, unless it is a name itself. */
function isFeminine(letters: string): boolean {
  return letters.endsWith('ة') && letters.length > 3 && !MEN.test(letters);
}

function isPreposition(word: ExactWord, { text }: Paragraph): boolean {
  const { previous, next } = word;
  const before = previous?.letters ?? '';
  const named = BEFORE_NAME.has(before) || BEFORE_NAME.has(before.replace(/^[ولبف]/u, ''));
  // «اعتمد الفريق علي الخطة»: a title may be the subject of a verb that takes على.
  if (named && !(before.startsWith('ال') && next !== undefined && isGoverned(word) && isListedNoun(next.letters)))
    return false;
  if (next === undefined) return /^ (?:\d|[«"]\S)/u.test(text.slice(word.end, word.end + 4)) && isGoverned(word);
  // «يجب علي أن أدرس»: it is my duty.
  if (/^[أا]ن$/u.test(next.letters) && /^[أا]/u.test(next.next?.letters ?? '')) return false;
  if (next.letters === 'النار' || AFTER_NAME.has(next.letters) || AFTER_VERB.test(next.letters)) return false;
  if (AFTER_ALA.has(next.letters) || (previous !== undefined && takesAla(before))) return true;
  const isNoun = isCommonNoun(next.letters) || NOUN_ENDING.test(next.letters) || isFeminine(next.letters);
  // «يعتمد بشكل كامل علي نهج», «أطلقت غضبها علي الرجل»: what stands between is no title of his.
  const isApart = /(?:ها|هم|هما)$/u.test(before) || /^ب(?:شكل|صورة|طريقة)$/u.test(previous?.previous?.letters ?? '');
  if (isGoverned(word) && (isNoun || isApart)) return true;
  if (!isNoun) return false;
  // «في عام 2024 علي الأرض», «قالت BBC علي موقعها»: no name stands after a figure or a Latin word.
  if (previous === undefined)
    return /[\d\p{Script=Latin}] $/u.test(text.slice(Math.max(0, word.start - 2), word.start));
  // «زار علي المدينة»: after a bare verb it may be the name.
  return (
    previous !== undefined &&
    (isCommonNoun(before) || /^[يت][ء-ي]{3,}$|^[وفبكل]*ال[ء-ي]{3,}$|(?:ة|ات|ا|ه|ها|هم|ين|ون|وا|ت|ية)$/u.test(before))
  );
}

const why = {
  ar: 'آخر الكلمة ألف مقصورة تُكتب بلا نقطتين: «{right}».',
  en: 'The word ends in alef maqsura, written without dots: «{right}».',
};

export const alefMaqsuraRules = [
  spellingRule({
    id: 'language/alef-maqsura-word',
    title: { ar: 'ياء مكان الألف المقصورة', en: 'ي for ى' },
    why,
    severity: 'error',
    words: () =>
      CERTAIN_ALEF_MAQSURA.flatMap((right) => {
        const wrong = `${right.slice(0, -1)}ي`;
        const forms = [wrong, wrong.replace(/^[أإ]/u, 'ا')].filter((form) => form !== 'إلي');
        return forms.map((form) => ({
          wrong: form,
          right,
          inflection: /^(?:إلى|حتى|متى)$/u.test(right) ? ('particle' as const) : ('fixed' as const),
        }));
      }),
    // The present of forms V and VI: يتلقى، يتنامى.
    mend: (letters) =>
      /^[وف]?س?[يتن]ت(?:[^اتوي][^اي]|[^اتوي]ا[^ايع])ي$/u.test(letters) && !/^[وف]?تت/u.test(letters)
        ? `${letters.slice(0, -1)}ى`
        : undefined,
    good: [
      'الحاسب الآلي',
      'نتائجي وأتباعي',
      'طعام مرضي، ورجل يمني، وتبني الفكرة، والدور الأولي.',
      'عاد إليّ.',
      'نظام أبوي وقائد عسكري.',
    ],
    bad: [
      ['بقي في المستشفي حتي المساء.', 'بقي في المستشفى حتى المساء.'],
      ['عاد الي بيته مرة اخري.', 'عاد إلى بيته مرة أخرى.'],
      ['يتلقي الدعم ثم يتنامي ويتعدي الحد.', 'يتلقى الدعم ثم يتنامى ويتعدى الحد.'],
    ],
  }),
  spellingRule({
    id: 'language/alef-maqsura-article',
    title: { ar: 'ياء مكان الألف المقصورة بعد أل', en: 'ي for ى after the article' },
    why,
    severity: 'error',
    words: () =>
      ALEF_MAQSURA_AFTER_ARTICLE.flatMap((right) => {
        const wrong = `${right.slice(0, -1)}ي`;
        return [wrong, wrong.replace(/^أ/u, 'ا')].flatMap((form) =>
          ['ال', 'لل'].map((article) => ({ wrong: article + form, right: article + right })),
        );
      }),
    good: ['هذا كبري قديم.', 'الأولي والموسيقي.', 'المعني بالأمر.'],
    bad: [['في القري وعلى الضفة اليسري.', 'في القرى وعلى الضفة اليسرى.']],
  }),
  spellingRule({
    id: 'language/ala-preposition',
    title: { ar: '«علي» مكان «على»', en: 'علي for على' },
    why: { ar: '«علي» اسم، وحرف الجر «على» بألف مقصورة.', en: 'علي is a name; the preposition is على.' },
    severity: 'error',
    inContext: {
      about: (letters) => /^[وف]?علي$/u.test(letters),
      mend: (word, paragraph) => (isPreposition(word, paragraph) ? word.letters.replace('ي', 'ى') : undefined),
    },
    good: [
      'قال علي بن أبي طالب.',
      'في بيت علي خليفة.',
      'محمد علي الكبير حكم مصر.',
      'وصل علي الشهري مبكرا.',
      'زار علي المدينة.',
      'يصعب علي، ويجب علي أن أدرس.',
    ],
    bad: [
      ['حصل علي الجائزة.', 'حصل على الجائزة.'],
      ['علي الرغم من ذلك', 'على الرغم من ذلك'],
      ['يعتمد بشكل كامل علي نهج جديد.', 'يعتمد بشكل كامل على نهج جديد.'],
      ['نشر بحثا في الكيمياء علي مجموعة من المواد.', 'نشر بحثا في الكيمياء على مجموعة من المواد.'],
      [
        'حصلت الباحثة علي درجة عالية، واستولى الجيش علي 52 دبابة.',
        'حصلت الباحثة على درجة عالية، واستولى الجيش على 52 دبابة.',
      ],
    ],
  }),
  spellingRule({
    id: 'language/ila-preposition',
    title: { ar: '«إلي» مكان «إلى»', en: 'إلي for إلى' },
    why: {
      ar: '«إليّ» فيها ضمير المتكلم، وحرف الجر «إلى» بألف مقصورة.',
      en: 'إلي means “to me”; the preposition is إلى.',
    },
    severity: 'error',
    inContext: {
      about: (letters) => /^[وف]?إلي$/u.test(letters),
      mend: ({ letters, previous, next }) => {
        if (next === undefined || /^[وف][يتأن][ء-ي]{2,}$/u.test(next.letters)) return undefined;
        const governed = [previous, previous?.previous, previous?.previous?.previous].some((word) =>
          GOVERNS_ILA.test(word?.letters ?? ''),
        );
        return NO_ILA.has(next.letters) && !(governed && next.letters.startsWith('أن'))
          ? undefined
          : letters.replace('ي', 'ى');
      },
    },
    good: ['نظر إلي، ثم مضى.', 'طلب إلي أن أعود.', 'عاد إلي.', 'يأتي إلي ويقول نعم.'],
    bad: [
      ['سافر إلي المدينة.', 'سافر إلى المدينة.'],
      ['تشير التقديرات إلي أن العدد أكبر.', 'تشير التقديرات إلى أن العدد أكبر.'],
    ],
  }),
  spellingRule({
    id: 'language/alef-maqsura-alef',
    title: { ar: 'ألف ممدودة مكان المقصورة', en: 'ا for ى' },
    why: {
      ar: 'أصل الألف ياء، أو هي رابعة فصاعدا، فتُكتب مقصورة: «{right}».',
      en: 'This final a is written ى: «{right}».',
    },
    severity: 'error',
    words: () =>
      `أتمنى يتمنى تتمنى نتمنى اشترى انتهى مستوى معنى مبنى موسيقى أخرى كبرى حتى متى على إلى لدى سوى مدى مستشفى مقهى فتوى شكوى ذكرى يسعى يبقى تبقى ينسى تنسى يخشى
      تخشى أعطى ألقى أجرى أدى تولى تلقى تبنى تخلى تعالى أدنى أغلى أحلى أغنى يتلقى يتولى رأى سعى قضى بنى جرى مشى رمى أبقى`
        .trim()
        .split(/\s+/u)
        .flatMap((right) => {
          const wrong = `${right.slice(0, -1)}ا`;
          const forms = /^[أإ]/u.test(right) ? [wrong, wrong.replace(/^[أإ]/u, 'ا')] : [wrong];
          return forms.map((form) => ({ wrong: form, right }));
        })
        .filter(({ wrong }) => !AMBIGUOUS_ALEF.has(wrong)),
    good: ['علا صوته، ودعا، وهذا رجا، ومدا.', 'يا ليتنا كنا معنا.', 'إلا أنا.', 'بنا وجرا.'],
    bad: [
      ['اتمنا لك التوفيق.', 'أتمنى لك التوفيق.'],
      ['في مستشفا آخر', 'في مستشفى آخر'],
    ],
  }),
];
