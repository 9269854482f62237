import {
  AMBIGUOUS_GIVEN_NAMES,
  AMBIGUOUS_PLACES,
  COMPANIES,
  GIVEN_NAMES,
  ORGANISATION_CUES,
  PERSON_TITLES,
  PLACES,
} from './name-lists.ts';
import { type Span, inOrder } from './span.ts';
import { type WordForm, perForm } from './word-forms.ts';
import { type ReadText, TokenReader, particleLength, wordTest } from './token-reader.ts';

export type NameCue = 'title' | 'given-name' | 'place' | 'organisation' | 'latin';

/** A span that is probably a proper name, without the particles before it and without its title. */
export interface NameSpan extends Span {
  cue: NameCue;
  text: string;
}

const LINKS = new Set('بن ابن بنت ابو ابي ابا ال ام عبد'.split(' '));
const NOT_NAMES = new Set(
  'في من الي علي عن مع او ثم ان انه انها هو هي هذا هذه ذلك التي الذي الذين كان كانت قد لم لن لا ما كل بعض قال قالت يقول تقول اعلن اعلنت اكد اكدت اشار اشارت اوضح اوضحت صرح صرحت ذكر ذكرت اضاف اضافت كشف كشفت شدد شددت حذر حذرت دعا دعت طالب طالبت راي بين بينت يري تري اصبح امس اليوم غدا ايضا عند بعد قبل حول خلال حتي منذ حين حيث كما'.split(
    ' ',
  ),
);

/**
 * Spans that are probably proper names, in order, not overlapping: after titles (الدكتور، شركة), known given names,
 * countries, cities and firms, and runs of Latin words that begin with a capital. Made for few false spans: many
 * names are not found. `read` are the text's tokens and words, if they are at hand.
 */
export function likelyNames(text: string, read?: ReadText): NameSpan[] {
  const reader = read === undefined ? new TokenReader(text) : new TokenReader(text, read);
  const names: NameSpan[] = [];
  let next = 0;
  for (let number = reader.nextWord(0, mayBeName); number !== -1; number = reader.nextWord(number + 1, mayBeName)) {
    const at = reader.tokenOf(number);
    if (at < next) continue;
    const found = readName(reader, at);
    if (found !== undefined)
      names.push({ ...found.span, cue: found.cue, text: text.slice(found.span.start, found.span.end) });
    next = Math.max(at + 1, found?.next ?? 0);
  }
  return inOrder(names);
}

interface Found {
  cue: NameCue;
  span: Span;
  next: number;
}

const FIRST_OF_PLACES = new Set(Array.from(PLACES, (place) => place.split(' ')[0] ?? ''));
const LISTS = [
  GIVEN_NAMES,
  AMBIGUOUS_GIVEN_NAMES,
  FIRST_OF_PLACES,
  AMBIGUOUS_PLACES,
  COMPANIES,
  PERSON_TITLES,
  ORGANISATION_CUES,
];
const isOfInterest = wordTest(
  (word) =>
    /^(?:د|ا)$/u.test(word) ||
    [...readPlain(word)].some(([stem]) => stem === 'عبد' || LISTS.some((list) => list.has(stem))),
);

const mayBeName = perForm((form) => form.kind === 'latin' || (form.kind === 'arabic' && isOfInterest(form)));

function readName(reader: TokenReader, at: number): Found | undefined {
  if (reader.kind(at) === 'latin') return readLatin(reader, at);
  const word = reader.word(at);
  return (
    readAfterTitle(reader, at, word) ?? readPlace(reader, at) ?? readPerson(reader, at) ?? readAfterCue(reader, at)
  );
}

/** «World Economic Forum», «ChatGPT»; words in small letters are terms. */
function readLatin(reader: TokenReader, at: number): Found | undefined {
  if (!/\p{Lu}/u.test(reader.raw(at))) return undefined;
  let last = at;
  for (let next = at + 1; reader.isNear(next - 1) && reader.kind(next) === 'latin'; next += 1) {
    if (/\p{Lu}/u.test(reader.raw(next))) last = next;
    else if (!/^(?:of|the|and|for|in|de|la|du|von|van|al)$/u.test(reader.raw(next))) break;
  }
  return nameFound(reader, 'latin', at, last, 0);
}

