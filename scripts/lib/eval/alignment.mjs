/** The words of a text, punctuation and blanks aside; `bare`: without tashkeel and tatweel. */
export function spellingWords(text, { bare }) {
  const plain = bare ? text.replaceAll(/[\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu, '') : text;
  return plain.match(/[\p{L}\p{N}\p{M}\u0640]+/gu) ?? [];
}

/** One word becoming another, several becoming one, one becoming several, one gone, one new. */
const MOST_JOINED = 3;
/** A word put in place of one unlike it costs as much as leaving one out and putting one in. */
const ADD = 1;
/** How far from the straight path an alignment is looked for, in words; longer texts differ less than they are long. */
const BAND = 30;

/**
 * The edits that lead from one list of words to another, as an M2 file would list them: `{ from, to, text }`, the words
 * `from` to `to` (exclusive) of the first become `text`. Found by the cheapest alignment of words in which letters that
 * words have in common make them cheap to match, and in which words may be joined or split.
 */
export function editsBetween(before, after) {
  // What both begin and end with needs no alignment.
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  return align(before.slice(start, endBefore), after.slice(start, endAfter)).map(({ from, to, text }) => ({
    from: from + start,
    to: to + start,
    text,
  }));
}

function align(before, after) {
  const width = after.length + 1;
  const costs = new Float64Array((before.length + 1) * width).fill(Infinity);
  const steps = Array.from({ length: costs.length });
  costs[0] = 0;
  const slope = after.length / Math.max(before.length, 1);
  const band = BAND + Math.abs(after.length - before.length);
  for (let a = 0; a <= before.length; a += 1) {
    const last = Math.min(after.length, Math.ceil(a * slope) + band);
    for (let b = Math.max(0, Math.floor(a * slope) - band); b <= last; b += 1) {
      const here = costs[a * width + b];
      const reach = (wordsBefore, wordsAfter, cost) => {
        const at = (a + wordsBefore) * width + b + wordsAfter;
        if (here + cost >= costs[at]) return;
        costs[at] = here + cost;
        steps[at] = [wordsBefore, wordsAfter];
      };
      if (a < before.length && b < after.length) reach(1, 1, difference(before[a], after[b]));
      if (a < before.length) reach(1, 0, ADD);
      if (b < after.length) reach(0, 1, ADD);
      for (let joined = 2; joined <= MOST_JOINED; joined += 1) {
        if (a + joined <= before.length && b < after.length) {
          reach(joined, 1, joinCost(before.slice(a, a + joined).join(''), after[b]));
        }
        if (b + joined <= after.length && a < before.length) {
          reach(1, joined, joinCost(before[a], after.slice(b, b + joined).join('')));
        }
      }
    }
  }
  return readSteps(before, after, steps, width);
}

function readSteps(before, after, steps, width) {
  const edits = [];
  let a = before.length;
  let b = after.length;
  while (a > 0 || b > 0) {
    const [wordsBefore, wordsAfter] = steps[a * width + b];
    a -= wordsBefore;
    b -= wordsAfter;
    const text = after.slice(b, b + wordsAfter).join(' ');
    if (before.slice(a, a + wordsBefore).join(' ') !== text) edits.push({ from: a, to: a + wordsBefore, text });
  }
  return edits.toReversed();
}

/** Joined letters must be nearly those of the other side, or the words were not joined. */
function joinCost(one, other) {
  if (Math.abs(one.length - other.length) > 2 || (one[0] !== other[0] && one.at(-1) !== other.at(-1))) return Infinity;
  const cost = difference(one, other);
  return cost > 0.5 ? Infinity : cost + 0.1;
}

/** From 0 for the same word to 2 for words that share no letter. */
function difference(one, other) {
  if (one === other) return 0;
  const longest = Math.max(one.length, other.length);
  // What lengths alone make dearer than leaving a word out and putting another in needs no closer look.
  if (longest > 2 * Math.min(one.length, other.length)) return 2;
  return 0.1 + (1.9 * letterDistance(one, other)) / longest;
}

/** The rows of a distance, kept between calls: it is asked very often. */
let row = new Uint8Array(64);
let next = new Uint8Array(64);

function letterDistance(one, other) {
  if (other.length >= row.length) {
    row = new Uint8Array(other.length * 2);
    next = new Uint8Array(other.length * 2);
  }
  for (let b = 0; b <= other.length; b += 1) row[b] = b;
  for (let a = 1; a <= one.length; a += 1) {
    next[0] = a;
    const letter = one.charCodeAt(a - 1);
    for (let b = 1; b <= other.length; b += 1) {
      const swap = row[b - 1] + (letter === other.charCodeAt(b - 1) ? 0 : 1);
      next[b] = Math.min(row[b] + 1, next[b - 1] + 1, swap);
    }
    [row, next] = [next, row];
  }
  return row[other.length];
}
