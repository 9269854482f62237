/**
 * A text without the format that gives a chat answer away: one line, no list marks, no heading and bold marks, no emoji.
 * What is left is told apart by its words and sentences alone.
 */
export function withoutFormat(text) {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}\s+|>\s+)?(?:(?:[-*+•●▪◦–—]|[\d٠-٩]{1,3}\s?[.)\-–:]|[أ-ي][.)])\s+)?/u, '')
        .replaceAll(/\*{1,3}|_{2,3}|~~|`{1,3}/gu, '')
        .replaceAll(/(?![\d#*©®™‼⁉])[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]\uFE0F?|[\uFE0F\u200D\u20E3]/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join(' ');
}

/** The share of pairs (one of each list) in which the first is higher, equal ones counted half: the area under the ROC. */
export function areaUnderCurve(positives, negatives) {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const all = [...positives.map((value) => [value, true]), ...negatives.map((value) => [value, false])].toSorted(
    ([a], [b]) => a - b,
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to][0] === all[from][0]) to += 1;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at += 1) if (all[at][1]) ranks += rank;
    from = to;
  }
  const pairs = positives.length * negatives.length;
  return (ranks - (positives.length * (positives.length + 1)) / 2) / pairs;
}

/** Of texts that stand in pairs, the share whose first is higher than its own second. */
export function pairsWon(firsts, seconds) {
  if (firsts.length === 0) return undefined;
  const won = firsts.map((first, index) => (first === seconds[index] ? 0.5 : Number(first > seconds[index])));
  return won.reduce((sum, value) => sum + value, 0) / firsts.length;
}
