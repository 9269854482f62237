#!/usr/bin/env node
// Measures human Arabic of several kinds and writes the figures a draft is laid beside: `baselines.mjs --data DIR`.
// What is measured stands in `baselines.sources.json`; only figures are written, no text.
import './lib/require-node.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FIGURES, figuresOf, sampleOf } from './lib/baselines.mjs';
import { loadCreateChecker } from './lib/engine.mjs';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { giveUp } from './lib/run.mjs';

const SOURCES = inProject('scripts', 'baselines.sources.json');
const RESULT = inProject('utils', 'engine', 'baselines.ts');

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined || !existsSync(data)) giveUp('Usage: node scripts/baselines.mjs --data DIR', 2);
await prepare();
const createChecker = await loadCreateChecker();
const checker = createChecker({ passes: ['humanize'] });
const baselines = {};
for (const { genre, file, field, unit, ...source } of JSON.parse(readFileSync(SOURCES, 'utf8'))) {
  const place = path.join(data, file);
  if (!existsSync(place)) giveUp(`There is no ${place}.`, 2);
  const texts = readFileSync(place, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)[field]);
  const samples = sampleOf(texts, unit).map((text) => checker.check(text));
  baselines[genre] = { ...figuresOf(samples, unit), unit, source };
  console.log(genre, JSON.stringify(baselines[genre], null, 2));
}
writeFileSync(RESULT, moduleOf(baselines));

function moduleOf(figures) {
  return `// Written by scripts/baselines.mjs; not to be changed by hand.
import type { Genre } from '../draft/register.ts';

/** What is measured of a text and of human Arabic alike. */
export const COMPARED = [${FIGURES.map(({ id }) => `'${id}'`).join(', ')}] as const;
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

export const BASELINES: Readonly<Partial<Record<Genre, Baseline>>> = ${JSON.stringify(figures, null, 2)};
`;
}
