import type { Word } from '../../../arabic/words.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import type { Paragraph } from '../../analysis.ts';
import type { CheckContext } from '../../context.ts';
import { type Fix, type Hit, type Rule, rule } from '../../rule.ts';
import type { Quran, VerseDifference, VerseMatch } from '../../scripture/quran.ts';
import { type VerseReference, referenceAfter } from './verse-reference.ts';

/** Fewer words than these are found in many places, or in none. */
const LEAST_WORDS = 3;
/** How much of a stretch must stand in the text for it to be that verse, misquoted. */
const KNOWN = 0.6;

/** A stretch of quoted words without a gap («…»), beside the text. */
interface Stretch {
  words: readonly Word[];
  match: VerseMatch | undefined;
  isKnown: boolean;
}

interface Place extends TextRange {
  /** Stands between marks: «», ﴿﴾, {}. */
  isMarked: boolean;
}

interface QuotedVerse {
  stretches: readonly Stretch[];
  reference: VerseReference | undefined;
  /** Said to be a verse, and where it ends is known. */
  isCertain: boolean;
}

const found = new WeakMap<Paragraph['words'], { quran: Quran; verses: readonly QuotedVerse[] }>();

/** The verses a paragraph quotes, beside the text; none where the text is not loaded. */
function versesIn(paragraph: Paragraph, { quran }: CheckContext): readonly QuotedVerse[] {
  if (quran === undefined) return [];
  const known = found.get(paragraph.words);
  if (known?.quran === quran) return known.verses;
  const verses = placesOf(paragraph).map(({ place, isCertain }): QuotedVerse => {
    const reference = referenceAfter(paragraph.text, place.end, quran);
    const stretches = stretchesOf(paragraph, place).map((words) => compare(words, quran, place, reference));
    return { stretches, reference, isCertain: place.isMarked && (isCertain || reference !== undefined) };
  });
  found.set(paragraph.words, { quran, verses });
  return verses;
}

function placesOf({ regions, text }: Paragraph): { place: Place; isCertain: boolean }[] {
  const places = regions
    .filter(({ kind }) => kind === 'quran')
    .map(({ start, end }) => ({
      place: { start, end, isMarked: isMarked(text, start) },
      isCertain: true,
    }));
  if (!text.includes('{')) return places;
  for (const { 0: braces, index: start } of text.matchAll(/\{[^{}\n]{8,600}\}/gu)) {
    if (places.some(({ place }) => place.start <= start && start < place.end)) continue;
    places.push({ place: { start, end: start + braces.length, isMarked: true }, isCertain: false });
  }
  return places;
}

/** Whether a region begins with a mark, so that its end is known too. */
function isMarked(text: string, start: number): boolean {
  return !/\p{L}/u.test(text[start] ?? '');
}

/** The Arabic words of a region, parted at its gaps. */
function stretchesOf({ text, words }: Paragraph, { start, end }: TextRange): Word[][] {
  const stretches: Word[][] = [[]];
  let last = start;
  for (const word of words) {
    if (word.start < start || word.end > end || word.kind !== 'arabic') continue;
    if (/\.\.|…/u.test(text.slice(last, word.start))) stretches.push([]);
    stretches.at(-1)?.push(word);
    last = word.end;
  }
  return stretches.filter(({ length }) => length >= LEAST_WORDS);
}

function compare(all: readonly Word[], quran: Quran, region: Place, near?: VerseReference): Stretch {
  const match = quran.find(
    all.map(({ form }) => form.raw),
    near,
  );
  const last = match?.differences.at(-1);
  // Without marks around it, what follows a verse is taken for its end: only as much as is known is compared.
  if (
    !region.isMarked &&
    match !== undefined &&
    last !== undefined &&
    last.end === all.length &&
    last.start >= LEAST_WORDS
  )
    return compare(all.slice(0, last.start), quran, { ...region, isMarked: true }, near);
  const isKnown = match !== undefined && match.matched >= LEAST_WORDS && match.matched >= all.length * KNOWN;
  return { words: all, match, isKnown };
}

/** «البقرة 255» */
function placeName(quran: Quran, { from, to }: Pick<VerseMatch, 'from' | 'to'>): string {
  const last = from.sura === to.sura && from.verse !== to.verse ? `–${to.verse}` : '';
  return `${quran.nameOf(from.sura) ?? ''} ${from.verse}${last}`;
}

