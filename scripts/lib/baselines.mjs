/** Shorter texts say nothing reliable; of rhythm, neither do texts with fewer sentences. */
export const LEAST_WORDS = 120;
export const LEAST_SENTENCES = 8;
/** A figure needs so many texts. */
const LEAST_TEXTS = 40;
/** Single sentences are counted in blocks of about so many words. */
const BLOCK_WORDS = 250;

/** What is measured: `per` thousand words, or of a text's rhythm. */
export const FIGURES = [
  { id: 'stock-phrases', per: 'words' },
  { id: 'passives', per: 'words' },
  { id: 'light-verbs', per: 'words' },
  { id: 'adverbs', per: 'words' },
  { id: 'transitions', per: 'words' },
  { id: 'sentence-length', per: 'rhythm' },
  { id: 'sentence-variation', per: 'rhythm' },
  { id: 'even-sentences', per: 'sentences' },
  { id: 'paragraph-variation', per: 'rhythm' },
];

/** The texts to measure: documents as they are, sentences once each and joined to blocks. */
export function sampleOf(texts, unit) {
  if (unit === 'document') return [...new Set(texts)];
  const blocks = [];
  let block = [];
  let words = 0;
  for (const sentence of new Set(texts)) {
    block.push(sentence);
    words += sentence.split(/\s+/u).length;
    if (words >= BLOCK_WORDS) {
      blocks.push(block.join('\n'));
      block = [];
      words = 0;
    }
  }
  return blocks;
}

/** The figures of checked texts: those long enough, each figure over the texts that have it. */
export function figuresOf(checked, unit) {
  const samples = checked
    .filter(({ words }) => words >= LEAST_WORDS)
    .map(({ words, measures }) => ({ words, of: new Map(measures.map(({ id, count }) => [id, count])) }));
  const wordsOfAll = sum(samples.map(({ words }) => words));
  const figures = {};
  for (const { id, per } of FIGURES) {
    if (per !== 'words' && unit === 'sentence') continue;
    const counted = samples.filter(
      ({ of }) => of.has(id) && (per === 'words' || (of.get('sentences') ?? 0) >= LEAST_SENTENCES),
    );
    if (counted.length < LEAST_TEXTS) continue;
    const values = counted.map(({ words, of }) => {
      if (per === 'words') return (of.get(id) * 1000) / words;
      return per === 'sentences' ? of.get(id) / of.get('sentences') : of.get(id);
    });
    const typical =
      per === 'words' ? (sum(counted.map(({ of }) => of.get(id))) * 1000) / wordsOfAll : quantile(values, 0.5);
    figures[id] = {
      typical: round(typical),
      spread: [0.05, 0.25, 0.75, 0.95].map((at) => round(quantile(values, at))),
    };
  }
  return { texts: samples.length, words: wordsOfAll, figures };
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const round = (value) => Number(value.toFixed(2));
