import { genderOf, hasPronoun, isDefinite, lettersOf } from '../../noun-case.ts';
import { dropOpening, opensSentence } from '../../repair.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';
import { oneOf } from './words.ts';

/** The manner of a chatbot that answers a question: lists announced, everything «possible», advice to nobody. */
export const listLead = rule({
  ...TELL,
  id: 'humanize/answer-list-lead',
  title: { ar: 'تمهيد لقائمة', en: 'List announced' },
  why: {
    ar: '«{match}» يعلن القائمة ولا يقول شيئًا: ادخل فيها، أو اذكر ما يجمع بنودها.',
    en: '“{match}” announces a list and says nothing: begin it, or say what its items share.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(فيما يلي|في ما يلي|إليك|إليكم|هنا|هذه) (بعض|أهم|أبرز|مجموعة من|قائمة ب|قائمة بأهم|بعضا من) <item>',
      '(إليك|إليكم) (الخطوات|بعض|أهم|أبرز|كيفية|كيف|دليل|دليلا|نظرة|قائمة|ما تحتاج|كل ما)',
      '(يمكنك|يمكن) اتباع (الخطوات|هذه الخطوات|النصائح|بعض النصائح|بعض الخطوات)',
      '(اتبع|باتباع) (الخطوات التالية|هذه الخطوات|الخطوات الآتية)',
    ],
    classes: {
      item: oneOf(
        'الأمثلة النصائح الطرق الخطوات الأسباب الفوائد الأفكار النقاط الاستراتيجيات المعلومات العوامل الأدوات الأمور الخيارات التفاصيل الاقتراحات الإرشادات الاستخدامات الميزات المزايا أهم أبرز الفروق التطبيقات الإجراءات المبادئ الأشياء',
      ),
    },
  },
  // Where the sentence ends in a colon, the rest is a heading by itself.
  suggest: (match) => {
    const { paragraph, words, start } = match;
    const lead = words[0]?.folded.replace(/^و/u, '');
    const first = lead === 'في' ? words[3] : lead === 'فيما' ? words[2] : words[1];
    const rest = paragraph.text.slice(match.end);
    if (first === undefined || !/^(?:اليك|اليكم|فيما|في)$/u.test(lead ?? '') || !opensSentence(match)) return [];
    if (!/^[^.؟!:\n]{0,90}:\s*(?:$|\S)/u.test(rest) || /(?:ين|ًا|اً|ا)$/u.test(lettersOf(paragraph, first))) return [];
    return [[{ range: { start, end: first.start }, text: '' }]];
  },
  good: ['ورد فيما يلي من الصفحات.', 'قدّم له بعض النصائح.'],
  bad: [
    ['فيما يلي بعض النصائح لاختيار السعر:', 'بعض النصائح لاختيار السعر:'],
    ['إليك أهم الخطوات:', 'أهم الخطوات:'],
    ['يمكنك اتباع هذه الخطوات.', null],
    ['إليك بعض الأدوات التي تفيدك.', null],
  ],
});

export const thereAreMany = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/answer-there-are-many',
  title: { ar: '«هناك العديد من»', en: '“There are many”' },
  why: {
    ar: 'ترجمة «There are many» وهي تؤجل الخبر: ابدأ بالأشياء نفسها أو بعددها.',
    en: 'A translated “there are many” puts the news off: begin with the things or their number.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(هناك|هنالك|يوجد|توجد) (العديد من|الكثير من|مجموعة من|مجموعة متنوعة|عدة طرق|عدة أسباب|عدة عوامل|عدة أنواع|عدة خطوات|بعض الأشياء|بعض النصائح|بعض الطرق|بعض العوامل|بعض الخطوات|عدد من الطرق|عدد من الأسباب|عدد من العوامل|طرق عديدة|أسباب عديدة|عوامل عديدة)',
    ],
  },
  good: ['وصل هناك مساء.', 'هناك خطأ في العقد.'],
  bad: [['هناك العديد من الطرق لتسعير الخدمة.', null]],
});

