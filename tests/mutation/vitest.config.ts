import { defineConfig } from 'vitest/config';

/** The tests that are asked whether they notice a change. */
export default defineConfig({
  test: {
    include: ['utils/engine/*.test.ts', 'utils/engine/rules/rules.test.ts', 'utils/engine/rules/facts/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
