import { type Folded, fold } from './fold.ts';
import { isSpace } from './letters.ts';
import { type Span, inOrder } from './span.ts';

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

// Each cue holds one of the words beside it; a text without them is not searched for the cue, which is slow.
const CUES = [
  {
    kind: 'quran',
    cue: new RegExp(`(?<!\\p{L})${GOD_SAYS} ?[:،]?`, 'gu'),
    words: [
      'سبحانه',
      'تعالي',
      'عز وجل',
      'عز من',
      'جل وعلا',
      'جل جلاله',
      'جل شانه',
      'جل في',
      'قال الله',
      'قول الله',
      'الاية',
    ],
  },
  {
    kind: 'hadith',
    cue: new RegExp(`(?<!\\p{L})${PROPHET_SAYS} ?[:،]?`, 'gu'),
    words: ['رسول الله', 'النبي', 'الرسول', 'المصطفي', 'نبينا', 'رسولنا', 'صلي الله', 'السلام', '(ص)', 'الحديث'],
  },
] as const;
const NARRATED_WORDS = ['رواه', 'اخرجه', 'متفق', 'صحيح', 'حديث'];
const NARRATED = /(?<=[»”"’}]) ?[([]?(?:رواه|اخرجه|متفق عليه|صحيح (?:البخاري|مسلم)|حديث (?:صحيح|حسن))/gu;
/** A verse or a saying that no mark closes is not read further than this. */
const LONGEST = 400;

/** Verses in ornate brackets, whichever way the brackets were typed: ﴿…﴾ and ﴾…﴿. */
function ornateVerses(text: string): Scripture[] {
  const verses: Scripture[] = [];
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
 * or before «رواه …»; without any mark after such words and a colon, to the end of the sentence.
 */
export function findScripture(text: string, quotations: readonly Span[], folded: Folded = fold(text)): Scripture[] {
  const found = ornateVerses(text);
  const source = (at: number) => folded.toSource[at] ?? text.length;
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const byEnd = new Map(quotations.map((quotation) => [quotation.end, quotation]));
  const starts = new Set(found.map((verse) => verse.start));
  const add = (kind: Scripture['kind'], span: Span | undefined) => {
    if (span === undefined || starts.has(span.start)) return;
    starts.add(span.start);
    found.push({ kind, start: span.start, end: span.end });
  };
  const holdsOne = (words: readonly string[]) => words.some((word) => folded.text.includes(word));
  for (const { kind, cue, words } of CUES) {
    if (!holdsOne(words)) continue;
    for (const match of folded.text.matchAll(cue)) {
      const start = skipBlanks(text, source(match.index + match[0].length));
      add(kind, byStart.get(start) ?? unquoted(text, start, match[0].endsWith(':')));
    }
  }
  if (!holdsOne(NARRATED_WORDS)) return inOrder(found);
  for (const match of folded.text.matchAll(NARRATED)) add('hadith', byEnd.get(source(match.index)));
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
