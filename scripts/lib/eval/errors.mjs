import { EditScore, applyFixes, compareEdits, withoutJoining } from './corrections.mjs';
import { countBy, mean, perThousand, readRows, share } from './data.mjs';

/** Names of one class in several collections. */
const CLASS_OF = {
  letter_dal_thal: 'dal_thal',
  letter_confusion_د_ذ: 'dal_thal',
  letter_dad_za: 'dad_za',
  letter_confusion_ض_ظ: 'dad_za',
  letter_confusion_س_ص: 'sin_sad',
  letter_confusion_ت_ط: 'ta_tta',
  missing_prep: 'missing_preposition',
  wrong_prep: 'wrong_preposition',
};

/** Classes that are a matter of letters and blanks; the others ask for a sentence to be understood. */
const ORTHOGRAPHIC = new Set(
  'alif_maqsura hamza hamza_wasl taa_marbuta alif_madda tanwin dal_thal dad_za sin_sad ta_tta missing_char repeated_char space_join space_split'.split(
    ' ',
  ),
);

/** Below so many rows a class says little: it is shown and does not count in the mean. */
const FEWEST_ROWS = 10;

/**
 * What the language rules mend and what they spoil, hints left out everywhere.
 *
 * - `essays`: student essays, words compared without tashkeel (the corrections have none); `essaysWithMarks` compares the
 *   tashkeel too; `essaysSpellingOnly` leaves edits aside that only join or split words.
 * - `sentences`: the same of sentences with one error each, tashkeel compared.
 * - `appliedPrecision`: of all edits applied to both sets, the share that was wanted.
 * - `clean`: language errors and warnings in 1,000 words of the corrected Wikipedia sentences.
 * - `mended`: sentences equal to their correction after applying, unit for unit, by class; `atPlace`: the error's own edit
 *   is among those applied; `flagged`: a finding, hints too, touches the place. `mean` is over the orthographic classes
 *   with at least ten rows, `share` over their rows.
 */
export function evaluateErrors(directory, checkText) {
  const check = (text) => checkText(text, { passes: ['language'] });
  const essays = readRows(directory, 'errors', 'student-essays.jsonl');
  const sentences = readRows(directory, 'errors', 'wikipedia-single-errors.jsonl').map((row) => ({
    ...row,
    type: CLASS_OF[row.type] ?? row.type,
  }));
  const scores = {
    essays: new EditScore(),
    essaysWithMarks: new EditScore(),
    essaysSpellingOnly: new EditScore(),
    sentences: new EditScore(),
    both: new EditScore(),
  };
  for (const { src, tgt } of essays) {
    const ours = applyFixes(src, check(src).findings);
    const compared = compareEdits(src, ours, tgt, { bare: true });
    scores.essays.add(compared);
    scores.both.add(compared);
    scores.essaysSpellingOnly.add(withoutJoining(compared));
    scores.essaysWithMarks.add(compareEdits(src, ours, tgt));
  }
  const mended = evaluateSentences(sentences, check, scores);
  return {
    essays: scores.essays.figures(),
    essaysWithMarks: scores.essaysWithMarks.figures(),
    essaysSpellingOnly: scores.essaysSpellingOnly.figures(),
    sentences: scores.sentences.figures(),
    appliedPrecision: scores.both.figures().precision,
    clean: findingsOnClean(sentences, check),
    mended,
    examples: evaluateExamples(readRows(directory, 'errors', 'languagetool-examples.jsonl'), check),
  };
}

function evaluateSentences(sentences, check, scores) {
  const tallies = new Map();
  for (const { type, src, tgt } of sentences) {
    const tally = tallies.get(type) ?? { rows: 0, mended: 0, atPlace: 0, flagged: 0 };
    const { findings } = check(src);
    const ours = applyFixes(src, findings);
    const compared = compareEdits(src, ours, tgt);
    const isMet = scores.sentences.add(compared);
    scores.both.add(compared);
    const place = differenceOf(src, tgt);
    tally.rows += 1;
    if (ours === tgt) tally.mended += 1;
    // An error of blanks or marks alone has no edit of words: then the sentence itself must come right.
    if (compared.wanted.length === 0 ? ours === tgt : isMet) tally.atPlace += 1;
    if (findings.some(({ start, end }) => start <= place.end && end >= place.start)) tally.flagged += 1;
    tallies.set(type, tally);
  }
  const byType = Object.fromEntries(
    [...tallies].map(([type, { rows, ...counts }]) => [
      type,
      { rows, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, share(count, rows)])) },
    ]),
  );
  const own = [...tallies].filter(([type]) => ORTHOGRAPHIC.has(type));
  const rows = own.reduce((sum, [, tally]) => sum + tally.rows, 0);
  const over = (name) => ({
    mean: mean(own.filter(([, tally]) => tally.rows >= FEWEST_ROWS).map(([type]) => byType[type][name])),
    share: share(
      own.reduce((sum, [, tally]) => sum + tally[name], 0),
      rows,
    ),
  });
  return { rows, whole: over('mended'), atPlace: over('atPlace'), flagged: over('flagged'), byType };
}

function findingsOnClean(sentences, check) {
  const clean = new Set(sentences.filter(({ origin }) => origin === 'wikipedia').map(({ tgt }) => tgt));
  const results = [...clean].map(check);
  const words = results.reduce((sum, result) => sum + result.words, 0);
  const findings = results.flatMap((result) => result.findings);
  const heavy = findings.filter(({ severity }) => severity !== 'hint');
  return {
    sentences: clean.size,
    words,
    findings: perThousand(heavy.length, words),
    hints: perThousand(findings.length - heavy.length, words),
    byRule: Object.fromEntries(countBy(heavy, ({ rule }) => rule)),
  };
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
