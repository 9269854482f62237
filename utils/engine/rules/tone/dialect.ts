import { bareLetters } from '../../pattern.ts';
import { perForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import { type Paragraph, type PlacedParagraph, wordAtToken } from '../../analysis.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { type DialectMarker, dialectMarker } from './dialect-markers.ts';
import { isKnownVerb } from './dialect-verbs.ts';
import { BEFORE_FIRST_PERSON, DIALECT_NAMES, FIRST_PERSON } from './dialect-words.ts';
import { isApart, watchWhere } from './mixture.ts';

interface Place {
  marker: DialectMarker;
  word: Word;
}

const TANWEEN = /[\u064B-\u064D]/;

/** The marker a word is, or `null`. Dialect has no tanween: «هادٍ» is no «هاد». */
const markerOf = perForm(({ folded, kind, raw }) =>
  kind !== 'arabic' || TANWEEN.test(raw) ? null : (dialectMarker(folded) ?? null),
);

const watchedWords = watchWhere((form) => markerOf(form) !== null);

/** How far apart, in words and marks, two ambiguous markers may stand to bear each other out. */
const NEAR = 15;

const markersIn = perParagraph((paragraph): readonly Place[] => {
  const places: Place[] = [];
  for (const word of watchedWords(paragraph)) {
    const marker = markerOf(word.form);
    if (marker === null || isApart(paragraph, word) || !standsAsDialect(paragraph, word, marker)) continue;
    places.push({ marker, word });
  }
  return places.filter(
    ({ marker, word }) => marker.isUnambiguous || places.some((other) => bearsOut(other, marker, word)),
  );
});

function bearsOut(other: Place, marker: DialectMarker, word: Word): boolean {
  return other.marker.word !== marker.word && Math.abs(other.word.index - word.index) <= NEAR;
}

const LETTER_NAMES = new Set('اي بي سي دي اف جي اتش كي ال ام ان او كيو ار اس تي يو في اكس واي ا ب د'.split(' '));

/** What the words around rule out. */
function standsAsDialect(paragraph: Paragraph, { index, folded, form }: Word, { word }: DialectMarker): boolean {
  const before = wordAtToken(paragraph, index - 1)?.folded ?? '';
  // «ذلك الحين»، «الكتاب دي»: the first is standard, the second alone is not (else a name: «دي ماريا»).
  if (word === 'الحين') return !/^(?:ذلك|هذا|في|منذ|حتي)$/u.test(before);
  if (word === 'دي') return /^[وف]?[بكل]?ال/u.test(before) || before === 'زي';
  // Letters of abbreviations: «سي آي إيه», «إف. سي. إيه».
  if (word === 'ايه') return before !== '' && !LETTER_NAMES.has(before);
  // «أوى» is «took shelter».
  if (word === 'اوي') return !form.letters.includes('أ');
  if (FIRST_PERSON.has(word)) return BEFORE_FIRST_PERSON.has(before);
  // «ع» and «ف» for «على» and «في» lean on a word; elsewhere they are letters.
  if (folded.length === 1) return (wordAtToken(paragraph, index + 1)?.folded.length ?? 0) > 1;
  return true;
}

/** Short lines without a mark at their end. */
const isLineOfVerse = perParagraph(
  ({ text, words }) => words.length >= 2 && words.length <= 10 && !/^\s*[-•*–]|[.:؟?!]\s*$/u.test(text),
);
const LINES_OF_VERSE = 4;

/** Whether a paragraph is one of several lines of verse: the poetry of the people is in dialect, and left as it is. */
function isVerse(paragraphs: readonly PlacedParagraph[], at: number): boolean {
  let lines = 0;
  for (const step of [-1, 1]) {
    for (let next = step < 0 ? at - 1 : at; ; next += step) {
      const line = paragraphs[next];
      if (line === undefined) break;
      if (line.words.length === 0) continue;
      if (!isLineOfVerse(line)) break;
      lines += 1;
    }
  }
  return lines >= LINES_OF_VERSE;
}

export const dialectWord = rule({
  id: 'tone/register-dialect-word',
  pass: 'tone',
  title: { ar: 'كلمة عامية', en: 'Dialect word' },
  why: {
    ar: '«{match}» من العامية {dialect}، والنص فصيح؛ الكلمة الفصيحة أنسب.',
    en: '“{match}” belongs to dialect ({dialectInEnglish}) while the text is standard Arabic; the standard word fits better.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find({ text, paragraphs }) {
      const places = paragraphs.flatMap((paragraph, at) => {
        const found = markersIn(paragraph);
        if (found.length === 0 || isVerse(paragraphs, at)) return [];
        return found.map((place) => ({ ...place, offset: paragraph.offset }));
      });
      const severity = new Set(places.map(({ marker }) => marker.word)).size > 1 ? 'warning' : 'hint';
      return places.map(({ marker, word, offset }): Hit => {
        const start = word.start + offset;
        const end = word.end + offset;
        const name = DIALECT_NAMES[marker.dialect];
        return {
          start,
          end,
          severity,
          params: { match: bareLetters(text.slice(start, end)), dialect: name.ar, dialectInEnglish: name.en },
          ...(marker.standard === '' ? {} : { fixes: [marker.standard] }),
        };
      });
    },
  },
  good: [
    'يعني ذلك أن الأمر واضح.',
    'هذه الدول لا تملك نفطًا، والله أعلم.',
    'في ذلك الحين أيد المجلس القرار.',
    'أقام في حي الزين.',
    'أقيم معرض جدة شو في المدينة، وكتب عنه العم سعيد.',
    'استفاد الطلاب بتعلم اللغة وبتحمل المسؤولية، ونشروا ما نقلوا.',
    'حضر اللاعب دي ماريا مع مناقش متعطش إلى العلم.',
    'نقلت وكالة اس دي ايه الخبر، وأوى اللاجئون إلى المخيم توًّا.',
    'عزف على الكمان لحن هادئ، ثم شوي اللحم.',
    'قالت: «مش فاهمة».',
  ],
  bad: [
    ['يمكنك البدء دلوقتي في الكتابة.', 'يمكنك البدء الآن في الكتابة.'],
    ['الموضوع مش صعب.', null],
    ['هذا النظام يعمل هيك وكيفاش تستخدمه؟', 'هذا النظام يعمل هكذا وكيف تستخدمه؟'],
    ['العملاء بيحبوا السرعة.', 'العملاء يحبون السرعة.'],
    ['غدًا هنعمل على التصميم.', 'غدًا سنعمل على التصميم.'],
    ['هذا أمر ميقدرش أحد ينكره.', null],
    ['الناس كيعرفوا قيمة الوقت.', 'الناس يعرفون قيمة الوقت.'],
    ['شو رأيكم بالخطة، بس بسرعة.', null],
    ['شلونكم اليوم؟', 'كيف حالكم اليوم؟'],
    ['المقال بزاااف طويل.', 'المقال كثيرًا طويل.'],
  ],
});

