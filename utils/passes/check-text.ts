import { applyEdits } from '../draft/text-range.ts';
import { PASSES, type Finding, type Pass, type Severity } from '../draft/finding.ts';
import { type Checker, createChecker } from '../engine/index.ts';
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

const checkers = new Map<string, Checker>();

/** Runs the embedded engine over a text, whatever its line endings, for `npm run check`. */
export function checkText(text: string, { passes = PASSES }: { passes?: readonly Pass[] } = {}): CheckOutput {
  const key = passes.join();
  const checker = checkers.get(key) ?? createChecker({ passes });
  checkers.set(key, checker);
  // A carriage return is a blank to the engine: offsets stay those of the text as given.
  const { words, density, findings } = checker.check(text.replaceAll(/\r(?!\n)/gu, '\n'));
  return { words, density, findings: findings.map((finding) => toCheckFinding(text, finding)) };
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
