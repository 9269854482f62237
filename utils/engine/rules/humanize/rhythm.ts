import type { Analysis, PlacedParagraph } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type RunningSentence, rhythmOf, runningSentences, variation } from '../../rhythm.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

/** Below this nothing is said of rhythm. */
const LEAST_SENTENCES = 8;
const LEAST_WORDS = 120;
/** Standard deviation over mean of sentence lengths: about 0.5 in human prose, 0.2–0.33 in machine prose. */
const EVEN_VARIATION = 0.27;
/** In human prose every third sentence or more is joined to the one before it. */
const UNLINKED = 0.06;
const LONGEST_UNLINKED = 22;
const SAME_START = 3;
/** Paragraphs whose sentence counts and lengths hardly differ. */
const LEAST_PARAGRAPHS = 4;
const EVEN_PARAGRAPHS = 0.18;
const COLON_ITEMS = 4;
/** The density reckons with the evenness of sentences itself (see `density.ts`). */
const IN_DENSITY = { ...HABIT, weight: 0 } as const;

/** The running sentences of a text, by its offsets. */
function sentencesIn({ paragraphs }: Analysis): RunningSentence[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph));
}

function sentencesOf(paragraph: PlacedParagraph): RunningSentence[] {
  const { offset } = paragraph;
  return runningSentences(paragraph).map((sentence) => ({
    ...sentence,
    start: sentence.start + offset,
    end: sentence.end + offset,
  }));
}

export const evenSentences = rule({
  ...IN_DENSITY,
  id: 'humanize/rhythm-even-sentences',
  title: { ar: 'جمل متقاربة الطول', en: 'Even sentences' },
  why: {
    ar: 'معظم الجمل في حدود {length} كلمة: اجعل بعضها قصيرًا جدًا واترك بعضها يطول.',
    en: 'Most sentences have about {length} words: make some very short and let others run.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const rhythm = rhythmOf(analysis);
      if (rhythm === undefined || analysis.words < LEAST_WORDS || rhythm.sentences < LEAST_SENTENCES) return [];
      if (rhythm.variation >= EVEN_VARIATION) return [];
      const [first, ...rest] = sentencesIn(analysis);
      if (first === undefined) return [];
      return [
        {
          start: first.start,
          end: first.end,
          params: { length: Math.round(rhythm.mean) },
          related: rest.map(({ start, end }) => ({ start, end })),
        },
      ];
    },
  },
  good: ['جملة واحدة لا تكفي للحكم.'],
  bad: [[even(), null]],
});

export const unlinkedSentences = rule({
  ...IN_DENSITY,
  id: 'humanize/rhythm-unlinked-sentences',
  title: { ar: 'جمل لا يصل بينها شيء', en: 'Sentences joined by nothing' },
  why: {
    ar: '{count} جملة قصيرة متتالية لا تكاد واحدة منها تبدأ بالواو أو الفاء أو «لكن»: صِل ما يتصل معناه، فالعربية تعطف.',
    en: 'Of {count} short sentences hardly one opens with و, ف or “لكن”: join what belongs together, as Arabic does.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const rhythm = rhythmOf(analysis);
      if (rhythm === undefined || analysis.words < LEAST_WORDS || rhythm.sentences < LEAST_SENTENCES) return [];
      if (rhythm.linked > UNLINKED || rhythm.mean > LONGEST_UNLINKED) return [];
      const [first, ...rest] = sentencesIn(analysis);
      if (first === undefined) return [];
      return [
        {
          start: first.start,
          end: first.end,
          params: { count: rhythm.sentences },
          related: rest.map(({ start, end }) => ({ start, end })),
        },
      ];
    },
  },
  good: ['وصل أحمد. نام خالد.', 'جاء الشتاء مبكرًا هذا العام. ولم يكن أحد مستعدًا له. فأغلقت المدارس أبوابها.'],
  bad: [[unlinked(), null]],
});

function even(): string {
  const sentence = 'تحتاج الشركة الصغيرة إلى خطة واضحة قبل أن تبدأ في البحث عن عملاء جدد';
  return Array.from(
    { length: 9 },
    (_, index) => `${['ثم', 'قد', 'هنا', 'لذا', 'كما', 'أما', 'وربما', 'إذن', 'واليوم'][index] ?? ''} ${sentence}.`,
  ).join(' ');
}

function unlinked(): string {
  const sentences = [
    'تبدأ المهنة بعرض صغير على منصة عربية لا يعرفها إلا القليل من الناس.',
    'يقرأ العميل العرض في دقيقة واحدة.',
    'يبحث عن دليل يثق به قبل أن يدفع شيئًا من ماله.',
    'السعر المنخفض يثير شكه.',
    'النماذج السابقة تطمئنه أكثر من الوعود الكبيرة التي يقرؤها كل يوم في عروض الآخرين.',
    'الرد السريع يحسم الأمر.',
  ];
  return [...sentences, ...sentences, ...sentences].join(' ');
}

