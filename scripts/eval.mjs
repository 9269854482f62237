#!/usr/bin/env node
// What the rules do on data sets that are not part of the project: `eval.mjs --data DIR`. The last line is JSON.
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCheckText } from './lib/engine.mjs';
import { evaluateClaims } from './lib/eval/claims.mjs';
import { evaluateErrors } from './lib/eval/errors.mjs';
import { evaluateRegister } from './lib/eval/register.mjs';
import { evaluateTexts } from './lib/eval/texts.mjs';
import { prepare } from './lib/prepare.mjs';
import { giveUp } from './lib/run.mjs';

const { data } = readOptions();
if (data === undefined) {
  console.log('No data to measure with: give its folder by --data DIR.');
  console.log(JSON.stringify({ data: null }));
} else if (existsSync(data)) {
  await prepare();
  await evaluate(data);
} else {
  giveUp(`There is no folder ${data}.`, 2);
}

function readOptions() {
  try {
    return parseArgs({ options: { data: { type: 'string' } } }).values;
  } catch (error) {
    return giveUp(`${error.message}\nUsage: npm run -s eval -- [--data DIR]`, 2);
  }
}

async function evaluate(directory) {
  const checkText = await loadCheckText();
  const only =
    (...passes) =>
    (text) =>
      checkText(text, { passes });
  const result = {
    texts: evaluateTexts(directory, (text) => checkText(text)),
    errors: evaluateErrors(directory, only('language')),
    claims: evaluateClaims(directory, only('facts')),
    register: evaluateRegister(directory, only('tone')),
  };
  describeTexts(result.texts);
  describeRest(result);
  console.log(JSON.stringify(result));
}

function describeTexts(texts) {
  const names = Object.keys(texts);
  console.log(`Findings in 1,000 words\n${names.join(' · ')}`);
  const rules = new Set(names.flatMap((name) => Object.keys(texts[name].perThousandWords)));
  for (const rule of [...rules].toSorted()) {
    console.log(`${rule.padEnd(44)}${names.map((name) => cell(texts[name].perThousandWords[rule])).join('')}`);
  }
  console.log(
    `${'texts with a humanize finding'.padEnd(44)}${names.map((name) => cell(texts[name].shareWithHumanize)).join('')}`,
  );
}

function describeRest({ errors, claims, register }) {
  console.log('\nErrors: rows, flagged, corrected');
  for (const [type, { rows, flagged, corrected }] of Object.entries(errors.byType)) {
    console.log(`${type.padEnd(44)}${[rows, flagged, corrected].map(cell).join('')}`);
  }
  const { wrongFlagged, rightFlagged } = errors.examples;
  console.log(`examples of a peer: wrong flagged ${wrongFlagged}, right flagged ${rightFlagged}`);
  console.log(`\nClaims: numeric recall ${claims.numeric.recall}, tweets macro-F1 ${claims.tweets.macroF1}`);
  console.log('\nRegister: rows, dialect flagged, standard flagged');
  for (const [dialect, { rows, dialectFlagged, standardFlagged }] of Object.entries(register)) {
    console.log(`${dialect.padEnd(44)}${[rows, dialectFlagged, standardFlagged].map(cell).join('')}`);
  }
}

function cell(value) {
  return String(value ?? '').padStart(10);
}
