import { fileURLToPath } from 'node:url';

/**
 * Run by `npm run test:long -- mutation`. What is changed: the matcher and the checks that reckon, where a fault would
 * show a false verdict or an edit in the wrong place.
 */
export default {
  mutate: [
    'utils/engine/{automaton,phrase-match,pattern}.ts',
    'utils/engine/rules/facts/{percentages,spans,dates,structure}.ts',
  ],
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  ignorePatterns: ['.output', '.cache', 'docs', 'tests/bench', 'tests/e2e', 'data'],
  // Sentences to read are no logic.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  // TypeScript 7 has no interface in JavaScript to read it with, and nothing here needs it.
  tsconfigFile: 'none',
  incremental: true,
  incrementalFile: '.cache/mutation/state.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
};