export const sameStart = rule({
  ...HABIT,
  weight: 1.5,
  cap: 3,
  id: 'humanize/rhythm-same-start',
  title: { ar: 'جمل متتالية ببداية واحدة', en: 'Same opening in a row' },
  why: {
    ar: '{count} جمل متتالية تبدأ بـ«{match}»: نوّع البدايات أو ادمج جملتين.',
    en: '{count} sentences in a row begin with “{match}”: vary the openings or join two.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const hits: Hit[] = [];
      for (const paragraph of analysis.paragraphs) {
        if (runningSentences(paragraph).length < SAME_START) continue;
        let run: RunningSentence[] = [];
        const close = () => {
          const [first, ...rest] = run;
          if (first !== undefined && run.length >= SAME_START) {
            const word = analysis.text.slice(first.start, first.end).split(/\s/u)[0] ?? '';
            hits.push({
              start: first.start,
              end: first.start + word.length,
              params: { count: run.length, match: word },
              related: rest.map(({ start }) => ({ start, end: start + word.length })),
            });
          }
          run = [];
        };
        for (const sentence of sentencesOf(paragraph)) {
          // A particle opens any sentence; a verb or noun said three times is heard.
          if (run[0] !== undefined && run[0].first !== sentence.first) close();
          if (sentence.first.length > 2 || run.length > 0) run.push(sentence);
        }
        close();
      }
      return hits;
    },
  },
  good: ['يعمل سالم. يدرس خالد. ينام عمر.', 'يمكنك أن تبدأ اليوم.'],
  bad: [['يمكنك اختيار السعر بنفسك. يمكنك تحديد موعد التسليم. يمكنك إلغاء الطلب أيضًا.', null]],
});

export const evenParagraphs = rule({
  ...HABIT,
  weight: 1.5,
  id: 'humanize/rhythm-even-paragraphs',
  title: { ar: 'فقرات متساوية', en: 'Even paragraphs' },
  why: {
    ar: 'الفقرات كلها في حدود {length} كلمة: اجعل الفكرة الأهم في فقرة قصيرة.',
    en: 'All paragraphs have about {length} words: give the chief idea a short one.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const running = analysis.paragraphs.filter((paragraph) => runningSentences(paragraph).length >= 2);
      if (running.length < LEAST_PARAGRAPHS || analysis.words < LEAST_WORDS) return [];
      const lengths = running.map(({ words }) => words.length);
      if (variation(lengths) >= EVEN_PARAGRAPHS) return [];
      const [first] = running;
      if (first === undefined) return [];
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      const range = ({ offset, text }: PlacedParagraph) => ({ start: offset, end: offset + text.length });
      return [
        {
          ...range(first),
          params: { length: Math.round(mean) },
          related: running.slice(1).map((paragraph) => range(paragraph)),
        },
      ];
    },
  },
  good: ['فقرة واحدة.'],
  bad: [[evenText(), null]],
});

function evenText(): string {
  const paragraph =
    'تبدأ الفكرة صغيرة ثم تكبر مع الوقت حين يجد صاحبها من يسمعه. بعد ذلك يأتي العمل الذي لا يراه أحد، وهو أطول المراحل وأصعبها. في آخر الطريق يظهر ما كان يستحق التعب كله أمام الناس.';
  return Array.from({ length: 4 }, () => paragraph).join('\n');
}

const isColonItem = perParagraph(
  ({ text }) =>
    text.includes(':') &&
    /^\s*(?:[-•*]\s*|\d{1,2}[.)-]\s*)?[^:.،؟\n]{3,45}:\s+\S.{25,}/u.test(text) &&
    /[.،؛!]/u.test(text.slice(text.indexOf(':'))) &&
    !/^[^:]*(?:قال|وقال|أضاف|وأضاف|تابع)[^:]*:/u.test(text),
);

export const colonItems = rule({
  ...HABIT,
  weight: 2,
  cap: 1,
  id: 'humanize/rhythm-colon-items',
  title: { ar: 'بنود «عنوان: جملة»', en: '“Label: sentence” items' },
  why: {
    ar: '{count} فقرات على قالب «عنوان: شرح»: اكتب بعضها نثرًا متصلًا، وأبقِ القالب للخطوات.',
    en: '{count} paragraphs built as “label: text”: turn some into prose and keep the form for steps.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const items = analysis.paragraphs.filter((paragraph) => isColonItem(paragraph));
      const [first] = items;
      if (first === undefined || items.length < COLON_ITEMS) return [];
      const label = ({ offset, text }: PlacedParagraph) => ({ start: offset, end: offset + text.indexOf(':') + 1 });
      return [{ ...label(first), params: { count: items.length }, related: items.slice(1).map((item) => label(item)) }];
    },
  },
  good: ['قال المدير: انتهى العمل.', 'السعر: 50 دولارًا.'],
  bad: [
    [
      [
        'المرونة: تختار وقت عملك ومكانه كما تشاء.',
        'الدخل: يرتفع مع الخبرة وعدد العملاء الدائمين.',
        'التعلم: تكتسب مهارات جديدة مع كل مشروع تنفذه.',
        'الاستقلال: تقرر بنفسك أي المشاريع تقبل وأيها ترفض.',
      ].join('\n'),
      null,
    ],
  ],
});

export const rhythmRules = [evenSentences, unlinkedSentences, sameStart, evenParagraphs, colonItems];