export const manyPossible = rule({
  ...HABIT,
  weight: 0.6,
  cap: 4,
  needs: { hits: 3, perWords: 200 },
  id: 'humanize/answer-can',
  title: { ar: 'كثرة «يمكن»', en: 'Too much “can”' },
  why: {
    ar: '«{match}» تتكرر فتُضعف القول: قل ما يحدث فعلًا ومتى.',
    en: '“{match}” keeps returning and weakens the text: say what does happen, and when.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(يمكن|يمكنك|يمكنه|يمكنها|يمكننا|يمكنهم|يمكنكم)'],
    where: ({ paragraph, start }) => !/(?:^|\s)(?:لا|لم|لن|هل|كيف|ما|متى)\s+$/u.test(paragraph.text.slice(0, start)),
  },
  good: ['لا يمكن ذلك.', 'كيف يمكن الدفع؟'],
  bad: [['يمكن إلغاء الطلب.', null]],
});

export const canHelp = rule({
  ...HABIT,
  id: 'humanize/answer-can-help',
  title: { ar: '«يمكن أن يساعد»', en: '“Can help”' },
  why: {
    ar: 'تحفظ آلي: قل «يساعد» إن صح، واذكر متى لا يصح.',
    en: 'Automatic caution: write “helps” if it does, and say when it does not.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يمكن|ويمكن) أن (يساعد|تساعد|يساعدك|تساعدك|يساهم|تساهم|يؤدي|تؤدي|يؤثر|تؤثر|يسبب|تسبب|يوفر|توفر|يشمل|تشمل|تتضمن|يتضمن|يساعدنا|يساعدهم)',
    ],
  },
  good: ['يساعد المشي على النوم.', 'لا يعرف أن يساعد أحدًا.'],
  bad: [['يمكن أن يساعد التخطيط على ضبط الوقت.', null]],
});

export const generally = rule({
  ...HABIT,
  weight: 1,
  id: 'humanize/answer-generally',
  title: { ar: '«بشكل عام» في صدر الجملة', en: 'Sentence-initial “in general”' },
  why: {
    ar: 'تعميم يسبق الخبر ولا يقيّده: احذفه أو اذكر الحالات المستثناة.',
    en: 'A generality before the fact that limits nothing: drop it or name the exceptions.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: ['(بشكل عام|بصفة عامة|بصورة عامة|بوجه عام|على وجه العموم|عموما)'],
  },
  suggest: (match) => (/^\s*،/u.test(match.paragraph.text.slice(match.end)) ? dropOpening(match) : []),
  good: ['تحسّن السوق بشكل عام.', 'القرار صائب عمومًا.'],
  bad: [
    ['بشكل عام، السعر مناسب.', 'السعر مناسب.'],
    ['وبشكل عام، فإن السعر مناسب.', 'إن السعر مناسب.'],
  ],
});

export const remember = rule({
  ...TELL,
  weight: 1,
  id: 'humanize/answer-remember',
  title: { ar: 'نصيحة المساعد', en: 'Assistant’s advice' },
  why: {
    ar: '«{match}» نبرة مساعد ينصح سائلًا: قل المعلومة بلا أمر، أو احذف الجملة.',
    en: '“{match}” is an assistant advising whoever asked: state the fact, or delete the sentence.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(تذكر|تذكري|تذكروا) (أن|أنه|أنك|دائما أن|دائما أنه)',
      'لا تنس (أن|أنه|أيضا|دائما)',
      '(إذا كنت) (تبحث عن|ترغب في|تريد|تعاني من|مهتما ب|مهتما|تواجه|تفكر في|تخطط)',
      '(من الأفضل|من المستحسن|ينصح|يفضل) (دائما|استشارة|التحدث|التواصل مع|مراجعة|البحث عن|التأكد) {0,2}',
      '(يجب|ينبغي) (عليك|دائما|التأكد من|مراعاة|الانتباه إلى|استشارة)',
    ],
  },
  good: ['تذكر المصادر أن السعر ارتفع.', 'لا تنسَ المفتاح.'],
  bad: [
    ['تذكّر أن السعر ليس كل شيء.', null],
    ['إذا كنت ترغب في زيادة دخلك، فجرّب منصة أخرى.', null],
  ],
});