function findMisquoted(paragraph: Paragraph, context: CheckContext): Hit[] {
  const { quran } = context;
  if (quran === undefined) return [];
  return versesIn(paragraph, context).flatMap(({ stretches }) =>
    stretches.flatMap(({ words, match, isKnown }) =>
      match === undefined || !isKnown
        ? []
        : match.differences.map((difference) => misquoted(paragraph, words, difference, placeName(quran, match))),
    ),
  );
}

/** Words missing or added are shown with the word before them, or after them where none is before. */
function misquoted({ text }: Paragraph, words: readonly Word[], difference: VerseDifference, place: string): Hit {
  const { start, end, right } = difference;
  const isLone = start === end || right.length === 0;
  const before = isLone && start > 0;
  const from = before ? start - 1 : start;
  const to = isLone && !before ? end + 1 : end;
  const first = words[from];
  const last = words[to - 1];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const neighbour = (at: number) => words[at]?.form.raw ?? '';
  const rightWords = [...(before ? [neighbour(from)] : []), ...right, ...(to > end ? [neighbour(end)] : [])].join(' ');
  const said = text.slice(range.start, range.end);
  // Words with their vowels are not replaced by bare ones.
  const fixes: readonly Fix[] = /[\u064B-\u0652]/u.test(said) ? [] : [rightWords];
  return { ...range, params: { said, right: rightWords, place }, fixes };
}

const QUOTED: Pick<Rule, 'within'> = { within: ['quran', 'quotation', 'hadith'] };

export const misquotedVerse = rule({
  id: 'facts/computed-verse',
  pass: 'facts',
  title: { ar: 'لفظ الآية غير مطابق', en: 'Verse misquoted' },
  why: {
    ar: 'لفظ الآية في {place}: «{right}»، لا «{said}».',
    en: 'The verse ({place}) reads “{right}”, not “{said}”.',
  },
  severity: 'error',
  ...QUOTED,
  match: { kind: 'paragraph', find: findMisquoted },
  good: [
    'قال تعالى: ﴿إن مع العسر يسرا﴾.',
    'قال تعالى: ﴿وَقُل رَّبِّ زِدۡنِي عِلۡمٗا﴾.',
    'قال تعالى: {وتعاونوا على البر والتقوى ولا تعاونوا على الإثم والعدوان} [المائدة: 2].',
    'قال تعالى: ﴿خلق السماوات والأرض بالحق﴾، وقال: ﴿خلق السموات والأرض بالحق﴾.',
    'يقول المثل: «من جد وجد ومن زرع حصد».',
  ],
  bad: [
    ['قال تعالى: ﴿إن بعد العسر يسرا﴾.', 'قال تعالى: ﴿إن مع العسر يسرا﴾.'],
    ['قال تعالى: {وقل ربي زدني علما} [طه: 114].', 'قال تعالى: {وقل رب زدني علما} [طه: 114].'],
    ['قال تعالى: «وما خلقت الجن إلا ليعبدون».', 'قال تعالى: «وما خلقت الجن والإنس إلا ليعبدون».'],
  ],
});

export const unknownVerse = rule({
  id: 'facts/computed-verse-unknown',
  pass: 'facts',
  title: { ar: 'نص ليس في القرآن', en: 'Not in the Qur’an' },
  why: {
    ar: 'لم نجد هذا النص في القرآن؛ راجعه في المصحف، وإن كان حديثًا قدسيًا فاذكر مصدره.',
    en: 'This text was not found in the Qur’an; check it in a printed copy, and if it is a hadith qudsi give its source.',
  },
  severity: 'warning',
  ...QUOTED,
  match: {
    kind: 'paragraph',
    find: (paragraph, context) =>
      versesIn(paragraph, context)
        .filter(({ isCertain }) => isCertain)
        .flatMap(({ stretches }) => stretches)
        .filter(({ isKnown, words }) => !isKnown && words.length > LEAST_WORDS)
        .map(({ words }): Hit => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })),
  },
  good: [
    'قال تعالى: ﴿إن مع العسر يسرا﴾.',
    'قال الله في كتابه ما معناه أن العمل عبادة.',
    'اكتب الاسم بين {قوسين من هذا النوع}.',
  ],
  bad: [['قال تعالى: ﴿اطلبوا العلم ولو في أقصى البلاد﴾.', null]],
});

