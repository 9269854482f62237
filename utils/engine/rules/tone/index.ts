import type { Rule } from '../../rule.ts';
import { mixedAddress, mixedPerson } from './address.ts';
import { learnedConnective } from './connectives.ts';
import { dialectPhrase, dialectWord, lazim } from './dialect.ts';
import { mixedDigits } from './digits.ts';
import { slashedGender } from './gender.ts';
import { emojiInProse, exclamationInRegister, exclamations, repeatedMarks } from './marks.ts';
import { mixedMonths } from './months.ts';
import { praiseInRegister, promotional } from './praise.ts';
import { otherRegister } from './register-estimate.ts';
import { longForRegister, longSentence } from './sentence-length.ts';
import { stretchedLetters } from './stretched.ts';
import { mixedScript, mixedSpelling } from './spellings.ts';
import { mixedPercent, mixedTerms } from './terms.ts';
import { firstPersonInRegister, passiveInRegister, readerInRegister } from './voice.ts';

export const toneRules: readonly Rule[] = [
  dialectWord,
  dialectPhrase,
  lazim,
  mixedAddress,
  mixedPerson,
  mixedDigits,
  mixedMonths,
  mixedTerms,
  mixedSpelling,
  mixedScript,
  mixedPercent,
  repeatedMarks,
  stretchedLetters,
  exclamations,
  exclamationInRegister,
  emojiInProse,
  longSentence,
  longForRegister,
  slashedGender,
  promotional,
  praiseInRegister,
  firstPersonInRegister,
  readerInRegister,
  passiveInRegister,
  learnedConnective,
  otherRegister,
];
