#!/usr/bin/env node
// What the rules do on data sets that are not part of the project: `eval.mjs [--data DIR] [--only PART]`. The last line is JSON.
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCheckText } from './lib/engine.mjs';
import { evaluateClaims } from './lib/eval/claims.mjs';
import { evaluateErrors } from './lib/eval/errors.mjs';
import { evaluateRegister } from './lib/eval/register.mjs';
import { describeDetails, describeTable, tableOf } from './lib/eval/table.mjs';
import { evaluateTexts } from './lib/eval/texts.mjs';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { giveUp } from './lib/run.mjs';

const PARTS = { texts: evaluateTexts, errors: evaluateErrors, claims: evaluateClaims, register: evaluateRegister };
const USAGE = `Usage: npm run -s eval -- [--data DIR] [--only ${Object.keys(PARTS).join('|')}]`;
/** Where the data stands when it lies beside the project. */
const NEIGHBOUR = inProject('..', 'shared', 'data');

const { data = existsSync(NEIGHBOUR) ? NEIGHBOUR : undefined, only } = readOptions();
if (only !== undefined && !(only in PARTS)) giveUp(`There is no part ${only}.\n${USAGE}`, 2);
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
    return parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } }).values;
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`, 2);
  }
}

async function evaluate(directory) {
  const checkText = await loadCheckText();
  const results = {};
  for (const [part, evaluatePart] of Object.entries(PARTS)) {
    if (only === undefined || only === part) results[part] = evaluatePart(directory, checkText);
  }
  const table = tableOf(results);
  console.log(`${describeTable(table)}\n\n${describeDetails(results)}\n`);
  console.log(JSON.stringify({ table, ...results }));
}
