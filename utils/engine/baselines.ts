// Written by scripts/baselines.mjs; not to be changed by hand.
import type { Genre } from '../draft/register.ts';

/** What is measured of a text and of human Arabic alike. */
export const COMPARED = [
  'stock-phrases',
  'passives',
  'light-verbs',
  'adverbs',
  'transitions',
  'sentence-length',
  'sentence-variation',
  'even-sentences',
  'paragraph-variation',
] as const;
export type Compared = (typeof COMPARED)[number];

/** One figure over the texts of a kind: per 1,000 words, or in words, or a share. */
export interface Figure {
  /** Over all texts together, for what is counted per 1,000 words; else the median. */
  typical: number;
  /** Where 5, 25, 75 and 95 % of the texts lie. */
  spread: readonly [lowest: number, low: number, high: number, highest: number];
}

/** Human Arabic of one kind. */
export interface Baseline {
  texts: number;
  words: number;
  /** Single sentences have no rhythm: their figures are of blocks of unrelated sentences. */
  unit: 'document' | 'sentence';
  source: { title: string; url: string; licence: string };
  figures: Readonly<Partial<Record<Compared, Figure>>>;
}

export const BASELINES: Readonly<Partial<Record<Genre, Baseline>>> = {
  news: {
    texts: 1179,
    words: 367723,
    figures: {
      'stock-phrases': {
        typical: 1.13,
        spread: [0, 0, 0, 6.02],
      },
      passives: {
        typical: 1.27,
        spread: [0, 0, 0, 7.88],
      },
      'light-verbs': {
        typical: 0.3,
        spread: [0, 0, 0, 2.87],
      },
      adverbs: {
        typical: 0.63,
        spread: [0, 0, 0, 4.09],
      },
      transitions: {
        typical: 0.53,
        spread: [0, 0, 0, 3.58],
      },
      'sentence-length': {
        typical: 30.89,
        spread: [16.32, 23.57, 41.6, 58.97],
      },
      'sentence-variation': {
        typical: 0.43,
        spread: [0.23, 0.34, 0.56, 0.8],
      },
      'even-sentences': {
        typical: 0,
        spread: [0, 0, 0.16, 0.38],
      },
      'paragraph-variation': {
        typical: 0.29,
        spread: [0.13, 0.22, 0.42, 0.64],
      },
    },
    unit: 'document',
    source: {
      title: 'SaudiNewsNet: articles of Saudi newspapers, 2015',
      url: 'https://github.com/parallelfold/SaudiNewsNet',
      licence: 'CC BY-NC-SA 4.0; measured, no text taken',
    },
  },
  encyclopaedic: {
    texts: 154,
    words: 40599,
    figures: {
      'stock-phrases': {
        typical: 2.41,
        spread: [0, 0, 3.76, 8],
      },
      passives: {
        typical: 2.02,
        spread: [0, 0, 3.8, 7.85],
      },
      'light-verbs': {
        typical: 0.49,
        spread: [0, 0, 0, 3.88],
      },
      adverbs: {
        typical: 0.99,
        spread: [0, 0, 0, 3.99],
      },
      transitions: {
        typical: 1.23,
        spread: [0, 0, 2.6, 3.99],
      },
    },
    unit: 'sentence',
    source: {
      title: 'Arabic Wikipedia: single sentences, the corrected side of nahawi',
      url: 'https://github.com/jeranaias/nahawi',
      licence: 'CC BY-SA; measured, no text taken',
    },
  },
  essay: {
    texts: 99,
    words: 18157,
    figures: {
      'stock-phrases': {
        typical: 10.08,
        spread: [0, 0, 15.42, 31.8],
      },
      passives: {
        typical: 0.28,
        spread: [0, 0, 0, 0],
      },
      'light-verbs': {
        typical: 0.33,
        spread: [0, 0, 0, 0],
      },
      adverbs: {
        typical: 3.8,
        spread: [0, 0, 6.58, 18.53],
      },
      transitions: {
        typical: 0.44,
        spread: [0, 0, 0, 4.65],
      },
      'sentence-length': {
        typical: 20.13,
        spread: [14.81, 18.05, 22, 26.54],
      },
      'sentence-variation': {
        typical: 0.36,
        spread: [0.2, 0.29, 0.42, 0.57],
      },
      'even-sentences': {
        typical: 0,
        spread: [0, 0, 0.1, 0.33],
      },
    },
    unit: 'document',
    source: {
      title: 'ZAEBUC: essays of university students, corrected by hand',
      url: 'https://github.com/CAMeL-Lab/arabic-gec',
      licence: 'CC BY-NC-SA 4.0; measured, no text taken',
    },
  },
  academic: {
    texts: 146,
    words: 22812,
    figures: {
      'stock-phrases': {
        typical: 3.64,
        spread: [0, 0, 7.16, 16.33],
      },
      passives: {
        typical: 0.39,
        spread: [0, 0, 0, 2.72],
      },
      'light-verbs': {
        typical: 0.18,
        spread: [0, 0, 0, 0],
      },
      adverbs: {
        typical: 0.48,
        spread: [0, 0, 0, 4.72],
      },
      transitions: {
        typical: 0.92,
        spread: [0, 0, 0, 7.79],
      },
    },
    unit: 'document',
    source: {
      title: 'Abstracts of Arabic research papers, as their authors wrote them',
      url: 'https://github.com/KFUPM-JRCAI/arabic-text-detection',
      licence: 'MIT',
    },
  },
};
