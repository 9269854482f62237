#!/usr/bin/env node
// The embedded engine on text files, or on lines of JSON.
import './lib/require-node.mjs';
import { prepare } from './lib/prepare.mjs';
import { readArguments, USAGE } from './lib/check/arguments.mjs';
import { describe } from './lib/check/human.mjs';
import { answerLines } from './lib/check/lines.mjs';
import { readText, refusalOf } from './lib/check/read-file.mjs';
import { EMPTY, toResult } from './lib/check/result.mjs';
import { REFUSALS } from './lib/check/words.mjs';
import { loadCheckText } from './lib/engine.mjs';
import { note } from './lib/run.mjs';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const request = readArguments(process.argv.slice(2));
if (request.mode === 'help') console.log(USAGE);
else if (request.mode === 'wrong') {
  note(`${request.sentence}\n${USAGE}`);
  process.exitCode = 2;
} else {
  await prepare();
  const checkText = await loadCheckText();
  const check = (text) => checkText(text, request.passes ? { passes: request.passes } : {});
  if (request.mode === 'jsonl') await answerLines(process.stdin, process.stdout, check);
  else process.exitCode = await checkFiles(request, check);
}

/** Gives the exit code: 2 when a file could not be read. */
async function checkFiles({ mode, files, passes }, check) {
  const results = [];
  let code = 0;
  for (const file of files) {
    const read = await readText(file).catch(() => note(`${file}: ${REFUSALS.unreadable}`));
    if (read === undefined) code = 2;
    else results.push(checkFile(file, read, check));
  }
  if (mode === 'json') {
    const forPrograms = ({ file, refusal, result }) =>
      refusal ? { file, ...result, note: REFUSALS[refusal] } : { file, ...result };
    console.log(JSON.stringify(results.map(forPrograms), null, 2));
  } else if (results.length > 0) {
    const forPeople = ({ file, text, refusal, result }) =>
      refusal ? `${file}: ${REFUSALS[refusal]}` : describe(file, text, result, passes);
    console.log(results.map(forPeople).join('\n\n'));
  }
  return code;
}

function checkFile(file, { text, refusal = refusalOf(text) }, check) {
  return { file, text, refusal, result: refusal ? EMPTY : toResult(text, check(text)) };
}
