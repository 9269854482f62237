#!/usr/bin/env node
// Everything that must be green: lint, types, unit tests, both builds, end-to-end tests in a real browser. A step that
// fails does not stop the ones after it. The last line counts tests, and each failed step that is no test as one.
import './lib/require-node.mjs';
import { rmSync } from 'node:fs';
import { build, outputOf } from './lib/build.mjs';
import { BROWSERS, findBrowser } from './lib/browser/find.mjs';
import { ensureArabicFonts } from './lib/browser/fonts.mjs';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { note, runNode } from './lib/run.mjs';
import { runPlaywright, runVitest } from './lib/suites.mjs';

await prepare();

const tool = (...parts) => inProject('node_modules', ...parts);
const program = (file, args) => async () => fromCode(await runNode(file, args, { output: 'inherit' }));

const STEPS = [
  ['Prepare', program(tool('wxt', 'bin', 'wxt.mjs'), ['prepare'])],
  ['Lint', program(tool('oxlint', 'bin', 'oxlint'), ['--deny-warnings'])],
  ['Types', program(tool('typescript', 'bin', 'tsc'), ['--noEmit'])],
  ['Unit tests', runVitest],
  ['Build', buildBoth],
  ['Build checks', program(inProject('scripts', 'check-build.mjs'), [])],
  ['End-to-end tests', testEndToEnd],
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`── ${name}: failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function fromCode(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

async function buildBoth() {
  // What an earlier build left must not be tested in place of this one.
  for (const browser of ['chrome', 'firefox']) rmSync(outputOf(browser), { recursive: true, force: true });
  const codes = [await build('chrome'), await build('firefox')];
  return fromCode(Math.max(...codes));
}

async function testEndToEnd() {
  await ensureArabicFonts();
  const chromium = await findBrowser(BROWSERS.chromium);
  if (!chromium) {
    note('No Chromium that loads extensions was found or could be installed: name one in CHROMIUM_PATH.');
    return { passed: 0, failed: 1 };
  }
  return runPlaywright([], { ...process.env, CHROMIUM_PATH: chromium });
}