function findMisplaced(paragraph: Paragraph, context: CheckContext): Hit[] {
  const { quran } = context;
  if (quran === undefined) return [];
  return versesIn(paragraph, context).flatMap(({ reference, stretches }): Hit[] => {
    const known = stretches.find(({ isKnown }) => isKnown)?.match;
    if (reference === undefined || known === undefined) return [];
    const { from, to } = known;
    const { sura, verse, lastVerse = verse } = reference;
    const isThere =
      from.sura === sura &&
      (verse === undefined || lastVerse === undefined || (verse <= to.verse && lastVerse >= from.verse));
    if (isThere) return [];
    const edits = [{ range: reference.name, text: quran.nameOf(from.sura) ?? '' }];
    if (reference.number !== undefined) edits.push({ range: reference.number, text: `${from.verse}` });
    const canMend = reference.lastVerse === undefined && from.verse === to.verse;
    return [
      {
        start: reference.start,
        end: reference.end,
        params: { right: placeName(quran, known) },
        ...(canMend ? { fixes: [edits] } : {}),
      },
    ];
  });
}

export const misplacedVerse = rule({
  id: 'facts/computed-verse-place',
  pass: 'facts',
  title: { ar: 'موضع الآية غير صحيح', en: 'Verse given the wrong place' },
  why: { ar: 'هذه الآية في {right}، لا في {match}.', en: 'This verse is {right}, not {match}.' },
  severity: 'error',
  ...QUOTED,
  match: { kind: 'paragraph', find: findMisplaced },
  good: [
    'قال تعالى: ﴿إن مع العسر يسرا﴾ [الشرح: 6].',
    'قال تعالى: ﴿فبأي آلاء ربكما تكذبان﴾ (الرحمن: 77).',
    'قال تعالى: ﴿إن مع العسر يسرا﴾ (سورة الشرح).',
  ],
  bad: [
    ['قال تعالى: ﴿إن مع العسر يسرا﴾ [البقرة: 286].', 'قال تعالى: ﴿إن مع العسر يسرا﴾ [الشرح: 6].'],
    ['قال تعالى: ﴿وقل رب زدني علما﴾ (سورة مريم، الآية 114).', 'قال تعالى: ﴿وقل رب زدني علما﴾ (سورة طه، الآية 114).'],
  ],
});

/** Where a saying of the Prophet was told, before it or after it. */
const NARRATED =
  /روا[هة]|[أا]خرج|متفق عليه|صحيح(?:\s|ه|ين)|البخاري|مسلم(?![\u064B-\u0652]*[\u0621-\u064A])|الترمذي|[أا]بو? داود|ابن ماجه|النسائي|[أا]حمد|الطبراني|البيهقي|الحاكم|الألباني|سنن|مسند|موط[أا]/u;
const NEAR_SOURCE = 140;

export const hadithSource = rule({
  id: 'facts/claim-hadith',
  pass: 'facts',
  title: { ar: 'معلومة: حديث بلا مصدر', en: 'Claim: hadith without its source' },
  why: {
    ar: 'حديث لم يُذكر مصدره؛ من رواه وفي أي كتاب؟',
    en: 'A hadith without its source; who narrates it, and in which book?',
  },
  severity: 'hint',
  ...QUOTED,
  match: {
    kind: 'paragraph',
    find: ({ regions, text }) =>
      regions
        .filter(
          ({ kind, words, start, end }) =>
            kind === 'hadith' &&
            words > LEAST_WORDS &&
            isMarked(text, start) &&
            !NARRATED.test(text.slice(Math.max(0, start - NEAR_SOURCE), start)) &&
            !NARRATED.test(text.slice(end, end + NEAR_SOURCE)),
        )
        .map(({ start, end }) => ({ start, end })),
  },
  good: [
    'قال رسول الله ﷺ: «إنما الأعمال بالنيات» رواه البخاري.',
    'روى البخاري أن رسول الله ﷺ قال: «إنما الأعمال بالنيات».',
    'كان النبي ﷺ يحب التيامن.',
  ],
  bad: [['قال رسول الله ﷺ: «إنما الأعمال بالنيات وإنما لكل امرئ ما نوى».', null]],
});
