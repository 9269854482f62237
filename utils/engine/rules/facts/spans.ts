import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { withCounted } from './counted.ts';
import { before, between, numberedSentences } from './reading.ts';

/** Years may be counted with both ends or with one. */
const INCLUSIVE = 1;
const YEARS_COUNTED = /^\s*(?:عاما|عامًا|عاماً|عام|أعوام|اعوام|سنة|سنوات|سنين|سنةً)(?![\u0621-\u0652])/u;
const SAYS_SPAN =
  /^[^.؟!؛]{0,12}(?:أي|خلال|على مدى|على مدار|طوال|مدة|لمدة|استمر|استمرت|دام|دامت|في)\s*(?:نحو|حوالي|قرابة|مدة|أكثر من)?\s*$/u;

function findWrongYears(paragraph: Paragraph): Hit[] {
  return numberedSentences(paragraph).flatMap(({ numbers, spans }) =>
    spans.flatMap(({ from, to }): Hit[] => {
      if (from.kind !== 'year') return [];
      const said = numbers.find(({ start, kind }) => kind === 'plain' && start >= to.end);
      if (said === undefined || !SAYS_SPAN.test(between(paragraph, to.end, said.start))) return [];
      // «10 أعوام» is a counted span; its noun stands after it unless it is part of the number's own text.
      if (!YEARS_COUNTED.test(paragraph.text.slice(said.end))) return [];
      const right = to.value - from.value;
      if (right < 0 || Math.abs(right - said.value) <= INCLUSIVE) return [];
      const fix = withCounted(paragraph, said, right);
      return [
        {
          start: said.start,
          end: said.end,
          related: [{ start: from.start, end: to.end }],
          params: { from: from.text, to: to.text, right, said: said.text },
          ...(fix === undefined ? {} : { fixes: [fix] }),
        },
      ];
    }),
  );
}

export const wrongYears = rule({
  id: 'facts/computed-years',
  pass: 'facts',
  title: { ar: 'مدة غير صحيحة', en: 'Wrong number of years' },
  why: {
    ar: 'بين {from} و{to} مدة قدرها {right} من الأعوام، لا {said}.',
    en: 'From {from} to {to} is {right} years, not {said}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongYears },
  good: [
    'من عام 2010 إلى عام 2020، أي 10 أعوام.',
    'من 2010 إلى 2020، على مدى 11 عامًا.',
    'من 2010 إلى 2020 افتتح 15 فرعًا.',
  ],
  bad: [
    ['من عام 2010 إلى عام 2025، أي 12 عامًا.', 'من عام 2010 إلى عام 2025، أي 15 عامًا.'],
    ['امتد المشروع من 2015 إلى 2018، أي 7 سنوات.', 'امتد المشروع من 2015 إلى 2018، أي 3 سنوات.'],
    ['من عام 2000 إلى عام 2020، أي 8 أعوام.', 'من عام 2000 إلى عام 2020، أي 20 عامًا.'],
  ],
});

const BORN = /(?:ولد|وُلد|وُلِد|ولدت|وُلدت|مواليد)(?![\u0621-\u064A])/u;
const DIED = /(?:توفي|تُوفي|توفيت|رحل|رحلت|مات|ماتت|وفاته|وفاتها)(?![\u0621-\u064A])/u;
/** The age at death: «توفي عام 1990 عن 70 عامًا»; other ages of a life are no matter. */
const AGED = /عن\s*(?:عمر|سن)?\s*(?:يناهز|ناهز|ناهزت)?\s*$/u;

function findWrongAges(paragraph: Paragraph): Hit[] {
  const numbers = numberedSentences(paragraph).flatMap((sentence) => sentence.numbers);
  const years = numbers.filter(({ kind }) => kind === 'year');
  if (years.length !== 2) return [];
  const born = years.find(({ start }) => BORN.test(before(paragraph, start, 40)));
  const died = years.find((year) => year !== born && DIED.test(before(paragraph, year.start, 40)));
  if (born === undefined || died === undefined) return [];
  const age = numbers.find(
    ({ kind, start }) => kind === 'plain' && start > died.start && AGED.test(before(paragraph, start)),
  );
  if (age === undefined) return [];
  const right = died.value - born.value;
  // A birthday not yet reached is a year less; a hijri age runs up to three in a hundred ahead.
  if (age.value <= right * 1.035 + 1 && age.value >= right - 1) return [];
  return [
    {
      start: age.start,
      end: age.end,
      related: [born, died].map(({ start, end }) => ({ start, end })),
      params: { born: born.text, died: died.text, right, said: age.text },
    },
  ];
}

export const wrongAge = rule({
  id: 'facts/computed-age',
  pass: 'facts',
  title: { ar: 'عمر لا يوافق التاريخين', en: 'Age against its dates' },
  why: {
    ar: 'من ولد عام {born} وتوفي عام {died} عاش نحو {right} عامًا، لا {said}.',
    en: 'Born in {born} and dead in {died} makes about {right} years, not {said}.',
  },
  severity: 'error',
  match: { kind: 'paragraph', find: findWrongAges },
  good: [
    'ولدت عام 1938 وكان عمرها 13 عامًا حين سافرت، وتوفيت عام 2009.',
    'ولد الكاتب عام 1920 وتوفي عام 1990 عن 70 عامًا.',
    'ولدت عام 1920 وتوفيت عام 1990 عن 69 عامًا.',
  ],
  bad: [['ولد الكاتب عام 1920 وتوفي عام 1990 عن 80 عامًا.', null]],
});

/** «من عام 2020 إلى عام 2015»: not where two years stand by a dash, which right-to-left typing turns round. */
export const reversedYears = rule({
  id: 'facts/computed-years-reversed',
  pass: 'facts',
  title: { ar: 'سنوات مقلوبة', en: 'Years the wrong way round' },
  why: {
    ar: 'تبدأ المدة في {from} وتنتهي قبلها في {to}؛ راجع السنتين.',
    en: 'The time begins in {from} and ends before it, in {to}; check both years.',
  },
  severity: 'warning',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      numberedSentences(paragraph).flatMap(({ spans }) =>
        spans.flatMap(({ from, to }): Hit[] => {
          if (from.kind !== 'year' || from.value <= to.value) return [];
          // «من 2020 إلى 1441هـ»: two calendars.
          if (from.value - to.value > 300) return [];
          return [{ start: from.start, end: to.end, params: { from: from.text, to: to.text } }];
        }),
      ),
  },
  good: ['من عام 2015 إلى عام 2020.', 'عاد بالذاكرة من 2020 إلى ما قبل الجائحة.'],
  bad: [['عمل في الشركة من عام 2020 إلى عام 2015.', null]],
});