export const itMatters = rule({
  ...HABIT,
  weight: 0.7,
  needs: { company: 1 },
  id: 'humanize/answer-it-is-important',
  title: { ar: '«من المهم أن»', en: '“It is important to”' },
  why: {
    ar: 'الأهمية معلنة لا مبيّنة: قل ماذا يحدث إن لم يُفعل ذلك.',
    en: 'Importance declared, not shown: say what happens if it is not done.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      'من (المهم|الضروري|المفيد|الجيد|المهم جدا|المهم أيضا|الممكن أيضا) (أن|مراعاة|اختيار|تحديد|استخدام|اتباع|الحصول)',
    ],
  },
  good: ['هذا من أهم الكتب.', 'المهم أن تصل.'],
  bad: [['من المهم أن يحدد المستقل سعره.', null]],
});

/** «الموقع الخاص بك» → «موقعك». */
function withPronoun({ paragraph, words, end }: PhraseMatch): Fix[] {
  const own = words[0];
  const to = words[1];
  if (own === undefined || to === undefined) return [];
  const noun = paragraph.words.find(({ index }) => index === own.index - 1);
  if (noun === undefined) return [];
  const letters = lettersOf(paragraph, noun);
  // «الموقع الإلكتروني الخاص بك», «فاتورة الإنترنت الخاصة بك»: الخاص speaks of an earlier noun.
  const before = paragraph.words.find(({ index }) => index === noun.index - 1);
  const lead = before === undefined ? '' : lettersOf(paragraph, before);
  const feminine = lettersOf(paragraph, own).endsWith('ة');
  // «روبوت الدردشة الخاص بها»: a masculine الخاص cannot speak of الدردشة; the pronoun goes to the end of the idafa.
  const endsIdafa = !feminine && letters.endsWith('ة') && /^.{3,}[^ةه]$/u.test(lead) && genderOf(lead) !== 'feminine';
  if (isDefinite(lead) || (feminine && /[ةت]$/u.test(lead))) return [];
  if (!endsIdafa && genderOf(letters.replace(/^[وف]?[بك]?/u, '')) !== (feminine ? 'feminine' : 'masculine')) return [];
  const pronoun = lettersOf(paragraph, to).slice(1);
  const [, particles = '', stem = ''] = /^([وف]?[بك]?)ال(.{2,})$/u.exec(letters) ?? [];
  // Where the ending shows its case, or would with a pronoun, nothing is offered.
  if (stem === '' || /(?:اء|ون|ين|ان|وا|ئ|ؤ|ء)$/u.test(stem) || hasPronoun(stem)) return [];
  const joined = stem.endsWith('ة') ? `${stem.slice(0, -1)}ت` : stem.endsWith('ى') ? `${stem.slice(0, -1)}ا` : stem;
  return [[{ range: { start: noun.start, end }, text: particles + joined + pronoun }]];
}

export const yourOwn = rule({
  ...TELL,
  weight: 1,
  id: 'humanize/calque-your-own',
  title: { ar: '«الخاص بك»', en: '“Your own”' },
  why: {
    ar: 'الضمير المتصل يكفي: «موقعك» لا «الموقع الخاص بك».',
    en: 'A pronoun on the noun is enough: “موقعك”, not “الموقع الخاص بك”.',
  },
  match: { kind: 'phrases', clitics: 'none', phrases: ['(الخاص|الخاصة) (بك|بكم|به|بها|بهم|بنا|بي)'] },
  suggest: withPronoun,
  good: ['القسم الخاص بالأطفال مغلق.', 'رحبت بك الخاصة والعامة.'],
  bad: [
    ['حدّث الموقع الخاص بك كل شهر.', 'حدّث موقعك كل شهر.'],
    ['أسّس الشركة الخاصة بك.', 'أسّس شركتك.'],
    ['حدّث الموقع الإلكتروني الخاص بك.', null],
    ['ادفع فاتورة الإنترنت الخاصة بك.', null],
    ['جرّب روبوت الدردشة الخاص بها.', 'جرّب روبوت دردشتها.'],
  ],
});

export const answerRules = [listLead, thereAreMany, manyPossible, canHelp, generally, remember, itMatters, yourOwn];
