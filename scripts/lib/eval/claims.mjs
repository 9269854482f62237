import { readRows, share } from './data.mjs';

/** How many claims with a number are seen, and how well claims are told from other sentences. */
export function evaluateClaims(directory, check) {
  const isClaim = (text) => check(text).findings.length > 0;
  const numeric = readRows(directory, 'claims', 'numeric-claims.jsonl');
  const tweets = readRows(directory, 'claims', 'tweets-claim-labels.jsonl');
  return {
    numeric: {
      rows: numeric.length,
      recall: share(numeric.filter(({ claim }) => isClaim(claim)).length, numeric.length),
    },
    tweets: { rows: tweets.length, macroF1: macroF1(tweets.map(({ text, claim }) => [isClaim(text), claim === 1])) },
  };
}

/** The mean of F1 for both classes: calling everything a claim earns nothing. */
function macroF1(pairs) {
  const f1 = (wanted) => {
    const count = (said, is) => pairs.filter(([a, b]) => a === said && b === is).length;
    const right = count(wanted, wanted);
    return (2 * right) / (2 * right + count(wanted, !wanted) + count(!wanted, wanted));
  };
  return pairs.length === 0 ? undefined : Number(((f1(true) + f1(false)) / 2).toFixed(3));
}