export const dialectPhrase = rule({
  id: 'tone/register-dialect-phrase',
  pass: 'tone',
  title: { ar: 'عبارة عامية', en: 'Dialect phrase' },
  why: {
    ar: '«{match}» من كلام العامة، والنص فصيح.',
    en: '“{match}” is colloquial, and the text is standard Arabic.',
  },
  severity: 'hint',
  match: {
    kind: 'phrases',
    phrases: {
      'يا ريت': 'ليت',
      'عن جد': 'حقًا',
      'ان شالله': 'إن شاء الله',
      'مرة (حلو|حلوة|حلوه|حلوين|كويس|كويسة)': null,
      'عم <verb>': null,
      'رح <verb>': null,
      'من غير ما <verb>': null,
    },
    // A verb with its letter of the person, or one that carries «ب».
    classes: { verb: (folded) => /^ب?[يتنا]/u.test(folded) && isKnownVerb(folded) },
  },
  good: ['مرة حلوها بالسكر.', 'عم السلام البلاد.', 'زار عمّ يزيد أخاه.', 'سافر من غير مال.'],
  bad: [
    ['يا ريت الوقت يكفي.', 'ليت الوقت يكفي.'],
    ['الفريق عم يعمل على الحل.', null],
    ['سلّم الملف من غير ما يراجع النص.', null],
  ],
});

export const lazim = rule({
  id: 'tone/register-dialect-lazim',
  pass: 'tone',
  title: { ar: '«لازم» قبل الفعل', en: '“lāzim” before a verb' },
  why: {
    ar: '«لازم» قبل الفعل مباشرة من كلام العامة؛ في الفصحى «يجب أن».',
    en: '“lāzim” right before a verb is colloquial; written Arabic has «يجب أن».',
  },
  severity: 'warning',
  match: {
    kind: 'phrases',
    phrases: ['لازم <verb>'],
    // A present verb: a letter of the present and three letters or more; لازم + noun («لازم الصمت») is «he kept to».
    classes: { verb: (folded) => /^[يتن][^ا]\p{L}{2,}$/u.test(folded) && !/[ةاه]$/u.test(folded) },
  },
  suggest: ({ clitic, captures }) => [`${clitic}يجب أن ${captures[0]?.text ?? ''}`],
  good: ['لازم الكاتب بيته أسبوعًا.', 'هذا أمر لازم ومفيد.'],
  bad: [['لازم تراجع كل رقم قبل التسليم.', 'يجب أن تراجع كل رقم قبل التسليم.']],
});
