import { type VerseWord, isSameWord, isSimilar, joinedWord } from './word-key.ts';

/** A stretch of quoted words laid beside a text. */
export interface Alignment {
  /** The first and the last word of the text that were matched, the last exclusive. */
  from: number;
  to: number;
  /** Words put for others, left out or added. */
  cost: number;
  matched: number;
  differences: readonly Difference[];
}

/** Quoted words `start`–`end` against words `from`–`to` of the text. */
interface Difference {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** How far the quotation may run from its diagonal: words left out or added. */
const SLACK = 4;
/** A word put for one much like it. */
const SLIP = 0.75;

type Step = 'same' | 'joined' | 'split' | 'other' | 'added' | 'missing';

/**
 * Lays quoted words beside the text near `diagonal` (the text's word for the first quoted one) with as few edits as can be;
 * the text's words before and after cost nothing. Two words against one are the same where their letters are («يا أيها»).
 */
export function align(
  quoted: readonly VerseWord[],
  diagonal: number,
  text: readonly VerseWord[],
): Alignment | undefined {
  const first = Math.max(0, diagonal - SLACK);
  const window = text.slice(first, Math.max(first, diagonal + quoted.length + SLACK));
  if (window.length === 0) return undefined;
  const costs: number[][] = [window.map(() => 0)];
  costs[0]?.push(0);
  const steps: Step[][] = [[]];
  quoted.forEach((word, index) => {
    const costRow: number[] = [index + 1];
    const stepRow: Step[] = ['added'];
    const above = costs[index] ?? [];
    window.forEach((other, column) => {
      const diagonalCost = above[column] ?? Infinity;
      const isSame = isSameWord(other, word) || (index === 0 && isSameWord(other, withParticle(word, other)));
      let step: Step = isSame ? 'same' : 'other';
      let cost = isSame ? diagonalCost : diagonalCost + (isSimilar(other, word) ? SLIP : 1);
      const consider = (candidate: number, as: Step) => {
        if (candidate >= cost) return;
        cost = candidate;
        step = as;
      };
      consider((above[column + 1] ?? Infinity) + 1, 'added');
      consider((costRow[column] ?? Infinity) + 1, 'missing');
      const before = quoted[index - 1];
      if (!isSame && before !== undefined && isSameWord(other, joinedWord(before, word)))
        consider(costs[index - 1]?.[column] ?? Infinity, 'joined');
      const previous = window[column - 1];
      if (previous !== undefined && isSameWord(joinedWord(previous, other), word))
        consider(above[column - 1] ?? Infinity, 'split');
      costRow.push(cost);
      stepRow.push(step);
    });
    costs.push(costRow);
    steps.push(stepRow);
  });
  return traced(quoted.length, first, costs, steps);
}

/** A quotation may begin after the و or ف that begins the verse. */
function withParticle(word: VerseWord, other: VerseWord): VerseWord {
  const particle = other.keys[0]?.[0] ?? '';
  if (particle !== 'و' && particle !== 'ف') return word;
  return { ...word, keys: word.keys.map((key) => particle + key), bare: particle + word.bare };
}

const QUOTED_WORDS: Record<Step, number> = { same: 1, joined: 2, split: 1, other: 1, added: 1, missing: 0 };
const TEXT_WORDS: Record<Step, number> = { same: 1, joined: 1, split: 2, other: 1, added: 0, missing: 1 };

function traced(rows: number, first: number, costs: readonly number[][], steps: readonly Step[][]): Alignment {
  const lastRow = costs[rows] ?? [];
  // Of ends that cost the same the later: a last word put for another is not a word added.
  let column = lastRow.reduce((best, cost, index) => (cost <= (lastRow[best] ?? Infinity) ? index : best), 0);
  const cost = lastRow[column] ?? 0;
  const to = first + column;
  let row = rows;
  let matched = 0;
  const differences: Difference[] = [];
  while (row > 0) {
    const step = column === 0 ? 'added' : (steps[row]?.[column] ?? 'added');
    const end = row;
    const textEnd = first + column;
    row -= QUOTED_WORDS[step];
    column -= TEXT_WORDS[step];
    if (step === 'same' || step === 'joined' || step === 'split') {
      matched += QUOTED_WORDS[step];
      continue;
    }
    const next = differences[0];
    if (next !== undefined && next.start === end && next.from === textEnd) {
      next.start = row;
      next.from = first + column;
    } else differences.unshift({ start: row, end, from: first + column, to: textEnd });
  }
  return { from: first + column, to: Math.max(to, first + column + 1), cost, matched, differences };
}
