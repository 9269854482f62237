import { perParagraph } from '../../per-paragraph.ts';
import { rule } from '../../rule.ts';
import type { Hit } from '../../rule.ts';
import { spellingRule } from './spelling.ts';
import { textRule } from './text-rule.ts';

/** Where the tanween of an accusative stands, and on which side of its alef. */
const seatsOf = perParagraph(({ text }) =>
  text.includes('\u064B')
    ? [...text.matchAll(/(?:\u064Bا|ا\u064B)(?![\u0621-\u064A])/gu)].map(({ 0: seat, index }) => ({
        at: index,
        onLetter: seat.startsWith('\u064B'),
      }))
    : [],
);

export const tanweenRules = [
  textRule({
    id: 'language/tanween-after-hamza',
    title: { ar: 'ألف بعد همزة مسبوقة بألف', en: 'Alef after a hamza that follows an alef' },
    why: {
      ar: 'لا تُكتب ألف التنوين بعد همزة قبلها ألف: «ماءً».',
      en: 'No alef carries the tanween after a hamza that follows an alef.',
    },
    severity: 'error',
    within: ['quotation'],
    from: { here: ['ءا', 'ءً'] },
    pattern: /(?<=ا)ء(?:اً|ًا|ا(?![\u0621-\u064A\u064B-\u0652]))(?![\u0621-\u064A])/uy,
    mend: (match) => (/[\u064B]/u.test(match[0]) ? 'ءً' : 'ء'),
    good: ['ماءً باردا، وجزءًا، وقراءات.'],
    bad: [['شرب ماءاً باردا مساءًا.', 'شرب ماءً باردا مساءً.']],
  }),
  textRule({
    id: 'language/tanween-on-ta',
    title: { ar: 'ألف بعد تاء مربوطة منونة', en: 'Alef after ة' },
    why: { ar: 'لا ألف بعد التاء المربوطة: «فكرةً».', en: 'No alef follows ة.' },
    severity: 'error',
    within: ['quotation'],
    from: { here: ['ةا', 'ةً'] },
    pattern: /ة(?:اً|ًا|ا)(?![\u0621-\u064A])/uy,
    mend: (match) => (/[\u064B]/u.test(match[0]) ? 'ةً' : 'ة'),
    good: ['فكرةً جديدة.'],
    bad: [['عادةًا يصل مبكرا.', 'عادةً يصل مبكرا.']],
  }),
  textRule({
    id: 'language/tanween-with-article',
    title: { ar: 'تنوين مع أل', en: 'Tanween on a word with the article' },
    why: { ar: 'لا يجتمع التنوين و«أل».', en: 'A word with the article takes no tanween.' },
    severity: 'error',
    from: { word: ['\u064B', '\u064C', '\u064D'] },
    pattern:
      /(?<![\u0621-\u065F])((?:[وف]?[بك]?ال|[وف]?لل)[\u0621-\u063A\u0641-\u0652]{3,}?)(?:اً|ًا|[\u064B\u064C\u064D])(?![\u0621-\u0652])/uy,
    mend: (match) => {
      const [whole, stem = ''] = match;
      // الـ of the root: «التزامًا»، «الحاقًا».
      return /^[وفبك]?(?:الت|الح|الغ|الز|الق|الم|اله|الص|الا|الف)/u.test(whole.replaceAll(/[\u064B-\u0652]/gu, ''))
        ? undefined
        : stem;
    },
    good: ['التزامًا بالعمل، وإلزامًا.', 'كتابٌ جديد.'],
    bad: [['قرأ الكتابَ الجديدً.', 'قرأ الكتابَ الجديد.']],
  }),
  spellingRule({
    id: 'language/nun-for-tanween',
    title: { ar: 'نون مكان التنوين', en: 'ن for tanween' },
    why: {
      ar: 'التنوين يُلفظ نونا ولا يُكتب نونا: «{right}».',
      en: 'Tanween is heard as n and not written so: «{right}».',
    },
    severity: 'error',
    words: () =>
      'سريعن سريعا,قليلن قليلا,جيدن جيدا,معن+ معا,يومن يوما,حالن حالا,فورن فورا,سهلن سهلا,جميلن جميلا,كبيرن كبيرا,صغيرن صغيرا,جديدن جديدا,مهمن مهما,شيئن شيئا,سابقن سابقا,لاحقن لاحقا,قريبن قريبا,بعيدن بعيدا,تمامن تماما,نوعن نوعا,عمومن عموما,يقينن يقينا,مجانن مجانا,مبكرن مبكرا,سنوين سنويا,يومين+ يوميا,صباحن صباحا,مساءن مساء,ليلن ليلا,نهارن نهارا,عادتن عادة,عادةن عادة,بدلن بدلا,نظرن نظرا,وفقن وفقا,خاصتن خاصة,مرتن مرة'
        .split(',')
        .map((pair) => pair.split(' '))
        .flatMap(([wrong, right]) =>
          wrong === undefined || right === undefined || wrong.endsWith('+') ? [] : [{ wrong, right }],
        ),
    good: ['سهّل الأمر على الناس.'],
    bad: [['عاد سريعن وبقي قليلن.', 'عاد سريعا وبقي قليلا.']],
  }),
  rule({
    id: 'language/tanween-seat-mix',
    pass: 'language',
    title: { ar: 'موضع تنوين الفتح غير موحد', en: 'Tanween seat not uniform' },
    why: {
      ar: 'في النص «ـًا» و«ـاً» معا؛ وكلاهما مقبول، فوحّد النص على أحدهما.',
      en: 'The text has both seats of tanween; either is fine, keep to one.',
    },
    severity: 'hint',
    match: {
      kind: 'document',
      find: ({ paragraphs }) => {
        const seats = paragraphs.flatMap((paragraph) =>
          seatsOf(paragraph).map(({ at, onLetter }) => ({ at: at + paragraph.offset, onLetter })),
        );
        const onLetter = seats.filter((place) => place.onLetter);
        const onAlef = seats.filter((place) => !place.onLetter);
        if (onLetter.length === 0 || onAlef.length === 0) return [];
        const [fewer, seat] = onLetter.length < onAlef.length ? [onLetter, 'اً'] : [onAlef, 'ًا'];
        const places = fewer.map(({ at }) => ({ start: at, end: at + 2 }));
        const [first, ...related] = places;
        if (first === undefined) return [];
        const edits = places.map((range) => ({ range, text: seat }));
        return [{ ...first, related, fixes: [edits] } satisfies Hit];
      },
    },
    good: ['شكرًا جزيلًا.', 'شكراً جزيلاً.', 'شكرا جدا.'],
    bad: [['شكرًا جزيلًا لك، وأهلاً بك.', 'شكرًا جزيلًا لك، وأهلًا بك.']],
  }),
];