function nameFound(reader: TokenReader, cue: NameCue, first: number, last: number, particles: number): Found {
  let { start } = reader.token(first);
  for (let skipped = 0; skipped < particles; skipped += 1)
    start += particleLength(reader.text.slice(start, start + 12));
  return { cue, span: { start, end: reader.token(last).end }, next: last + 1 };
}

type NameReading = readonly [stem: string, particles: number];

/** The word without و ف and ب ل ك; «للسعودية» is given its article back. */
const readingsOf: (form: WordForm) => readonly NameReading[] = perForm(({ plain }) => [...readPlain(plain)]);

/** The readings of the word at a token; none where it is not Arabic. */
function readings(reader: TokenReader, at: number): readonly NameReading[] {
  const token = reader.token(at);
  return token.kind === 'arabic' ? readingsOf(token.form) : [];
}

function* readPlain(word: string): Generator<NameReading> {
  yield [word, 0];
  for (let particles = 1; particles <= 2 && word.length - particles >= 3; particles += 1) {
    const stripped = word.slice(0, particles);
    if (!/^(?:[وف][بلك]?|[بلك])$/u.test(stripped)) return;
    const stem = word.slice(particles);
    yield [stem, particles];
    if (stripped.endsWith('ل') && stem.startsWith('ل')) yield [`ا${stem}`, particles];
  }
}

function readPlace(reader: TokenReader, at: number): Found | undefined {
  const after = reader.wordAfter(at);
  for (const [stem, particles] of readings(reader, at)) {
    if (after !== '' && PLACES.has(`${stem} ${after}`)) return nameFound(reader, 'place', at, at + 1, particles);
    // «أفريقيًّا» is an adjective.
    if (PLACES.has(stem) && !reader.raw(at).endsWith('\u064B')) return nameFound(reader, 'place', at, at, particles);
    if (AMBIGUOUS_PLACES.has(stem) && /^(?:دوله|سلطنه|مدينه|جمهوريه|في)$/u.test(reader.wordBefore(at))) {
      return nameFound(reader, 'place', at, at, particles);
    }
  }
  return undefined;
}

/** A known given name and the names that go on from it. */
function readPerson(reader: TokenReader, at: number): Found | undefined {
  for (const [stem, particles] of readings(reader, at)) {
    const isKnown =
      (GIVEN_NAMES.has(stem) && !/[\u064B-\u064D]$/u.test(reader.raw(at))) ||
      (stem === 'عبد' && reader.wordAfter(at).startsWith('ال'));
    const goesOn = isKnown || AMBIGUOUS_GIVEN_NAMES.has(stem) ? lastNamePart(reader, at) : at;
    if (isKnown || (goesOn > at && GIVEN_NAMES.has(reader.word(goesOn))))
      return nameFound(reader, 'given-name', at, goesOn, particles);
  }
  return undefined;
}

function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || AMBIGUOUS_GIVEN_NAMES.has(word);
}

/** Follows a name: further given names, «بن سلمان», «عبد الله», a family name of the form الـ…ي. */
function lastNamePart(reader: TokenReader, at: number): number {
  let last = at;
  for (let parts = 0; parts < 4 && reader.isNear(last); parts += 1) {
    const word = reader.word(last + 1);
    const isLink = LINKS.has(word) && reader.isNear(last + 1) && reader.kind(last + 2) === 'arabic';
    if (isLink) last += 2;
    else if (isGivenName(word)) last += 1;
    else if (reader.word(last) === 'عبد' && word.startsWith('ال')) last += 1;
    else if (/^ال.{2,8}ي$/u.test(word) || isGivenName(word.replace(/^ال/u, ''))) return last + 1;
    else break;
  }
  return last;
}

