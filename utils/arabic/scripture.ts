import { type Folded, fold } from './fold.ts';
import { isSpace } from './letters.ts';
import { type Span, inOrder } from './span.ts';
import { type WordForm, perForm } from './word-forms.ts';
import { type Word, readTokens } from './words.ts';

/** The words of a text and their forms. */
export interface WordsOfText {
  words: readonly Word[];
  forms: readonly WordForm[];
}

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

const CUES = [
  { kind: 'quran', pattern: new RegExp(`^${GOD_SAYS} ?[:،]?`, 'u') },
  { kind: 'hadith', pattern: new RegExp(`^${PROPHET_SAYS} ?[:،]?`, 'u') },
] as const;
const NARRATED = /^ ?[([]?(?:رواه|اخرجه|متفق عليه|صحيح (?:البخاري|مسلم)|حديث (?:صحيح|حسن))/u;
const CLOSERS = '»”"’}';
/** A cue with all its signs is not longer than this. */
const LONGEST_CUE = 160;

/** Words that a cue begins with by themselves, and those that need a holy name or a prayer after them. */
const isCue = perForm(({ folded }) => /^(?:الاية|الحديث)/u.test(folded));
const leadsToName = perForm(({ folded }) => /^(?:[وف]?(?:قال|يقول|قول)|[وف]?[لبك]?قوله|عن)$/u.test(folded));
const isHoly = perForm(({ folded }) =>
  /^(?:الله|ربنا|الحق|المولي|سبحانه|تعالي|تبارك|عز|جل|رسول|النبي|الرسول|المصطفي|نبينا|صلي|عليه|ص)/u.test(folded),
);

/** The first letter tells nearly always. */
function mayBeNarrated(text: string, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) if ('رأاآمصح'.includes(text[at] ?? ' ')) return true;
  return false;
}

/** The texts, folded, where a cue may begin, and where they stand. */
function possibleCues(text: string, { words, forms }: WordsOfText): { at: number; folded: Folded }[] {
  const cues: { at: number; folded: Folded }[] = [];
  for (let number = 0; number < forms.length; number += 1) {
    const form = forms[number];
    if (form === undefined) continue;
    const next = forms[number + 1];
    if (!isCue(form) && !(leadsToName(form) && next !== undefined && isHoly(next))) continue;
    const at = words[number]?.start ?? 0;
    cues.push({ at, folded: fold(text.slice(at, at + LONGEST_CUE)) });
  }
  return cues;
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
 * or before «رواه …»; without any mark after such words and a colon, to the end of the sentence. `known`
 * are the words of the text, if they are at hand.
 */
export function findScripture(
  text: string,
  quotations: readonly Span[],
  known: WordsOfText = readTokens(text),
): Scripture[] {
  const found = ornateVerses(text);
  const starts = new Set(found.map((verse) => verse.start));
  const add = (kind: Scripture['kind'], span: Span | undefined) => {
    if (span === undefined || starts.has(span.start)) return;
    starts.add(span.start);
    found.push({ kind, start: span.start, end: span.end });
  };
  const cues = possibleCues(text, known);
  for (const { kind, pattern } of CUES) {
    for (const { at, folded } of cues) {
      const cue = pattern.exec(folded.text)?.[0];
      if (cue === undefined) continue;
      const start = skipBlanks(text, at + (folded.toSource[cue.length] ?? 0));
      add(kind, quotations.find((quotation) => quotation.start === start) ?? unquoted(text, start, cue.endsWith(':')));
    }
  }
  for (const quotation of quotations) {
    if (!CLOSERS.includes(text[quotation.end - 1] ?? ' ') || !mayBeNarrated(text, quotation.end)) continue;
    if (NARRATED.test(fold(text.slice(quotation.end, quotation.end + LONGEST_CUE)).text)) add('hadith', quotation);
  }
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
