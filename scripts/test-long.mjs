#!/usr/bin/env node
// The long versions of an area's tests, round after round, each from a seed of its own. A run that was stopped goes on
// where it was; one that ends adds its figures to docs/long-runs.md.
import './lib/require-node.mjs';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIfStale } from './lib/build.mjs';
import { BROWSERS, findBrowser } from './lib/browser/find.mjs';
import { testsOf } from './lib/long/areas.mjs';
import { runMutation } from './lib/long/mutation.mjs';
import { addFigures, figuresFile, forgetState, readState, writeState } from './lib/long/state.mjs';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { giveUp, note } from './lib/run.mjs';
import { runPlaywright, runVitest } from './lib/suites.mjs';

const USAGE = 'Usage: npm run test:long -- AREA [--rounds N] [--seed N] [--anew]';
const { area, rounds, seed, anew } = readOptions();
await prepare();
if (area === 'mutation') await mutate();
const tests = testsOf(area);
if (tests.unit.length + tests.endToEnd.length === 0) giveUp(`No test of «${area}» has a long version.`, 2);
const env = { ...process.env, TANQIH_LONG: '1' };
if (tests.endToEnd.length > 0) await getReadyForBrowser();

if (anew) forgetState(area);
const state = readState(area) ?? { seed, rounds, done: 0, passed: 0, failed: 0, badSeeds: [], figures: {}, seconds: 0 };
if (state.done > 0)
  note(`Going on with the run of seed ${state.seed}: ${state.done} of ${state.rounds} rounds are done.`);
while (state.done < state.rounds) {
  await playRound(state.seed + state.done);
  writeState(area, state);
}
appendFileSync(inProject('docs', 'long-runs.md'), describe());
forgetState(area);
console.log(`\n${state.passed} passed, ${state.failed} failed`);
process.exitCode = state.failed === 0 ? 0 : 1;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '20' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        anew: { type: 'boolean', default: false },
      },
    });
    const [name, ...more] = positionals;
    const numbers = { rounds: Number(values.rounds), seed: Number(values.seed) };
    if (name === undefined || more.length > 0 || !Object.values(numbers).every(Number.isSafeInteger)) giveUp(USAGE, 2);
    return { area: name, anew: values.anew, ...numbers };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`, 2);
  }
}

/** One round is all there is to it, and no chance in it. */
async function mutate() {
  const begin = Date.now();
  const { figures, failed } = await runMutation();
  const noticed = Object.entries(figures).map(([file, share]) => `- ${file}: ${share} %`);
  const lines = [
    `\n## mutation, ${new Date().toISOString().slice(0, 10)}\n`,
    `Changes to the code that a test noticed (${Math.round((Date.now() - begin) / 60_000)} minutes):\n`,
    ...noticed,
  ];
  if (noticed.length > 0) appendFileSync(inProject('docs', 'long-runs.md'), `${lines.join('\n')}\n`);
  console.log(`\n${1 - failed} passed, ${failed} failed`);
  process.exit(failed);
}

async function getReadyForBrowser() {
  if ((await buildIfStale('chrome')) !== 0) giveUp('The build did not succeed; see its messages above.');
  env.CHROMIUM_PATH = (await findBrowser(BROWSERS.chromium)) ?? giveUp('No Chromium that loads extensions was found.');
}

async function playRound(roundSeed) {
  console.log(`\n── ${area}: round ${state.done + 1} of ${state.rounds}, seed ${roundSeed}`);
  const begin = Date.now();
  const figures = figuresFile(area);
  const roundEnv = { ...env, TANQIH_SEED: String(roundSeed), TANQIH_FIGURES: figures };
  const results = [];
  if (tests.unit.length > 0) results.push(await runVitest(tests.unit, roundEnv));
  if (tests.endToEnd.length > 0) results.push(await runPlaywright(tests.endToEnd, roundEnv));
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  state.passed += results.reduce((sum, result) => sum + result.passed, 0);
  state.failed += failed;
  if (failed > 0) state.badSeeds.push(roundSeed);
  state.figures = addFigures(state.figures, figures);
  state.seconds += Math.round((Date.now() - begin) / 1000);
  state.done += 1;
}

function describe() {
  const figures = Object.entries(state.figures).map(([name, value]) => `${name} ${value}`);
  const lines = [
    `\n## ${area}, ${new Date().toISOString().slice(0, 10)}\n`,
    `- ${state.done} rounds, seeds ${state.seed}–${state.seed + state.done - 1}, ${Math.round(state.seconds / 60)} minutes`,
    `- tests: ${state.passed} passed, ${state.failed} failed`,
    ...(state.badSeeds.length > 0 ? [`- seeds that failed: ${state.badSeeds.join(', ')}`] : []),
    ...(figures.length > 0 ? [`- figures: ${figures.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
