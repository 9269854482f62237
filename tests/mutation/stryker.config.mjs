import { fileURLToPath } from 'node:url';
import { currentArea } from './areas.ts';

const { name, mutate } = currentArea();

/** Run by `npm run test:long -- mutation`, once for each area. */
export default {
  mutate,
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  ignorePatterns: ['.output', '.cache', 'docs', 'tests/bench', 'tests/e2e', 'data'],
  // Sentences to read are no logic.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  // TypeScript 7 has no interface in JavaScript to read it with, and nothing here needs it.
  tsconfigFile: 'none',
  incremental: true,
  incrementalFile: `.cache/mutation/${name}.state.json`,
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
};
