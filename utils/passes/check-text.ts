import { applyEdits, type TextRange } from '../draft/text-range.ts';
import { PASSES, type Finding, type Pass, type Severity } from '../draft/finding.ts';
import { NO_CONTEXT } from '../engine/context.ts';
import { type Checker, createChecker } from '../engine/index.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { mayQuoteVerse } from '../engine/scripture/cue.ts';
import type { Quran } from '../engine/scripture/quran.ts';
import { describe } from './describe.ts';

/** A finding as other programs read it. Offsets are UTF-16 code units of the text as given. */
export interface CheckFinding {
  pass: Pass;
  rule: string;
  start: number;
  end: number;
  text: string;
  severity: Severity;
  message: string;
  /** Texts for the span `start`–`end`, best first. */
  replacements: string[];
}

export interface CheckOutput {
  words: number;
  density: number;
  findings: CheckFinding[];
}

export interface CheckTextOptions {
  passes?: readonly Pass[];
  lexicon?: Lexicon;
  /** Asked for the Qur'an's text when a text may quote it. */
  loadQuran?: () => Quran;
}

/** By lexicon, or by itself where there is none, and by passes. */
const checkers = new WeakMap<object, Map<string, Checker>>();

/** Runs the embedded engine over a text, whatever its line endings, for `npm run check`. */
export function checkText(text: string, { passes = PASSES, lexicon, loadQuran }: CheckTextOptions = {}): CheckOutput {
  const known = checkers.get(lexicon ?? checkers) ?? new Map<string, Checker>();
  checkers.set(lexicon ?? checkers, known);
  const quran = mayQuoteVerse(text) ? loadQuran?.() : undefined;
  const key = [...passes, quran === undefined ? '' : 'quran'].join();
  const checker =
    known.get(key) ??
    createChecker({ passes, context: { ...NO_CONTEXT, ...(lexicon && { lexicon }), ...(quran && { quran }) } });
  known.set(key, checker);
  const { words, density, findings } = checker.check(text.replaceAll(/\r\n?/gu, '\n'));
  const inSource = sourceOffsets(text);
  return { words, density, findings: findings.map((finding) => toCheckFinding(text, moved(finding, inSource))) };
}

/** Offsets of the text with line feeds alone → offsets of the text as given: each `\r\n` before them is one unit more. */
function sourceOffsets(text: string): (offset: number) => number {
  const feeds = Array.from(text.matchAll(/\r\n/gu), ({ index }, before) => index - before);
  return (offset) => {
    let low = 0;
    let high = feeds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((feeds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}

function moved(finding: Finding, inSource: (offset: number) => number): Finding {
  const move = ({ start, end }: TextRange): TextRange => ({ start: inSource(start), end: inSource(end) });
  return {
    ...finding,
    range: move(finding.range),
    suggestions: finding.suggestions.map(({ edits }) => ({
      edits: edits.map(({ range, text }) => ({ range: move(range), text })),
    })),
  };
}

function toCheckFinding(text: string, finding: Finding): CheckFinding {
  const span = spanOf(finding);
  return {
    pass: finding.pass,
    rule: finding.rule,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    severity: finding.severity,
    message: describe(finding, 'ar').why,
    replacements: finding.suggestions.map(({ edits }) => {
      const local = edits.map(({ range, text: to }) => ({
        range: { start: range.start - span.start, end: range.end - span.start },
        text: to,
      }));
      return applyEdits(text.slice(span.start, span.end), local);
    }),
  };
}

/** The finding's range, grown to hold every edit it suggests. */
function spanOf({ range, suggestions }: Finding): { start: number; end: number } {
  let { start, end } = range;
  for (const { edits } of suggestions) {
    for (const edit of edits) {
      start = Math.min(start, edit.range.start);
      end = Math.max(end, edit.range.end);
    }
  }
  return { start, end };
}
