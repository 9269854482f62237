import { type Term } from '../../../utils/draft/style-sheet.ts';

/** What stands between the forms of a term and what they become: an arrow of either direction, a sign, a tab. */
const BETWEEN = /\s*(?:→|←|⇒|⇐|->|=>|<-|<=|=|:|\t)\s*/u;
const FORMS = /\s*[،,؛;]\s*/u;

/** The forms written in one field, apart by commas. */
export function formsOf(text: string): string[] {
  return [...new Set(text.split(FORMS).map((form) => form.trim()))].filter((form) => form !== '');
}

/**
 * The terms of a pasted list, one a line: forms, an arrow, what they become, and perhaps another arrow and the Latin
 * name. The order of reading counts, not the way the arrow points.
 */
export function parseTerms(text: string): { terms: Term[]; skipped: number } {
  const terms: Term[] = [];
  let skipped = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.trim() === '') continue;
    const [from = '', to = '', latin = ''] = line.trim().split(BETWEEN);
    const forms = formsOf(from).filter((form) => form !== to.trim());
    if (forms.length === 0 || to.trim() === '') skipped += 1;
    else terms.push({ from: forms, to: to.trim(), ...(latin.trim() !== '' && { latin: latin.trim() }) });
  }
  return { terms, skipped };
}

/** The terms with those of a list put behind them; a term whose forms are known changes to what the list says. */
export function mergeTerms(known: readonly Term[], added: readonly Term[]): Term[] {
  const taken = new Set(added.flatMap(({ from }) => from));
  const kept = known.flatMap((term) => {
    const from = term.from.filter((form) => !taken.has(form));
    return from.length === 0 && term.from.length > 0 ? [] : [{ ...term, from }];
  });
  return [...kept, ...added];
}
