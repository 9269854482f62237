import type { Lexicon, Suggestion } from './lexicon.ts';

/** Short words that are often written onto the next one. */
const WRITTEN_ONTO = new Set(
  'في من عن على إلى ما لا لم لن يا إن أن قد أو أي كل هذا هذه ذلك كان بعد قبل بين غير عند مع حتى ثم كما'.split(' '),
);
const NAMES = /^[وفبل]?(?:ال)?(?:عبد|[أا]بو|[أا]بي|[أا]با|سيف|نور)ال|^[وفبل]?[أا]بو/u;
const LEAST_FREQUENCY = 3;
const COST = 2;
/** «لايعرف» is written by many. */
const NEGATED = 0.9;

function costOf(isNegated: boolean, isSure: boolean): number {
  if (isNegated) return NEGATED;
  return isSure ? COST : COST + 0.4;
}

type MergedWords = Omit<Suggestion, 'frequency'>;

/** Readings of a word as two that met: «فيالمدرسة» is «في المدرسة». */
export function mergedReadings(word: string, { has, frequency }: Pick<Lexicon, 'has' | 'frequency'>): MergedWords[] {
  const found: MergedWords[] = [];
  // «عبدالله», «أبوبكر»: names are written so by many, and by their bearers.
  if (NAMES.test(word)) return found;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    // After ة and ى, and before the article, a word ends and another begins.
    const isBorder = /[ةى]$/u.test(left) || /^[وفبكل]?ال..../u.test(right);
    const isNegated = /^[وف]?[لم]ا$/u.test(left) && /^[أيتن]..|^زال/u.test(right);
    const isShort = WRITTEN_ONTO.has(left.replace(/^[وف](?=..)/u, ''));
    if (!isBorder && !isShort) continue;
    if (frequency(left) < LEAST_FREQUENCY || !has(left) || !has(right) || frequency(right) === 0) continue;
    // «ماليكون» is a name.
    const isVague = /^[وف]?[لم]ا$/u.test(left) && !isNegated && !isBorder;
    if (right.length < (isBorder ? 3 : isVague ? 5 : 4) || (isVague && right.startsWith('ل'))) continue;
    found.push({ word: `${left} ${right}`, kind: 'merged', cost: costOf(isNegated, isBorder && isShort) });
  }
  return found;
}
