import type { Rule } from '../../rule.ts';
import { missingReference, uncitedReference } from './citations.ts';
import { claimRules } from './claims.ts';
import { futurePast, hijriAgainstGregorian, impossibleDate, wrongWeekday } from './dates.ts';
import {
  badParts,
  fractionAgainstPercent,
  percentagePoints,
  shareOverWhole,
  wrongChange,
  wrongShare,
} from './percentages.ts';
import { reversedRange, wrongAge, wrongCentury, wrongMultiple, wrongYears } from './spans.ts';
import { twoValues, wrongListCount, wrongSum } from './structure.ts';

export const factsRules: readonly Rule[] = [
  wrongChange,
  percentagePoints,
  wrongShare,
  badParts,
  shareOverWhole,
  fractionAgainstPercent,
  wrongYears,
  wrongAge,
  wrongMultiple,
  reversedRange,
  wrongCentury,
  twoValues,
  wrongListCount,
  wrongSum,
  wrongWeekday,
  impossibleDate,
  hijriAgainstGregorian,
  futurePast,
  missingReference,
  uncitedReference,
  ...claimRules,
];
