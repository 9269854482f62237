import { perForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Analysis } from '../../analysis.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

const PHRASE_WORDS = 5;
/** A title or a name has none of these in it («رئيس مجلس إدارة شركة كذا») and may return as often as it must. */
const FUNCTION_WORDS =
  /(?:^| )(?:من|الي|علي|عن|في|مع|ان|انه|انها|التي|الذي|الذين|ما|لا|لم|لن|قد|كل|هو|هي|هذا|هذه|ذلك|او|ثم|بعد|قبل|عند|يتم|يمكن|كيف|هل|[يتن][^ ]{2,4})(?: |$)/u;
/** How often a phrase may return before it is said. */
const LEAST_TIMES = 3;

/** How many slots phrases are counted in. */
const SLOTS = 1 << 16;
const NO_PHRASE = 0;

/** For each word of a paragraph a hash of the phrase that begins there; 0 where none does. */
const phrasesIn = perParagraph(({ words }): Int32Array => {
  const hashes = new Int32Array(words.length);
  const phrases = new Int32Array(words.length);
  words.forEach(({ form, index }, last) => {
    hashes[last] = hashOf(form);
    const at = last - PHRASE_WORDS + 1;
    // Only words with nothing between them: a phrase does not run over a comma.
    if (at < 0 || index - (words[at]?.index ?? 0) !== PHRASE_WORDS - 1) return;
    let hash = 0;
    for (let next = at; next <= last; next += 1) hash = Math.imul(hash, 31) ^ (hashes[next] ?? 0);
    phrases[at] = hash ^ (hash >>> 15);
  });
  return phrases;
});

/** FNV-1a of a word without the و before it. */
const hashOf = perForm(({ folded }) => {
  let hash = 0x811c9dc5;
  for (let at = folded.startsWith('و') ? 1 : 0; at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return hash;
});

/** How many phrases of a text fall in each slot, up to 255. */
function countSlots({ paragraphs }: Analysis): Uint8ClampedArray {
  const counts = new Uint8ClampedArray(SLOTS);
  for (const paragraph of paragraphs) {
    const phrases = phrasesIn(paragraph);
    for (let at = 0; at < phrases.length; at += 1) {
      const slot = (phrases[at] ?? NO_PHRASE) & (SLOTS - 1);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  counts[NO_PHRASE] = 0;
  return counts;
}

/** The five words from one on, each without the و before it. */
function phraseAt(words: readonly Word[], at: number): string {
  let key = '';
  for (let next = at; next < at + PHRASE_WORDS; next += 1) {
    const word = words[next]?.folded ?? '';
    key += word.startsWith('و') ? ` ${word.slice(1)}` : ` ${word}`;
  }
  return key.slice(1);
}

interface Phrase extends TextRange {
  words: readonly Word[];
  at: number;
}

/** Phrases of five words that keep returning, the longest stretch of each told once. */
function findRepeated(analysis: Analysis): Hit[] {
  // Counted roughly first: only what may have returned often enough is looked at.
  const counts = countSlots(analysis);
  const places = new Map<number, Phrase[]>();
  for (const paragraph of analysis.paragraphs) {
    const { words, offset } = paragraph;
    const phrases = phrasesIn(paragraph);
    for (let at = 0; at < phrases.length; at += 1) {
      const hash = phrases[at] ?? NO_PHRASE;
      if ((counts[hash & (SLOTS - 1)] ?? 0) < LEAST_TIMES) continue;
      const first = words[at];
      const last = words[at + PHRASE_WORDS - 1];
      if (first === undefined || last === undefined) continue;
      const phrase = { start: first.start + offset, end: last.end + offset, words, at };
      const found = places.get(hash);
      if (found === undefined) places.set(hash, [phrase]);
      else found.push(phrase);
    }
  }
  const hits: Hit[] = [];
  let reached = -1;
  for (const group of places.values()) {
    const [first] = group;
    if (first === undefined || group.length < LEAST_TIMES || first.start < reached) continue;
    const key = phraseAt(first.words, first.at);
    if (key.length < 16 || !FUNCTION_WORDS.test(key)) continue;
    const found = group.filter(({ words, at }) => phraseAt(words, at) === key);
    if (found.length < LEAST_TIMES) continue;
    reached = first.end;
    hits.push({
      start: first.start,
      end: first.end,
      params: { count: found.length, match: analysis.text.slice(first.start, first.end) },
      related: found.slice(1).map(({ start, end }) => ({ start, end })),
    });
  }
  return hits;
}

export const repeatedPhrase = rule({
  ...HABIT,
  weight: 0.7,
  cap: 2,
  id: 'humanize/repetition-phrase',
  title: { ar: 'عبارة تتكرر', en: 'Phrase that returns' },
  why: {
    ar: '«{match}» وردت {count} مرات: اكتفِ بها مرة، ثم استعمل ضميرًا أو كلمة أقصر.',
    en: '“{match}” stands here {count} times: say it once, then use a pronoun or a shorter word.',
  },
  match: { kind: 'document', find: findRepeated },
  good: [
    'قرأ كتابًا ثم قرأ مقالًا.',
    'سافر مدير معهد الخليج العربي سالم. عاد مدير معهد الخليج العربي سالم. تحدث مدير معهد الخليج العربي سالم.',
  ],
  bad: [
    [
      'يفيد تعلم كتابة الأوامر في العمل كل كاتب. ولا يكفي تعلم كتابة الأوامر في العمل وحده. لذا يبدأ الطريق من تعلم كتابة الأوامر في العمل.',
      null,
    ],
  ],
});

/** Every heading or paragraph lead asked as a question. */
const isQuestion = perParagraph(
  ({ text, words }) => words.length >= 3 && words.length <= 12 && /^[^.،؛]*؟\s*$/u.test(text),
);
/** A short paragraph without a full stop. */
const looksLikeHeading = perParagraph(
  ({ text, words }) => words.length >= 2 && words.length <= 12 && !/[.،]$/u.test(text.trimEnd()),
);

export const questionHeadings = rule({
  ...HABIT,
  weight: 0.7,
  cap: 1,
  id: 'humanize/repetition-question-headings',
  title: { ar: 'عناوين كلها أسئلة', en: 'All headings are questions' },
  why: {
    ar: '{count} عناوين بصيغة السؤال: اجعل بعضها يقول الجواب.',
    en: '{count} headings are questions: let some of them tell the answer.',
  },
  match: {
    kind: 'document',
    find: (analysis) => {
      const headings = analysis.paragraphs.filter((paragraph) => isQuestion(paragraph));
      const [first, ...rest] = headings;
      if (first === undefined || headings.length < 4) return [];
      const all = analysis.paragraphs.filter((paragraph) => looksLikeHeading(paragraph)).length;
      if (headings.length < all * 0.5) return [];
      const range = ({ offset, text }: (typeof headings)[number]) => ({ start: offset, end: offset + text.length });
      return [{ ...range(first), params: { count: headings.length }, related: rest.map((heading) => range(heading)) }];
    },
  },
  good: ['ما العمل الحر؟'],
  bad: [['ما العمل الحر؟\nكيف أبدأ العمل الحر؟\nأين أجد أول عميل؟\nكم أطلب في الساعة؟', null]],
});

export const repetitionRules = [repeatedPhrase, questionHeadings];
