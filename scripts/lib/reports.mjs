import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed, from the JSON report of vitest; undefined where it wrote none. */
export function readVitest(file) {
  const report = read(file);
  if (report === undefined) return undefined;
  // A test file that could not even be loaded holds no failed test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** The same from the JSON report of Playwright. A test that passed at a second try only has failed. */
export function readPlaywright(file) {
  const report = read(file);
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
