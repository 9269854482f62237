import { countBy, readRows, rounded, share } from './data.mjs';

/**
 * How facts finds what can be checked: a text holds a claim when facts has any finding in it.
 *
 * - `numeric.recall`: claims with a number or a date that are found; `byRule`: the findings in them.
 * - `tweets`: claim against no claim; `macroF1` is the mean of F1 for both, so that calling everything a claim earns
 *   nothing.
 * - `numbers`: of the number words marked by hand in news sentences (those that hold a digit, and all), the share inside a
 *   number, percentage or date claim; of those claims, the share that holds one; and their mean length in words.
 */
export function evaluateClaims(directory, checkText) {
  const findingsIn = (text) => checkText(text, { passes: ['facts'] }).findings;
  const numeric = readRows(directory, 'claims', 'numeric-claims.jsonl').map(({ claim }) => findingsIn(claim));
  const tweets = readRows(directory, 'claims', 'tweets-claim-labels.jsonl').map(({ text, claim }) => [
    findingsIn(text).length > 0,
    claim === 1,
  ]);
  return {
    numeric: {
      rows: numeric.length,
      recall: share(numeric.filter((findings) => findings.length > 0).length, numeric.length),
      byRule: Object.fromEntries(countBy(numeric.flat(), ({ rule }) => rule)),
    },
    tweets: { rows: tweets.length, ...twoSided(tweets) },
    numbers: evaluateNumbers(readRows(directory, 'claims', 'news-numbers-names.jsonl'), findingsIn),
  };
}

function twoSided(pairs) {
  const count = (said, is) => pairs.filter(([a, b]) => a === said && b === is).length;
  const f1 = (wanted) => {
    const right = count(wanted, wanted);
    return (2 * right) / (2 * right + count(wanted, !wanted) + count(!wanted, wanted));
  };
  if (pairs.length === 0) return {};
  return {
    macroF1: rounded((f1(true) + f1(false)) / 2),
    claimsFound: share(count(true, true), count(true, true) + count(false, true)),
    othersFlagged: share(count(true, false), count(true, false) + count(false, false)),
  };
}

const OF_NUMBERS = /^facts\/claim-(?:number|percentage|date)$/u;

function evaluateNumbers(rows, findingsIn) {
  let found = 0;
  let marked = 0;
  let digitsFound = 0;
  let digitsMarked = 0;
  let claims = 0;
  let claimsWithNumber = 0;
  let claimWords = 0;
  for (const { text, num } of rows) {
    const spans = findingsIn(text).filter(({ rule }) => OF_NUMBERS.test(rule));
    const places = placesOf(text, num);
    const holds = (span, place) => span.start <= place.start && place.end <= span.end;
    for (const place of places) {
      const isFound = spans.some((span) => holds(span, place));
      marked += 1;
      if (isFound) found += 1;
      if (!/\p{N}/u.test(text.slice(place.start, place.end))) continue;
      digitsMarked += 1;
      if (isFound) digitsFound += 1;
    }
    claims += spans.length;
    claimsWithNumber += spans.filter((span) => places.some((place) => holds(span, place))).length;
    for (const span of spans) claimWords += span.text.split(/\s+/u).length;
  }
  return {
    marked,
    recall: share(found, marked),
    digitsRecall: share(digitsFound, digitsMarked),
    precision: share(claimsWithNumber, claims),
    wordsPerClaim: rounded(claimWords / claims, 1),
  };
}

/** Where each number stands in its sentence; they are listed in its order. */
function placesOf(text, numbers) {
  let from = 0;
  return numbers.flatMap((number) => {
    const start = text.indexOf(number, from);
    if (start === -1) return [];
    from = start + number.length;
    return [{ start, end: from }];
  });
}