/** After «الدكتور» stands a name; an adjective may come between («الرئيس الأمريكي جو بايدن»). */
function readAfterTitle(reader: TokenReader, at: number, word: string): Found | undefined {
  const [title] = readings(reader, at).filter(([stem]) => PERSON_TITLES.has(stem));
  const isShort = /^(?:د|ا)$/u.test(word) && reader.raw(at + 1) === '.' && reader.touches(at);
  if (title === undefined && !isShort) return undefined;
  let first = isShort ? at + 2 : at + 1;
  if (!reader.isNear(first - 1)) return undefined;
  for (
    let adjectives = 0;
    adjectives < 2 && /^ال.{3,}(?:ي|يه|ه)$/u.test(reader.word(first)) && reader.isNear(first);
    adjectives += 1
  ) {
    first += 1;
  }
  if (!isNamePart(reader, first)) return undefined;
  const isKnown = readings(reader, first).some(([stem]) => isGivenName(stem) || stem === 'عبد');
  // Job titles stand before other words too («الكاتب كتابه»): only a known name is sure after them.
  if (
    !isKnown &&
    !isShort &&
    !/^(?:السيد|السيده|الدكتور|الدكتوره|الرئيس|الملك|الامير|الشيخ|المهندس)$/u.test(title?.[0] ?? '')
  ) {
    return undefined;
  }
  let last = lastNamePart(reader, first);
  if (
    last === first &&
    isNamePart(reader, first + 1) &&
    reader.isNear(first) &&
    !/^(?:[ويت]|ال)/u.test(reader.word(first + 1))
  )
    last += 1;
  return nameFound(reader, 'title', first, last, 0);
}

function isNamePart(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return word.length >= 2 && !word.startsWith('ال') && !NOT_NAMES.has(word) && !PERSON_TITLES.has(word);
}

/** After «جامعة», «شركة»: a place, a firm, a Latin name or a definite noun («وزارة الصحة»), the cue included. */
function readAfterCue(reader: TokenReader, at: number): Found | undefined {
  const [cue] = readings(reader, at).filter(([stem]) => ORGANISATION_CUES.has(stem) || COMPANIES.has(stem));
  if (cue === undefined) return undefined;
  const [stem, particles] = cue;
  const isAmbiguousFirm = /^(?:كريم|زين|سوق|نون|مستقل|توك|تيك|باي|بال|ميتا|ابل|سناب|اتصالات|لينكد)$/u.test(stem);
  if (COMPANIES.has(stem)) return isAmbiguousFirm ? undefined : nameFound(reader, 'organisation', at, at, particles);
  const next = reader.wordAfter(at);
  if (reader.isNear(at) && reader.kind(at + 1) === 'latin') {
    const latin = readLatin(reader, at + 1);
    return latin === undefined ? undefined : nameFound(reader, 'organisation', at, latin.next - 1, particles);
  }
  if (COMPANIES.has(next)) return nameFound(reader, 'organisation', at, at + 1, particles);
  const place =
    next === ''
      ? undefined
      : (readPlace(reader, at + 1) ?? readPerson(reader, at + 1) ?? readAfterTitle(reader, at + 1, next));
  if (place !== undefined && place.span.start - reader.token(at).end < 10) {
    return nameFound(reader, 'organisation', at, place.next - 1, particles);
  }
  // «وزارة الصحة», «بنك التنمية الأفريقي»: only bodies whose name is such a noun.
  if (!/^(?:وزاره|هيئه|منظمه|بنك|جامعه|صحيفه|قناه|وكاله|مجلس|حزب)$/u.test(stem) || !/^ال.{3,}/u.test(next))
    return undefined;
  const second = reader.isNear(at + 1) && /^ال.{3,}(?:ي|يه)$/u.test(reader.word(at + 2)) ? at + 2 : at + 1;
  return nameFound(reader, 'organisation', at, second, particles);
}
