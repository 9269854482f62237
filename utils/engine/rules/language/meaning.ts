import { rule } from '../../rule.ts';
import { textRule } from './text-rule.ts';
import { wordRule } from './word-rule.ts';
import { sentenceAt } from '../../analysis.ts';

const list = (phrases: Record<string, string | readonly string[] | null>) => ({
  kind: 'phrases' as const,
  letters: 'exact' as const,
  phrases,
});

const SUPERLATIVE = /^(?:أكثر|أهم|أبرز|أفضل|أكبر|أشهر|أقوى|أسرع|أقدم|أعظم|أجمل|أسوأ)$/u;
/** After these it is the predicate: «من أكثر» says it alone. */
const COPULA = /^[وف]?(?:هو|هي|كان|كانت|[يت]عد|[يت]عتبر|أصبح|أصبحت|ليس|ليست|[يت]بقى|[يت]ظل)$/u;

export const meaningRules = [
  rule({
    id: 'language/not-limited-but',
    pass: 'language',
    title: { ar: '«لا يقتصر على … بل على»', en: '“Not limited to … but to”' },
    why: {
      ar: '«بل على» تعني «بل يقتصر على»، فينعكس المعنى؛ والمراد «بل يمتد إلى».',
      en: '«بل على» would mean “but is limited to”; «بل يمتد إلى» is meant.',
    },
    severity: 'error',
    match: {
      kind: 'phrases',
      phrases: [
        'لا (يقتصر|تقتصر) {0,4} على {1,12} (بل|ولكن|لكن) على',
        'لم (يقتصر|تقتصر) {0,4} على {1,12} (بل|ولكن|لكن) على',
        'لا (يقتصر|تقتصر) {0,4} على {1,12} (بل|ولكن|لكن) أيضا على',
      ],
    },
    suggest: ({ words, text, start }) => {
      const last = words.at(-1);
      if (last === undefined) return [];
      const reach = /^[وف]?لم/u.test(text)
        ? /تقتصر/u.test(text)
          ? 'امتدت إلى'
          : 'امتد إلى'
        : /تقتصر/u.test(text)
          ? 'تمتد إلى'
          : 'يمتد إلى';
      return [[{ range: { start: last.start, end: last.end }, text: reach }]].filter(() => start >= 0);
    },
    good: ['لا يقتصر العمل على الكتابة، بل يمتد إلى التصميم.'],
    bad: [['لا يقتصر الأثر على المدن، بل على القرى أيضا.', 'لا يقتصر الأثر على المدن، بل يمتد إلى القرى أيضا.']],
  }),
  textRule({
    id: 'language/cut-sentence',
    title: { ar: 'نقطة تقطع الجملة', en: 'Full stop that cuts a sentence' },
    why: {
      ar: 'ما بعد النقطة تابع لما قبلها ولا يقوم جملة وحده.',
      en: 'What follows the full stop belongs to the sentence before it.',
    },
    severity: 'warning',
    from: { here: ['.'] },
    pattern:
      /(?<=[\u0621-\u0652]{2})\.(?=\s+(?:(?:الذي|التي|الذين|مقارنة (?:بال|بعام|بما|بـ|مع )[\u0621-\u064A]*|مما)\s))/uy,
    mend: (match, { text }) => (/^\s+(?:مقارنة|مما)/u.test(text.slice(match.index + 1)) ? '،' : ''),
    good: ['انتهى العمل. أما نحن فقد تعبنا.', 'عاد الرجل الذي سافر.'],
    bad: [
      ['زار المدينة. التي ولد فيها قبل سنين.', 'زار المدينة التي ولد فيها قبل سنين.'],
      ['ارتفعت المبيعات. مقارنة بالعام الماضي.', 'ارتفعت المبيعات، مقارنة بالعام الماضي.'],
    ],
  }),
  wordRule({
    id: 'language/cut-after-example',
    title: { ar: 'نقطة بعد «على سبيل المثال»', en: 'Full stop after “for example”' },
    why: { ar: 'المثال من الجملة نفسها.', en: 'The example belongs to the same sentence.' },
    severity: 'error',
    about: (letters) => /^(?:المثال|الذكر|فمثلا)$/u.test(letters),
    judge: ({ letters, end, previous }, { text }) =>
      (letters === 'فمثلا' || previous?.letters === 'سبيل') && /^\.\s+[\u0621-\u064A]/u.test(text.slice(end, end + 4))
        ? { start: end, end: end + 1, fixes: ['،'] }
        : undefined,
    good: ['خذ القراءة على سبيل المثال، فهي نافعة.'],
    bad: [['على سبيل المثال. زادت المبيعات.', 'على سبيل المثال، زادت المبيعات.']],
  }),
  wordRule({
    id: 'language/amma-without-fa',
    title: { ar: '«أما» بلا فاء', en: 'أما without ف' },
    why: { ar: 'جواب «أما» يقترن بالفاء: «أما … فـ…».', en: 'The answer to أما begins with ف.' },
    severity: 'warning',
    about: (letters) => letters === 'أما' || letters === 'وأما',
    judge: ({ start, end, next }, paragraph) => {
      const sentence = sentenceAt(paragraph, start);
      if (sentence === undefined || !/^[«"\s]*$/u.test(paragraph.text.slice(sentence.start, start))) return undefined;
      // «أما زلت» asks, and a word with ف anywhere may be the answer.
      if (next === undefined || /^(?:زال|زلت|زالت|آن|من|كان|لو)/u.test(next.letters)) return undefined;
      const rest = paragraph.text.slice(end, sentence.end);
      if (rest.includes('؟') || /[\s،«"(]ف[\u0621-\u064B]/u.test(rest.replaceAll(/\sفي\s/gu, ' '))) return undefined;
      return rest.split(' ').length < 6 ? undefined : { start, end, fixes: [] };
    },
    good: ['أما المدن الكبيرة فقد تغيرت كثيرا هذا العام.', 'أما زلت تعمل في تلك الشركة القديمة؟'],
    bad: [['أما المدن الكبيرة تغيرت كثيرا خلال هذا العام.', null]],
  }),
  wordRule({
    id: 'language/one-of-most',
    title: { ar: '«واحدة من أكثر»', en: '“One of the most”' },
    why: {
      ar: 'ترجمة حرفية؛ العربية تقول «هي من أكثر…» و«في إحدى أكثر…».',
      en: 'A literal translation; Arabic says «هي من أكثر…» and «في إحدى أكثر…».',
    },
    severity: 'hint',
    about: (letters) => /^[وفبل]?واحد[ةا]?$/u.test(letters),
    judge: ({ letters, start, previous, next }) => {
      const most = next?.letters === 'من' ? next.next : undefined;
      if (most === undefined || !SUPERLATIVE.test(most.letters)) return undefined;
      const before = previous?.letters ?? '';
      if (/^(?:كل|أي|لا|غير|سوى|إلا)$/u.test(before)) return undefined;
      const [, particle = '', ending = ''] = /^([وفبل]?)واحد([ةا]?)$/u.exec(letters) ?? [];
      const one = ending === 'ة' ? 'إحدى' : 'أحد';
      const head = particle === '' && COPULA.test(before) ? 'من' : `${particle}${one}`;
      return { start, end: most.end, fixes: [`${head} ${most.letters}`] };
    },
    good: ['هي من أكثر المدن سكانا.', 'اختر واحدة من الصور.', 'كل واحد من أكثر المدن سكانا.'],
    bad: [
      ['هي واحدة من أكثر المدن سكانا.', 'هي من أكثر المدن سكانا.'],
      ['يعيش في واحدة من أكبر المدن.', 'يعيش في إحدى أكبر المدن.'],
      ['تغلق واحدة من أشهر المكتبات أبوابها.', 'تغلق إحدى أشهر المكتبات أبوابها.'],
    ],
  }),
  rule({
    id: 'language/more-prone-good',
    pass: 'language',
    title: { ar: '«أكثر عرضة» للخير', en: '“Prone to” something good' },
    why: {
      ar: '«عرضة» للضرر؛ وللخير «أقرب إلى» أو «أرجح أن».',
      en: '«عرضة» is for harm; for something good say «أقرب إلى».',
    },
    severity: 'warning',
    match: {
      kind: 'phrases',
      phrases: ['(أكثر|أقل) عرضة (للنجاح|للفوز|للحصول|للتوظيف|للربح|للتفوق|للازدهار|للشفاء|للترقية)'],
    },
    good: ['أكثر عرضة للخطر.'],
    bad: [['المتعلمون أكثر عرضة للنجاح.', null]],
  }),
  rule({
    id: 'language/known-of-calque',
    pass: 'language',
    title: { ar: '«على الرغم من … إلا أن»', en: '“Despite … however”' },
    why: { ar: 'يكفي أحد الرابطين؛ فجواب «على الرغم من» لا يحتاج إلى «إلا أن».', en: 'One connective is enough.' },
    severity: 'hint',
    offByDefault: true,
    match: {
      kind: 'phrases',
      phrases: ['على الرغم من {1,12} إلا أن', 'بالرغم من {1,12} إلا أن', 'رغم {1,12} إلا أن', 'مع أن {1,12} إلا أن'],
    },
    good: ['على الرغم من المطر خرجنا.'],
    bad: [['على الرغم من المطر، إلا أن الناس خرجوا.', null]],
  }),
  rule({
    id: 'language/last-not-least',
    pass: 'language',
    title: { ar: '«أخيرا وليس آخرا»', en: '“Last but not least”' },
    why: { ar: 'ترجمة حرفية؛ تكفي «وأخيرا».', en: 'A literal translation; «وأخيرا» is enough.' },
    severity: 'hint',
    match: list({
      'أخيرا وليس آخرا': 'أخيرا',
      'أخيراً وليس آخراً': 'أخيراً',
      'أخيرا وليس أخيرا': 'أخيرا',
      'أخيرًا وليس آخرًا': 'أخيرًا',
      'أخيرا وليس اخرا': 'أخيرا',
    }),
    good: ['وأخيرا شكر الحضور.'],
    bad: [['وأخيرا وليس آخرا نشكر الحضور.', 'وأخيرا نشكر الحضور.']],
  }),
  rule({
    id: 'language/sawaa-aw',
    pass: 'language',
    title: { ar: '«سواء … أو»', en: 'سواء … أو' },
    why: { ar: 'المعادل بعد «سواء» في الفصيح «أم».', en: 'Classical usage has «أم» after «سواء».' },
    severity: 'hint',
    offByDefault: true,
    match: { kind: 'phrases', phrases: ['سواء {1,6} أو'] },
    suggest: ({ words }) => {
      const last = words.at(-1);
      return last === undefined ? [] : [[{ range: { start: last.start, end: last.end }, text: 'أم' }]];
    },
    good: ['سواء حضر أم غاب.'],
    bad: [['سواء حضر أو غاب.', 'سواء حضر أم غاب.']],
  }),
  rule({
    id: 'language/between-twice',
    pass: 'language',
    title: { ar: '«بين … وبين» مكررة', en: 'بين said twice' },
    why: { ar: 'لا تُكرر «بين» إلا مع الضمير.', en: '«بين» is said once, unless with a pronoun.' },
    severity: 'hint',
    match: {
      kind: 'phrases',
      letters: 'exact',
      phrases: ['بين <noun> وبين <noun>'],
      classes: { noun: (word) => /^ال[ء-ي]{3,}$/u.test(word) },
    },
    suggest: ({ words, text, start }) => {
      const [, , second] = words;
      return second === undefined
        ? []
        : [text.slice(0, second.start - start) + text.slice(second.start - start).replace(/وبين\s+/u, 'و')];
    },
    good: ['بيني وبين الناس.', 'بين الليل والنهار.'],
    bad: [['فرق بين الليل وبين النهار.', 'فرق بين الليل والنهار.']],
  }),
];
