import { type MessageKey } from '../../../utils/i18n/translate.ts';

/** The topics in the order they are shown, each with the packs (`<pass>/<file>`) that belong to it. */
const TOPICS = [
  { topic: 'topicChat', packs: ['humanize/chat', 'humanize/placeholders', 'humanize/answers'] },
  {
    topic: 'topicFormat',
    packs: ['humanize/markdown', 'humanize/emoji', 'humanize/invisible-characters', 'humanize/english-lists'],
  },
  {
    topic: 'topicFrame',
    packs: ['humanize/openers', 'humanize/closers', 'humanize/signposts', 'humanize/transitions'],
  },
  { topic: 'topicContrast', packs: ['humanize/contrast-frames', 'humanize/triads'] },
  { topic: 'topicPraise', packs: ['humanize/inflation', 'humanize/promotion', 'humanize/proposals'] },
  { topic: 'topicAttribution', packs: ['humanize/attribution', 'humanize/tails'] },
  {
    topic: 'topicCalques',
    packs: [
      'humanize/calques',
      'humanize/diction',
      'humanize/light-verbs',
      'humanize/passive',
      'humanize/by-agent',
      'humanize/adverbs',
      'humanize/as-role',
      'humanize/copula',
    ],
  },
  { topic: 'topicPhrases', packs: ['humanize/'] },
  { topic: 'topicRhythm', packs: ['humanize/rhythm', 'humanize/repetition'] },
  {
    topic: 'topicComputed',
    packs: ['facts/percentages', 'facts/dates', 'facts/spans', 'facts/structure', 'facts/citations', 'facts/'],
  },
  { topic: 'topicClaims', packs: ['facts/claims'] },
  { topic: 'topicScripture', packs: ['facts/scripture', 'facts/verses', 'facts/quran', 'facts/hadith'] },
  { topic: 'topicDialect', packs: ['tone/dialect'] },
  { topic: 'topicConsistency', packs: ['tone/address', 'tone/mixture', 'tone/digits', 'tone/months', 'tone/terms'] },
  { topic: 'topicRegister', packs: ['tone/formality', 'tone/'] },
  {
    topic: 'topicHamza',
    packs: ['language/hamza-qat', 'language/hamza-wasl', 'language/hamza-medial-final', 'language/hamza'],
  },
  {
    topic: 'topicLetters',
    packs: [
      'language/alef-maqsura',
      'language/ta-marbuta',
      'language/letter-swaps',
      'language/alif-of-group',
      'language/egyptian-ya',
    ],
  },
  {
    topic: 'topicWords',
    packs: ['language/common-words', 'language/merged-split', 'language/doubled-words', 'language/spelling'],
  },
  { topic: 'topicTanween', packs: ['language/tanween'] },
  { topic: 'topicPunctuation', packs: ['language/punctuation', 'language/spaces', 'language/brackets'] },
  {
    topic: 'topicGrammar',
    packs: [
      'language/an-inna',
      'language/weak-verbs',
      'language/negation',
      'language/definiteness',
      'language/cases',
      'language/numbers',
      'language/agreement',
    ],
  },
  {
    topic: 'topicUsage',
    packs: ['language/prepositions', 'language/meaning', 'language/usage', 'language/style', 'language/'],
  },
  { topic: 'topicHouse', packs: ['house'] },
  { topic: 'topicOther', packs: [''] },
] as const satisfies readonly { topic: MessageKey; packs: readonly string[] }[];

export type Topic = (typeof TOPICS)[number]['topic'];
export const TOPIC_ORDER: readonly Topic[] = TOPICS.map(({ topic }) => topic);

/** The topic of a pack: of its own name, else of the longest beginning of it that has one. */
export function topicOf(pack: string): Topic {
  let best: { topic: Topic; length: number } = { topic: 'topicOther', length: 0 };
  for (const { topic, packs } of TOPICS) {
    for (const name of packs) {
      if (pack.startsWith(name) && name.length > best.length) best = { topic, length: name.length };
    }
  }
  return best.topic;
}
