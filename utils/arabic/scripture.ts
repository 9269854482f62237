import { fold } from './fold.ts';
import { isSpace } from './letters.ts';
import { type Span, inOrder } from './span.ts';
import { perForm } from './word-forms.ts';
import type { Word } from './words.ts';

export interface Scripture extends Span {
  kind: 'quran' | 'hadith';
}

// The cues are written folded (no tashkeel, أ → ا, ى → ي); ﷺ folds to its words.
const PRAISE = '(?:سبحانه وتعالي|سبحانه|تبارك وتعالي|تعالي|عز وجل|عز من قائل|جل وعلا|جل جلاله|جل شانه|جل في علاه)';
const SAYS = '(?:[وف]?(?:قال|يقول|قول)|[وف]?[لبك]?قوله)';
const IN_SURA =
  '(?: (?:في|من) (?:سورة (?:ال )?[^\\s:،]{1,12}|كتابه(?: [^\\s:،]{1,12})?|محكم (?:كتابه|تنزيله|التنزيل)|القران(?: الكريم)?))?';
const GOD_SAYS = `(?:${SAYS}(?: الله| ربنا| الحق| المولي)? ${PRAISE}|[وف]?(?:قال|يقول|قول) الله|الاية(?: الكريمة| القرانية)?)${IN_SURA}`;
const PRAYER = '(?:صلي الله عليه و ?سلم|عليه الصلاة والسلام|عليه السلام|\\(ص\\))';
const PROPHET = '(?:رسول الله|النبي|الرسول|المصطفي|نبينا|رسولنا)(?: الكريم| الاكرم| محمد)?';
const PROPHET_SAYS = `(?:${SAYS} (?:${PROPHET}(?: ${PRAYER})?|${PRAYER})|عن ${PROPHET} ${PRAYER}(?: (?:انه )?قال)?|الحديث (?:الشريف|النبوي|القدسي)(?: الشريف)?)`;

const GOD_CUE = new RegExp(`(?<!\\p{L})${GOD_SAYS} ?[:،]?`, 'gu');
const PROPHET_CUE = new RegExp(`(?<!\\p{L})${PROPHET_SAYS} ?[:،]?`, 'gu');
const NARRATED = /(?<=[»”"’}]) ?[([]?(?:رواه|اخرجه|متفق عليه|صحيح (?:البخاري|مسلم)|حديث (?:صحيح|حسن))/gu;

// What the cues are made of, a bit each: a text without the parts of a cue is not folded and searched for it.
const PARTS: readonly RegExp[] = [
  /^(?:[وف]?(?:قال|يقول|قول)|[وف]?[لبك]?قوله)$/u,
  /^(?:سبحانه|تعالي|تبارك|عز|جل|الله)/u,
  /^الاية/u,
  /^(?:رسول|النبي|الرسول|المصطفي|نبينا)/u,
  /^(?:صلي|و?السلام|ص$)/u,
  /^الحديث/u,
  /^(?:رواه|اخرجه|متفق|صحيح|حديث)/u,
];
const [SAID, PRAISED, VERSE, PROPHET_NAME, PRAYED, HADITH, TOLD] = [1, 2, 4, 8, 16, 32, 64] as const;
const partsOf = perForm(({ folded }) =>
  PARTS.reduce((bits, part, number) => (part.test(folded) ? bits | (1 << number) : bits), 0),
);
const ALL_PARTS = 127;

function partsIn(words: readonly Word[] | undefined): number {
  if (words === undefined) return ALL_PARTS;
  let parts = 0;
  for (const { form } of words) parts |= partsOf(form);
  return parts;
}

/** A verse or a saying that no mark closes is not read further than this. */
const LONGEST = 400;

/** Verses in ornate brackets, whichever way the brackets were typed: ﴿…﴾ and ﴾…﴿. */
function ornateVerses(text: string): Scripture[] {
  const verses: Scripture[] = [];
  if (!text.includes('\uFD3E') && !text.includes('\uFD3F')) return verses;
  let open = -1;
  for (const { index: at, 0: mark } of text.matchAll(/[\uFD3E\uFD3F]/gu)) {
    if (open >= 0 && text[open] !== mark) {
      verses.push({ kind: 'quran', start: open, end: at + 1 });
      open = -1;
    } else open = at;
  }
  return verses;
}

/**
 * Verses and sayings of the Prophet: in ﴿…﴾; in one of the `quotations` or {…} after «قال تعالى» or «قال رسول الله»
 * or before «رواه …»; without any mark after such words and a colon, to the end of the sentence. `words` are the words of the text, if they are at hand.
 */
export function findScripture(text: string, quotations: readonly Span[], words?: readonly Word[]): Scripture[] {
  const found = ornateVerses(text);
  const parts = partsIn(words);
  const has = (...bits: readonly number[]) => bits.every((bit) => (parts & bit) !== 0);
  const mayCiteGod = has(VERSE) || has(SAID, PRAISED);
  const mayCiteProphet = has(HADITH) || has(SAID, PROPHET_NAME) || has(SAID, PRAYED) || has(PROPHET_NAME, PRAYED);
  const mayBeTold = has(TOLD) && quotations.length > 0;
  if (!mayCiteGod && !mayCiteProphet && !mayBeTold) return found;
  const folded = fold(text);
  const source = (at: number) => folded.toSource[at] ?? text.length;
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const byEnd = new Map(quotations.map((quotation) => [quotation.end, quotation]));
  const starts = new Set(found.map((verse) => verse.start));
  const add = (kind: Scripture['kind'], span: Span | undefined) => {
    if (span === undefined || starts.has(span.start)) return;
    starts.add(span.start);
    found.push({ kind, start: span.start, end: span.end });
  };
  const addCited = (kind: Scripture['kind'], cue: RegExp) => {
    for (const match of folded.text.matchAll(cue)) {
      const start = skipBlanks(text, source(match.index + match[0].length));
      add(kind, byStart.get(start) ?? unquoted(text, start, match[0].endsWith(':')));
    }
  };
  if (mayCiteGod) addCited('quran', GOD_CUE);
  if (mayCiteProphet) addCited('hadith', PROPHET_CUE);
  if (mayBeTold) for (const match of folded.text.matchAll(NARRATED)) add('hadith', byEnd.get(source(match.index)));
  return inOrder(found);
}

/** Past the blanks of a line; a line feed ends the paragraph. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function unquoted(text: string, start: number, isAfterColon: boolean): Span | undefined {
  const rest = text.slice(start, start + LONGEST);
  const brace = /^\{[^{}\n]*\}/u.exec(rest);
  if (brace !== null) return { start, end: start + brace[0].length };
  if (!isAfterColon) return undefined;
  const open = /^[^\n.«»“”"﴿﴾{}([\]؟!]+/u.exec(rest)?.[0].trimEnd() ?? '';
  return open.length < 4 ? undefined : { start, end: start + open.length };
}