const BETWEEN = /(?:^|\s)[وف]?(?:بين|ما بين|يتراوح بين|تتراوح بين)\s*$/u;

export const reversedRange = rule({
  id: 'facts/computed-range',
  pass: 'facts',
  title: { ar: 'مدى مقلوب', en: 'Range the wrong way round' },
  why: {
    ar: 'يبدأ المدى بالأكبر ({from}) وينتهي بالأصغر ({to})؛ راجع الرقمين.',
    en: 'The range begins with the larger figure ({from}) and ends with the smaller ({to}); check both.',
  },
  severity: 'hint',
  match: {
    kind: 'paragraph',
    find: (paragraph) =>
      numberedSentences(paragraph).flatMap(({ numbers }) =>
        numbers.flatMap((from, index): Hit[] => {
          const to = numbers[index + 1];
          if (to === undefined || from.kind !== to.kind || from.kind === 'ordinal') return [];
          if (from.value <= to.value) return [];
          if (!BETWEEN.test(before(paragraph, from.start))) return [];
          if (!/^(?:\s+[\u0621-\u0652]+)?\s+و(?:بين\s+)?$/u.test(between(paragraph, from.end, to.start))) return [];
          // «بين 100 وخمسة آلاف»: the first number may share the scale of the second or not, so neither is assumed.
          if (/تراجع|انخفا|هبوط/u.test(before(paragraph, from.start))) return [];
          return [{ start: from.start, end: to.end, params: { from: from.text, to: to.text } }];
        }),
      ),
  },
  good: ['يتراوح السعر بين 40 و50 دولارًا.', 'بين 3 و5 ملايين.', 'من 50 إلى 40 دولارًا.'],
  bad: [['يتراوح السعر بين 50 و40 دولارًا.', null]],
});

const CENTURIES = [
  '',
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
  'الثالث عشر',
  'الرابع عشر',
  'الخامس عشر',
  'السادس عشر',
  'السابع عشر',
  'الثامن عشر',
  'التاسع عشر',
  'العشرين',
  'الحادي والعشرين',
];
const CENTURY = new RegExp(
  `القرن\\s+(${CENTURIES.slice(14).toReversed().join('|')})(?:\\s+(?:الميلادي|للميلاد|م))?\\s*[،,]?\\s*\\(?(?:في\\s+)?(?:عام|سنة|وتحديدا عام)?\\s*(?=[\\d٠-٩])`,
  'gu',
);

export const wrongCentury = rule({
  id: 'facts/computed-century',
  pass: 'facts',
  title: { ar: 'سنة خارج قرنها', en: 'Year outside its century' },
  why: {
    ar: 'عام {year} يقع في القرن {right}، لا القرن {said}.',
    en: 'The year {year} lies in century {right}, not {said}.',
  },
  severity: 'error',
  match: {
    kind: 'paragraph',
    find(paragraph) {
      const years = numberedSentences(paragraph).flatMap(({ numbers }) =>
        numbers.filter(({ kind }) => kind === 'year'),
      );
      if (years.length === 0) return [];
      return [...paragraph.text.matchAll(CENTURY)].flatMap((match): Hit[] => {
        const [words, name = ''] = match;
        const year = years.find(({ start }) => start === match.index + words.length);
        if (year === undefined) return [];
        const said = CENTURIES.indexOf(name);
        const right = Math.ceil(year.value / 100);
        // The round year itself is given to either century in common use.
        if (right === said || year.value === (said - 1) * 100) return [];
        return [
          {
            start: match.index,
            end: year.end,
            params: { year: year.text, right: CENTURIES[right] ?? right, said: name },
          },
        ];
      });
    },
  },
  good: ['في القرن التاسع عشر، عام 1850، صدرت الصحيفة.', 'في القرن العشرين عام 1900.', 'القرن الحادي والعشرين (2015).'],
  bad: [['في القرن التاسع عشر، عام 1950، صدرت الصحيفة.', null]],
});
