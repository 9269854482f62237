import type { Rule } from '../../rule.ts';
import { adjectiveRules } from './adjectives.ts';
import { agreementRules } from './agreement.ts';
import { alefMaqsuraRules } from './alef-maqsura.ts';
import { alifOfGroupRules } from './alif-of-group.ts';
import { anInnaRules } from './an-inna.ts';
import { bracketRules } from './brackets.ts';
import { caseRules } from './cases.ts';
import { commonWordRules } from './common-words.ts';
import { definitenessRules } from './definiteness.ts';
import { doubledWordRules } from './doubled-words.ts';
import { egyptianYaRules } from './egyptian-ya.ts';
import { hamzaMedialFinalRules } from './hamza-medial-final.ts';
import { hamzaQatRules } from './hamza-qat.ts';
import { hamzaShapeRules } from './hamza-shapes.ts';
import { hamzaWaslRules } from './hamza-wasl.ts';
import { letterSwapRules } from './letter-swaps.ts';
import { meaningRules } from './meaning.ts';
import { mergedSplitRules } from './merged-split.ts';
import { negationRules } from './negation.ts';
import { numberRules } from './numbers.ts';
import { pluralVerbRules } from './plural-verbs.ts';
import { prepositionRules } from './prepositions.ts';
import { punctuationRules } from './punctuation.ts';
import { spaceRules } from './spaces.ts';
import { taMarbutaRules } from './ta-marbuta.ts';
import { tanweenRules } from './tanween.ts';
import { styleRules } from './style.ts';
import { unknownWordRules } from './unknown-word.ts';
import { uniformRules } from './uniform.ts';
import { usageRules } from './usage.ts';
import { weakVerbRules } from './weak-verbs.ts';

export const languageRules: readonly Rule[] = [
  ...commonWordRules,
  ...hamzaQatRules,
  ...hamzaShapeRules,
  ...hamzaMedialFinalRules,
  ...hamzaWaslRules,
  ...alefMaqsuraRules,
  ...taMarbutaRules,
  ...letterSwapRules,
  ...anInnaRules,
  ...alifOfGroupRules,
  ...weakVerbRules,
  ...negationRules,
  ...tanweenRules,
  ...mergedSplitRules,
  ...spaceRules,
  ...punctuationRules,
  ...bracketRules,
  ...uniformRules,
  ...doubledWordRules,
  ...definitenessRules,
  ...caseRules,
  ...numberRules,
  ...agreementRules,
  ...adjectiveRules,
  ...pluralVerbRules,
  ...prepositionRules,
  ...meaningRules,
  ...usageRules,
  ...styleRules,
  ...egyptianYaRules,
  ...unknownWordRules,
];
