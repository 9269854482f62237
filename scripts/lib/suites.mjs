import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE, inProject } from './project.mjs';
import { readPlaywright, readVitest } from './reports.mjs';
import { runNode } from './run.mjs';

/** Runs vitest; gives `{ passed, failed }`. */
export async function runVitest(args = [], env = process.env) {
  const report = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(inProject('node_modules', 'vitest', 'vitest.mjs'), ['run', ...reporters, ...args], {
    env,
    output: 'inherit',
  });
  return counted(code, readVitest(report));
}

/** Runs Playwright; gives `{ passed, failed }`. */
export async function runPlaywright(args = [], env = process.env) {
  const report = freshReport('playwright.json');
  const code = await runNode(inProject('node_modules', 'playwright', 'cli.js'), ['test', ...args], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    output: 'inherit',
  });
  return counted(code, readPlaywright(report));
}

/** A run that ended badly counts as a failure, also where its report knows of none. */
function counted(code, { passed, failed } = { passed: 0, failed: 0 }) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function freshReport(name) {
  const file = path.join(CACHE, 'reports', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
