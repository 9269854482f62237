import type { Paragraph } from '../../analysis.ts';
import { datesIn, numbersIn } from '../../readings.ts';
import { type Rule, onlyWhere } from '../../rule.ts';
import { missingReference, uncitedReference } from './citations.ts';
import { claimRules } from './claims.ts';
import { futurePast, hijriAgainstGregorian, impossibleDate, wrongWeekday } from './dates.ts';
import { impossibleHour, overfullTime } from './impossible.ts';
import { badParts, percentagePoints, shareOverWhole, wrongChange, wrongShare } from './percentages.ts';
import { wrongMultiple, wrongTimes } from './multiples.ts';
import { fractionAgainstPercent, wrongRatio } from './ratios.ts';
import { hadithSource, misplacedVerse, misquotedVerse, unknownVerse } from './scripture.ts';
import { reversedRange, reversedYears, wrongAge, wrongCentury, wrongYears } from './spans.ts';
import { twoValues, wrongListCount } from './structure.ts';
import { partOverWhole, wrongRate, wrongSum } from './totals.ts';
import { twoRates, wrongConversion } from './units.ts';

const withNumbers = (paragraph: Paragraph) => numbersIn(paragraph).length > 0;
const withDates = (paragraph: Paragraph) => datesIn(paragraph).length > 0;

export const factsRules: readonly Rule[] = [
  ...onlyWhere(withNumbers, [
    wrongChange,
    percentagePoints,
    wrongShare,
    badParts,
    shareOverWhole,
    fractionAgainstPercent,
    wrongYears,
    wrongAge,
    wrongMultiple,
    wrongTimes,
    reversedYears,
    reversedRange,
    wrongCentury,
  ]),
  twoValues,
  wrongListCount,
  ...onlyWhere(withNumbers, [wrongSum, partOverWhole, wrongRate, wrongRatio, wrongConversion]),
  twoRates,
  impossibleHour,
  overfullTime,
  ...onlyWhere(withDates, [wrongWeekday, impossibleDate, hijriAgainstGregorian, futurePast]),
  missingReference,
  uncitedReference,
  misquotedVerse,
  misplacedVerse,
  unknownVerse,
  hadithSource,
  ...claimRules,
];
