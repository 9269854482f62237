import type { Rule } from '../../rule.ts';
import { adverbRules } from './adverbs.ts';
import { answerRules } from './answers.ts';
import { asRoleRules } from './as-role.ts';
import { attributionRules } from './attribution.ts';
import { byAgentRules } from './by-agent.ts';
import { calqueRules } from './calques.ts';
import { chatRules } from './chat.ts';
import { closerRules } from './closers.ts';
import { contrastRules } from './contrast-frames.ts';
import { copulaRules } from './copula.ts';
import { dictionRules } from './diction.ts';
import { dashJoint } from './em-dash.ts';
import { emojiRules } from './emoji.ts';
import { englishListRules } from './english-lists.ts';
import { hedgingRules } from './hedging.ts';
import { inflationRules } from './inflation.ts';
import { invisibleRules } from './invisible-characters.ts';
import { lightVerbRules } from './light-verbs.ts';
import { markdownRules } from './markdown.ts';
import { openerRules } from './openers.ts';
import { passiveRules } from './passive.ts';
import { placeholderRules } from './placeholders.ts';
import { pressRules } from './press.ts';
import { promotionRules } from './promotion.ts';
import { proposalRules } from './proposals.ts';
import { repetitionRules } from './repetition.ts';
import { rhythmRules } from './rhythm.ts';
import { signpostRules } from './signposts.ts';
import { tailRules } from './tails.ts';
import { transitionRules } from './transitions.ts';
import { triadRules } from './triads.ts';
import { unprecedented } from './unprecedented.ts';

/** What makes a text read as a machine's, from leftovers of a chat to the rhythm of its sentences. */
export const humanizeRules: readonly Rule[] = [
  ...chatRules,
  ...placeholderRules,
  ...markdownRules,
  ...invisibleRules,
  ...emojiRules,
  ...openerRules,
  ...pressRules,
  dashJoint,
  ...signpostRules,
  ...contrastRules,
  ...triadRules,
  ...inflationRules,
  unprecedented,
  ...promotionRules,
  ...transitionRules,
  ...attributionRules,
  ...tailRules,
  ...calqueRules,
  ...dictionRules,
  ...lightVerbRules,
  ...passiveRules,
  ...byAgentRules,
  ...adverbRules,
  ...asRoleRules,
  ...copulaRules,
  ...englishListRules,
  ...answerRules,
  ...hedgingRules,
  ...closerRules,
  ...proposalRules,
  ...repetitionRules,
  ...rhythmRules,
];
