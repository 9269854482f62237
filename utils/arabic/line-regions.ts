import { fold } from './fold.ts';
import { type Span, insideOf } from './span.ts';

/** What can be told of a line by itself. */
export interface LineTraits {
  /** Two hemistichs, parted as verses are. */
  isVerse: boolean;
  /** «المراجع» and its like, standing alone. */
  isReferencesHeading: boolean;
}

export interface Line extends Span, LineTraits {
  text: string;
}

export function traitsOfLine(text: string): LineTraits {
  return { isVerse: isVerse(text), isReferencesHeading: isReferencesHeading(text) };
}

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line, ...traitsOfLine(line) });
    start += line.length + 1;
  }
  return lines;
}

const FENCE = /^\s{0,3}(```+|~~~+)/u;
const INLINE_CODE = /(?<!`)(`{1,2})(?!`)[^\n`]{1,300}\1(?!`)/gu;

/** Fenced code with its fences, and `inline code`; a fence without its end is not code. */
export function findCode(text: string): Span[] {
  if (!text.includes('`') && !text.includes('~~~')) return [];
  const fenced: Span[] = [];
  let open: { start: number; mark: string } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    const end = start + line.length;
    if (mark !== undefined && open === undefined) open = { start, mark };
    else if (mark !== undefined && open !== undefined && mark.startsWith(open.mark)) {
      fenced.push({ start: open.start, end });
      open = undefined;
    }
    start = end + 1;
  }
  const inFence = insideOf(fenced);
  const inline = Array.from(text.matchAll(INLINE_CODE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((span) => !inFence(span.start));
  return [...fenced, ...inline].toSorted((a, b) => a.start - b.start);
}

const GAP = / {0,8}(?:\u2026|\.{3,6}|\*{1,3}|\t|\u06DE|\u06DD| {4,40}) {0,8}/gu;
const PROSE = /[.؛!؟?:\d٠-٩A-Za-z،]/u;

/** Two or more neighbouring lines of two hemistichs each, parted by *, …, a tab or a wide gap; one line only with *. */
export function findPoetry(lines: readonly Line[]): Span[] {
  const poems: Span[] = [];
  let run: Line[] = [];
  const finish = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && (run.length > 1 || first.text.includes('*'))) {
      poems.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  for (const line of lines) {
    if (line.isVerse) run.push(line);
    else if (run.length === 0 || line.text.trim() !== '') finish();
  }
  finish();
  return poems;
}

function isVerse(line: string): boolean {
  if (line.length > 200) return false;
  const halves = line.trim().split(GAP);
  const [first = '', second = ''] = halves;
  if (halves.length !== 2 || PROSE.test(first) || PROSE.test(second.replace(/[.،؟!]+$/u, ''))) return false;
  const sizes = [first, second].map((half) => half.trim().split(/\s+/u).length);
  const lengths = [first.length, second.length];
  return Math.min(...sizes) >= 3 && Math.max(...sizes) <= 8 && Math.min(...lengths) * 1.8 >= Math.max(...lengths);
}

const REFERENCES_HEADING =
  /^[\s#*_\d.)-]{0,12}(?:قائمة |ثبت |اهم |ابرز )?(?:ال)?(?:مراجع|مصادر|هوامش)(?: و ?(?:ال)?(?:مراجع|مصادر|هوامش))?(?: العربية| الاجنبية| والروابط)?[\s:*_]{0,6}$|^[\s#*_]{0,8}(?:references|bibliography|works cited|sources)[\s:*_]{0,6}$/iu;
const LOOKS_LIKE_REFERENCE =
  /^\s*(?:[-*•–]|\[?[\d٠-٩]{1,3}[.)\]-])\s|https?:\/\/|www\.|doi|(?<![\d٠-٩])(?:1[3-9]|20|١[٣-٩]|٢٠)[\d٠-٩]{2}(?![\d٠-٩])|[A-Za-z]{4,}.{0,80}[A-Za-z]{4,}|\bص\.? ?[\d٠-٩]/iu;

function isReferencesHeading(line: string): boolean {
  return line.length < 60 && line.length > 4 && REFERENCES_HEADING.test(fold(line).text);
}

/** What stands under a heading such as «المراجع», as long as its lines look like references. */
export function findReferences(lines: readonly Line[]): Span[] {
  const lists: Span[] = [];
  let list: Span | undefined;
  let isOpen = false;
  for (const line of lines) {
    if (line.isReferencesHeading) {
      isOpen = true;
      list = undefined;
    } else if (isOpen && line.text.trim() !== '') {
      if (!LOOKS_LIKE_REFERENCE.test(line.text.slice(0, 600))) isOpen = false;
      else if (list === undefined) lists.push((list = { start: line.start, end: line.end }));
      else list.end = line.end;
    }
  }
  return lists;
}
