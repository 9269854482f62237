import { readRows, share } from './data.mjs';

/**
 * Sentences with one error each, by type: how often the place is flagged, and how often a suggestion gives the right
 * sentence. Beside them the examples of a peer: wrong ones flagged, right ones flagged.
 */
export function evaluateErrors(directory, check) {
  const types = new Map();
  for (const { type, src, tgt } of readRows(directory, 'errors', 'wikipedia-single-errors.jsonl')) {
    const tally = types.get(type) ?? { rows: 0, flagged: 0, corrected: 0 };
    const { start, end } = differenceOf(src, tgt);
    const findings = check(src).findings.filter((finding) => finding.start <= end && finding.end >= start);
    tally.rows += 1;
    if (findings.length > 0) tally.flagged += 1;
    if (findings.some((finding) => corrects(src, tgt, finding))) tally.corrected += 1;
    types.set(type, tally);
  }
  const shares = ({ rows, flagged, corrected }) => ({
    rows,
    flagged: share(flagged, rows),
    corrected: share(corrected, rows),
  });
  return {
    byType: Object.fromEntries([...types].map(([type, tally]) => [type, shares(tally)])),
    examples: evaluateExamples(readRows(directory, 'errors', 'languagetool-examples.jsonl'), check),
  };
}

function corrects(src, tgt, { start, end, replacements }) {
  return replacements.some((text) => src.slice(0, start) + text + src.slice(end) === tgt);
}

function evaluateExamples(rows, check) {
  const flagged = (kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return share(own.filter(({ text }) => check(text).findings.length > 0).length, own.length);
  };
  return { rows: rows.length, wrongFlagged: flagged('wrong'), rightFlagged: flagged('right') };
}

/** The span of the first text that the second has otherwise. */
function differenceOf(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = before.length;
  for (let other = after.length; end > start && other > start && before[end - 1] === after[other - 1]; other -= 1)
    end -= 1;
  return { start, end };
}
