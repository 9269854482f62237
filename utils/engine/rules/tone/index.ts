import type { Rule } from '../../rule.ts';
import { mixedAddress, mixedPerson } from './address.ts';
import { dialectWord, lazim } from './dialect.ts';
import { mixedDigits } from './digits.ts';
import { emojiInProse, exclamations, longSentence, promotional, repeatedMarks, slashedGender } from './formality.ts';
import { mixedMonths } from './months.ts';
import { mixedPercent, mixedSpelling, mixedTerms } from './terms.ts';

export const toneRules: readonly Rule[] = [
  dialectWord,
  lazim,
  mixedAddress,
  mixedPerson,
  mixedDigits,
  mixedMonths,
  mixedTerms,
  mixedSpelling,
  mixedPercent,
  repeatedMarks,
  exclamations,
  emojiInProse,
  longSentence,
  slashedGender,
  promotional,
];
